/**
 * From the command to the first picture in the real VS Code: our map against the built-in Markdown preview of Mermaid, the same
 * 48 steps, the same window, in turns. Times run from the click on the command's row to the first frame with the picture.
 */
import type { Workbench } from '../tests/smoke/harness/workbench.js';
import { judge, OURS, report, THEIRS } from './race.js';
import type { Runner } from './race.js';
import { measureInWindow } from './race-window.js';
import { median } from './sample-map.js';

const ROUNDS = 7;
/** Longer than anything that still runs after an opening. */
const REST = 1500;

declare global {
  interface Window {
    /** When this frame first had a picture, in milliseconds since 1970. */
    firstPicture?: number;
  }
}

await measureInWindow(async (workbench) => {
  await watchFrames(workbench);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await open(workbench, OURS));
    theirs.push(await open(workbench, THEIRS));
  }
  // The first opening of each starts what all later ones find running.
  console.log(`first of all: ${OURS.name} ${ours[0]?.toFixed(0)} ms, ${THEIRS.name} ${theirs[0]?.toFixed(0)} ms`);
  report(OURS, ours.slice(1));
  report(THEIRS, theirs.slice(1));
  judge('ratio of the medians', median(ours.slice(1)) / median(theirs.slice(1)), 1);
});

/**
 * Every frame of the window looks for the first picture in its inner frames, from its own start: VS Code writes the page of a
 * webview into an inner frame, which loses what was started there before.
 */
async function watchFrames(workbench: Workbench): Promise<void> {
  await workbench.page.addInitScript((pictures) => {
    const look = (): void => {
      const inner = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
      if (inner.some((page) => page?.querySelector(pictures))) {
        window.firstPicture = performance.timeOrigin + performance.now();
      } else requestAnimationFrame(look);
    };
    look();
  }, `${OURS.picture}, ${THEIRS.picture}`);
}

/** Opens the preview of an open file, and returns how long its picture took. */
async function open(workbench: Workbench, { name, file, command }: Runner): Promise<number> {
  const { page } = workbench;
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile(file);
  await page.waitForTimeout(REST);
  await page.evaluate(() => {
    window.addEventListener(
      'mousedown',
      () => (document.body.dataset['clicked'] = String(performance.timeOrigin + performance.now())),
      { once: true, capture: true },
    );
  });
  await workbench.runCommand(command);
  const clicked = Number(await page.evaluate(() => document.body.dataset['clicked']));
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      const drawn = await frame.evaluate(() => window.firstPicture).catch(() => undefined);
      if (drawn !== undefined && drawn > clicked) return drawn - clicked;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`no picture of ${name} appeared`);
}
