/** The scale of two curves, and their lines. */
import { monotoneCurve } from '../../../kit/curve.js';
import type { CurvePoint } from '../../../kit/curve.js';
import type { Item } from '../../../kit/display-list.js';
import { face } from '../../../kit/faces.js';
import type { MapContext } from '../../../scene/context.js';
import { LEVEL } from '../../../marks/feeling-line.js';
import { line } from '../../../kit/shapes.js';
import { round } from '../../../kit/text.js';

/** The height of a score when the best level is at `top`. */
export function heightOnScale(score: number, top: number): number {
  return top + (5 - score) * LEVEL;
}

/** Five levels with a small face each; the neutral one is a line. */
export function axis({ gridLeft, gridRight }: MapContext, top: number): Item[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((level) => {
    const y = heightOnScale(level, top);
    const neutral = level === 3;
    return [
      line(gridLeft, y, gridRight, y, {
        stroke: neutral ? 'lineStrong' : 'line',
        strokeWidth: neutral ? 1.5 : 1,
        ...(neutral ? {} : { dash: '2 4' }),
      }),
      ...face(level, gridLeft - 14, y, 7),
    ];
  });
}

/** SVG path data of a curve: the known stretches, and those between values that are not neighbours. */
export function curvePaths<Point extends CurvePoint>(
  points: readonly Point[],
  isKnown: (left: Point, right: Point) => boolean,
): { readonly solid: string; readonly dotted: string } {
  const paths = { solid: '', dotted: '' };
  let open: 'solid' | 'dotted' | undefined;
  monotoneCurve(points).forEach(({ from, control1, control2, to }, index) => {
    const [left, right] = [points[index], points[index + 1]];
    const kind = left && right && isKnown(left, right) ? 'solid' : 'dotted';
    if (open !== kind) paths[kind] += `M${at(from)}`;
    paths[kind] += `C${at(control1)} ${at(control2)} ${at(to)}`;
    open = kind;
  });
  return paths;
}

function at({ x, y }: CurvePoint): string {
  return `${round(x)} ${round(y)}`;
}
