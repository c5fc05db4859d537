import { VOCABULARIES } from '../vocabulary/all.js';
import { foldExact } from '../vocabulary/fold.js';
import { KEYWORD_IDS, specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';
import { endOfWord, isColon, skipBlanks } from '../util/characters.js';

interface Spelling {
  /** Undefined for a word that only looks like a keyword at its start: `pain points`. */
  readonly keyword: KeywordId | undefined;
  /** A mistaken word that could also be the start of an author's sentence or title: only a colon after it decides. */
  readonly needsColon: boolean;
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
 * a keyword, or are a longer word that people write for one: `pain points` is not the pain `points`. The caller has skipped spaces
 * and list marks.
 */
export function matchKeyword(text: string, from: number, end: number): KeywordMatch | undefined {
  const firstEnd = endOfWord(text, from, end);
  if (firstEnd === from || firstEnd - from > 64) return undefined;
  for (const spelling of spellingsOf(text.slice(from, firstEnd))) {
    const behind = matchRest(text, firstEnd, end, spelling.rest);
    if (behind < 0 || (spelling.needsColon && !isColonAfter(text, behind, end))) continue;
    const { keyword, languages } = spelling;
    return keyword && { keyword, languages, end: behind };
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

function isColonAfter(text: string, from: number, end: number): boolean {
  const at = skipBlanks(text, from, end);
  return at < end && isColon(text.charCodeAt(at));
}

type Row = { -readonly [Key in keyof Spelling]: Spelling[Key] } & { languages: HumanLanguage[] };

function buildTable(): ReadonlyMap<string, readonly Spelling[]> {
  const table = new Map<string, Row[]>();
  for (const { code, keywords } of VOCABULARIES) {
    for (const keyword of KEYWORD_IDS) {
      for (const name of keywords[keyword]) {
        const { first, rest } = wordsOf(name);
        const row = table.get(first) ?? [];
        const same = row.find((spelling) => spelling.rest.join(' ') === rest.join(' '));
        if (same) same.languages.push(code);
        else row.push({ keyword, needsColon: false, languages: [code], rest });
        table.set(first, row);
      }
    }
  }
  for (const { code, mistakenKeywords, words } of VOCABULARIES) {
    const moments = Object.values(words.moment)
      .flat()
      .map((word) => foldExact(word));
    for (const [name, meant] of Object.entries(mistakenKeywords)) {
      const { first, rest } = wordsOf(name);
      const row = table.get(first);
      // The Vietnamese for a moment of truth is the keyword and one of its values.
      const endsInValue = meant === 'moment' && moments.some((value) => rest.join(' ').endsWith(value));
      const needsColon = isOfWords(meant) || endsInValue;
      // What does not begin with a keyword is not read as one anyway.
      if (rest.length > 0) row?.push({ keyword: undefined, needsColon, languages: [code], rest });
    }
  }
  for (const row of table.values()) row.sort((left, right) => right.rest.length - left.rest.length);
  return table;
}

function wordsOf(name: string): { readonly first: string; readonly rest: readonly string[] } {
  const [first = '', ...rest] = foldExact(name).split(' ');
  return { first, rest };
}

/** Whether the author's own words follow a keyword at once, and may begin like a longer word. */
function isOfWords(keyword: KeywordId): boolean {
  return ['title', 'text'].includes(specOf(keyword).form);
}
