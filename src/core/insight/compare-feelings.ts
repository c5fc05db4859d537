import type { Journey } from '../model/journey.js';
import { matchColumns } from './match-columns.js';
import { meanScore } from './mean-feeling.js';
import { columnsOf } from './parts.js';

/** A step for which both journeys have a feeling. */
export interface FeltTwice {
  /** Column of the journey in view. */
  readonly column: number;
  /** Means of the step's written feelings, 1 to 5. */
  readonly here: number;
  readonly there: number;
}

export interface FeelingsCompared {
  /** Steps that have a score in both, in file order. */
  readonly both: readonly FeltTwice[];
  /** Steps of the journey in view that the other has too, with or without a score. */
  readonly matched: number;
  /** Of the other journey's matched steps with a score; absent when there are none. */
  readonly mean?: number;
}

/** How another journey through the same steps feels compared with the one in view (`docs/figures.md`: step on step). */
export function compareFeelings(journey: Journey, other: Journey): FeelingsCompared {
  const columns = columnsOf(journey);
  const theirs = columnsOf(other);
  const matches = matchColumns(journey, other);
  const scores = new Map<number, number>();
  for (const [there, here] of matches) {
    const score = meanScore(theirs[there]?.part.feels ?? []);
    if (score !== undefined) scores.set(here, score);
  }
  const both = columns.flatMap((column): FeltTwice[] => {
    const here = meanScore(column.part.feels);
    const there = scores.get(column.index);
    return here === undefined || there === undefined ? [] : [{ column: column.index, here, there }];
  });
  const sum = [...scores.values()].reduce((total, score) => total + score, 0);
  return { both, matched: matches.size, ...(scores.size === 0 ? {} : { mean: sum / scores.size }) };
}
