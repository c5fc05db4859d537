/** W5 in scripts that our fonts lack completely: measured as a browser draws them, in the fonts that `.ci/run` installs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DisplayList } from '../../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../../src/drawing/scene/scene.js';
import { layoutView } from '../../../../src/drawing/views/layout-view.js';
import { stickingOut } from '../../views/chart-checks.js';
import { textsOf } from '../display-list-walk.js';
import type { Sample } from '../sample-maps.js';
import { mapOf, SCRIPTS, sentenceOf } from '../script-maps.js';
import { textsTogether, troublesOf } from '../tidy-picture.js';
import { TextsInBrowser } from './drawn-texts.js';

let browser: TextsInBrowser;
beforeAll(async () => {
  browser = await TextsInBrowser.open();
});
afterAll(async () => {
  await browser?.close();
});

test.each([
  ['Arabic', 'fonts-noto-core', 'ع', 'م'],
  ['Hebrew', 'fonts-noto-core', 'א', 'ש'],
  ['Japanese', 'fonts-noto-cjk', '荷', 'ん'],
  ['emoji', 'fonts-noto-color-emoji', '😡', '🚀'],
])('this machine has letters of %s; if not, install the Debian package %s or a font like it', async (...script) => {
  const [, , one, other] = script;
  expect(await browser.lacks(one, other)).toBe(false);
});

test('knows letters that no font has', async () => {
  expect(await browser.lacks('\u{10fff0}', '\u{10fff1}')).toBe(true);
});

const DENSITIES: readonly (readonly [string, Partial<MapInput> & { readonly width: number }])[] = [
  ['full', { width: 1400 }],
  ['full, nearly fitting', { width: 1380 }],
  ['full, every text whole', { width: 1300, whole: true }],
  ['compact', { width: 900, density: 'compact' }],
  ['an overview with a stage', { width: 1400, density: 'overview', openedStage: 0 }],
  ['stacked', { width: 340, stacked: true }],
];
const VIEWS = ['emotion', 'funnel', 'flow', 'board', 'opportunities'] as const;
const SHAPES: readonly (readonly [stages: number, steps: number])[] = [
  [1, 1],
  [3, 12],
  [15, 15],
];

/** What is wrong in a picture as it is drawn here, in short. */
async function faultsOf(
  list: DisplayList,
  check: (drawn: DisplayList) => readonly string[],
): Promise<readonly string[]> {
  return [...new Set(check(await browser.asDrawn(list)))].slice(0, 3);
}

const faultsOfMap = (drawn: DisplayList): readonly string[] => Object.values(troublesOf(drawn)).flat();
const faultsOfView = (drawn: DisplayList): readonly string[] => [...textsTogether(drawn), ...stickingOut(drawn)];

/** The faults of a map in every density, and of every other view, by name. */
async function allFaults(sample: Sample): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, way] of DENSITIES) found[name] = await faultsOf(layoutMap({ ...sample, ...way }), faultsOfMap);
  for (const view of VIEWS) {
    for (const width of [480, 1200]) {
      found[`${view} ${width}`] = await faultsOf(layoutView(view, { ...sample, width }), faultsOfView);
    }
  }
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));
}

describe.each(Object.entries(SCRIPTS))('texts in %s', (_, [sentence, language]) => {
  test.each([3, 300])('of %i letters stay in their cards and apart as a browser draws them', async (length) => {
    for (const [stages, steps] of SHAPES) {
      const faults = await allFaults(mapOf(sentenceOf(sentence, length), stages, steps, language));
      expect({ stages, steps, faults }).toEqual({ stages, steps, faults: {} });
    }
  });
});

test('200 steps in 15 stages stay apart, whatever script they are in', async () => {
  const words = Object.values(SCRIPTS)
    .map(([sentence]) => sentenceOf(sentence, 24))
    .join('');
  expect(await allFaults(mapOf(words, 15, 200, 'th'))).toEqual({});
});

test('no text is wider than it was measured', async () => {
  const wider: string[] = [];
  for (const [sentence, language] of Object.values(SCRIPTS)) {
    const texts = textsOf(layoutMap({ ...mapOf(sentenceOf(sentence, 300), 3, 6, language), width: 1400 }));
    const widths = await browser.widthsOf(texts);
    texts.forEach((text, index) => {
      // A browser places letters with an accuracy of half a px.
      if ((widths[index] ?? 0) > text.width * 1.002 + 0.5) wider.push(`${text.text}: ${widths[index]} > ${text.width}`);
    });
  }
  expect(wider).toEqual([]);
});
