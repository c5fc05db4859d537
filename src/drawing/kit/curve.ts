/** A point of a curve in px; points are sorted by `x`, no two have the same. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Slopes at the points of a monotone cubic, after F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation",
 * SIAM Journal on Numerical Analysis 17 (1980): the curve goes through every point and never beyond two neighbours.
 */
function monotoneSlopes(points: readonly CurvePoint[]): readonly number[] {
  const secants: number[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const [here, next] = [points[index], points[index + 1]];
    secants.push(here && next && next.x > here.x ? (next.y - here.y) / (next.x - here.x) : 0);
  }
  const slopes = points.map((_, index) => {
    const before = secants[index - 1];
    const after = secants[index];
    // The ends are flat, so that the curve promises nothing beyond them.
    if (before === undefined || after === undefined) return 0;
    return before * after <= 0 ? 0 : (before + after) / 2;
  });
  secants.forEach((secant, index) => limit(slopes, index, secant));
  return slopes;
}

/** Keeps the two slopes of a segment inside the circle of radius 3 in which the cubic stays monotone. */
function limit(slopes: number[], index: number, secant: number): void {
  const start = slopes[index] ?? 0;
  const end = slopes[index + 1] ?? 0;
  if (secant === 0) {
    slopes[index] = 0;
    slopes[index + 1] = 0;
    return;
  }
  const squares = (start / secant) ** 2 + (end / secant) ** 2;
  if (squares <= 9) return;
  const scale = 3 / Math.sqrt(squares);
  slopes[index] = scale * start;
  slopes[index + 1] = scale * end;
}

/** One cubic Bézier segment. */
export interface CurveStretch {
  readonly from: CurvePoint;
  readonly control1: CurvePoint;
  readonly control2: CurvePoint;
  readonly to: CurvePoint;
}

/** The curve through the points as Bézier segments, one between each two neighbours. */
export function monotoneCurve(points: readonly CurvePoint[]): readonly CurveStretch[] {
  const slopes = monotoneSlopes(points);
  const stretches: CurveStretch[] = [];
  points.forEach((from, index) => {
    const to = points[index + 1];
    if (!to) return;
    const third = (to.x - from.x) / 3;
    stretches.push({
      from,
      control1: { x: from.x + third, y: from.y + third * (slopes[index] ?? 0) },
      control2: { x: to.x - third, y: to.y - third * (slopes[index + 1] ?? 0) },
      to,
    });
  });
  return stretches;
}

/** A segment cut where it meets the height `y`; being monotone, it does so at most once. */
export function cutAt(stretch: CurveStretch, y: number): readonly CurveStretch[] {
  const above = stretch.from.y - y;
  const below = stretch.to.y - y;
  if (above * below >= 0) return [stretch];
  let low = 0;
  let high = 1;
  // Forty halvings of a segment are far below a pixel.
  for (let turn = 0; turn < 40; turn++) {
    const middle = (low + high) / 2;
    if ((heightAt(stretch, middle) - y) * above > 0) low = middle;
    else high = middle;
  }
  return split(stretch, (low + high) / 2, y);
}

function heightAt(stretch: CurveStretch, t: number): number {
  const rest = 1 - t;
  return (
    rest ** 3 * stretch.from.y +
    3 * rest ** 2 * t * stretch.control1.y +
    3 * rest * t ** 2 * stretch.control2.y +
    t ** 3 * stretch.to.y
  );
}

/** De Casteljau's division at `t`; the new point is put exactly on `y`. */
function split(stretch: CurveStretch, t: number, y: number): readonly CurveStretch[] {
  const between = (left: CurvePoint, right: CurvePoint): CurvePoint => ({
    x: left.x + (right.x - left.x) * t,
    y: left.y + (right.y - left.y) * t,
  });
  const first = between(stretch.from, stretch.control1);
  const middle = between(stretch.control1, stretch.control2);
  const last = between(stretch.control2, stretch.to);
  const left = between(first, middle);
  const right = between(middle, last);
  const point = { x: between(left, right).x, y };
  return [
    { from: stretch.from, control1: first, control2: left, to: point },
    { from: point, control1: right, control2: last, to: stretch.to },
  ];
}
