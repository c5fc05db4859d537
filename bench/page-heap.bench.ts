/**
 * What the preview's page keeps: its heap after 1,000 edits against its heap after 100, both after a forced garbage collection.
 * One title of a map of 48 steps is typed longer and shorter, so that the picture itself does not grow.
 */
import type { CDPSession } from 'playwright-core';
import { readModel } from '../src/language/read-model.js';
import type { PreviewModel } from '../src/protocol/preview-request.js';
import { openBench, PreviewInBrowser } from '../tests/webview/browser/preview-page.js';
import { judge, OURS } from './race.js';

const FEW = 100;
const MANY = 1000;
/** Number of different lengths of the title. */
const LENGTHS = 20;
const URI = 'file:///bench/map.journey';

const bench = await openBench();
try {
  const preview = await PreviewInBrowser.open(bench);
  const session = await preview.page.context().newCDPSession(preview.page);
  await preview.show(modelAt(0));
  const after: number[] = [];
  for (const [from, to] of [[1, FEW] as const, [FEW + 1, MANY] as const]) {
    await edit(preview, from, to);
    after.push(await heapOf(preview, session));
  }
  const [few = Number.NaN, many = Number.NaN] = after;
  console.log(`heap after ${FEW} edits ${kilobytes(few)}, after ${MANY} edits ${kilobytes(many)}`);
  judge(`heap after ${MANY} edits : heap after ${FEW}`, many / few, 1.1);
} finally {
  await bench.close();
}

/**
 * Shows one version after the other, each as soon as the one before is there. All of it runs in the page: driving it from outside
 * would leave traces in it.
 */
async function edit({ page }: PreviewInBrowser, from: number, to: number): Promise<void> {
  const models = Array.from({ length: LENGTHS }, (_, length) => modelAt(length));
  await page.evaluate(
    async ({ models: given, first, last }) => {
      const picture = document.getElementById('journey-preview');
      for (let version = first; version <= last; version++) {
        const model = { ...given[version % given.length], version };
        window.postMessage(JSON.stringify({ type: 'model', model, sentAt: 0 }), '*');
        do await new Promise(requestAnimationFrame);
        while (picture?.dataset['version'] !== String(version));
      }
      // What the page sent to its host is kept in the stand-in for that host, not in the measured page.
      window.sentToExtension = [];
    },
    { models, first: from, last: to },
  );
}

function modelAt(version: number): PreviewModel {
  const { file } = readModel(OURS.text.replace('Step number 24', `Step number 24${'x'.repeat(version % LENGTHS)}`));
  const [journey] = file.journeys;
  if (!journey) throw new Error('the sample has no journey');
  const journeys = [{ title: journey.title, firstLine: 2, lastLine: journey.lastLine }];
  return { uri: URI, version, language: 'en', journeys, shown: 0, journey, personas: file.personas };
}

/** Bytes in use after garbage collection. */
async function heapOf({ page }: PreviewInBrowser, session: CDPSession): Promise<number> {
  // Timers of the last edit run out first.
  await page.waitForTimeout(2000);
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
