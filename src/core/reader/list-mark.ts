/** The mark that a line in a list may have before its first word: `-`, `–`, `•`, `·`, `*`, `1.`, `1)`. */
import { digitValue, isBlank, skipDress } from '../util/characters.js';

/** The signs that begin a list item. Highlighting and Enter use them too; `-` comes first, for use between brackets. */
export const LIST_SIGNS = '-\u2013\u2022\u00b7*';
/** What follows a number that begins one. */
export const BEHIND_NUMBER = '.)';

const SIGN_CODES = codesOf(LIST_SIGNS);
const NUMBER_CODES = codesOf(BEHIND_NUMBER);

/** The position after one list mark and its spaces, or `at` when there is none. */
export function behindListMark(text: string, at: number, end: number): number {
  const mark = SIGN_CODES.has(text.charCodeAt(at)) ? at + 1 : endOfNumber(text, at, end);
  if (mark <= at || mark >= end || !isBlank(text.charCodeAt(mark))) return at;
  return skipDress(text, mark, end);
}

/** Whether a text is a list mark, or the beginning of one, and nothing else. */
export function isBegunListMark(text: string): boolean {
  const digits = endOfDigits(text, 0, text.length);
  if (digits === 0) return text.length === 1 && SIGN_CODES.has(text.charCodeAt(0));
  return text.length === digits || endOfNumber(text, 0, text.length) === text.length;
}

/** The white space and the list mark of a line without the number of a numbered list, whose width is kept. */
export function withoutListNumber(dress: string): string {
  const from = skipDress(dress, 0, dress.length);
  const to = endOfNumber(dress, from, dress.length);
  return to < 0 ? dress : dress.slice(0, from) + ' '.repeat(to - from) + dress.slice(to);
}

/** The position after the number and its sign, or -1 when there is no number of a list item. */
function endOfNumber(text: string, at: number, end: number): number {
  const digits = endOfDigits(text, at, end);
  return digits > at && digits < end && NUMBER_CODES.has(text.charCodeAt(digits)) ? digits + 1 : -1;
}

function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && digitValue(text.charCodeAt(at)) >= 0) at++;
  return at;
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
