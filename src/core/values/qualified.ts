import type { Qualified } from '../model/journey.js';

/**
 * What is said of a number, without anything else that is known of it; nothing where there is no number. A bound `behind` the
 * number counts before one in front of it.
 */
export function qualifiedOf(said: Qualified | undefined, behind?: Qualified['bound']): Qualified {
  const bound = behind ?? said?.bound;
  return { ...(bound ? { bound } : {}), ...(said?.about ? { about: true } : {}) };
}
