import { PART_LISTS } from '../vocabulary/keyword.js';
import type { PartFacts } from './journey.js';

/** Every list that is still empty. */
export const EMPTY: readonly never[] = [];

/** A part without facts: every list empty, and what may appear once left out. */
// `fromEntries` loses the type of the keys, which are those of all lists of a part.
export const NO_FACTS = Object.fromEntries(PART_LISTS.map((id) => [id, EMPTY])) as unknown as PartFacts;
