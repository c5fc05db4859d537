/** "Did you mean …?": the known word that is nearest to an unknown one. */
import { VOCABULARIES } from './all.js';
import { foldExact, foldLoose } from './fold.js';
import { KEYWORD_IDS } from './keyword.js';
import type { KeywordId } from './keyword.js';
import { spellingsOf } from './lookup.js';
import type { WordSet } from './lookup.js';
import type { HumanLanguage, Vocabulary } from './vocabulary.js';

/** A keyword that a line was probably meant to start with. */
export interface MistypedKeyword {
  readonly keyword: KeywordId;
  /** The keyword as the language spells it. */
  readonly spelling: string;
  /** The UTF-16 units of the line that it replaces. */
  readonly length: number;
}

interface Candidate {
  readonly text: string;
  readonly loose: string;
}

interface KeywordCandidate extends Candidate {
  readonly keyword: KeywordId;
}

/** Longer words are not compared: nobody mistypes a keyword that way, and the time grows with the square. */
export const LONGEST_COMPARED = 64;
/** In short words every letter counts, so the first one must be right. */
const SHORT = 5;

/**
 * The candidate nearest to `word`: at most a third of its letters differ (insert, delete, change, swap of neighbours), ignoring
 * marks and case. On a tie the one with the same start wins, then the earlier one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestOf(word, Array.from(candidates, toCandidate))?.text;
}

/** The nearest spelling in a set of fixed words or names, over all languages. */
export function nearestWord(set: WordSet, word: string): string | undefined {
  let candidates = wordCandidates.get(set);
  if (!candidates) {
    candidates = spellingsOf(set).map(toCandidate);
    wordCandidates.set(set, candidates);
  }
  return nearestOf(word, candidates)?.text;
}

const wordCandidates = new Map<WordSet, readonly Candidate[]>();

/**
 * The keyword that `word` was meant to be: what people write instead of it (`emotion`) wins over what looks like it. Words of
 * the vocabulary's own language are tried before those of the others.
 */
export function nearestKeyword(word: string, vocabulary: Vocabulary): KeywordId | undefined {
  if (word.length > LONGEST_COMPARED) return undefined;
  const order = [vocabulary, ...VOCABULARIES.filter((other) => other !== vocabulary)];
  const exact = foldExact(word);
  for (const { code } of order) {
    const mistaken = mistakenOf(code).get(exact);
    if (mistaken !== undefined) return mistaken;
  }
  for (const { code } of order) {
    const found = nearestOf(word, keywordCandidates(code));
    if (found) return found.keyword;
  }
  return undefined;
}

/** The keyword that the start of a line was meant to be: the words before its colon, or its first words. */
export function mistypedKeyword(line: string, vocabulary: Vocabulary): MistypedKeyword | undefined {
  for (const length of startsOfLine(line)) {
    const keyword = nearestKeyword(line.slice(0, length), vocabulary);
    if (keyword !== undefined) return { keyword, spelling: vocabulary.keywords[keyword][0], length };
  }
  return undefined;
}

/** Ends of what could be a keyword: before the colon, otherwise after the fourth, third, second and first word. */
function startsOfLine(line: string): readonly number[] {
  const start = line.slice(0, LONGEST_COMPARED + 1);
  const colon = start.search(/(?<!\s)\s*[:\uff1a]/u);
  if (colon > 0) return [colon];
  const ends = Array.from(start.matchAll(/\S+/gu), (match) => match.index + match[0].length);
  // A number is a value: no keyword has one.
  const number = ends.findIndex((end, at) => at > 0 && /[\d\u0e50-\u0e59]/u.test(start.slice(ends[at - 1], end)));
  return ends.slice(0, number < 0 ? 4 : Math.min(4, number)).reverse();
}

function toCandidate(text: string): Candidate {
  return { text, loose: foldLoose(text) };
}

const candidatesByLanguage = new Map<HumanLanguage, readonly KeywordCandidate[]>();
const mistakenByLanguage = new Map<HumanLanguage, ReadonlyMap<string, KeywordId>>();

