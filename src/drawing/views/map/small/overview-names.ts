import { onOneLine } from '../../../../core/util/clean-text.js';
import type { FeelingPoint } from '../../../../core/insight/emotion-curve.js';
import { columnsOf } from '../../../../core/insight/parts.js';
import { secondsOf } from '../../../../core/values/quantity.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { Item } from '../../../kit/display-list.js';
import { columnX, stepNumberOf } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { formatNumber } from '../../../words/format.js';
import { titleOf } from '../../../words/title-of.js';
import { pill } from '../../../kit/shapes.js';
import type { Pill } from '../../../kit/shapes.js';

/** Height of a star above a face, with the space around it. */
export const SMALL_STAR = 14;

/** A face of a small curve. */
export interface SmallMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly point: FeelingPoint;
  readonly extreme?: 'lowest' | 'highest';
  /** Whether a moment of truth is here. */
  readonly starred: boolean;
}

/** From the middle of a face to the top of its star. */
export function reachOver(mark: SmallMark): number {
  return mark.radius + 2 + (mark.starred ? SMALL_STAR : 0);
}

/** The name of a point of an overview; its place is relative to the height of the best level. */
export interface NamedPoint {
  readonly top: number;
  readonly bottom: number;
  /** The shapes, when the best level of the curve is drawn at `y`. */
  readonly draw: (y: number) => Item[];
}

interface Placed extends NamedPoint {
  readonly left: number;
  readonly right: number;
}

const MOST_WAITS = 3;

/** Number of moments whose names are tried; with more, nobody could tell which point a name belongs to. */
const MOST_MOMENTS = 200;
const AWAY = 6;
const WIDEST = 260;

/**
 * The names in an overview (Q5): lowest, highest, moments of truth, the steps with the longest waits, in this order. A name that
 * would touch another one or a face is left out; the reader can still point at the point.
 */
export function overviewNames(context: MapContext, marks: readonly SmallMark[], depth: number): readonly NamedPoint[] {
  if (context.density !== 'overview') return extremesAlone(context, marks, depth);
  const placed: Placed[] = [];
  const { lowest, highest } = context.labels.map;
  const low = marks.find((mark) => mark.extreme === 'lowest');
  const high = marks.find((mark) => mark.extreme === 'highest');
  if (low) put(context, placed, marks, low, 'under', nameOf(context, low.point.from, lowest, 'pain'));
  if (high) put(context, placed, marks, high, 'over', nameOf(context, high.point.from, highest, 'idea'));
  const moments = marks.filter((mark) => mark.starred && mark !== high && mark !== low);
  for (const mark of moments.slice(0, MOST_MOMENTS)) {
    put(context, placed, marks, mark, 'over', nameOf(context, mark.point.from, '', 'plain'));
  }
  for (const column of longestWaits(context)) {
    const mark = marks.find((each) => each.point.from <= column && each.point.to > column);
    if (mark === low || (mark?.starred ?? false)) continue;
    const x = columnX(context, column) + context.columnWidth / 2;
    put(context, placed, marks, mark ?? { x, y: depth / 2, radius: 0 }, 'under', nameOf(context, column, '', 'plain'));
  }
  return placed;
}

/** A compact map only has room for these two words. */
function extremesAlone(context: MapContext, marks: readonly SmallMark[], depth: number): readonly NamedPoint[] {
  const placed: Placed[] = [];
  const { lowest, highest } = context.labels.map;
  const low = marks.find((mark) => mark.extreme === 'lowest');
  const high = marks.find((mark) => mark.extreme === 'highest');
  const { typography } = context;
  if (low) put(context, placed, marks, low, 'under', pill(typography, lowest, LOOKS.pain));
  if (high) put(context, placed, marks, high, 'over', pill(typography, highest, LOOKS.idea));
  return depth > 0 ? placed : [];
}

const LOOKS = {
  pain: { fill: 'painSoft', stroke: 'pain', strokeWidth: 1.5, ink: 'painInk' },
  idea: { fill: 'ideaSoft', stroke: 'idea', strokeWidth: 1.5, ink: 'ideaInk' },
  plain: { fill: 'canvas', stroke: 'lineStrong', ink: 'ink' },
} as const;

function nameOf(context: MapContext, column: number, name: string, look: keyof typeof LOOKS): Pill {
  const words = densityWordsOf(context.language);
  const title = onOneLine(titleOf(context, context.columns[column]?.part.title ?? ''));
  const text = words.named({ name, step: formatNumber(stepNumberOf(context, column).step, context.language), title });
  const room = context.gridRight - context.gridLeft - 8;
  return pill(context.typography, text, { ...LOOKS[look], width: Math.min(WIDEST, room) });
}

/** Columns with the longest waits, the longest first. */
function longestWaits(context: MapContext): readonly number[] {
  const waits = columnsOf(context.journey).flatMap(({ index, part }) => {
    const seconds = part.wait.reduce((sum, wait) => sum + (wait.duration ? secondsOf(wait.duration) : 0), 0);
    return seconds > 0 ? [{ index, seconds }] : [];
  });
  return waits
    .toSorted((left, right) => right.seconds - left.seconds || left.index - right.index)
    .slice(0, MOST_WAITS)
    .map(({ index }) => index);
}

/** Puts a name above or below everything in the curve within its width, unless another name is there. */
function put(
  context: MapContext,
  placed: Placed[],
  marks: readonly SmallMark[],
  point: Pick<SmallMark, 'x' | 'y' | 'radius'>,
  side: 'over' | 'under',
  name: Pill,
): void {
  const left = Math.max(context.gridLeft, Math.min(point.x - name.width / 2, context.gridRight - name.width));
  const right = left + name.width;
  if (right > context.gridRight + 1) return;
  // A neighbour just outside still bends the curve inside.
  const near = marks.filter(
    (mark) => mark.x > left - context.columnWidth - mark.radius && mark.x < right + context.columnWidth + mark.radius,
  );
  const top =
    side === 'over'
      ? near.reduce((least, mark) => Math.min(least, mark.y - reachOver(mark)), point.y - point.radius) -
        AWAY -
        name.height
      : near.reduce((most, mark) => Math.max(most, mark.y + mark.radius), point.y + point.radius) + AWAY;
  const bottom = top + name.height;
  if (
    placed.some(
      (each) => each.left < right + 4 && each.right > left - 4 && each.top < bottom + 2 && each.bottom > top - 2,
    )
  ) {
    return;
  }
  placed.push({ left, right, top, bottom, draw: (y) => name.draw(left, y + top) });
}
