import { cleanText, onOneLine } from '../map/clean-text.js';
import type { Journey } from '../model/journey.js';
import { tableOf } from '../view/table.js';
import type { TableRow } from '../view/table.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';

/**
 * A journey as a Markdown table (GitHub's form): a row for the journey, for each stage in bold and for each step with its
 * number, a column for each lane that has a fact. Several facts of a cell stand below each other. What the author wrote is
 * text in it: no mark of Markdown, no tag and no entity of the file becomes one.
 */
export function toMarkdownTable(journey: Journey, language: HumanLanguage): string {
  const table = tableOf(journey, language);
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
  return level === 'step' ? `${step ?? ''}\\. ${text}` : `**${text}**`;
}

/** Marks that mean something inside of a line of a table, and an ampersand that would begin an entity. */
const SPECIAL = /[\\`*_[\]<>|~$]|&(?=#?\w+;)/gu;

/** Text for a cell of a Markdown table. */
function escapeMarkdown(text: string): string {
  return cleanText(onOneLine(text)).trim().replace(SPECIAL, '\\$&');
}
