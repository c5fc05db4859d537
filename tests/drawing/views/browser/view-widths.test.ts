import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutView } from '../../../../src/drawing/views/layout-view.js';
import { OWN_LETTERS, TextsInBrowser } from '../../map/browser/drawn-texts.js';
import { textsOf } from '../../map/display-list-walk.js';
import { hostileMap, vietnameseMap, wholeMap } from '../../map/odd-maps.js';
import { shoesInEnglish, shoesInThai } from '../../map/sample-maps.js';
import type { Sample } from '../../map/sample-maps.js';

let browser: TextsInBrowser;
beforeAll(async () => {
  browser = await TextsInBrowser.open();
});
afterAll(async () => {
  await browser?.close();
});

const SAMPLES: readonly (readonly [string, () => Sample])[] = [
  ['English', shoesInEnglish],
  ['Thai', shoesInThai],
  ['Vietnamese', vietnameseMap],
  ['facts of whole stages', wholeMap],
  ['titles of any kind', hostileMap],
];

describe.each(['flow', 'board', 'opportunities'] as const)('texts of the view %s in a browser', (view) => {
  test.each(SAMPLES)('are no wider than they were measured: %s', async (_, sample) => {
    const list = layoutView(view, { ...sample(), width: 1200 });
    const measured = textsOf(list);
    const drawn = await browser.widthsOf(measured);
    expect(drawn).toHaveLength(measured.length);
    const wider = measured.flatMap((text, index) => {
      const width = drawn[index] ?? 0;
      // A browser places letters with an accuracy of half a px.
      return OWN_LETTERS.test(text.text) && width > text.width + 0.5 ? [`${text.text}: ${width} > ${text.width}`] : [];
    });
    expect(wider).toEqual([]);
  });
});
