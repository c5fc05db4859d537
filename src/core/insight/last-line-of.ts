import type { PainFact } from '../model/journey.js';

/** The last line of a pain, including the lines of facts about it. */
export function lastLineOf(pain: PainFact): number {
  return Math.max(...[pain, pain.cause, pain.impact].map((fact) => fact?.source.lastLine ?? -1));
}
