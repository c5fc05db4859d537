/** How people say what they feel without a number: the shape of a language's lexicon. Its words are in the folder of each language. */
import type { EmotionScore } from './emotions.js';
/** Never empty. */
type Spellings = readonly [string, ...string[]];

export interface FeelingWords {
  /** Feelings by their usual score, nouns too; the usual word of each score first. */
  readonly byScore: Record<EmotionScore, Spellings>;
  /** Those of them that mean something else when more words follow: `good` alone is a feeling, `good price` is not. */
  readonly alone: readonly string[];
  /** Words that come before a feeling without changing it: very, a little, a sense of. */
  readonly leads: readonly string[];
  /** Words of degree after a feeling, which do not change it. */
  readonly tails: readonly string[];
  /** Words after a feeling that negate it: `กังวลน้อยลง` is not a worry. */
  readonly lessened: readonly string[];
  /** Words before the case in which something is felt: `if`. The usual one first. */
  readonly cases: Spellings;
  /** What stands alone for all other cases. */
  readonly otherwise: readonly string[];
  /** Words behind which `if` asks: `unsure if`; in such a text it begins no case. */
  readonly asking: readonly string[];
  /** Words before the persona whose feeling it is: `for`. The usual one first. */
  readonly whose: Spellings;
  /** Words between two feelings of which one comes true. */
  readonly or: readonly string[];
  /** Whether the next word may follow without a space. */
  readonly glued: boolean;
}

/** Words separated by commas, over several lines. */
export function wordsIn(text: string): Spellings {
  const [first = '', ...others] = text.split(',').map((word) => word.trim());
  return [first, ...others];
}
