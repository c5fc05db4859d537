import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../../scripts/lib/chromium.mjs';
import { PALETTES } from '../../../../src/core/map/palette.js';
import { paintSvg } from '../../../../src/core/map/svg-painter.js';
import { layoutView } from '../../../../src/core/view/layout-view.js';
import { textsOf } from '../../map/display-list-walk.js';
import { hostileMap, vietnameseMap, wholeMap } from '../../map/odd-maps.js';
import { shoesInEnglish, shoesInThai } from '../../map/sample-maps.js';
import type { Sample } from '../../map/sample-maps.js';

const FONTS = path.join(import.meta.dirname, '../../../../media/fonts');
const FAMILIES = { 'noto-sans': 'Noto Sans', 'noto-sans-thai': 'Noto Sans Thai' } as const;
const WEIGHTS = [400, 500, 600] as const;
/** What the shipped fonts hold; other letters come from the machine. */
const OWN_LETTERS = /^[\u0020-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013-\u2026\p{M}\p{Script=Thai}]*$/u;

function fontFaces(): string {
  return Object.entries(FAMILIES)
    .flatMap(([file, family]) =>
      WEIGHTS.map((weight) => {
        const data = readFileSync(path.join(FONTS, `${file}-${weight}.woff2`)).toString('base64');
        return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
      }),
    )
    .join('\n');
}

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
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
    const page = await browser.newPage();
    await page.setContent(`<style>${fontFaces()}</style>${paintSvg(list, PALETTES.light, { standalone: true })}`);
    const drawn = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength());
    });
    await page.close();
    expect(drawn).toHaveLength(measured.length);
    const wider = measured.flatMap((text, index) => {
      const width = drawn[index] ?? 0;
      // A browser places letters to half a px, and decomposed ones a little less exactly, the more the longer the text.
      return OWN_LETTERS.test(text.text) && width > text.width * 1.002 + 0.5
        ? [`${text.text}: ${width} > ${text.width}`]
        : [];
    });
    expect(wider).toEqual([]);
  });
});
