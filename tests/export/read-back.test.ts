import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Item, TextItem } from '../../src/drawing/kit/display-list.js';
import { PICTURE_VIEWS } from '../../src/core/vocabulary/picture-views.js';
import { exportHtml, exportPdf, exportSvg } from '../../src/export/main.js';
import { layoutExport } from '../../src/export/picture.js';
import type { ExportPicture } from '../../src/export/picture.js';
import { planPrint } from '../../src/export/sheets.js';
import { hasPoppler, pagesByPoppler } from '../helpers/poppler.js';
import type { PdfWord } from '../helpers/poppler.js';
import { exampleText, HOSTILE, PDF_HOST, pictureOf, readFont } from './samples.js';
import { SCRIPTS } from './scripts.js';

/** Maps of others, and reported faults, which lie beside the examples where they are kept. */
const FOLDERS = ['examples', 'tests/fixtures/practice'];
const ROOT = path.join(import.meta.dirname, '../..');

const MAPS: readonly (readonly [name: string, text: string])[] = FOLDERS.flatMap((folder) => {
  const whole = path.join(ROOT, folder);
  return filesIn(whole).map((name) => [name, readFileSync(path.join(whole, name), 'utf8')] as const);
});

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.journey'));
  } catch {
    return [];
  }
}

function textItems(items: readonly Item[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.shape === 'text') return [item];
    return item.shape === 'group' ? textItems(item.items) : [];
  });
}

/** The text as it can be seen and compared: composed, without what has no picture, without blanks. */
function seen(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cf}\p{Cc}\p{Z}\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\u20e3]/gu, '');
}

/** Letters in any order: readers of PDF turn what is written from right to left in ways of their own. */
function letters(text: string): string {
  return [...seen(text)].sort().join('');
}

/** The letters of a text that another has not, each as often as it is lacking. */
function lacking(text: string, found: string): string {
  const left = [...seen(found)];
  return [...seen(text)]
    .filter((letter) => {
      const at = left.indexOf(letter);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join('');
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, width, size, anchor, rightToLeft }: TextItem): Box {
  const fromEnd = anchor === 'end' || (rightToLeft === true && anchor !== 'middle');
  const left = anchor === 'middle' ? x - width / 2 : fromEnd ? x - width : x;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.35 };
}

function isUpright({ left, right, top, bottom }: PdfWord): boolean {
  return right > left && bottom > top;
}

/** On the page as large as the picture: each text is read where it stands. */
async function expectWordsInPlace(picture: ExportPicture): Promise<void> {
  const { content } = await exportPdf(picture, 'map', PDF_HOST);
  const list = layoutExport(picture, 1600);
  const [page] = pagesByPoppler(content);
  const words = page?.words ?? [];
  expect(words.filter((word) => !isUpright(word))).toEqual([]);
  const scale = (page?.width ?? 0) / list.width;
  for (const item of textItems(list.items)) {
    const box = boxOf(item);
    const there = words.filter((word) => {
      const [x, y] = [(word.left + word.right) / 2 / scale, (word.top + word.bottom) / 2 / scale];
      return x > box.left - 3 && x < box.right + 3 && y > box.top - 2 && y < box.bottom + 2;
    });
    // A word that touches its box may be one of a neighbour, so only what is lacking is a fault.
    expect(lacking(item.text, there.map(({ text }) => text).join('')), item.text).toBe('');
  }
}

