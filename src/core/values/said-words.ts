import { SAID_IN_WORDS } from '../vocabulary/by-language/said-in-words.generated.js';
import { wordFinder } from './word-finder.js';
import type { WordFinder } from './word-finder.js';

type Said = (typeof SAID_IN_WORDS)[keyof typeof SAID_IN_WORDS];
type ListName = { [Name in keyof Said]: Said[Name] extends readonly string[] ? Name : never }[keyof Said];

/** Finds the words of some lists that people write values with, in all human languages at once. */
export function findSaid(...lists: readonly ListName[]): WordFinder<true> {
  return wordFinder(
    Object.values(SAID_IN_WORDS).flatMap((said) =>
      lists.flatMap((list) => said[list].map((word) => [word, true] as const)),
    ),
  );
}
