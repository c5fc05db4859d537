import type { EmotionCurve } from '../../../../core/insight/emotion-curve.js';
import type { Item } from '../../../kit/display-list.js';
import { face, faceLevel } from '../../../kit/faces.js';
import { keptMarks, smallCounterpart } from '../compare/rings.js';
import { columnX } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { curveLines, spokenFeeling, haloOf, areas } from '../../../marks/feeling-line.js';
import { spanFeelings } from '../../../marks/feeling-notes.js';
import { group } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { SMALL_STAR, overviewNames, reachOver } from './overview-names.js';
import type { NamedPoint, SmallMark } from './overview-names.js';
import { laneHead, stackCards } from '../../../marks/row.js';
import { feelingWords } from '../../../words/feeling-words.js';
import type { Row } from '../../../marks/row.js';
import { circle, largest, line, star } from '../../../kit/shapes.js';
import { round } from '../../../kit/text.js';

/** Height of a level; the curve keeps its shape in every density (E1). */
const LEVEL = 28;

/** The curve with only faces and stars. Words are read out and shown on hover; in an overview some points are named (Q5). */
export function smallFeels(context: MapContext, curve: EmotionCurve, laneTop: number): Row | undefined {
  if (curve.points.length + curve.apart.length === 0) return undefined;
  // Above stacked stages the curve is alone; each step says its feelings in a row of its own.
  const head = context.stacked ? undefined : laneHead(context, context.labels.lanes.feels, 'smile', laneTop);
  const spans = context.density === 'compact' ? spanFeelings(context, curve) : [];
  const whole =
    spans.length === 0 ? { items: [], height: 0 } : stackCards(context, laneTop, spans, { padding: 6, gap: 4 });
  const flat = marksOf(context, curve, 0);
  const beside = marksOf(context, { points: curve.apart }, 0);
  // The names are placed with the best level at height 0, then the lane begins where the highest of them ends.
  const planned = overviewNames(context, flat, 4 * LEVEL);
  const over = -Math.min(
    -18,
    ...planned.map((name) => name.top),
    ...[...flat, ...beside].map((mark) => mark.y - reachOver(mark)),
  );
  const under = Math.max(4 * LEVEL + 14, ...planned.map((name) => name.bottom));
  const top = laneTop + whole.height + over + 8;
  const placed = (mark: SmallMark): SmallMark => ({ ...mark, y: round(mark.y + top) });
  const marks = flat.map(placed);
  const items = [
    ...(head ? [head.item] : []),
    ...whole.items,
    ...axis(context, top),
    ...areas(keptMarks(context, marks), top + 2 * LEVEL),
    ...smallCounterpart(context, marks, (score) => top + (5 - score) * LEVEL),
    ...curveLines(context, keptMarks(context, marks), top),
    ...[...marks, ...beside.map(placed)].map((mark) => feeling(context, mark)),
    ...planned.flatMap((name: NamedPoint) => name.draw(top)),
  ];
  return { id: 'feels', height: Math.ceil(Math.max(top + under + 8 - laneTop, head?.height ?? 0)), items };
}

function marksOf(
  context: MapContext,
  curve: Pick<EmotionCurve, 'points' | 'lowest' | 'highest'>,
  top: number,
): readonly SmallMark[] {
  const usual = context.density === 'overview' ? 6.5 : 9;
  return curve.points.map((point, index) => {
    const width = (point.to - point.from) * context.columnWidth;
    const slot = width / point.among;
    const extreme = index === curve.lowest ? 'lowest' : index === curve.highest ? 'highest' : undefined;
    const single = point.among === 1 && point.to - point.from === 1;
    return {
      point,
      x: round(columnX(context, point.from) + width * point.place),
      y: round(top + (5 - point.score) * LEVEL),
      radius: Math.max(2.5, Math.min(extreme ? usual + 2.5 : usual, slot / 2 - 0.5)),
      starred: single && (context.columns[point.from]?.part.moment.length ?? 0) > 0,
      ...(extreme ? { extreme } : {}),
    };
  });
}

function axis(context: MapContext, top: number): Item[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((level) => {
    const y = top + (5 - level) * LEVEL;
    const paint =
      level === 3
        ? ({ stroke: 'lineStrong', strokeWidth: 1.5 } as const)
        : ({ stroke: 'line', strokeWidth: 1, dash: '2 4' } as const);
    return [line(context.gridLeft, y, context.gridRight, y, paint), ...face(level, context.gridLeft - 12, y, 5.5)];
  });
}

function feeling(context: MapContext, mark: SmallMark): Item {
  const { point, x, y, radius } = mark;
  const items: Item[] = [
    circle(x, y, radius + 1.5, { fill: haloOf(context, point) }),
    ...face(faceLevel(point.score), x, y, radius, !point.written),
    ...(mark.starred ? [star(x, y - radius - 2 - SMALL_STAR / 2, 6)] : []),
  ];
  const reach = largest([radius + 2], Math.min(12, context.columnWidth / 2));
  const title = titleOf(context, context.columns[point.from]?.part.title ?? '');
  return group('card', { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }, items, {
    facts: [point.feeling],
    keyword: 'feels',
    label: spokenFeeling(context, mark),
    tooltip: [title, feelingWords(point.feeling, context.language)].filter((text) => text !== '').join('\n'),
    level: LEVEL,
  });
}
