/** Keywords that run into their value, which happens easily in a script without spaces between words. */
import { VOCABULARIES } from './all.js';
import { foldExact } from './fold.js';
import { KEYWORD_IDS } from './keyword.js';
import type { KeywordId } from './keyword.js';

/** A keyword at the start of a line with its value directly after it. */
export interface GluedKeyword {
  readonly keyword: KeywordId;
  /** The keyword as it is spelt on the line. */
  readonly word: string;
  /** UTF-16 units of the line that the keyword takes up. */
  readonly length: number;
}

const THAI = /^\p{Script=Thai}/u;
/** What may follow the end of a keyword: no vowel or tone mark, which would belong to its last letter. */
const NEW_LETTER = /^[\p{L}\p{N}"\u201c]/u;
const DIGIT = /^[\d\u0e50-\u0e59]/u;

/** How many letters after a keyword are examined to find where its word ends. */
const LONGEST_WORD = 24;

interface Spelling {
  readonly keyword: KeywordId;
  readonly folded: string;
  readonly thai: boolean;
}

let spellings: readonly Spelling[] | undefined;

/**
 * The longest keyword that a line begins with, if its value follows without a space: any value after a Thai keyword, a number
 * after every keyword. The line has no spaces or list mark before its words.
 */
export function gluedKeyword(line: string): GluedKeyword | undefined {
  spellings ??= VOCABULARIES.flatMap(({ keywords }) =>
    KEYWORD_IDS.flatMap((keyword) =>
      keywords[keyword].map((name) => ({ keyword, folded: foldExact(name), thai: THAI.test(name) })),
    ),
  ).sort((left, right) => right.folded.length - left.folded.length);
  const folded = foldExact(line);
  for (const { keyword, folded: name, thai } of spellings) {
    if (!folded.startsWith(name)) continue;
    if (beginsMistaken(folded, name)) return undefined;
    const length = lengthOf(line, name);
    const rest = line.slice(length);
    if (length > 0 && (DIGIT.test(rest) || (thai && NEW_LETTER.test(rest) && isWordEnd(line, length)))) {
      return { keyword, word: line.slice(0, length), length };
    }
  }
  return undefined;
}

/** Whether a line begins with a longer word that people write where the language has another. */
function beginsMistaken(line: string, name: string): boolean {
  return VOCABULARIES.some(({ mistakenKeywords }) =>
    Object.keys(mistakenKeywords).some((word) => word.length > name.length && line.startsWith(word)),
  );
}

let segmenter: Intl.Segmenter | undefined;

/** Whether a Thai word ends there: that for `why` begins with the letters of `does`. */
function isWordEnd(line: string, at: number): boolean {
  // Letters of another script are not part of it.
  if (!THAI.test(line.slice(at))) return true;
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const start = line.slice(0, at + LONGEST_WORD);
  return segmenter.segment(start).containing(at)?.index === at;
}

/** How much of the line folds to the name; 0 when its end is not between letters of the line. */
function lengthOf(line: string, name: string): number {
  for (let length = 1; length <= Math.min(line.length, 2 * name.length + 8); length++) {
    if (foldExact(line.slice(0, length)) === name) return length;
  }
  return 0;
}
