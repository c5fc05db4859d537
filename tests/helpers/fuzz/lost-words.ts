/** What a fix removes from a text and does not write again. */
import type { TextModel } from '../../../src/core/reader/text-model.js';
import type { Problem } from '../../../src/core/checks/check.js';
import type { Fix, TextEdit } from '../../../src/core/writing/edit.js';
import type { Position } from '../../../src/core/model/range.js';
import type { DiagnosticCode } from '../../../src/core/vocabulary/messages.js';
import { numbersLost } from './numbers.js';

type Written = Pick<TextModel, 'lines'> & { readonly text: string };

type Fault = readonly [what: string, detail: string];

/** Words that a fix removes from the text and that are no part of the fault. */
export function lostWords(before: Written, problem: Problem, { edits }: Fix): readonly Fault[] {
  const wrong = before.text.slice(offsetOf(before, problem.range.start), offsetOf(before, problem.range.end));
  const kept = new Map<string, number>();
  const add = (text: string, by: number): void => {
    // Invisible marks do not separate words.
    const seen = text.replace(/\p{Cf}/gu, '');
    for (const word of seen.match(/[\p{L}\p{M}]+/gu) ?? []) kept.set(word, (kept.get(word) ?? 0) + by);
  };
  // A name that is declared nowhere is corrected wherever it is used.
  const places = edits.filter(
    ({ range }) => before.text.slice(offsetOf(before, range.start), offsetOf(before, range.end)) === wrong,
  );
  add(wrong, Math.max(places.length, 1));
  const { offset = 0, keywordStart = 0, keywordEnd = 0 } = before.lines[problem.range.start.line] ?? {};
  add(before.text.slice(offset + keywordStart, offset + keywordEnd), 1);
  for (const { range, newText } of edits) {
    add(newText, 1);
    add(before.text.slice(offsetOf(before, range.start), offsetOf(before, range.end)), -1);
  }
  // A list mark before a keyword is not a number of the author's.
  const head = before.text.slice(offset, offset + keywordEnd);
  const known = OF_NUMBERS.has(problem.code) ? [] : [head, ...Array<string>(Math.max(places.length, 1)).fill(wrong)];
  const lost = [...kept].filter(([, count]) => count < 0).map(([word]) => word);
  return [
    ...(lost.length > 0 ? [['words are lost', lost.join(' ')] as const] : []),
    ...(OTHER_SCALES.has(problem.code) ? [] : lostNumbers(before, edits, known)),
  ];
}

/** The fault in these is how a number is written: it stays, in one of the ways in which it can be read. */
const OF_NUMBERS: ReadonlySet<DiagnosticCode> = new Set([
  'number-form',
  'number-ambiguous',
  'duration-form',
  'wait-without-told',
  'unit-unknown',
]);

/** Fixes of these write a number in another calendar or scale, or leave out what both sides of a conflict came from. */
const OTHER_SCALES: ReadonlySet<DiagnosticCode> = new Set([
  'date-form',
  'date-buddhist-era',
  'percent-without-sign',
  'metric-units',
  'emotion-out-of-range',
  'conflict-marks',
]);

/** Numbers that a fix removes from the text and that none of its edits writes; except where the author writes another. */
function lostNumbers(before: Written, edits: readonly TextEdit[], known: readonly string[]): readonly Fault[] {
  const written = [...edits.map(({ newText }) => newText), ...known];
  const taken = edits
    .filter(({ slots }) => !slots)
    .map(({ range }) => before.text.slice(offsetOf(before, range.start), offsetOf(before, range.end)));
  const lost = numbersLost(taken, written);
  return lost.length > 0 ? [['numbers are lost', lost.join(' ')]] : [];
}

export function offsetOf({ lines }: Pick<Written, 'lines'>, { line, character }: Position): number {
  return (lines[line]?.offset ?? 0) + character;
}
