/** Words at a place in a text, the longest first. */
import { isInvisible, skipDress } from '../util/characters.js';
import { segmentsOf } from '../util/segments.js';

/** A word that was found: what it means, and the offset behind it. */
export interface FoundWord<Value> {
  readonly value: Value;
  readonly end: number;
}

export type WordFinder<Value> = (text: string, at: number) => FoundWord<Value> | undefined;

/**
 * Finds the longest of some words that starts right at a place, in any form of composition, and in any letter case unless it
 * shall be exact. A word of letters ends where no letter goes on, but in Thai, which has no blanks between words.
 */
export function wordFinder<Value>(
  words: Iterable<readonly [string, Value]>,
  letterCase: 'any case' | 'exact case' = 'any case',
): WordFinder<Value> {
  const fold = (text: string): string => (letterCase === 'any case' ? text.toLowerCase() : text);
  const byStart = new Map<string, (readonly [string, Value])[]>();
  for (const [word, value] of words) {
    for (const form of new Set([word.normalize('NFC'), word.normalize('NFD')])) {
      const folded = fold(form);
      const group = byStart.get(folded.charAt(0));
      if (group) group.push([folded, value]);
      else byStart.set(folded.charAt(0), [[folded, value]]);
    }
  }
  for (const group of byStart.values()) group.sort(([left], [right]) => right.length - left.length);
  return (text, at) => {
    for (const [word, value] of byStart.get(fold(text.charAt(at))) ?? []) {
      const end = endOfWord(word, text, at, fold);
      if (end !== undefined && isWhole(word, text, at, end)) return { value, end };
    }
    return undefined;
  };
}

/** The end of a word that stands at `at`; its blanks may be any, and signs of no width are nothing. */
function endOfWord(word: string, text: string, at: number, fold: (text: string) => string): number | undefined {
  let end = at;
  for (let index = 0; index < word.length; index++) {
    while (index > 0 && isInvisible(text.charCodeAt(end))) end++;
    if (word.charCodeAt(index) === 0x20) {
      const behind = skipDress(text, end, text.length);
      if (behind === end) return undefined;
      end = behind;
    } else if (fold(text.charAt(end)) === word.charAt(index)) {
      end++;
    } else {
      return undefined;
    }
  }
  return end;
}

function isWhole(word: string, text: string, at: number, end: number): boolean {
  const last = word.charAt(word.length - 1);
  const next = text.charAt(end);
  if (!/[\p{L}\p{M}]/u.test(last) || !/[\p{L}\p{M}]/u.test(next)) return true;
  return /\p{Script=Thai}/u.test(last) && isThaiWordEnd(text.slice(at, end + LONGEST_WORD), end - at);
}

/** Whether a word of Thai ends there, and is not the beginning of a longer one: a day, not a birthday. */
function isThaiWordEnd(text: string, at: number): boolean {
  thaiWords ??= new Intl.Segmenter('th', { granularity: 'word' });
  for (const { index } of segmentsOf(thaiWords, text)) if (index >= at) return index === at;
  return false;
}

let thaiWords: Intl.Segmenter | undefined;

/** So many letters behind a word are looked at to tell where it ends. */
const LONGEST_WORD = 24;
