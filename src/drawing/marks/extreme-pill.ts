import type { MapContext } from '../scene/context.js';
import { pill } from '../kit/shapes.js';
import type { Pill } from '../kit/shapes.js';

/** The name of the lowest or the highest point of a curve (E6). */
export function extremePill({ typography, labels }: MapContext, extreme: 'lowest' | 'highest'): Pill {
  return extreme === 'lowest'
    ? pill(typography, labels.map.lowest, { fill: 'painSoft', stroke: 'pain', strokeWidth: 1.5, ink: 'painInk' })
    : pill(typography, labels.map.highest, { fill: 'ideaSoft', stroke: 'idea', strokeWidth: 1.5, ink: 'ideaInk' });
}
