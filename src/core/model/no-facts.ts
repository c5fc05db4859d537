import { PART_LISTS } from '../vocabulary/keyword.js';
import type { PartFacts } from './journey.js';

/** Every list that nobody has written to. */
export const EMPTY: readonly never[] = [];

/** A part of which nothing is said: every list empty, and what stands once left out. */
// `fromEntries` forgets the keys, which are those of all lists of a part.
export const NO_FACTS = Object.fromEntries(PART_LISTS.map((id) => [id, EMPTY])) as unknown as PartFacts;
