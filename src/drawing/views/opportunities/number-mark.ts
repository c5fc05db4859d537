import type { Item } from '../../kit/display-list.js';
import type { MapContext } from '../../scene/context.js';
import { circle } from '../../kit/shapes.js';
import { drawParagraph, cutLine } from '../../kit/text.js';
import type { OpportunityEntry } from './entries.js';

const LOOKS = {
  answered: { paint: { fill: 'ideaSoft', stroke: 'idea', strokeWidth: 2 }, ink: 'ideaInk' },
  open: { paint: { fill: 'painSoft', stroke: 'pain', strokeWidth: 2, dash: '4 3' }, ink: 'painInk' },
  bare: { paint: { fill: 'canvas', stroke: 'lineStrong', strokeWidth: 2 }, ink: 'ink' },
} as const;

/** The number of an entry in its ring: solid if an idea answers it, dashed if it is open; empty without a rank. */
export function numberMark(
  context: MapContext,
  entry: Pick<OpportunityEntry, 'rank' | 'status'>,
  x: number,
  y: number,
  radius: number,
): Item[] {
  const { paint, ink } = LOOKS[entry.status];
  const ring = circle(x, y, radius - 1, paint);
  if (entry.rank === undefined) return [ring];
  const token = radius < 14 ? 'meta' : 'step';
  const text = cutLine(context.typography, String(entry.rank), token, 2 * radius, { weight: 600 });
  return [ring, ...drawParagraph(text, x - radius, y - text.height / 2, 2 * radius, ink, { align: 'middle' })];
}
