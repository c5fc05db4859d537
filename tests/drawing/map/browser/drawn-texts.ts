/** How wide a browser draws the texts of a picture, in the fonts that we ship and those of the machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../../scripts/lib/chromium.mjs';
import type { DisplayList, Item, TextItem } from '../../../../src/drawing/kit/display-list.js';
import { PALETTES } from '../../../../src/drawing/kit/palette.js';
import { paintSvg } from '../../../../src/drawing/kit/svg-painter.js';
import { textsOf } from '../display-list-walk.js';

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

/** What the shipped fonts contain; other letters come from the machine. */
export const OWN_LETTERS = /^[\u0020-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013-\u2026\p{M}\p{Script=Thai}]*$/u;

/** A page that has our fonts. */
export class TextsInBrowser {
  /** Widths that were measured before, by what decides them. */
  private readonly known = new Map<string, number>();

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(): Promise<TextsInBrowser> {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
    const page = await browser.newPage();
    await page.setContent(`<style>${fontFaces()}</style><div id="picture"></div>`);
    return new TextsInBrowser(browser, page);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Width of each text in px. */
  async widthsOf(texts: readonly TextItem[]): Promise<readonly number[]> {
    const missing = new Map(texts.map((text) => [keyOf(text), text]));
    for (const key of this.known.keys()) missing.delete(key);
    const widths = missing.size === 0 ? [] : await this.measure([...missing.values()]);
    [...missing.keys()].forEach((key, index) => this.known.set(key, widths[index] ?? Number.NaN));
    return texts.map((text) => this.known.get(keyOf(text)) ?? Number.NaN);
  }

  /** The picture with the widths that its texts have here, for tests that look at where texts end. */
  async asDrawn(list: DisplayList): Promise<DisplayList> {
    const widths = await this.widthsOf(textsOf(list));
    let at = 0;
    const measured = (item: Item): Item => {
      if (item.shape === 'group') return { ...item, items: item.items.map(measured) };
      return item.shape === 'text' ? { ...item, width: widths[at++] ?? Number.NaN } : item;
    };
    return { ...list, items: list.items.map(measured) };
  }

  /** Whether no font here has the letters: then both are drawn as the same box, or as nothing. */
  lacks(one: string, other: string): Promise<boolean> {
    return this.page.evaluate(
      ([first = '', second = '']) => {
        const drawn = (letter: string): string => {
          const canvas = document.createElement('canvas');
          const pen = canvas.getContext('2d');
          if (!pen) throw new Error('a canvas draws');
          pen.font = "40px 'Noto Sans', system-ui, sans-serif";
          pen.fillText(letter, 10, 80);
          return canvas.toDataURL();
        };
        return drawn(first) === drawn(second);
      },
      [one, other],
    );
  }

  private async measure(texts: readonly TextItem[]): Promise<readonly number[]> {
    const list = { width: 100, height: 100, title: '', description: '', language: 'en', items: texts };
    return this.page.evaluate(
      async (svg) => {
        const picture = document.getElementById('picture');
        if (picture) picture.innerHTML = svg;
        await document.fonts.ready;
        return [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength());
      },
      paintSvg(list, PALETTES.light),
    );
  }
}

function keyOf({ text, size, weight, italic, rightToLeft }: TextItem): string {
  return `${size} ${weight} ${italic ?? ''} ${rightToLeft ?? ''} ${text}`;
}
