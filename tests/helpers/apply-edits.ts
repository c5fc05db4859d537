import type { Fix, TextEdit } from '../../src/core/writing/edit.js';
import type { Position } from '../../src/core/model/range.js';
import { readLines } from '../../src/core/reader/read-lines.js';

/** A text after the edits of one fix; fails if two of them overlap, as an editor would. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = readLines(text);
  const offsetOf = ({ line, character }: Position): number => {
    const record = lines[line];
    if (!record || character > record.length) throw new Error(`There is no place ${line}:${character} in the text.`);
    return record.offset + character;
  };
  const placed = edits
    .map(({ range, newText }, order) => ({ from: offsetOf(range.start), to: offsetOf(range.end), newText, order }))
    .sort((left, right) => left.from - right.from || left.order - right.order);
  let result = '';
  let at = 0;
  for (const { from, to, newText } of placed) {
    if (from < at) throw new Error('Two edits of a fix overlap.');
    result += text.slice(at, from) + newText;
    at = to;
  }
  return result + text.slice(at);
}

/** A text after a fix whose placeholders were filled with words, as its author would write them. */
export function applyFix(text: string, { edits }: Pick<Fix, 'edits'>, words = 'Words of the author'): string {
  return applyEdits(
    text,
    edits.map((edit) => fillSlots(edit, words)),
  );
}

function fillSlots({ range, newText, slots = [] }: TextEdit, words: string): TextEdit {
  let filled = '';
  let at = 0;
  for (const { from, to } of slots) {
    filled += newText.slice(at, from);
    filled += from === to && !/\s$/u.test(filled) ? ` ${words}` : words;
    at = to;
  }
  return { range, newText: filled + newText.slice(at) };
}
