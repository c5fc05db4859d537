import type { EmotionCurve, FeelingPoint } from './emotion-curve.js';

interface SteepestFall {
  /** Indices into the points of the curve; `to` follows `from`. */
  readonly from: number;
  readonly to: number;
  /** How much worse the second feels, in levels; below 0. */
  readonly change: number;
}

/**
 * The steepest fall, min over i of (eᵢ₊₁ − eᵢ) with its pair (`docs/figures.md`); the first of equals. Only consecutive written
 * feelings count: across a gap nobody knows where the fall is. Undefined when no feeling is worse than the one before.
 */
export function steepestFall(curve: EmotionCurve): SteepestFall | undefined {
  let steepest: SteepestFall | undefined;
  curve.points.forEach((point, index) => {
    const next = curve.points[index + 1];
    if (!next || !areNeighbours(point, next)) return;
    const change = next.score - point.score;
    if (change < (steepest?.change ?? 0)) steepest = { from: index, to: index + 1, change };
  });
  return steepest;
}

/** Whether both feelings were written as numbers, with no step without a value between them. */
export function areNeighbours(
  left: Pick<FeelingPoint, 'written' | 'to'>,
  right: Pick<FeelingPoint, 'written' | 'from'>,
): boolean {
  return left.written && right.written && right.from <= left.to;
}