/** On pages of paper: every text of the picture is on some page, and every page has words. */
async function expectWordsOnPages(picture: ExportPicture): Promise<void> {
  const { content } = await exportPdf(picture, 'a4', PDF_HOST);
  const { list, sheets } = planPrint((width) => layoutExport(picture, width), 'a4', 1600);
  const pages = pagesByPoppler(content);
  expect(pages).toHaveLength(sheets.length);
  for (const { width, height, words } of pages) {
    expect(words.length).toBeGreaterThan(0);
    const outside = words.filter(
      (word) =>
        !isUpright(word) || word.left < -2 || word.right > width + 2 || word.top < -2 || word.bottom > height + 2,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  }
  const all = new Set(pages.flatMap(({ words }) => words.flatMap(({ text }) => [letters(text)])));
  const lost = textItems(list.items)
    .flatMap(({ text }) => text.split(/\p{Z}+/u))
    .filter((word) => /^[\p{L}\p{M}]{4,}$/u.test(word) && !all.has(letters(word)));
  expect(lost).toEqual([]);
}

describe.skipIf(!hasPoppler && process.env['CI'] !== 'true')('a PDF, read by another program', () => {
  test.each(MAPS)('of %s says every text where it stands', { timeout: 120_000 }, async (_name, text) => {
    await expectWordsInPlace(pictureOf(text));
  });

  test.each(PICTURE_VIEWS)('of the view %s says every text where it stands', { timeout: 120_000 }, async (view) => {
    for (const name of ['buy-shoes.en.journey', 'hospital-visit.th.journey', 'city-bike.vi.journey']) {
      await expectWordsInPlace(pictureOf(exampleText(name), { view }));
    }
  });

  test.each(MAPS)('of %s has its words on every page of paper', { timeout: 120_000 }, async (_name, text) => {
    await expectWordsOnPages(pictureOf(text));
  });

  test.each(HOSTILE)('takes %s for words', async (_name, words) => {
    const line = words.replace(/[\r\n]/g, ' ');
    await expectWordsInPlace(pictureOf(`journey: a\nstage: b\nstep: c\ndoes: ${line}\npain: ${line}\n`));
  });

  test.each(Object.entries(SCRIPTS))('reads %s', async (_script, words) => {
    const line = words.join(' ');
    const nfd = line.normalize('NFD');
    await expectWordsInPlace(
      pictureOf(`journey: a\nstage: ${line}\nstep: ${nfd}\ndoes: ${line}\nquote: ${nfd}\npain: ${line}\n`),
    );
  });

  test('reads generated journeys of several scripts', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(mixedJourney, async (text) => expectWordsInPlace(pictureOf(text))),
      { numRuns: 12 },
    );
  });
});

/** Lines of words of any scripts, side by side. */
const mixedLine = fc
  .array(fc.constantFrom(...Object.values(SCRIPTS).flat()), { minLength: 1, maxLength: 6 })
  .map((words) => `x ${words.join(' ')}`);
const mixedJourney = fc
  .array(fc.tuple(fc.constantFrom('does', 'thinks', 'note', 'pain', 'idea', 'front-stage'), mixedLine), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((facts) =>
    mixedLine.map(
      (title) =>
        `journey: ${title}\nstage: ${title}\nstep: ${title}\n${facts.map(([word, line]) => `${word}: ${line}\n`).join('')}`,
    ),
  );

function wordsOfXml(xml: string, inside: string): string {
  let depth = 0;
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (name === inside) depth++;
  });
  parser.on('closetag', ({ name }) => {
    if (name === inside) depth--;
  });
  parser.on('text', (words) => {
    if (depth > 0) text += words;
  });
  parser.write(xml).close();
  return text;
}

describe('SVG and HTML, read by a parser', () => {
  test('say every text of generated journeys of several scripts', async () => {
    await fc.assert(
      fc.asyncProperty(mixedJourney, async (text) => {
        const picture = pictureOf(text);
        const expected = textItems(layoutExport(picture, 1600).items)
          .map((item) => item.text)
          .join('');
        expect(wordsOfXml(exportSvg(picture), 'text')).toBe(expected);
        const svg = /<svg[\s\S]*<\/svg>/.exec(await exportHtml(picture, readFont))?.[0] ?? '';
        expect(wordsOfXml(svg, 'text')).toBe(expected);
      }),
      { numRuns: 15 },
    );
  });

  test.each(MAPS)('of %s say every text', async (_name, text) => {
    const picture = pictureOf(text);
    const expected = textItems(layoutExport(picture, 1600).items)
      .map((item) => item.text)
      .join('');
    expect(wordsOfXml(exportSvg(picture), 'text')).toBe(expected);
  });
});
