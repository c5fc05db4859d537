import { sheetCell } from '../../core/util/sheet-cell.js';
import { cleanText, onOneLine } from '../../core/util/clean-text.js';
import { tableOf } from './table.js';
import type { Table, TableInput, TableRow } from './shape.js';

/**
 * A journey as Markdown tables (GitHub's form): its personas, its figures, and a row for the journey, for each stage in bold and
 * for each step with its number, with a column for each lane that has a fact. Several facts in a cell are below each other, and so are lines that the author broke. The
 * author's text stays text: no Markdown, tag or entity in the file takes effect.
 */
export function toMarkdownTable(input: TableInput): string {
  const table = tableOf(input);
  const remark = table.remark === undefined ? [] : [`${escapeMarkdown(table.remark)}\n`];
  return [...table.header.map(renderTable), ...remark, renderTable(table)].join('\n');
}

function renderTable(table: Table): string {
  const heads = [table.partsHead, ...table.columns.map(({ name }) => name)].map(escapeMarkdown);
  const rows = table.rows.map((row) => [
    titleOf(row),
    ...row.cells.map(({ facts }) => facts.flatMap(({ text }) => text.split('\n').map(escapeMarkdown)).join('<br>')),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function titleOf({ level, step, title }: TableRow): string {
  const text = escapeMarkdown(title);
  // A point after a number is escaped, or some readers would begin a list.
  if (level === 'figure') return text;
  return level === 'step' ? `${step ?? ''}\\. ${text}` : `**${text}**`;
}

/** Marks that mean something inside of a line of a table, and an ampersand that would begin an entity. */
const SPECIAL = /[\\`*_[\]<>|~$]|&(?=#?\w+;)/gu;

/**
 * Characters after which many readers, GitHub first, turn plain text into a link, a mention or a picture: `https` of `https://`,
 * the first slash of `//a`, the point of `www.a.b` and `a.org`, `@` of a name or an address, `#` of `#12`, `GH-` of `GH-12`, the
 * colon of `:smile:`.
 */
const BEFORE_LINK =
  /(?=:\/\/)(?<=[a-z][a-z\d+.-]*)|(?<!:)\/(?=\/)|(?<=www)\.|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})|@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=[\w+\\-]+:)/giu;

/**
 * Characters that turn the direction of a text, and characters without width, are named: nobody who reads the table's source is
 * misled.
 */
const TURNING = /[\u061c\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069]/gu;

/**
 * Text for a cell of a Markdown table. An empty comment, which a reader has to support no more than the `<br>` between facts,
 * keeps words from becoming links; escapes and entities do not, since some readers look for links in text that is already parsed.
 * What a spreadsheet would read as a formula gets a character without width before it.
 */
function escapeMarkdown(text: string): string {
  const words = cleanText(onOneLine(text)).trim().replace(SPECIAL, '\\$&').replace(BEFORE_LINK, '$&<!-- -->');
  return sheetCell(words).replace(TURNING, (mark) => `&#${mark.charCodeAt(0)};`);
}
