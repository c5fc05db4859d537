import { nameKey } from '../references/name-key.js';

/** Longer ids are no shorter than the titles they replace. */
const LONGEST = 40;

/** A text as an id: letters, marks, digits, `-` and `_`, hyphens for everything else; empty if nothing is left. */
export function toId(text: string): string {
  const words = nameKey(text)
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf('-', LONGEST);
  return end > 0 ? words.slice(0, end) : words;
}
