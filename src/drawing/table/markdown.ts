import { sheetCell } from '../../core/util/sheet-cell.js';
import { cleanText, onOneLine } from '../../core/util/clean-text.js';
import { tableOf } from './table.js';
import type { Table, TableInput, TableRow } from './table.js';

/**
 * A journey as Markdown tables (GitHub's form): its personas, its figures, and a row for the journey, for each stage in bold
 * and for each step with its number, with a column for each lane that has a fact. Several facts of a cell stand below each
 * other. What the author wrote is text in it: no mark of Markdown, no tag and no entity of the file becomes one.
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
    ...row.cells.map(({ facts }) => facts.map(({ text }) => escapeMarkdown(text)).join('<br>')),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function titleOf({ level, step, title }: TableRow): string {
  const text = escapeMarkdown(title);
  // A point behind a number is escaped, or some readers would begin a list.
  if (level === 'figure') return text;
  return level === 'step' ? `${step ?? ''}\\. ${text}` : `**${text}**`;
}

/** Marks that mean something inside of a line of a table, and an ampersand that would begin an entity. */
const SPECIAL = /[\\`*_[\]<>|~$]|&(?=#?\w+;)/gu;

/**
 * Behind which characters many readers, GitHub first, make a link, a mention or a picture of plain text: `https` of `https://`,
 * the first slash of `//a`, the point of `www.a.b` and `a.org`, `@` of a name or an address, `#` of `#12`, `GH-` of `GH-12`, the colon of `:smile:`.
 */
const BEFORE_LINK =
  /(?=:\/\/)(?<=[a-z][a-z\d+.-]*)|(?<!:)\/(?=\/)|(?<=www)\.|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})|@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=[\w+\\-]+:)/giu;

/** What turns the direction of a text, and the character without width, are named: nobody who reads the table itself is misled. */
const TURNING = /[\u061c\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069]/gu;

/**
 * Text for a cell of a Markdown table. An empty comment, which needs no more of a reader than the `<br>` between facts, keeps
 * words from becoming links; escapes and entities do not, since some look for links in what is already read. What a spreadsheet
 * would take for a formula gets a character without width before it.
 */
function escapeMarkdown(text: string): string {
  const words = cleanText(onOneLine(text)).trim().replace(SPECIAL, '\\$&').replace(BEFORE_LINK, '$&<!-- -->');
  return sheetCell(words).replace(TURNING, (mark) => `&#${mark.charCodeAt(0)};`);
}
