import type { EmotionCurve, FeelingPoint } from './emotion-curve.js';

interface PeakAndEnd {
  /** Of the strongest feeling and the last one, 1 to 5. */
  readonly mean: number;
  readonly peak: FeelingPoint;
  readonly end: FeelingPoint;
}

/**
 * Mean of the strongest feeling and the last one, (e at max |e − 3| + e last) / 2 (`docs/figures.md`: peak–end mean). The
 * strongest is the one farthest from neutral, the first of equals. Undefined with fewer than three written values.
 */
export function peakAndEnd(curve: EmotionCurve): PeakAndEnd | undefined {
  const written = curve.points.filter((point) => point.written);
  const end = written.at(-1);
  if (written.length < 3 || !end) return undefined;
  const peak = written.reduce((strongest, point) =>
    Math.abs(point.score - 3) > Math.abs(strongest.score - 3) ? point : strongest,
  );
  return { mean: (peak.score + end.score) / 2, peak, end };
}
