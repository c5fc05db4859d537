import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { drawFence } from '../../../src/extension/markdown/draw-fence.js';
import { IMPROVED_TEXTS } from '../../core/compare/compared-texts.js';
import { faultsOfPage } from '../../helpers/axe.js';
import { heard, openChromium, pageOf, withPage } from '../../helpers/heard.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(async () => browser.close());

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  test('a fence in a Markdown page breaks no rule, and is heard as tables once they are opened', async () => {
    const fence = drawFence(IMPROVED_TEXTS[language], { line: 1, id: 'f', language });
    await withPage(browser, pageOf(fence), async (shown) => {
      expect(await faultsOfPage(shown)).toEqual([]);
      const closed = await heard(shown);
      expect(closed.filter(({ role }) => role === 'table')).toHaveLength(0);
      expect(closed.filter(({ role }) => role === 'DisclosureTriangle')).toHaveLength(2);
      await shown.locator('summary').last().focus();
      await shown.keyboard.press('Enter');
      expect(await faultsOfPage(shown)).toEqual([]);
      const opened = await heard(shown);
      expect(opened.filter(({ role }) => role === 'table')).toHaveLength(3);
    });
  });
});
