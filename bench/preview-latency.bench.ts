/**
 * Keystroke to repainted picture in the real VS Code: our map against the built-in Markdown preview of Mermaid, the same 48 steps,
 * the same window, in turns. Times run from the key's event in the window to the frame after the last change of the
 * picture, in milliseconds; what counts is their ratio, because machines differ and are shared.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { generateMermaidJourney } from '../src/core/mermaid/journey.js';
import { readModel } from '../src/language/read-model.js';
import { VsCodeServer } from '../tests/smoke/harness/vscode-server.js';
import { Workbench } from '../tests/smoke/harness/workbench.js';
import { median, percentile } from './sample-map.js';

const STAGES = ['Awareness', 'Consideration', 'Decision', 'Service', 'Loyalty', 'Advocacy'];
const STEPS_A_STAGE = 8;
const ROUNDS = 3;
const KEYS_A_ROUND = 8;
const TYPED_AT = 'Step number 24';
/** Long enough for the slower of the two to come to rest. */
const QUIET = 1200;
const TARGET = 0.4;

const server = await VsCodeServer.start();
const text = raceText();
const [journey] = readModel(text).file.journeys;
if (!journey) throw new Error('the sample has no journey');
await writeFile(path.join(server.folder, 'race.journey'), text);
await writeFile(
  path.join(server.folder, 'race.md'),
  `# Race\n\n\`\`\`mermaid\n${generateMermaidJourney(journey, [])}\n\`\`\`\n`,
);
const workbench = await Workbench.open(server);
try {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(...(await measure('race.journey', 'Journey: Open Preview to the Side', '#journey-preview svg')));
    theirs.push(
      ...(await measure('race.md', 'Markdown: Open Preview to the Side', 'svg[aria-roledescription="journey"]')),
    );
  }
  report('our map', ours);
  report('Markdown preview of Mermaid', theirs);
  const ratio = median(ours) / median(theirs);
  if (ratio > TARGET) process.exitCode = 1;
  console.log(
    `ratio of the medians ${ratio.toFixed(2)}, target at most ${TARGET}: ${ratio <= TARGET ? 'reached' : 'MISSED'}`,
  );
} catch (error) {
  await workbench.screenshot('bench-failed');
  throw error;
} finally {
  await workbench.close();
  await server.stop();
}

/** Opens a file with its preview, types one letter after another into a step, and gives the time of each repaint. */
async function measure(file: string, command: string, picture: string): Promise<number[]> {
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile(file);
  await workbench.runCommand(command);
  const frame = await frameWith(picture);
  // The preview took the focus, or its opening moved it: the keys must go to the text.
  await workbench.page.locator('.editor-group-container').first().locator('.monaco-editor .view-lines').first().click();
  const line = lineOf(file, TYPED_AT);
  await workbench.goTo(line.number, line.end);
  await workbench.page.waitForTimeout(QUIET);
  const times: number[] = [];
  for (let key = 0; key < KEYS_A_ROUND; key++) times.push(await timeOfKey(frame, picture));
  // The first key of a round also warms up what the opening left cold.
  return times.slice(1);
}

async function timeOfKey(frame: Frame, picture: string): Promise<number> {
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
      // The Markdown preview puts its text first and the picture later; the map changes inside its own box alone.
      if (
        root === document.body &&
        !added.some((node) => node instanceof Element && (node.matches('svg') || node.querySelector('svg')))
      )
        return;
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

async function frameWith(picture: string): Promise<Frame> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    // A preview that is being opened may replace its frame once: the one that is there after a rest counts.
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

function lineOf(file: string, part: string): { number: number; end: number } {
  const lines = (
    file.endsWith('.md') ? `# Race\n\n\`\`\`mermaid\n${journey ? generateMermaidJourney(journey, []) : ''}` : text
  ).split('\n');
  const index = lines.findIndex((line) => line.includes(part));
  const at = (lines[index] ?? '').indexOf(part) + part.length;
  return { number: index + 1, end: at + 1 };
}

function raceText(): string {
  const stages = STAGES.map((stage, index) => {
    const steps = Array.from({ length: STEPS_A_STAGE }, (_, step) => index * STEPS_A_STAGE + step + 1);
    const lines = steps.map((step) => `  step: Step number ${step}\n    feels: ${1 + ((step * 7) % 5)}`);
    return `stage: ${stage}\n${lines.join('\n')}`;
  });
  return `persona: Racer\n\njourney: Forty-eight steps\n  for: Racer\n  goal: A fair race\n\n${stages.join('\n\n')}\n`;
}

function report(name: string, times: readonly number[]): void {
  console.log(
    `${name}: median ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms (${times.length} keys: ${times.map((time) => time.toFixed(0)).join(' ')})`,
  );
}
