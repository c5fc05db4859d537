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
 * The form in which two names are the same name: folded as words are for reading, runs of blanks as one, one pair of quotes
 * round the whole taken off. Names are never compared by their beginning, nor without their tone marks.
 */
export function nameKey(name: string): string {
  const folded = foldExact(name);
  return isQuoted(folded) ? foldExact(folded.slice(1, -1)) : folded;
}

/** A name without the quotes round it, as it is shown and written. */
export function bareName(name: string): string {
  const trimmed = name.trim();
  return isQuoted(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** Quotes round the whole are dressing; in `"A" and "B"` they are not round the whole. */
function isQuoted(text: string): boolean {
  if (text.length < 2) return false;
  const close = QUOTES.find(([open]) => text.startsWith(open))?.[1];
  if (close === undefined || !text.endsWith(close)) return false;
  return !text.slice(1, -1).includes(close);
}
