import { foldExact } from '../vocabulary/fold.js';

/** Opening quotes with what closes them: straight, curly, guillemets, corner brackets. */
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['\u201c', '\u201d'],
  ['\u201e', '\u201c'],
  ['\u2018', '\u2019'],
  ['\u00ab', '\u00bb'],
  ['\u300c', '\u300d'],
];

/**
 * The form in which equal names are equal: folded like words for reading, runs of spaces as one, one pair of quotes around the
 * whole removed. Names are never compared by their beginning, nor without their tone marks.
 */
export function nameKey(name: string): string {
  const folded = foldExact(name);
  return isQuoted(folded) ? foldExact(folded.slice(1, -1)) : folded;
}

/** A name without the quotes around it, as it is shown and written. */
export function bareName(name: string): string {
  const trimmed = name.trim();
  return isQuoted(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** Quotes around the whole are not part of the name; in `"A" and "B"` they are not around the whole. */
function isQuoted(text: string): boolean {
  if (text.length < 2) return false;
  const close = QUOTES.find(([open]) => text.startsWith(open))?.[1];
  if (close === undefined || !text.endsWith(close)) return false;
  return !text.slice(1, -1).includes(close);
}
