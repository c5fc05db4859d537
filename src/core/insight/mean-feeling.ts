import type { FeelsFact, Journey } from '../model/journey.js';
import { columnsOf } from './parts.js';

interface MeanFeeling {
  /** 1 to 5. */
  readonly mean: number;
  /** Steps that have a score. */
  readonly known: number;
  readonly steps: number;
}

/** The mean of the scores of some feelings, 1 to 5; undefined when none has a score. */
export function meanScore(feels: readonly FeelsFact[]): number | undefined {
  const scores = feels.flatMap((feeling) => (feeling.score === undefined ? [] : [feeling.score]));
  if (scores.length === 0) return undefined;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Mean of the steps' feelings (`docs/figures.md`): a step with several counts as their mean, one without is left out. */
export function meanFeeling(journey: Journey): MeanFeeling | undefined {
  const columns = columnsOf(journey);
  const means = columns.flatMap((column) => meanScore(column.part.feels) ?? []);
  if (means.length === 0) return undefined;
  const sum = means.reduce((total, mean) => total + mean, 0);
  return { mean: sum / means.length, known: means.length, steps: columns.length };
}
