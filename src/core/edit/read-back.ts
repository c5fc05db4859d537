/** Whether a text, once it is changed, says what was meant and nothing else. */
import type { WrittenText } from '../reader/text-model.js';
import type { TextEdit } from '../writing/edit.js';
import type { LineRecord } from '../reader/line-record.js';
import { readLines } from '../reader/read-lines.js';

/** A text after edits that do not overlap, and its lines. */
export function withEdits({ text, lines }: WrittenText, edits: readonly TextEdit[]): WrittenText {
  const offsetOf = (line: number, character: number): number => (lines[line]?.offset ?? text.length) + character;
  const placed = edits
    .map(({ range: { start, end }, newText }) => ({
      from: offsetOf(start.line, start.character),
      to: offsetOf(end.line, end.character),
      newText,
    }))
    .toSorted((left, right) => left.from - right.from);
  let changed = '';
  let at = 0;
  for (const { from, to, newText } of placed) {
    changed += text.slice(at, from) + newText;
    at = to;
  }
  changed += text.slice(at);
  return { text: changed, lines: readLines(changed) };
}

/** Whether two texts have the same lines, read in the same way, apart from one fact in each. */
export function sameBesides(
  before: WrittenText,
  factBefore: LineRecord | undefined,
  after: WrittenText,
  factAfter: LineRecord,
): boolean {
  const left = othersOf(before, factBefore);
  const right = othersOf(after, factAfter);
  return left.length === right.length && left.every((line, at) => line === right[at]);
}

function othersOf({ text, lines }: WrittenText, fact: LineRecord | undefined): readonly string[] {
  const own = new Set([fact?.line, ...(fact?.more ?? []).map(({ line }) => line)]);
  return lines
    .filter(({ line }) => !own.has(line))
    .map(({ kind, keyword, offset, length }) => `${kind} ${keyword ?? ''} ${text.slice(offset, offset + length)}`);
}
