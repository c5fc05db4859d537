import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { textsOf } from './display-list-walk.js';
import { longMap } from './long-map.js';
import { hostileMap, vietnameseMap, wholeMap } from './odd-maps.js';
import { largeMap, shoesInEnglish, shoesInThai, smallMap } from './sample-maps.js';
import type { Sample } from './sample-maps.js';
import { mapOf, SCRIPTS, sentenceOf } from './script-maps.js';
import { NO_TROUBLE, troublesOf } from './tidy-picture.js';

/** The ways in which a map can be drawn, each in a page that it is meant for and in one that is hard for it. */
const WAYS: Readonly<Record<string, Partial<MapInput> & { readonly width: number }>> = {
  'in full': { width: 1500 },
  'in full, narrow': { width: 640 },
  'in full, every text whole': { width: 1300, whole: true },
  compact: { width: 900, density: 'compact' },
  'compact, narrow': { width: 560, density: 'compact' },
  'as an overview': { width: 1600, density: 'overview' },
  'as an overview with a stage': { width: 1400, density: 'overview', openedStage: 0 },
  'as an overview, narrow, with a stage': { width: 620, density: 'overview', openedStage: 1 },
  'stacked at 320 px': { width: 320, stacked: true },
  'stacked at 499 px': { width: 499, stacked: true },
  'with rows folded': { width: 1200, foldedLanes: ['does', 'thinks', 'pains', 'owner', 'own', 'system', 'notes'] },
  'with what to add next': { width: 1200, nextLines: true },
  'stacked, with what to add next': { width: 340, stacked: true, nextLines: true },
};

const SAMPLES: Readonly<Record<string, () => Sample>> = {
  'shoes in English': shoesInEnglish,
  'shoes in Thai': shoesInThai,
  'small map': smallMap,
  'hostile map': hostileMap,
  'map of wholes': wholeMap,
  Vietnamese: vietnameseMap,
  'long map in English': () => longMap('en'),
  'long map in Thai': () => longMap('th'),
  'long map in Vietnamese': () => longMap('vi'),
  '48 steps': () => largeMap(48),
};

describe.each(Object.entries(WAYS))('a map drawn %s', (_, way) => {
  test.each(Object.entries(SAMPLES))('keeps every text in its card, apart and on the page: %s', (_name, sample) => {
    expect(troublesOf(layoutMap({ ...sample(), ...way }))).toEqual(NO_TROUBLE);
  });

  test('sets no text smaller than 11 px, nor 12 px in tall scripts', () => {
    for (const sample of Object.values(SAMPLES)) {
      for (const each of textsOf(layoutMap({ ...sample(), ...way }))) {
        expect(each.size).toBeGreaterThanOrEqual(
          /[\u0e00-\u0eff\u0600-\u06ff\u3040-\u9fff]/u.test(each.text) ? 12 : 11,
        );
      }
    }
  });
});

describe.each(Object.entries(SCRIPTS))('texts in %s', (_, [sample, language]) => {
  const shapes: readonly (readonly [stages: number, steps: number])[] = [
    [1, 1],
    [1, 7],
    [3, 2],
    [6, 12],
    [15, 15],
    [15, 60],
  ];
  const lengths = [3, 60, 300];

  test.each(lengths)('of %i letters stay apart in every density', (length) => {
    const words = sentenceOf(sample, length);
    for (const [stages, steps] of shapes) {
      const map = mapOf(words, stages, steps, language);
      for (const way of [
        WAYS['compact'],
        WAYS['as an overview with a stage'],
        WAYS['stacked at 320 px'],
        WAYS['in full'],
      ]) {
        if (!way) continue;
        const list = layoutMap({ ...map, ...way });
        expect({ stages, steps, way, ...troublesOf(list) }).toEqual({ stages, steps, way, ...NO_TROUBLE });
      }
    }
  });
});

test.each(['compact', 'overview', 'full'] as const)(
  '200 steps in 15 stages are drawn %s without a text on another',
  (density) => {
    const map = mapOf('Waits for the parcel', 15, 200, 'en');
    expect(troublesOf(layoutMap({ ...map, width: 1600, density, openedStage: 3 }))).toEqual(NO_TROUBLE);
  },
);
