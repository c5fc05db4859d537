import type { PainFact } from '../model/journey.js';

/** The last line of a pain, with what is said of it on lines of their own. */
export function lastLineOf(pain: PainFact): number {
  return Math.max(...[pain, pain.cause, pain.impact].map((fact) => fact?.source.lastLine ?? -1));
}
