import { CompletionItemKind } from 'vscode-languageserver';
import { VOCABULARIES } from '../../../core/vocabulary/all.js';
import { EMOTION_SCORES, FACES } from '../../../core/vocabulary/emotions.js';
import type { EmotionScore } from '../../../core/vocabulary/emotions.js';
import type { FixedWordSet, FixedWords, Names, Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { Choice } from './choice.js';

/** The fixed words of a set, in the order of the set; the other languages' words and the ids find them too. */
export function fixedWordChoices<Set extends FixedWordSet>(
  set: Set,
  words: Vocabulary,
  only?: readonly (keyof FixedWords[Set] & string)[],
  kind: CompletionItemKind = CompletionItemKind.EnumMember,
): readonly Choice[] {
  const own: Readonly<Record<string, Names>> = words.words[set];
  const ids: readonly string[] = only ?? Object.keys(own);
  return ids.flatMap((id, rank) => {
    const names = own[id];
    if (!names) return [];
    const also = [id, ...names.slice(1), ...elsewhere(words, (other) => namesIn(other, set, id))];
    return [{ label: names[0], kind, also, rank, ...(differs(id, names[0]) ? { detail: id } : {}) }];
  });
}

/** Feelings: the numbers with their face and usual words, and all words with the number that goes with them. */
export function emotionChoices(words: Vocabulary, thaiDigits: boolean): readonly Choice[] {
  const scores = EMOTION_SCORES.map((score): Choice => {
    const digit = digitOf(score, thaiDigits);
    return {
      label: `${digit} ${FACES[score][0]}`,
      insert: digit,
      detail: words.emotions[score].slice(0, 3).join(', '),
      kind: CompletionItemKind.EnumMember,
      also: [String(score)],
      rank: 5 - score,
    };
  });
  const named = EMOTION_SCORES.flatMap((score) =>
    words.emotions[score].map((word, at): Choice => ({
      label: word,
      insert: `${digitOf(score, thaiDigits)} ${word}`,
      detail: `${digitOf(score, thaiDigits)} ${FACES[score][0]}`,
      kind: CompletionItemKind.Value,
      also: elsewhere(words, (other) => other.emotions[score].slice(at, at + 1)),
      rank: 10 + 10 * (5 - score) + at,
    })),
  );
  return [...scores, ...named];
}

/** The words for a feeling behind its number, those of that number first. */
export function emotionWordChoices(words: Vocabulary, near: number): readonly Choice[] {
  return EMOTION_SCORES.flatMap((score) =>
    words.emotions[score].map((word, at) => ({
      label: word,
      detail: `${score} ${FACES[score][0]}`,
      kind: CompletionItemKind.Value,
      rank: Math.round(10 * Math.abs(score - near)) + at,
    })),
  );
}

/** The causes of friction, with the question that tells each. */
export function causeChoices(words: Vocabulary): readonly Choice[] {
  return Object.entries(words.causes).map(([id, { names, question }], rank) => ({
    label: names[0],
    documentation: question,
    detail: id,
    kind: CompletionItemKind.EnumMember,
    also: [id, ...names.slice(1)],
    rank,
  }));
}

/** What other languages say for the same thing. */
export function elsewhere(
  words: Vocabulary,
  namesOf: (other: Vocabulary) => readonly string[] | undefined,
): readonly string[] {
  return VOCABULARIES.filter((other) => other !== words).flatMap((other) => namesOf(other) ?? []);
}

function namesIn(vocabulary: Vocabulary, set: FixedWordSet, id: string): Names | undefined {
  const table: Readonly<Record<string, Names>> = vocabulary.words[set];
  return table[id];
}

function digitOf(score: EmotionScore, thai: boolean): string {
  return thai ? String.fromCharCode(0x0e50 + score) : String(score);
}

function differs(id: string, name: string): boolean {
  return id.toLowerCase() !== name.toLowerCase();
}
