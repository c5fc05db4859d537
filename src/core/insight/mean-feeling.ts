import type { FeelsFact, Journey } from '../model/journey.js';
import { emotionCurve } from './emotion-curve.js';
import { isApart } from './felt-apart.js';
import { feltPlaces } from './felt-places.js';
import { columnsOf } from './parts.js';

interface MeanFeeling {
  /** 1 to 5. */
  readonly mean: number;
  /** Steps that have a score. */
  readonly known: number;
  readonly steps: number;
  /** Stages or journeys that were scored as a whole, as none of their steps has a feeling. */
  readonly wholes: number;
  /** Steps and wholes whose feeling is that of a word, which count apart. */
  readonly fromWords: number;
  /** Feelings of one persona or one case, which count apart. */
  readonly apart: number;
}

/** The mean of the scores that hold for all in all cases, 1 to 5; undefined when there is none. */
export function meanScore(feels: readonly FeelsFact[]): number | undefined {
  return meanOf(feels.flatMap((feeling) => (isApart(feeling) ? [] : (feeling.score ?? []))));
}

/** The mean of numbers; nothing when there are none. */
export function meanOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * Mean feeling of a journey (`docs/figures.md`), over the values that its curve has: a step with several counts with their mean, a
 * stage that was scored as a whole once, and what has none is left out.
 */
export function meanFeeling(journey: Journey): MeanFeeling | undefined {
  const places = feltPlaces(journey);
  const scored = places.filter(({ mean }) => mean !== undefined);
  const mean = meanOf(scored.flatMap((place) => place.mean ?? []));
  if (mean === undefined) return undefined;
  const wholes = scored.filter(({ whole }) => whole).length;
  return {
    mean,
    known: scored.length - wholes,
    steps: columnsOf(journey).length,
    wholes,
    fromWords: places.length - scored.length,
    apart: emotionCurve(journey).apart.length,
  };
}
