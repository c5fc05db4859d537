/** No picture has a coordinate that is not a number: the browser would leave the shape out without a word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import { PALETTES } from '../../../src/drawing/kit/palette.js';
import { paintSvg } from '../../../src/drawing/kit/svg-painter.js';
import { DENSITIES } from '../../../src/drawing/scene/scene.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { readModel } from '../../../src/language/read-model.js';
import { cases, someOf } from '../../helpers/effort.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';
import { unsoundPlaces, unsoundTags } from '../../helpers/svg-numbers.js';
import { DRAWN_SAMPLES } from '../map/drawn-samples.js';
import { someInput } from './chart-arbitrary.js';

/** How a page, an export and a window that is far too small or large ask for a picture. */
const WAYS: readonly Partial<MapInput>[] = [
  { width: 900 },
  { width: 320, stacked: true, foldedHeader: true },
  { width: 0 },
  { width: 1 },
  { width: 50_000 },
  { width: 1200, whole: true, fileName: 'a.journey', date: '2026-11-30' },
  ...DENSITIES.flatMap((density) => [
    { width: 700, density },
    { width: 700, density, openedStage: 0, columnWidth: 0 },
    { width: 700, density, openedStage: 99, columnWidth: 4000 },
  ]),
];

/** Journeys with as little as possible, and with numbers that make a scale of nothing. */
const THIN: Readonly<Record<string, string>> = {
  'a title alone': 'journey: A',
  'a stage alone': 'journey: A\nstage: B',
  'a step alone': 'step: C',
  'nobody came': 'journey: A\nstage: B\n  people: 0\nstage: C\n  people: 0\n  leaves: 0',
  'one person': 'journey: A\nstage: B\n  people: 1',
  'more than a number holds': `journey: A\nstage: B\n  people: ${'9'.repeat(400)}\nstage: C\n  people: 3`,
  'one feeling': 'journey: A\nstage: B\n  step: C\n    feels: 3',
  'waits of nothing':
    'journey: A\nstage: B\n  step: C\n    wait: 0 min\n    lasts: 0 d\n    pain: high x\n      impact: 0 %',
  'a share of nothing':
    'journey: A\nstage: B\n  step: C\n    goes to: C 0 %\n    goes to: D\n  step: D\n    goes to: C 100 %',
  'a metric without a target':
    'journey: A\nstage: B\n  metric: time 0\n  metric: rate\n  step: C\n    metric: cost 5 -> 0',
};

function expectNumbers(input: MapInput, name: string): void {
  for (const view of PICTURE_VIEWS) {
    const list = layoutView(view, input);
    expect(unsoundPlaces(list), `${name}: ${view}`).toEqual([]);
    expect(unsoundTags(paintSvg(list, PALETTES.light, { standalone: true })), `${name}: ${view}`).toEqual([]);
  }
}

function expectNumbersOf(text: string, ways = WAYS): void {
  const { file } = readModel(text);
  const { personas, language, journeys } = file;
  journeys.forEach((journey, index) => {
    const other = journeys[index === 0 ? 1 : 0];
    for (const way of ways) {
      const input = { journey, personas, language, width: 900, ...way };
      expectNumbers(input, JSON.stringify(way));
      if (other) {
        expectNumbers({ ...input, counterpart: { journey: other, as: 'current' }, others: [other] }, 'compared');
      }
    }
  });
}

describe('every number is a number in all views', () => {
  test.each(EXAMPLE_NAMES)('of %s', (name) => expectNumbersOf(exampleText(name)));

  test.each(Object.entries(THIN))('of a journey that has %s', (_, text) => {
    expectNumbersOf(text);
    const both = `${text}\n\njourney: Z\n  improves: A\n${text.replace(/^journey: A\n?/u, '')}`;
    expectNumbersOf(both);
  });

  test.each(DRAWN_SAMPLES)('of %s', (_, sample) => {
    const drawn = sample();
    const isLarge = drawn.journey.stages.flatMap(({ steps }) => steps).length > 100;
    for (const way of isLarge ? WAYS.slice(0, 4) : someOf(WAYS, 5)) {
      expectNumbers({ ...drawn, width: 900, ...way }, JSON.stringify(way));
    }
  });

  test('of generated journeys with a counterpart and other personas', () => {
    fc.assert(
      fc.property(someInput, fc.constantFrom(...WAYS), (input, way) =>
        expectNumbers({ ...input, ...way }, JSON.stringify(way)),
      ),
      { numRuns: cases(60) },
    );
  });
});

test('a number that is not one is found', () => {
  expect(unsoundTags('<svg><rect x="NaN" y="1"/><text aria-label="NaN">undefined</text></svg>')).toEqual([
    '<rect x="NaN" y="1"/>',
  ]);
  expect(unsoundPlaces({ items: [{ x: Number.NaN, y: 1 }, { x: undefined }] })).toEqual([
    '/items/0/x is NaN',
    '/items/1/x is undefined',
  ]);
});
