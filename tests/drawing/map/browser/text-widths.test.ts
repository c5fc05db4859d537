import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutMap } from '../../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../../src/drawing/scene/scene.js';
import { textsOf } from '../display-list-walk.js';
import { hostileMap, vietnameseMap, wholeMap } from '../odd-maps.js';
import { longMap } from '../long-map.js';
import { shoesInEnglish, shoesInThai, smallMap } from '../sample-maps.js';
import type { Sample } from '../sample-maps.js';
import { OWN_LETTERS, TextsInBrowser } from './drawn-texts.js';

let browser: TextsInBrowser;
beforeAll(async () => {
  browser = await TextsInBrowser.open();
});
afterAll(async () => {
  await browser?.close();
});

describe('texts in a browser', () => {
  const full = { width: 1500 };
  const compact = { width: 900, density: 'compact' } as const;
  const overview = { width: 1500, density: 'overview', openedStage: 0 } as const;
  const stacked = { width: 320, stacked: true, nextLines: true };
  const samples: readonly (readonly [string, () => Sample, Partial<MapInput> & { readonly width: number }])[] = [
    ['English', shoesInEnglish, full],
    ['Thai', shoesInThai, full],
    ['Vietnamese, decomposed', vietnameseMap, full],
    ['facts of whole stages', wholeMap, full],
    ['titles of any kind', hostileMap, full],
    ['English, compact', shoesInEnglish, compact],
    ['Thai, compact', shoesInThai, compact],
    ['titles of any kind, compact', hostileMap, compact],
    ['English, overview', longMap, overview],
    ['Thai, overview', () => longMap('th'), overview],
    ['Vietnamese, overview', () => longMap('vi'), overview],
    ['titles of any kind, overview', hostileMap, overview],
    ['English, stacked', shoesInEnglish, stacked],
    ['Thai, stacked', shoesInThai, stacked],
    ['Vietnamese, stacked', vietnameseMap, stacked],
    ['what to add next', smallMap, { width: 1240, nextLines: true }],
    ['every text whole', hostileMap, { width: 1500, whole: true }],
  ];

  test.each(samples)('are no wider than they were measured: %s', async (_, sample, way) => {
    const list = layoutMap({ ...sample(), ...way });
    const measured = textsOf(list);
    const drawn = await browser.widthsOf(measured);
    expect(drawn).toHaveLength(measured.length);
    const wider = measured.flatMap((text, index) => {
      const width = drawn[index] ?? 0;
      // A browser places letters with an accuracy of half a px.
      return OWN_LETTERS.test(text.text) && width > text.width + 0.5 ? [`${text.text}: ${width} > ${text.width}`] : [];
    });
    expect(wider).toEqual([]);
    const narrower = measured.flatMap((text, index) =>
      OWN_LETTERS.test(text.text) && (drawn[index] ?? 0) < text.width * 0.93 - 2
        ? [`${text.text}: ${drawn[index] ?? 0} < ${text.width}`]
        : [],
    );
    expect(narrower).toEqual([]);
  });
});
