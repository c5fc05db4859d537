import type { Journey, Stage } from '../model/journey.js';
import { meanScore } from './mean-feeling.js';

export interface StageMean {
  readonly stage: Stage;
  /** 1 to 5; absent when nobody wrote a score. */
  readonly mean?: number;
  /** Steps that have a score. */
  readonly known: number;
  /** Steps of the stage; 1 for a stage without steps, which counts as one itself. */
  readonly steps: number;
  /** Whether the score was written for the stage as a whole, because none of its steps has one. */
  readonly ofWhole: boolean;
}

/**
 * Mean feeling of each stage (`docs/figures.md`): a step with several feelings counts as their mean, one without is left out.
 * When no step has a score, the stage's own feelings count.
 */
export function stageMeans(journey: Journey): readonly StageMean[] {
  return journey.stages.map((stage) => {
    const parts = stage.steps.length === 0 ? [stage] : stage.steps;
    const scores = parts.flatMap((part) => meanScore(part.feels) ?? []);
    const steps = parts.length;
    if (scores.length > 0) {
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      return { stage, mean, known: scores.length, steps, ofWhole: false };
    }
    const whole = meanScore(stage.feels);
    return whole === undefined
      ? { stage, known: 0, steps, ofWhole: false }
      : { stage, mean: whole, known: 0, steps, ofWhole: true };
  });
}
