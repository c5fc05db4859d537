import { LEAST_TARGET, overhang } from '../kit/target.js';
import type { MapContext } from '../scene/context.js';
import type { Box } from '../kit/shapes.js';

/**
 * Where a sign of a column can be pressed, around its middle: as wide as a target should be, or as its column if that is
 * narrower. Such a column keeps to itself, because half of its sign would otherwise belong to its neighbour; the opened stage and
 * the table have the same facts at full size (the exception of WCAG 2.5.8 for what can be reached elsewhere).
 */
export function signTarget({ columnWidth }: MapContext, middle: number, top: number, height: number): Box {
  const width = Math.min(LEAST_TARGET, columnWidth);
  return { x: middle - width / 2, y: top - overhang(height), width, height: height + 2 * overhang(height) };
}
