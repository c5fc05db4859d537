/** What is drawn at a point of a curve: a face, a ring, or the sign of another persona. */
import type { Item, PathItem } from '../../kit/display-list.js';
import { face, faceLevel } from '../../kit/faces.js';
import { circle, rect } from '../../kit/shapes.js';
import { round } from '../../kit/text.js';
import { strokeOf } from './lines.js';
import type { DrawnCurve } from './curves.js';

/** Half the width of a sign other than a face. */
export const SIGN_RADIUS = 6;

interface Sign {
  readonly score: number;
  /** Whether the score was written; a hollow face shows that only a word was (E9). */
  readonly written: boolean;
  readonly radius: number;
}

/** The sign of a curve around the point `x`, `y`; `radius` is that of a face, other signs have one size. */
export function signOf(curve: Pick<DrawnCurve, 'shape' | 'colour'>, x: number, y: number, sign: Sign): Item[] {
  const paint = { fill: 'canvas', stroke: curve.colour, strokeWidth: strokeOf(curve) } as const;
  const size = SIGN_RADIUS;
  switch (curve.shape) {
    case 'face':
      return [
        // The curve ends a little before the face, so that dark lines do not merge with dark discs.
        circle(x, y, sign.radius + 2, { fill: 'canvas' }),
        ...face(faceLevel(sign.score), x, y, sign.radius, !sign.written),
      ];
    case 'ring':
      return [circle(x, y, size - 0.5, paint)];
    case 'square':
      return [rect({ x: x - size + 1, y: y - size + 1, width: 2 * size - 2, height: 2 * size - 2 }, 0, paint)];
    case 'diamond':
      return [polygon([x, y - size], [x + size, y], [x, y + size], [x - size, y])(paint)];
    case 'triangle':
      return [polygon([x, y - size], [x + size, y + size - 1], [x - size, y + size - 1])(paint)];
    case 'kite':
      return [polygon([x, y + size], [x + size, y - size + 1], [x - size, y - size + 1])(paint)];
  }
}

function polygon(...corners: readonly (readonly [number, number])[]) {
  const d = `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
  return (paint: Pick<PathItem, 'fill' | 'stroke' | 'strokeWidth'>): PathItem => ({
    shape: 'path',
    d,
    ...paint,
    roundEnds: true,
  });
}
