import { VOCABULARIES } from '../vocabulary/all.js';
import { foldExact } from '../vocabulary/fold.js';
import { KEYWORD_IDS } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';
import { endOfWord, skipBlanks } from '../util/characters.js';

interface Spelling {
  readonly keyword: KeywordId;
  readonly languages: readonly HumanLanguage[];
  /** Folded words after the first. */
  readonly rest: readonly string[];
}

export interface KeywordMatch {
  readonly keyword: KeywordId;
  readonly languages: readonly HumanLanguage[];
  readonly end: number;
}

const NONE: readonly Spelling[] = [];
const byFirstWord = buildTable();

/** First words as they are written, because folding costs more than a look-up and files repeat their words. */
const seen = new Map<string, readonly Spelling[]>();
const MOST_SEEN = 4096;

/**
 * The keyword that starts at `from`, the longest if several fit, with the offset after it; undefined when the words there are not
 * a keyword. The caller has skipped spaces and list marks.
 */
export function matchKeyword(text: string, from: number, end: number): KeywordMatch | undefined {
  const firstEnd = endOfWord(text, from, end);
  if (firstEnd === from || firstEnd - from > 64) return undefined;
  for (const spelling of spellingsOf(text.slice(from, firstEnd))) {
    const behind = matchRest(text, firstEnd, end, spelling.rest);
    if (behind >= 0) return { keyword: spelling.keyword, languages: spelling.languages, end: behind };
  }
  return undefined;
}

function spellingsOf(word: string): readonly Spelling[] {
  const known = seen.get(word);
  if (known) return known;
  const spellings = byFirstWord.get(foldExact(word)) ?? NONE;
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(word, spellings);
  return spellings;
}

function matchRest(text: string, from: number, end: number, rest: readonly string[]): number {
  let at = from;
  for (const word of rest) {
    const start = skipBlanks(text, at, end);
    if (start === at) return -1;
    const wordEnd = endOfWord(text, start, end);
    if (foldExact(text.slice(start, wordEnd)) !== word) return -1;
    at = wordEnd;
  }
  return at;
}

function buildTable(): ReadonlyMap<string, readonly Spelling[]> {
  const table = new Map<string, { keyword: KeywordId; languages: HumanLanguage[]; rest: string[] }[]>();
  for (const vocabulary of VOCABULARIES) {
    for (const keyword of KEYWORD_IDS) {
      for (const name of vocabulary.keywords[keyword]) {
        const [first = '', ...rest] = foldExact(name).split(' ');
        const row = table.get(first) ?? [];
        const same = row.find((spelling) => spelling.rest.join(' ') === rest.join(' '));
        if (same) same.languages.push(vocabulary.code);
        else row.push({ keyword, languages: [vocabulary.code], rest });
        table.set(first, row);
      }
    }
  }
  for (const row of table.values()) row.sort((left, right) => right.rest.length - left.rest.length);
  return table;
}
