/** How people say what they feel without a number: the shape of a language's lexicon. Its words are in the folder of each language. */
import type { EmotionScore } from './emotions.js';
/** Never empty. */
type Spellings = readonly [string, ...string[]];

export interface FeelingWords {
  /** Feelings by their usual score, nouns too; the usual word of each score first. */
  readonly byScore: Record<EmotionScore, Spellings>;
  /** Words of these that say something else when more words follow: `good` alone is a feeling, `good price` is none. */
  readonly alone: readonly string[];
  /** Words that stand before a feeling and leave it what it is: very, a little, a sense of. */
  readonly leads: readonly string[];
  /** Words of degree behind a feeling, which leave it what it is. */
  readonly tails: readonly string[];
  /** Words behind a feeling that take it away: `กังวลน้อยลง` is no worry. */
  readonly lessened: readonly string[];
  /** Whether the next word may follow without a blank. */
  readonly glued: boolean;
}

/** Words that are parted by commas, over several lines. */
export function wordsIn(text: string): Spellings {
  const [first = '', ...others] = text.split(',').map((word) => word.trim());
  return [first, ...others];
}
