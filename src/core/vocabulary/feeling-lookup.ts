/** The usual score of a feeling in words, in any of the human languages. The tables are built once. */
import { VOCABULARIES } from './all.js';
import { EMOTION_SCORES, scoreOfFace } from './emotions.js';
import type { EmotionScore } from './emotions.js';
import type { FeelingWords } from './feeling-words.js';
import { foldExact } from './fold.js';

/** How far into a text its feeling may reach, in UTF-16 units: a few words of degree, and the longest feeling. */
const REACH = 120;

/** The most words of degree before a feeling: "still a bit". */
const MOST_LEADS = 3;

/** A feeling that a text begins with. */
export interface SaidFeeling {
  readonly score: EmotionScore;
  /** The word in the lexicon, folded; a face unchanged. */
  readonly word: string;
}

/** The score of the feeling that a text is or begins with; words of degree may come before it. */
export function emotionScoreOf(text: string): EmotionScore | undefined {
  return feelingSaidIn(text)?.score;
}

/** The feeling that a text is or begins with. Anything in quotes is text. */
export function feelingSaidIn(text: string): SaidFeeling | undefined {
  const face = scoreOfFace(text);
  if (face) return { score: face.score, word: text.slice(0, face.length) };
  if (text === '') return undefined;
  return saidInWords(text);
}

function saidInWords(text: string): SaidFeeling | undefined {
  const folded = foldExact(text.slice(0, REACH)).replace(DRESS, '');
  let best: SaidFeeling | undefined;
  for (const lexicon of LEXICONS) {
    const said = startOf(lexicon, folded, MOST_LEADS);
    // The longer word is meant where two languages share its beginning.
    if (said && (!best || said.word.length > best.word.length)) best = said;
  }
  return best;
}

/** Emphasis marks in texts that were pasted from elsewhere. */
const DRESS = /^[*_~ ]+/u;

interface Lexicon {
  /** Feelings by their first letter, the longest first. */
  readonly words: ReadonlyMap<string, readonly SaidFeeling[]>;
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  readonly lessened: readonly string[];
  readonly alone: ReadonlySet<string>;
  readonly glued: boolean;
}

const LEXICONS: readonly Lexicon[] = VOCABULARIES.map(({ feelings }) => lexiconOf(feelings));

function startOf(lexicon: Lexicon, text: string, leads: number): SaidFeeling | undefined {
  const words =
    lexicon.words.get(text.charAt(0))?.filter(({ word }) => startsWithWord(text, word, lexicon.glued)) ?? [];
  // If the longest word is negated, a shorter one is not the feeling either.
  if (words[0] && isLessened(lexicon, text.slice(words[0].word.length))) return undefined;
  const found = words.find(({ word }) => isMeant(lexicon, word, text.slice(word.length)));
  if (found) return found;
  if (leads === 0) return undefined;
  for (const lead of lexicon.leads) {
    if (!text.startsWith(lead) || !endsWord(text, lead.length, lexicon.glued)) continue;
    const behind = text.slice(lead.length).trimStart();
    const said = behind === '' ? undefined : startOf(lexicon, behind, leads - 1);
    if (said) return said;
  }
  return undefined;
}

function isLessened({ lessened, glued }: Lexicon, rest: string): boolean {
  const behind = rest.trimStart();
  return lessened.some((each) => startsWithWord(behind, each, glued));
}

/** Whether a word is a feeling with this after it; some are only if nothing but degree follows. */
function isMeant({ alone, tails, glued }: Lexicon, word: string, rest: string): boolean {
  if (!alone.has(word)) return true;
  const behind = rest.trimStart();
  const tail = tails.find((each) => startsWithWord(behind, each, glued));
  return endsSaying(tail === undefined ? rest : behind.slice(tail.length));
}

function startsWithWord(text: string, word: string, glued: boolean): boolean {
  return text.startsWith(word) && endsWord(text, word.length, glued);
}

/** Whether a word may end there: before anything but a letter, or before a letter that begins another Thai word. */
function endsWord(text: string, at: number, glued: boolean): boolean {
  const next = text.charAt(at);
  if (next === '' || !WORDLIKE.test(next)) return true;
  return glued && THAI_LETTER.test(next);
}

/** Whether nothing more is said about a feeling: the text ends, or continues with a sign. */
function endsSaying(rest: string): boolean {
  return !WORDLIKE.test(rest.trimStart().charAt(0));
}

const WORDLIKE = /[\p{L}\p{M}\p{N}'\u2019-]/u;
/** Thai letters that can begin a word: consonants, and the vowels written before them. */
const THAI_LETTER = /[\u0e01-\u0e2e\u0e40-\u0e44]/u;

function lexiconOf(feelings: FeelingWords): Lexicon {
  const words = new Map<string, SaidFeeling[]>();
  for (const score of EMOTION_SCORES) {
    for (const name of feelings.byScore[score]) {
      const word = foldExact(name);
      const group = words.get(word.charAt(0));
      if (group) group.push({ score, word });
      else words.set(word.charAt(0), [{ score, word }]);
    }
  }
  for (const group of words.values()) group.sort((left, right) => right.word.length - left.word.length);
  return {
    words,
    leads: longestFirst(feelings.leads),
    tails: longestFirst(feelings.tails),
    lessened: longestFirst(feelings.lessened),
    alone: new Set(feelings.alone.map(foldExact)),
    glued: feelings.glued,
  };
}

function longestFirst(words: readonly string[]): readonly string[] {
  return words.map(foldExact).toSorted((left, right) => right.length - left.length);
}
