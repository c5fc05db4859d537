/**
 * Keystroke to repainted picture in the real VS Code: our map against the built-in Markdown preview of Mermaid, the same 48 steps,
 * the same window, in turns. Times run from the key's event in the window to the frame after the last change of the
 * picture, in milliseconds; what counts is their ratio, because machines differ and are shared.
 */
import type { Frame } from 'playwright-core';
import type { Workbench } from '../tests/smoke/harness/workbench.js';
import { judge, OURS, report, THEIRS } from './race.js';
import type { Runner } from './race.js';
import { goBehind, measureInWindow } from './race-window.js';
import { median, percentile } from './sample-map.js';

const ROUNDS = 3;
const KEYS_A_ROUND = 8;
const TYPED_AT = 'Step number 24';
/** Long enough for the slower of the two to settle. */
const QUIET = 1200;

await measureInWindow(async (workbench) => {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(...(await measure(workbench, OURS)));
    theirs.push(...(await measure(workbench, THEIRS)));
  }
  report(OURS, ours);
  report(THEIRS, theirs);
  judge('ratio of the medians', median(ours) / median(theirs), 0.25);
  judge('ratio of the 95th percentiles', percentile(ours, 0.95) / percentile(theirs, 0.95), 0.4);
});

/** Opens a file with its preview, types one letter after another into a step, and returns the time of each repaint. */
async function measure(workbench: Workbench, { file, text, command, picture }: Runner): Promise<number[]> {
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile(file);
  await workbench.runCommand(command);
  const frame = await frameWith(workbench, picture);
  // The preview took the focus, or its opening moved it: the keystrokes must go to the text.
  await workbench.focusEditor();
  await goBehind(workbench, text, TYPED_AT);
  await workbench.page.waitForTimeout(QUIET);
  const times: number[] = [];
  for (let key = 0; key < KEYS_A_ROUND; key++) times.push(await timeOfKey(workbench, frame, picture));
  // The first keystroke of a round also warms up what the opening left cold.
  return times.slice(1);
}

async function timeOfKey(workbench: Workbench, frame: Frame, picture: string): Promise<number> {
  const { page } = workbench;
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      () => (document.body.dataset['key'] = String(performance.timeOrigin + performance.now())),
      { once: true, capture: true },
    );
  });
  await frame.evaluate((selector) => {
    const root = document.querySelector(selector)?.closest('#journey-preview') ?? document.body;
    delete document.body.dataset['painted'];
    const observer = new MutationObserver((changes) => {
      const added = changes.flatMap((change) => [...change.addedNodes]);
      // The Markdown preview inserts its text first and the picture later; the map only changes inside its own box.
      if (
        root === document.body &&
        !added.some((node) => node instanceof Element && (node.matches('svg') || node.querySelector('svg')))
      ) {
        return;
      }
      requestAnimationFrame(
        () => (document.body.dataset['painted'] = String(performance.timeOrigin + performance.now())),
      );
    });
    observer.observe(root, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), 1100);
  }, picture);
  await workbench.type('x');
  await page.waitForTimeout(QUIET);
  const pressed = Number(await page.evaluate(() => document.body.dataset['key']));
  const painted = Number(await frame.evaluate(() => document.body.dataset['painted']));
  if (!(painted > pressed)) throw new Error(`no repaint was seen (${pressed}, ${painted})`);
  return painted - pressed;
}

async function frameWith(workbench: Workbench, picture: string): Promise<Frame> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    // A preview that is being opened may replace its frame once: the one that is there after a pause counts.
    await workbench.page.waitForTimeout(1500);
    for (const frame of workbench.page.frames()) {
      const found = await frame
        .locator(picture)
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
  }
  throw new Error(`no picture ${picture} appeared`);
}
