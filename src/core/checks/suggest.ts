import { nearest } from '../vocabulary/nearest.js';

/** Comparisons that one check may spend on a file; a file with thousands of unknown names has another trouble than spelling. */
const MOST_COMPARISONS = 50_000;

/** Names the nearest of some names to one that is not known, as long as that stays cheap. */
export function suggestFrom(names: Iterable<string>): (word: string) => string | undefined {
  const known = [...new Set(names)].filter((name) => name !== '');
  let left = MOST_COMPARISONS;
  return (word) => {
    left -= known.length;
    return left < 0 ? undefined : nearest(word, known);
  };
}

/** The `nearest` of a message, which is left out when there is none. */
export function nearestOf(name: string | undefined): { readonly nearest?: string } {
  return name === undefined ? {} : { nearest: name };
}
