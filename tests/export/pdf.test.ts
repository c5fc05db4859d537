import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/drawing/kit/display-list.js';
import { exportPdf } from '../../src/export/main.js';
import { layoutExport } from '../../src/export/picture.js';
import { textOfPicture } from '../../src/export/text-of-picture.js';
import { readPdf } from './read-pdf.js';
import { exampleText, HOSTILE, hostileText, longText, PDF_HOST, pictureOf } from './samples.js';

const EXAMPLES = ['buy-shoes.en.journey', 'buy-shoes.th.journey', 'buy-shoes.vi.journey'];

/** The text without what has no picture of its own. */
function seen(text: string): string {
  return text.replace(/[\p{Cf}\p{Cc}\ufe00-\ufe0f]/gu, '');
}

function linesOf(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.shape === 'text') return [item.text];
    return item.shape === 'group' ? linesOf(item.items) : [];
  });
}

describe('a PDF', () => {
  test.each(EXAMPLES)('of %s says every text of the picture, letter for letter', async (name) => {
    const picture = pictureOf(exampleText(name));
    const { content, missing } = await exportPdf(picture, 'map', PDF_HOST);
    expect(readPdf(content).texts.join('')).toBe(textOfPicture(layoutExport(picture, 1600)));
    expect(missing).toEqual([]);
  });

  test.each(EXAMPLES)('of %s is one page as large as the map, or pages of paper', async (name) => {
    const picture = pictureOf(exampleText(name));
    const list = layoutExport(picture, 1600);
    const whole = readPdf((await exportPdf(picture, 'map', PDF_HOST)).content);
    expect(whole.pages).toEqual([[list.width * 0.75, list.height * 0.75]]);
    const a4 = readPdf((await exportPdf(picture, 'a4', PDF_HOST)).content);
    expect(a4.pages.length).toBeGreaterThan(1);
    expect(new Set(a4.pages.map(String))).toEqual(new Set(['841.89,595.28']));
  });

  test('has a title, a language, tags and fonts, and asks for nothing', async () => {
    const { content } = await exportPdf(pictureOf(exampleText('buy-shoes.th.journey')), 'a3', PDF_HOST);
    const { objects } = readPdf(content);
    expect(objects).toMatch(/\/Lang \(th\)/);
    expect(objects).toContain(Buffer.from('ซื้อ', 'utf16le').swap16().toString('latin1'));
    expect(objects).toMatch(/\/Title \d+ 0 R/);
    expect(objects).toMatch(/\/Marked true/);
    expect(objects).toMatch(/\/StructTreeRoot/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
    expect(objects.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(4);
    expect(objects).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|GoToR|SubmitForm|EmbeddedFile)\b/);
  });

  test('of the same journey and day is the same, byte for byte', async () => {
    const picture = pictureOf(exampleText('buy-shoes.vi.journey'));
    const one = await exportPdf(picture, 'a4', PDF_HOST);
    const other = await exportPdf(picture, 'a4', PDF_HOST);
    expect(Buffer.from(one.content).equals(Buffer.from(other.content))).toBe(true);
  });

  test('tells the letters that no font has and keeps them in its text', async () => {
    const words = '\u{1f9ac} \u65e5\u672c \u0645\u0631\u062d\u0628\u0627 a\u0301 \u0e19\u0e49\u0e33 \u2192 \u2605';
    const { content, missing } = await exportPdf(
      pictureOf(`journey: a\nstage: b\nstep: c\ndoes: ${words}\n`),
      'map',
      PDF_HOST,
    );
    expect(missing).toEqual(['\u{1f9ac}', '\u65e5', '\u672c', '\u0645', '\u0631', '\u062d', '\u0628', '\u0627']);
    expect(readPdf(content).texts).toContain(words);
  });

  test.each(HOSTILE)('takes %s for text', async (_name, words) => {
    const picture = pictureOf(hostileText(words).replaceAll('\n', '\r\n'));
    const { content } = await exportPdf(picture, 'map', PDF_HOST);
    // What is written from right to left stands in the order in which it is seen.
    const wordsOf = (text: string): string[] => seen(text).split(/\s+/).sort();
    const list = layoutExport(picture, 1600);
    expect(wordsOf(readPdf(content).texts.join(' '))).toEqual(wordsOf(linesOf(list.items).join(' ')));
  });

  test.each(['emotion', 'funnel', 'flow', 'board', 'opportunities'] as const)('holds the view %s', async (view) => {
    const picture = pictureOf(exampleText('buy-shoes.th.journey'), { view });
    const { content } = await exportPdf(picture, 'a4', PDF_HOST);
    expect(readPdf(content).texts.length).toBeGreaterThan(0);
  });

  test('shows every step of a long map once, and the facts of the whole journey on every page', async () => {
    const { content } = await exportPdf(pictureOf(longText(12, 5)), 'a4', PDF_HOST);
    const { pages, texts } = readPdf(content);
    expect(pages.length).toBeGreaterThan(3);
    for (let stage = 1; stage <= 12; stage++) {
      for (let step = 1; step <= 5; step++) {
        expect(texts.filter((text) => text === `Step ${stage}.${step}`)).toHaveLength(1);
      }
    }
    expect(texts.filter((text) => text.startsWith('One team'))).toHaveLength(pages.length);
    expect(texts.filter((text) => text === 'Owner')).toHaveLength(pages.length);
    expect(texts.filter((text) => text.startsWith('a.journey'))).toHaveLength(pages.length);
  });
});