function keywordCandidates(language: HumanLanguage): readonly KeywordCandidate[] {
  const known = candidatesByLanguage.get(language);
  if (known) return known;
  const candidates = buildCandidates(language);
  candidatesByLanguage.set(language, candidates);
  return candidates;
}

function buildCandidates(language: HumanLanguage): readonly KeywordCandidate[] {
  const vocabulary = VOCABULARIES.find(({ code }) => code === language);
  if (!vocabulary) return [];
  const spelt = KEYWORD_IDS.flatMap((keyword) =>
    vocabulary.keywords[keyword].map((name) => ({ ...toCandidate(name), keyword })),
  );
  const mistaken = Object.entries(vocabulary.mistakenKeywords).map(([word, keyword]) => ({
    ...toCandidate(word),
    keyword,
  }));
  return [...spelt, ...mistaken];
}

function mistakenOf(language: HumanLanguage): ReadonlyMap<string, KeywordId> {
  let known = mistakenByLanguage.get(language);
  if (!known) {
    const vocabulary = VOCABULARIES.find(({ code }) => code === language);
    const entries = Object.entries(vocabulary?.mistakenKeywords ?? {});
    known = new Map(entries.map(([word, keyword]) => [foldExact(word), keyword]));
    mistakenByLanguage.set(language, known);
  }
  return known;
}

function nearestOf<Found extends Candidate>(word: string, candidates: readonly Found[]): Found | undefined {
  const loose = foldLoose(word);
  if (loose.length === 0 || loose.length > LONGEST_COMPARED) return undefined;
  let best: Found | undefined;
  let bestRank = Infinity;
  for (const candidate of candidates) {
    if (candidate.loose === loose) return candidate;
    const rank = nearnessOf(loose, candidate.loose, bestRank);
    if (rank < bestRank) {
      best = candidate;
      bestRank = rank;
    }
  }
  return best;
}

/** Distance, plus half a letter for a different start; infinite when the words are too far apart or cannot beat `best`. */
export function nearnessOf(word: string, candidate: string, best: number): number {
  const shorter = Math.min(word.length, candidate.length);
  const limit = Math.min(Math.floor(shorter / 3), best);
  const sameStart = word.charCodeAt(0) === candidate.charCodeAt(0);
  if (limit < 1 || (!sameStart && shorter <= SHORT)) return Infinity;
  if (Math.abs(word.length - candidate.length) > limit) return Infinity;
  const distance = distanceWithin(word, candidate, limit);
  if (distance > limit || hasOtherWord(word, candidate)) return Infinity;
  return distance + (sameStart ? 0 : 0.5);
}

/** Whether, in two names with equally many words, a word is different rather than misspelt: `phase one` is not `phase two`. */
function hasOtherWord(left: string, right: string): boolean {
  const words = left.split(' ');
  const others = right.split(' ');
  if (words.length < 2 || words.length !== others.length) return false;
  return words.some((word, at) => {
    const other = others[at] ?? '';
    const limit = Math.max(1, Math.floor(Math.max(word.length, other.length) / 3));
    return word !== other && distanceWithin(word, other, limit) > limit;
  });
}

/**
 * Damerau–Levenshtein distance in the optimal string alignment variant, with three rows; any number above `limit` when the words
 * are further apart than that.
 */
export function distanceWithin(left: string, right: string, limit: number): number {
  let twoAbove = new Uint16Array(right.length + 1);
  let above = Uint16Array.from({ length: right.length + 1 }, (_, at) => at);
  let row = new Uint16Array(right.length + 1);
  for (let i = 1; i <= left.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const value = cell(left, right, i, j, row, above, twoAbove);
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return least;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  return above[right.length] ?? limit + 1;
}

function cell(
  left: string,
  right: string,
  i: number,
  j: number,
  row: Uint16Array,
  above: Uint16Array,
  twoAbove: Uint16Array,
): number {
  const a = left.charCodeAt(i - 1);
  const b = right.charCodeAt(j - 1);
  const value = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (a === b ? 0 : 1));
  const swapped = i > 1 && j > 1 && a === right.charCodeAt(j - 2) && b === left.charCodeAt(i - 2);
  return swapped ? Math.min(value, (twoAbove[j - 2] ?? 0) + 1) : value;
}
