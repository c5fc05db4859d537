import { SAID_IN_WORDS } from './by-language/said-in-words.generated.js';
import { foldExact } from './fold.js';

const WORDS = new Set(Object.values(SAID_IN_WORDS).flatMap(({ otherwise }) => otherwise.map(foldExact)));

/** Whether the condition of a way stands for every case that no other way names. */
export function meansOtherwise(condition: string): boolean {
  return WORDS.has(foldExact(condition).replace(/[.!]$/u, ''));
}
