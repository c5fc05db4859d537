import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../../scripts/lib/chromium.mjs';
import { layoutMap } from '../../../../src/core/map/layout-map.js';
import type { MapInput } from '../../../../src/core/map/map-input.js';
import { PALETTES } from '../../../../src/core/map/palette.js';
import { paintSvg } from '../../../../src/core/map/svg-painter.js';
import { textsOf } from '../display-list-walk.js';
import { hostileMap, vietnameseMap, wholeMap } from '../odd-maps.js';
import { longMap } from '../long-map.js';
import { shoesInEnglish, shoesInThai, smallMap } from '../sample-maps.js';
import type { Sample } from '../sample-maps.js';

const FONTS = path.join(import.meta.dirname, '../../../../media/fonts');
const FACES = [
  ['Noto Sans', 400, 'normal', 'noto-sans-400'],
  ['Noto Sans', 500, 'normal', 'noto-sans-500'],
  ['Noto Sans', 600, 'normal', 'noto-sans-600'],
  ['Noto Sans', 400, 'italic', 'noto-sans-400-italic'],
  ['Noto Sans Thai', 400, 'normal', 'noto-sans-thai-400'],
  ['Noto Sans Thai', 500, 'normal', 'noto-sans-thai-500'],
  ['Noto Sans Thai', 600, 'normal', 'noto-sans-thai-600'],
] as const;

function fontFaces(): string {
  return FACES.map(([family, weight, style, file]) => {
    const data = readFileSync(path.join(FONTS, `${file}.woff2`)).toString('base64');
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}); }`;
  }).join('\n');
}

/** What the shipped fonts hold; other letters come from the machine. */
const OWN_LETTERS = /^[\u0020-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013-\u2026\p{M}\p{Script=Thai}]*$/u;

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
});
afterAll(async () => {
  await browser.close();
});

async function drawnWidths(svg: string): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.setContent(`<style>${fontFaces()}</style>${svg}`);
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength());
  });
  await page.close();
  return widths;
}

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
    const drawn = await drawnWidths(paintSvg(list, PALETTES.light, { standalone: true }));
    expect(drawn).toHaveLength(measured.length);
    const wider = measured.flatMap((text, index) => {
      const width = drawn[index] ?? 0;
      // Half a px is how exactly a browser places letters.
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
