/** The curves themselves, without what is drawn at their points. */
import { areNeighbours } from '../../../core/insight/steepest-fall.js';
import { cutAt, monotoneCurve } from '../../kit/curve.js';
import type { CurvePoint, CurveStretch } from '../../kit/curve.js';
import type { Item } from '../../kit/display-list.js';
import type { FeelingPoint } from '../../../core/insight/emotion-curve.js';
import { round } from '../../kit/text.js';
import { columnX } from '../../scene/context.js';
import type { Chart } from './chart.js';
import { heightOf } from './chart.js';
import { centreOf } from './curves.js';
import type { DrawnCurve } from './curves.js';

/** A point of a curve in px. */
export interface PlacedPoint extends CurvePoint {
  readonly point: FeelingPoint;
}

/** The points of a curve with their places, the best level being at `top`. */
export function placedPoints(chart: Chart, curve: DrawnCurve, top: number): readonly PlacedPoint[] {
  return curve.points.map((point) => ({
    point,
    x: round(columnX(chart.context, centreOf(point))),
    y: heightOf(chart, point.score, top),
  }));
}

interface Piece {
  readonly stretch: CurveStretch;
  /** Both ends were written, and nothing is missing between them (E4). */
  readonly known: boolean;
}

function piecesOf(points: readonly PlacedPoint[]): readonly Piece[] {
  return monotoneCurve(points).map((stretch, index) => {
    const [left, right] = [points[index], points[index + 1]];
    return { stretch, known: left !== undefined && right !== undefined && areNeighbours(left.point, right.point) };
  });
}

/** Tints between the curve and the neutral line, where values are known (E3). */
export function tintsOf(points: readonly PlacedPoint[], neutral: number): Item[] {
  const paths = { below: '', above: '' };
  for (const { stretch, known } of piecesOf(points)) {
    if (!known) continue;
    for (const part of cutAt(stretch, neutral)) {
      if (part.from.y === neutral && part.to.y === neutral) continue;
      const side = (part.from.y + part.to.y) / 2 < neutral ? 'above' : 'below';
      paths[side] +=
        `M${at({ x: part.from.x, y: neutral })}L${at(part.from)}${cubic(part)}L${at({ x: part.to.x, y: neutral })}Z`;
    }
  }
  return (['below', 'above'] as const).flatMap((side): Item[] =>
    paths[side] === '' ? [] : [{ shape: 'path', d: paths[side], fill: side }],
  );
}

/** The line of a curve: solid or dashed by what it is, dotted over what is missing. */
export function curveLine(curve: DrawnCurve, points: readonly PlacedPoint[]): Item[] {
  const paths = { known: '', missing: '' };
  let open: 'known' | 'missing' | undefined;
  for (const { stretch, known } of piecesOf(points)) {
    const kind = known ? 'known' : 'missing';
    if (open !== kind) paths[kind] += `M${at(stretch.from)}`;
    paths[kind] += cubic(stretch);
    open = kind;
  }
  const strokeWidth = strokeOf(curve);
  const look = { shape: 'path', stroke: curve.colour, strokeWidth, roundEnds: true } as const;
  const items: Item[] = [];
  if (paths.missing !== '') items.push({ ...look, d: paths.missing, dash: '0.1 6' });
  if (paths.known !== '') items.push({ ...look, d: paths.known, ...(curve.shape === 'ring' ? { dash: '7 5' } : {}) });
  return items;
}

/** Solid 3 px, dashed 2.25 px, thin for other personas (V3). */
export function strokeOf(curve: Pick<DrawnCurve, 'shape'>): number {
  return curve.shape === 'face' ? 3 : curve.shape === 'ring' ? 2.25 : 1.5;
}

/** Points on the line of a curve, close enough together to tell what a label would cover. */
export function pointsAlong(points: readonly PlacedPoint[]): readonly CurvePoint[] {
  return monotoneCurve(points).flatMap((stretch) =>
    Array.from({ length: PARTS }, (_, index) => pointAt(stretch, index / PARTS)),
  );
}

/** Number of parts into which a stretch is divided to find what it meets. */
const PARTS = 16;

function pointAt({ from, control1, control2, to }: CurveStretch, t: number): CurvePoint {
  const rest = 1 - t;
  const weights = [rest ** 3, 3 * rest ** 2 * t, 3 * rest * t ** 2, t ** 3] as const;
  const [a, b, c, d] = weights;
  return {
    x: a * from.x + b * control1.x + c * control2.x + d * to.x,
    y: a * from.y + b * control1.y + c * control2.y + d * to.y,
  };
}

/** The middle of the line from one point of a curve to the next; undefined for the last point. */
export function middleBehind(points: readonly PlacedPoint[], index: number): CurvePoint | undefined {
  const stretch = monotoneCurve(points)[index];
  if (!stretch) return undefined;
  const { x, y } = pointAt(stretch, 0.5);
  return { x: round(x), y: round(y) };
}

function at(point: CurvePoint): string {
  return `${round(point.x)} ${round(point.y)}`;
}

function cubic(stretch: CurveStretch): string {
  return `C${at(stretch.control1)} ${at(stretch.control2)} ${at(stretch.to)}`;
}
