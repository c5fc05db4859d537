import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { controlWordsOf } from '../../../src/core/vocabulary/all-control-words.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { EXPORT_PALETTES } from '../../../src/export/picture.js';
import type { ExportPicture } from '../../../src/export/picture.js';
import { exportHtml } from '../../../src/export/main.js';
import { faultsOfPage } from '../../helpers/axe.js';
import { exampleText } from '../../helpers/examples.js';
import { openChromium } from '../../helpers/heard.js';
import { pictureOf, readFont } from '../samples.js';

let browser: Browser;
let folder = '';
beforeAll(async () => {
  browser = await openChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'journey-page-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page as a reader opens it, from a file; what it asks for and what its policy forbids. */
async function opened(picture: ExportPicture, use: (page: Page) => Promise<void>): Promise<void> {
  const file = path.join(folder, 'map.html');
  writeFileSync(file, await exportHtml(picture, readFont));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data:font\/woff2|file:)/u.test(request.url())) faults.push(request.url());
  });
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(pathToFileURL(file).href);
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

const place = (page: Page): Promise<string> => page.locator('.present-place').innerText();
const isOpen = (page: Page): Promise<boolean> => page.locator('dialog').evaluate((each) => each.hasAttribute('open'));

test.each(HUMAN_LANGUAGES)(
  'a page in %s is presented with P or its button, without loading anything',
  async (language) => {
    const picture = pictureOf(exampleText(`buy-shoes.${language}`));
    const { stages } = picture.input.journey;
    const { present } = controlWordsOf(language);
    const said = (index: number): string =>
      present.place({ at: String(index + 1), of: String(stages.length), title: stages[index]?.title ?? '' });
    await opened(picture, async (page) => {
      await page.keyboard.press('p');
      expect(await place(page)).toBe(said(0));
      await page.keyboard.press('PageDown');
      expect(await place(page)).toBe(said(1));
      await page.keyboard.press('End');
      expect(await place(page)).toBe(said(stages.length - 1));
      await page.keyboard.press('Escape');
      expect(await isOpen(page)).toBe(false);
      await page.getByRole('button', { name: present.open }).click();
      expect(await place(page)).toBe(said(0));
      expect(await faultsOfPage(page, ['page-has-heading-one', 'region'])).toEqual([]);
    });
  },
);

test.each(EXPORT_PALETTES)('dims in the colours of %s', async (palette) => {
  await opened(pictureOf(exampleText('buy-shoes.en'), { palette }), async (page) => {
    await page.keyboard.press('p');
    const look = await page
      .locator('dialog')
      .evaluate((dialog) => [
        getComputedStyle(dialog).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(dialog.querySelector('.present-spot') ?? dialog).boxShadow,
      ]);
    expect(look[0]).toBe(look[1]);
    expect(look[2]).toMatch(/0\.74/);
  });
});

test('prints the picture and the tables, also while it is presented', async () => {
  await opened(pictureOf(exampleText('buy-shoes.en')), async (page) => {
    await page.keyboard.press('p');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await page.locator('.present-open').isVisible()).toBe(false);
    expect(await page.locator('.picture > svg').isVisible()).toBe(true);
    expect(await page.locator('table').first().isVisible()).toBe(true);
  });
});

test('where scripts do not run there is no button that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const file = path.join(folder, 'still.html');
  writeFileSync(file, await exportHtml(pictureOf(exampleText('buy-shoes.en')), readFont));
  await page.goto(pathToFileURL(file).href);
  expect(await page.locator('.present-open').isVisible()).toBe(false);
  expect(await page.locator('.picture > svg').isVisible()).toBe(true);
  await context.close();
});

test('a key that is meant for something else presents nothing', async () => {
  await opened(pictureOf(exampleText('buy-shoes.en')), async (page) => {
    for (const key of ['Control+p', 'Alt+p', 'q']) await page.keyboard.press(key);
    expect(await isOpen(page)).toBe(false);
  });
});
