import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { exportHtml, exportSvg } from '../../../src/export/main.js';
import type { ExportPicture } from '../../../src/export/picture.js';
import { readModel } from '../../../src/language/read-model.js';
import { IMPROVED_TEXTS } from '../../core/compare/compared-texts.js';
import { faultsOfPage } from '../../helpers/axe.js';
import { heard, openChromium, pageOf, withPage } from '../../helpers/heard.js';
import { exampleText } from '../../helpers/examples.js';
import { pictureOf, readFont } from '../samples.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(async () => browser.close());

function improved(language: (typeof HUMAN_LANGUAGES)[number]): ExportPicture {
  const { file } = readModel(IMPROVED_TEXTS[language]);
  const [there, journey] = file.journeys;
  if (!there || !journey) throw new Error('two journeys are needed');
  const counterpart = { journey: there, as: 'current' } as const;
  return {
    view: 'map',
    palette: 'light',
    input: { journey, personas: file.personas, language: file.language, counterpart },
  };
}

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  const example = pictureOf(exampleText(`buy-shoes.${language}`));

  test('a page of HTML breaks no rule and is heard card by card and as tables', async () => {
    for (const picture of [example, improved(language)]) {
      await withPage(browser, await exportHtml(picture, readFont), async (shown) => {
        expect(await faultsOfPage(shown, ['page-has-heading-one'])).toEqual([]);
        const tree = await heard(shown);
        expect(tree.filter(({ role }) => role === 'table')).toHaveLength(3);
        const steps = picture.input.journey.stages.flatMap(({ steps: all }) => all);
        for (const { title } of steps) {
          expect(tree.some(({ role, name }) => role === 'image' && name.includes(title))).toBe(true);
          expect(tree.some(({ role, name }) => role === 'rowheader' && name.includes(title))).toBe(true);
        }
      });
    }
  });

  test('a picture of SVG breaks no rule, and each of its cards is heard', async () => {
    await withPage(browser, pageOf(exportSvg(example)), async (shown) => {
      expect(await faultsOfPage(shown)).toEqual([]);
      const tree = await heard(shown);
      const cards = tree.filter(({ role, name }) => role === 'image' && name !== '');
      expect(cards.length).toBeGreaterThan(40);
      // As an image it would be one thing without parts for most screen readers, though Chromium still lists them.
      expect(tree.find(({ name }) => name === example.input.journey.title)?.role).toBe('graphics-document');
    });
  });
});

test('a page of HTML is as wide as its window, and at 100 % where the reader asks for it', async () => {
  await withPage(browser, await exportHtml(pictureOf(exampleText('buy-shoes.en')), readFont), async (shown) => {
    await shown.setViewportSize({ width: 700, height: 600 });
    const beyond = (): Promise<number> =>
      shown.locator('.picture').evaluate((picture) => picture.scrollWidth - picture.clientWidth);
    expect(await beyond()).toBe(0);
    await shown.getByLabel('100 %').check();
    expect(await beyond()).toBeGreaterThan(100);
  });
});
