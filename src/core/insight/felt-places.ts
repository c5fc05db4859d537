import type { Journey } from '../model/journey.js';
import { remember } from '../util/remember.js';
import { emotionCurve } from './emotion-curve.js';
import type { FeelingPoint } from './emotion-curve.js';

/** What is felt at one place of the curve: in a step, or in a stage or journey as a whole. */
export interface FeltPlace {
  /** Columns of the place; `to` is not inside. */
  readonly from: number;
  readonly to: number;
  /** Whether the feeling is that of several steps as a whole. */
  readonly whole: boolean;
  /** In file order; never empty. */
  readonly points: readonly FeelingPoint[];
  /** Mean of the written scores, 1 to 5; absent where only words say it. */
  readonly mean?: number;
}

/** The places of the curve from left to right: every figure of feelings rests on these and on nothing else. */
export const feltPlaces = remember((journey: Journey): readonly FeltPlace[] => {
  const places: FeelingPoint[][] = [];
  for (const point of emotionCurve(journey).points) {
    const last = places.at(-1);
    if (last?.[0]?.from === point.from && last[0].to === point.to) last.push(point);
    else places.push([point]);
  }
  return places.flatMap((points): FeltPlace[] => {
    const [first] = points;
    if (!first) return [];
    const scores = points.flatMap(({ score, written }) => (written ? [score] : []));
    const mean = scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const { from, to } = first;
    return [{ from, to, whole: to - from > 1, points, ...(mean === undefined ? {} : { mean }) }];
  });
});
