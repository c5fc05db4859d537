import { describe, expect, test } from 'vitest';
import markdownIt from 'markdown-it';
import { toMarkdownTable } from '../../../src/drawing/table/markdown.js';
import { analyse } from '../../../src/language/analyse.js';
import { exampleText, HOSTILE, hostileText } from '../../export/samples.js';

function markdownOf(text: string): string {
  const { file } = analyse(text);
  const [journey] = file.journeys;
  return journey ? toMarkdownTable({ journey, personas: file.personas, language: file.language }) : '';
}

/** Cells as a Markdown reader shows them, with tags switched off except for our line breaks. */
function cellsOf(markdown: string): string[] {
  const html = markdownIt({ html: false }).render(markdown.replaceAll('<br>', '\ue000').replaceAll('<!-- -->', ''));
  return [...html.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell);
}

describe('a Markdown table', () => {
  test('has a row for the journey, for each stage and for each step', () => {
    expect(markdownOf('journey: Shoes\nstage: Look\nstep: Sees | hears\ndoes: One\ndoes: Two\nfeels: 4\n')).toBe(
      [
        '| Figure | Meaning |',
        '| --- | --- |',
        '| 4 of 5 | mean feeling, 1 of 1 step |',
        '',
        '| Steps | Does | Feels |',
        '| --- | --- | --- |',
        '| **Shoes** |  |  |',
        '| **Look** |  |  |',
        '| 1\\. Sees \\| hears | One<br>Two | 4 / 5 |',
        '',
      ].join('\n'),
    );
  });

  test.each(['buy-shoes.en.journey', 'buy-shoes.th.journey', 'buy-shoes.vi.journey'])(
    'of %s has as many cells in every row',
    (name) => {
      const tables = markdownOf(exampleText(name)).trimEnd().split('\n\n');
      expect(tables.length).toBe(3);
      for (const table of tables) {
        const rows = table.split('\n');
        expect(rows.length).toBeGreaterThan(2);
        expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1);
      }
      expect(tables[2]?.split('\n').length).toBeGreaterThan(10);
    },
  );

  test.each([
    ...HOSTILE,
    ['marks of Markdown', '*a* _b_ `c` [d](https://example.org) ~e~ | \\ ![f](g) $h$ ==i=='],
  ] as const)('takes %s for text', (_name, words) => {
    const { file } = analyse(hostileText(words));
    const [journey] = file.journeys;
    const cells = cellsOf(markdownOf(hostileText(words)));
    const title = (journey?.title ?? '').replace(/[\u0000-\u0008\u000b-\u001f\ud800\u00ad]/g, '').trim();
    expect(cells).toContain(
      `<strong>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}</strong>`,
    );
    for (const cell of cells) expect(cell).not.toMatch(/<(?!\/?strong>)/);
  });

  test.each([
    'https://example.org/a_b?c=1#12',
    'Http://localhost:8080 and ftp://files.example.org',
    'www.example.org, WWW.example.org/x',
    'รีวิวจาก @ploy และ @น้ำ',
    'Hỏi @minh ở minh@example.org, xem #12 và GH-12',
    'shop.example.com or line.me/R/ti 🚲',
    ':+1: :bike: :heavy_check_mark:',
    'mailto:minh@example.org \\@ploy \\#12',
    '//127.0.0.1/x and //localhost/y',
    'xem //example.org/น้ำ, ///a.b',
    '(//127.0.0.1:8080/?a=b)',
  ])('makes no link of %s', (words) => {
    const markdown = markdownOf(`journey: Shoes\nstage: Look\nstep: Sees\nthinks: ${words}\n`);
    const html = markdownIt({ html: true, linkify: true }).render(markdown);
    expect(html).toContain('<!-- -->');
    expect(html).not.toContain('<a');
    expect(html.replaceAll('<!-- -->', '')).toContain(`<td>${words}</td>`);
    // What GitHub searches in the parsed text, each stretch between tags by itself.
    for (const stretch of html.split(/<[^>]*>/)) {
      expect(stretch).not.toMatch(/[a-z]:\/\/\w|www\.\w|@[\p{L}\p{N}]|#\d|GH-\d|:[\w+-]+:/iu);
    }
  });

  test('leaves numbers, times and sentences as they are', () => {
    const words = '1.5 km, 10.30, e.g. one. Two: 8:30 #a a @ b';
    expect(markdownOf(`journey: Shoes\nstage: Look\nstep: Sees\nthinks: ${words}\n`)).toContain(`| ${words} |`);
  });
});

test.each(['c3', '"c3"', 'Pays', 'Pay / Pays'])('a way to %s says a name that readers know, never an id', (target) => {
  const table = markdownOf(
    `journey: A\nstage: Find\nstep: Looks\ngoes to: ${target}\nwhen: it is late\nstage: Pay\nstep: Pays\nid: c3\n`,
  );
  expect(table).toContain('Pays, when it is late');
  expect(table).not.toMatch(/"?c3"?, when/u);
});
