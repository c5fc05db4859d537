import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/lib/chromium.mjs';
import { compact, differenceOf } from './compare.js';

const FONTS = path.join(import.meta.dirname, '../../media/fonts');
const WHOLE = 'น้ำใจของผู้ป่วยที่โรงพยาบาล ไม่รู้ว่าต้องรออีกนานเท่าไร';

let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium was not found; set CHROMIUM_PATH.');
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS, '--disable-lcd-text'] });
});
afterAll(() => browser?.close());

/** A page with a text as a card has it, in the font that we ship. */
async function draw(text: string, style = ''): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 600, height: 200 } });
  const font = readFileSync(path.join(FONTS, 'noto-sans-thai-400.ttf')).toString('base64');
  await page.setContent(`<style>@font-face { font-family: Card; src: url(data:font/ttf;base64,${font}) }
    body { margin: 20px; font: 13px/20px Card; color: #1f2430; ${style} }</style><p>${text}</p>`);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** The picture with every smoothed pixel somewhat lighter, as another edition of a browser may draw it. */
function smoothedOtherwise(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  picture.data.forEach((value, index) => {
    if (index % 4 < 3 && value > 40 && value < 245) picture.data[index] = Math.min(255, value + 20);
  });
  return PNG.sync.write(picture);
}

describe('two pictures', () => {
  test('of the same text are the same', async () => {
    expect(differenceOf(await draw(WHOLE), await draw(WHOLE))).toBeUndefined();
  });

  test.each([
    ['น้ำ', 'นำ'],
    ['ผู้', 'ผู'],
    ['ที่', 'ที'],
    ['ไม่', 'ไม'],
    ['รู้', 'รู'],
    ['เท่า', 'เทา'],
    ['ต้อง', 'ตอง'],
  ])('differ when %s has lost its tone mark', async (word, without) => {
    expect(differenceOf(await draw(WHOLE), await draw(WHOLE.replace(word, without)))).toBeDefined();
  });

  test('differ when a text has moved by one pixel, or has another colour', async () => {
    expect(differenceOf(await draw(WHOLE), await draw(WHOLE, 'padding-left: 1px'))).toBeDefined();
    expect(differenceOf(await draw(WHOLE), await draw(WHOLE, 'color: #b4380f'))).toBeDefined();
  });

  test('are the same when only the smoothing of edges differs', async () => {
    const png = await draw(WHOLE);
    expect(differenceOf(png, smoothedOtherwise(png))).toBeUndefined();
  });

  test('differ when they have another size', async () => {
    const small = PNG.sync.write(new PNG({ width: 10, height: 10 }));
    expect(differenceOf(await draw(WHOLE), small)).toBeDefined();
  });

  test('stay the same when a picture is written in fewer bytes', async () => {
    const png = await draw(WHOLE);
    expect(differenceOf(png, compact(png))).toBeUndefined();
    expect(compact(png).length).toBeLessThanOrEqual(png.length);
  });
});
