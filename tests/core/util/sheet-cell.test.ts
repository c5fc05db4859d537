import { describe, expect, test } from 'vitest';
import { toHtmlTables } from '../../../src/drawing/table/html-table.js';
import { toMarkdownTable } from '../../../src/drawing/table/markdown.js';
import { sheetCell } from '../../../src/core/util/sheet-cell.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import { analyse } from '../../../src/language/analyse.js';

const FORMULAS = [
  '=HYPERLINK("https://example.org","x")',
  '=1+1',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(1,2)',
  '\u200b=1',
  '\uff1d1',
  '\u2060=1',
  '=รวม(1)',
  '-khoảng 5 phút',
];

/** Cells of a table as a reader of HTML or Markdown gives them to a spreadsheet, tags and entities read. */
function cellsOf(html: string): readonly string[] {
  return html
    .split(/<\/?(?:td|th|li|caption|br)\b[^>]*>|<!--[\s\S]*?-->|\s\|\s|^\| | \|$/mu)
    .map((cell) =>
      cell.replace(/<[^>]*>/gu, '').replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code))),
    )
    .map((cell) => cell.replace(/^\*\*/u, '').trim());
}

describe('a cell that a spreadsheet reads', () => {
  test.each(FORMULAS)('is no formula: %j', (text) => {
    expect(sheetCell(text)).toBe(`\u2060${text}`);
  });

  test.each(['a=b', '5 - 3', 'a@b', '', '1', 'รู้สึก', '“=1”', '— dash', '−5'])('stays as it is: %j', (text) => {
    expect(sheetCell(text)).toBe(text);
  });

  test.each(FORMULAS)('is none in any table of a journey: %j', (words) => {
    const text = `persona: ${words}\n  who: ${words}\njourney: ${words}\n  for: ${words}\nstage: ${words}\n  step: ${words}\n    thinks: ${words}\n    pain: ${words}\n    owner: ${words}\n    lane: ${words}: ${words}\n`;
    const { file } = analyse(text);
    const [journey] = file.journeys;
    if (!journey) throw new Error('no journey');
    const input = { journey, personas: file.personas, language: file.language };
    const cells = [...cellsOf(toHtmlTables(tableOf(input))), ...cellsOf(toMarkdownTable(input))];
    expect(cells.filter((cell) => cell.startsWith('\u2060')).length).toBeGreaterThan(8);
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\u00ad\u200b-\u200f\ufeff]*[=+\-@\uff1d](?!--)/u);
  });
});
