/** Regular expressions for words from the vocabularies, in the dialect of Oniguruma unless it says otherwise. */
import { VOCABULARIES } from '../src/core/vocabulary/all.js';
import { INVISIBLE_CLASS } from '../src/core/util/characters.js';
import { BEHIND_NUMBER, LIST_SIGNS } from '../src/core/reader/list-mark.js';
import type { FixedWordSet, Vocabulary } from '../src/core/vocabulary/vocabulary.js';

/** The spaces of the language: every one of Unicode, as in `core/util/characters.ts`. */
export const BLANK = '\\s';
const INVISIBLE = INVISIBLE_CLASS.replaceAll(/\\u([0-9a-f]{4})/gu, '\\x{$1}');
/** ASCII and Thai digits, for use between square brackets. */
export const DIGITS = '0-9\\x{0e50}-\\x{0e59}';
/** Spaces, invisible characters and one list mark, which may come before the keyword of a line. */
export const DRESS = `[\\s${INVISIBLE}]*(?:(?:[${LIST_SIGNS}]|[${DIGITS}]+[${BEHIND_NUMBER}])${BLANK}+)?`;
/** After a word: a space, a comma or semicolon, a colon, or the end. */
export const WORD_END = '(?=[\\s,，、;；:：]|$)';
/** After a keyword. */
export const KEYWORD_END = '(?=[\\s:：]|$)';

/** A pattern of this file in the dialect of JavaScript. */
export function inJavaScript(pattern: string): string {
  return pattern.replaceAll(/\\x\{([0-9a-f]{4})\}/gu, '\\u$1');
}

/**
 * One of the words, the longest first, in composed and decomposed form and any case. SARA AM and SARA AE may be typed as the two
 * letters that look like them.
 */
export function anyOf(words: Iterable<string>): string {
  const forms = new Set<string>();
  for (const word of words) for (const form of [word.normalize('NFC'), word.normalize('NFD')]) forms.add(form);
  const longestFirst = [...forms].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return `(?i:${longestFirst.map(toPattern).join('|')})`;
}

function toPattern(word: string): string {
  return word
    .replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
    .replaceAll(' ', `${BLANK}+`)
    .replaceAll('\u0e33', '(?:\u0e33|\u0e4d\u0e32)')
    .replaceAll('\u0e41', '(?:\u0e41|\u0e40\u0e40)');
}

/** All spellings of fixed words, in all languages. */
export function fixedWords(...sets: readonly FixedWordSet[]): readonly string[] {
  return VOCABULARIES.flatMap((vocabulary) => sets.flatMap((set) => Object.values(vocabulary.words[set]).flat()));
}

/** All names in the vocabularies, with the ids themselves. */
export function names(
  of: (vocabulary: Vocabulary) => Readonly<Record<string, readonly string[] | undefined>>,
): readonly string[] {
  return VOCABULARIES.flatMap((vocabulary) =>
    Object.entries(of(vocabulary)).flatMap(([id, spellings]) => [id, ...(spellings ?? [])]),
  );
}
