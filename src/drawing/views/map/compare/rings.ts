/** The feelings of a counterpart as rings at their place in the union, and the curve in view with its gaps closed. */
import { withLine } from '../../../words/spoken.js';
import { emotionCurve } from '../../../../core/insight/emotion-curve.js';
import type { EmotionCurve, FeelingPoint } from '../../../../core/insight/emotion-curve.js';
import { groupBy } from '../../../../core/util/group-by.js';
import { remember } from '../../../../core/util/remember.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { CurvePoint } from '../../../kit/curve.js';
import type { Item, PathItem } from '../../../kit/display-list.js';
import { curvePaths } from './curve.js';
import { columnX, isShown } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { formatNumber } from '../../../words/format.js';
import { group } from '../../../marks/groups.js';
import { circle } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, round } from '../../../kit/text.js';

/** Radius of a ring in px. */
export const RING = 8.5;

/** A feeling of the counterpart. */
export interface Ring extends CurvePoint {
  readonly point: FeelingPoint;
}

/** The curve without gaps where a step is gone: no value is missing there. */
export function keptCurve({ comparison }: MapContext, curve: EmotionCurve): EmotionCurve {
  if (!comparison) return curve;
  return { ...curve, missing: curve.missing.filter((column) => !comparison.removed.has(column)) };
}

/** The feelings of the counterpart from left to right; their height is not known yet. */
export function ringsOf(context: MapContext, curve: EmotionCurve): readonly Ring[] {
  const { comparison, columnWidth } = context;
  const rings = curve.points.flatMap((point): Ring[] => {
    const [first, last] = [comparison?.places.get(point.from), comparison?.places.get(point.to - 1)];
    if (!first || !last) return [];
    const from = Math.min(first.from, last.from);
    const to = Math.max(first.to, last.to);
    if (!isShown(context, Math.floor((from + to) / 2))) return [];
    return [{ point, x: round(columnX(context, from) + (to - from) * columnWidth * point.place), y: 0 }];
  });
  return rings.toSorted((left, right) => left.x - right.x);
}

/** A feeling with its columns counted without those that are gone, which makes its neighbours adjacent. */
export function amongKept({ comparison }: MapContext, point: FeelingPoint): FeelingPoint {
  if (!comparison) return point;
  const gone = inOrder(comparison.removed);
  const goneBefore = (column: number): number => countBelow(gone, column);
  return { ...point, from: point.from - goneBefore(point.from), to: point.to - goneBefore(point.to) };
}

/** Called for each mark of a curve. */
const inOrder = remember((columns: ReadonlySet<number>): readonly number[] =>
  [...columns].toSorted((left, right) => left - right),
);

/** How many of some sorted numbers are less than another. */
function countBelow(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? most) < most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks of a curve whose neighbours are adjacent although steps between them are gone. */
export function keptMarks<Mark extends { readonly point: FeelingPoint }>(
  context: MapContext,
  marks: readonly Mark[],
): readonly Mark[] {
  if (!context.comparison) return marks;
  return marks.map((mark) => ({ ...mark, point: amongKept(context, mark.point) }));
}

/** The line of the counterpart. */
export function ringLine(rings: readonly Ring[]): readonly PathItem[] {
  const { solid } = curvePaths(rings, () => true);
  return solid === '' ? [] : [{ shape: 'path', d: solid, stroke: 'ink3', strokeWidth: 1.75, dash: '6 4' }];
}

/** The curve of the counterpart on a small map: its line, and rings without numbers where the feelings differ. */
export function smallCounterpart(
  context: MapContext,
  marks: readonly { readonly x: number; readonly point: FeelingPoint }[],
  heightOf: (score: number) => number,
): readonly Item[] {
  const { comparison } = context;
  if (!comparison) return [];
  const rings = ringsOf(context, emotionCurve(comparison.compared.there)).map((ring): Ring => ({
    ...ring,
    y: round(heightOf(ring.point.score)),
  }));
  const byPlace = groupBy(marks, ({ x }) => Math.floor(x));
  // A face less than a px away is in this px or in an adjacent one.
  const isShownByFace = ({ x, point }: Ring): boolean =>
    [-1, 0, 1].some((aside) =>
      byPlace.get(Math.floor(x) + aside)?.some((mark) => Math.abs(mark.x - x) < 1 && mark.point.score === point.score),
    );
  return [
    ...ringLine(rings),
    ...rings
      .filter((ring) => !isShownByFace(ring))
      .map(({ x, y }) => circle(x, y, 4, { fill: 'canvas', stroke: 'ink2', strokeWidth: 1.5 })),
  ];
}

/** The ring of the counterpart with its number. */
export function drawRing(context: MapContext, { point, x, y }: Ring): readonly Item[] {
  const number = cutLine(context.typography, formatNumber(point.score, context.language, 1), 'meta', 24, {
    weight: 600,
  });
  const radius = Math.max(RING, number.width / 2 + 3);
  const items: Item[] = [
    circle(x, y, radius, {
      fill: 'canvas',
      stroke: 'ink2',
      strokeWidth: 1.5,
      ...(point.written ? {} : { dash: '2 2' }),
    }),
    ...drawParagraph(number, x - radius, y - number.line / 2, 2 * radius, 'ink', { align: 'middle' }),
  ];
  const fact = context.comparison?.shown(point.feeling) ?? point.feeling;
  const words = compareWordsOf(context.language);
  const felt = words.feltBefore({ score: formatNumber(point.score, context.language, 1), words: point.feeling.text });
  const label = withLine(context, context.prose.list([context.labels.lanes.feels, context.prose.sentence(felt)]), fact);
  const box = { x: x - 12, y: y - 12, width: 24, height: 24 };
  const tooltip = point.feeling.text === '' ? undefined : words.before(point.feeling.text);
  return [group('card', box, items, { facts: [fact], keyword: 'feels', label, tooltip })];
}
