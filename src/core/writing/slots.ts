/** Fixes that wait for the author's words, in the form for editors with snippets and for others. */
import type { WrittenText } from '../reader/text-model.js';
import type { Range } from '../model/range.js';
import { escapeSnippet } from '../util/escape-snippet.js';
import type { Fix, TextEdit } from './edit.js';
import { textOfRange } from './writing.js';

/** A replacement whose text is a snippet, as in LSP and VS Code. */
export interface SnippetEdit {
  readonly range: Range;
  readonly snippet: string;
}

/** Whether a fix waits for words. */
export function hasSlots({ edits }: Pick<Fix, 'edits'>): boolean {
  return edits.some(({ slots }) => slots !== undefined && slots.length > 0);
}

/** Whether a fix changes anything where no cursor can be placed. */
export function changesText({ edits }: Pick<Fix, 'edits'>, file: WrittenText): boolean {
  return edits.some(({ range, newText, slots }) => {
    // The colon before a value that nobody has written says nothing.
    const written = slots ? newText.trimEnd().replace(/^:$/u, '') : newText.trimEnd();
    return textOfRange(file, range).trimEnd() !== written;
  });
}

/**
 * An edit as a snippet. It starts at the start of a line wherever it inserts lines, because editors indent the lines of a snippet
 * by what precedes it.
 */
export function toSnippetEdit({ range, newText, slots = [] }: TextEdit, file: WrittenText): SnippetEdit {
  const { start, end } = range;
  const before = newText.includes('\n') || newText.includes('\r') ? { line: start.line, character: 0 } : start;
  const kept = textOfRange(file, { start: before, end: start });
  return { range: { start: before, end }, snippet: escapeSnippet(kept) + toSnippet(newText, slots) };
}

function toSnippet(text: string, slots: NonNullable<TextEdit['slots']>): string {
  let snippet = '';
  let at = 0;
  for (const { from, to, number } of slots) {
    snippet += escapeSnippet(text.slice(at, from));
    // A keyword with an empty value is written without the space that will come before its value.
    if (from === to && /\S$/u.test(text.slice(0, from))) snippet += ' ';
    snippet += from === to ? `\${${number}}` : `\${${number}:${escapeSnippet(text.slice(from, to))}}`;
    at = to;
  }
  return snippet + escapeSnippet(text.slice(at));
}
