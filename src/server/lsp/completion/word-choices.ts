import { CompletionItemKind } from 'vscode-languageserver';
import { toThaiDigits } from '../../../core/writing/writing.js';
import { meaningOf } from '../../../core/vocabulary/all-meanings.js';
import { VOCABULARIES } from '../../../core/vocabulary/all.js';
import { EMOTION_SCORES, FACES } from '../../../core/vocabulary/emotions.js';
import type { EmotionScore } from '../../../core/vocabulary/emotions.js';
import type { FixedWordSet, FixedWords, Names, Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { Choice } from './choice.js';

/** The fixed words of a set, in the order of the set; the other languages' words and the ids find them too. */
export function fixedWordChoices<Set extends FixedWordSet>(
  set: Set,
  words: Vocabulary,
  options: {
    readonly only?: readonly (keyof FixedWords[Set] & string)[];
    readonly kind?: CompletionItemKind;
    /** Written after the word, see `Choice`. */
    readonly behind?: string;
  } = {},
): readonly Choice[] {
  const own: Readonly<Record<string, Names>> = words.words[set];
  const ids: readonly string[] = options.only ?? Object.keys(own);
  return ids.flatMap((id, rank) => {
    const names = own[id];
    if (!names) return [];
    const others = elsewhere(words, (other) => namesIn(other, set, id));
    return [
      {
        label: names[0],
        kind: options.kind ?? CompletionItemKind.EnumMember,
        spellings: furtherSpellings(names, isWritten(set, id) ? id : undefined),
        abroad: others,
        keepsCase: true,
        rank,
        documentation: meaningOf(set, id, words.code),
        ...(differs(id, names[0]) && isWritten(set, id) ? { detail: id } : {}),
        ...(options.behind === undefined ? {} : { behind: options.behind }),
      },
    ];
  });
}

/** Words of each score that are offered: who knows another one types it. */
const OFFERED = 24;

/** The first words of a score mean the same in all languages. */
const ALIGNED = 3;

/** Feelings: the numbers with their face and usual words, and all words with the number that goes with them. */
export function emotionChoices(words: Vocabulary, thaiDigits: boolean): readonly Choice[] {
  const scores = EMOTION_SCORES.map((score): Choice => {
    const digit = digitOf(score, thaiDigits);
    return {
      label: `${digit} ${FACES[score][0]}`,
      insert: (spelling) => (spelling.startsWith(digit) ? digit : spelling),
      behind: ' ',
      goesOn: true,
      detail: words.feelings.byScore[score].slice(0, 3).join(', '),
      kind: CompletionItemKind.EnumMember,
      spellings: [digit, String(score), digitOf(score, true), ...FACES[score]],
      rank: 5 - score,
    };
  });
  const named = EMOTION_SCORES.flatMap((score) =>
    words.feelings.byScore[score].slice(0, OFFERED).map((word, at): Choice => ({
      label: word,
      insert: (spelling) => `${digitOf(score, thaiDigits)} ${spelling}`,
      detail: `${digitOf(score, thaiDigits)} ${FACES[score][0]}`,
      kind: CompletionItemKind.Value,
      abroad: elsewhere(words, (other) => (at < ALIGNED ? other.feelings.byScore[score].slice(at, at + 1) : [])),
      rank: 10 + 10 * (5 - score) + at,
    })),
  );
  return [...scores, ...named];
}

/** The words for a feeling after its number, those of that number first. */
export function emotionWordChoices(words: Vocabulary, near: number, thaiDigits: boolean): readonly Choice[] {
  return EMOTION_SCORES.flatMap((score) =>
    words.feelings.byScore[score].slice(0, OFFERED).map((word, at) => ({
      label: word,
      detail: `${digitOf(score, thaiDigits)} ${FACES[score][0]}`,
      kind: CompletionItemKind.Value,
      keepsCase: true as const,
      rank: Math.round(10 * Math.abs(score - near)) + at,
    })),
  );
}

/** The causes of friction, each with the question that identifies it. */
export function causeChoices(words: Vocabulary): readonly Choice[] {
  return Object.entries(words.causes).map(([id, { names, question }], rank) => ({
    label: names[0],
    documentation: question,
    detail: id,
    kind: CompletionItemKind.EnumMember,
    spellings: furtherSpellings(names, id),
    abroad: elsewhere(words, (other) => causesOf(other)[id]?.names),
    keepsCase: true,
    rank,
  }));
}

/** Other spellings of something with names and an id, besides its first name: the id comes before further names. */
export function furtherSpellings(names: readonly string[], id: string | undefined): readonly string[] {
  const all = [...(id === undefined ? [] : [id]), ...names.slice(1)];
  return all.filter((spelling) => spelling !== names[0]);
}

/** The words of other languages for the same thing. */
export function elsewhere(
  words: Vocabulary,
  namesOf: (other: Vocabulary) => readonly string[] | undefined,
): readonly string[] {
  return VOCABULARIES.filter((other) => other !== words).flatMap((other) => namesOf(other) ?? []);
}

/** A digit of the scale of feelings in the file's digits. */
export function digitOf(score: EmotionScore, thai: boolean): string {
  return thai ? toThaiDigits(String(score)) : String(score);
}

function causesOf({ causes }: Vocabulary): Readonly<Record<string, { readonly names: readonly string[] }>> {
  return causes;
}

function namesIn(vocabulary: Vocabulary, set: FixedWordSet, id: string): Names | undefined {
  const table: Readonly<Record<string, Names>> = vocabulary.words[set];
  return table[id];
}

/** Ids of fixed words are the English words, except for the names that code has for some. */
function isWritten(set: FixedWordSet, id: string): boolean {
  const english: Readonly<Record<string, Names>> = VOCABULARIES[0]?.words[set] ?? {};
  return english[id]?.includes(id) ?? false;
}

function differs(id: string, name: string): boolean {
  return id.toLowerCase() !== name.toLowerCase();
}
