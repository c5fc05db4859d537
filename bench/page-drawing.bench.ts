/**
 * A whole picture redrawn in the built page, in Chromium: our map against Mermaid's stock `journey` of 200 tasks, in turns. Times
 * run from the click on the view to the end of the frame that shows its picture, including layout and painting by the browser.
 */
import { NO_FILTER } from '../src/drawing/scene/filter.js';
import { readModel } from '../src/language/read-model.js';
import type { PreviewModel } from '../src/protocol/preview-request.js';
import { openBench, PreviewInBrowser } from '../tests/webview/browser/preview-page.js';
import { judge } from './race.js';
import { median } from './sample-map.js';
import { fullMap, smallMap } from './whole-maps.js';

const ROUNDS = 15;
const URI = 'file:///bench/map.journey';

const bench = await openBench();
try {
  // In full: with 200 steps a page draws an overview by default.
  const saved = {
    uri: URI,
    view: 'map',
    zoom: 1,
    scroll: { x: 0, y: 0 },
    choices: { [URI]: { filter: NO_FILTER, density: 'full' } },
  } as const;
  const preview = await PreviewInBrowser.open(bench, { saved });
  const small: number[] = [];
  const full: number[] = [];
  const stock: number[] = [];
  let cards = { small: 0, full: 0 };
  for (let round = 0; round <= ROUNDS; round++) {
    const turn = 2 * round;
    await show(preview, 'mermaid-journey', modelOf(smallMap(round), turn));
    small.push(await drawing(preview, 'map'));
    cards = { ...cards, small: await cardsIn(preview) };
    await show(preview, 'map', modelOf(fullMap(round), turn + 1));
    stock.push(await drawing(preview, 'mermaid-journey'));
    full.push(await drawing(preview, 'map'));
    cards = { ...cards, full: await cardsIn(preview) };
  }
  const [ofSmall, ofFull, ofStock] = [small, full, stock].map((times) => median(times.slice(1)));
  console.log(
    `stock journey of 200 tasks ${ofStock?.toFixed(0)} ms, map of ${cards.small} cards ${ofSmall?.toFixed(0)} ms, map of ${cards.full} cards ${ofFull?.toFixed(0)} ms (medians of ${ROUNDS})`,
  );
  judge('map of 200 cards : stock journey of 200 tasks', ratio(small, stock), 0.4);
  judge('200 steps with all lanes : stock journey of 200 tasks', ratio(full, stock), 1.2);
  if (preview.errors.length > 0) throw new Error(preview.errors.join('\n'));
} finally {
  await bench.close();
}

/** The median of the ratios of each round but the first: what slows a machine down for a second slows both sides. */
function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.slice(1).map((time, index) => time / (theirs[index + 1] ?? Number.NaN)));
}

function modelOf(text: string, version: number): PreviewModel {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('the sample has no journey');
  const journeys = [{ title: journey.title, firstLine: 0, lastLine: journey.lastLine }];
  return { uri: URI, version, language: 'en', journeys, shown: 0, journey, personas: file.personas };
}

/** Shows a model in a view, before anything is measured. */
async function show(preview: PreviewInBrowser, view: string, model: PreviewModel): Promise<void> {
  await preview.show(model);
  await drawing(preview, view);
}

/** Switches the page to a view; milliseconds until it has been painted. */
function drawing({ page }: PreviewInBrowser, view: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const picture = document.getElementById('journey-preview');
    const button = document.querySelector<HTMLElement>(`[data-name="view-${wanted}"]`);
    if (!picture || !button) throw new Error(`no button for the view ${wanted}`);
    const began = performance.now();
    if (picture.dataset['view'] === wanted) return 0;
    button.click();
    while (picture.dataset['view'] !== wanted) {
      // Tasks, not frames: what the page does between two frames must not be waited for twice.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(0);
      });
    }
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    return performance.now() - began;
  }, view);
}

function cardsIn({ page }: PreviewInBrowser): Promise<number> {
  return page.locator('#journey-preview [data-line]').count();
}
