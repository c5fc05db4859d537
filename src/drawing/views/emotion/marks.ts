/** Everything at the points of the curves: signs, words, stars and pills. */
import { lineWords, withLine } from '../../words/spoken.js';
import type { FeelingPoint } from '../../../core/insight/emotion-curve.js';
import type { Item } from '../../kit/display-list.js';
import { feelingWords } from '../../words/feeling-words.js';
import { formatNumber } from '../../words/format.js';
import { feltInWords, group } from '../../marks/groups.js';
import { largest } from '../../kit/shapes.js';
import type { Box } from '../../kit/shapes.js';
import { LEAST_TARGET } from '../../kit/target.js';
import { LabelRoom } from '../../kit/label-room.js';
import type { Chart } from './chart.js';
import { curveName } from './curve-names.js';
import type { Curves, DrawnCurve } from './curves.js';
import { faceBox, placeExtreme, placeWords, placeTitle, starOf, wordsOfMark, STAR_ROOM } from './labels.js';
import { placeFall } from './fall.js';
import type { LabelBounds, FaceMark } from './labels.js';
import { placedPoints } from './lines.js';
import { signOf, SIGN_RADIUS } from './signs.js';

/** The faces of the journey in view; `y` is only correct if the best level is at `top`. */
export function marksOf(chart: Chart, curves: Curves, top: number): readonly FaceMark[] {
  const view = curves.drawn[0];
  if (!view) return [];
  const { curve } = curves;
  return placedPoints(chart, view, top).map((placed, index): FaceMark => {
    const { point } = placed;
    const extreme = index === curve.lowest ? 'lowest' : index === curve.highest ? 'highest' : undefined;
    const slot = ((point.to - point.from) * chart.context.columnWidth) / point.among;
    const words = wordsOfMark(chart, placed);
    const alone = point.among === 1 && point.to - point.from === 1;
    const moment = alone ? chart.context.columns[point.from]?.part.moment[0] : undefined;
    return {
      ...placed,
      // Lowest and highest stand out by their size (E6); many feelings in one column make all of them small.
      radius: Math.min(extreme ? 14 : 11, Math.max(3, slot / 2 - 1)),
      ...(extreme ? { extreme } : {}),
      ...(words ? { words } : {}),
      ...(moment ? { moment } : {}),
    };
  });
}

/** Room above the best level that the labels of all faces need, in px. */
export function roomAbove(chart: Chart, marks: readonly FaceMark[]): number {
  const needed = marks.map((mark) => {
    const over = mark.radius + 4 + (mark.moment ? STAR_ROOM : 0) + (mark.extreme === 'highest' ? 30 : 0);
    return over - (5 - mark.point.score) * chart.level;
  });
  return Math.ceil(largest(needed, chart.above));
}

/** Room below the worst level that the labels of all faces need, in px. */
export function roomBelow(chart: Chart, marks: readonly FaceMark[]): number {
  const needed = marks.map((mark) => {
    const under = mark.radius + 6 + (mark.words?.height ?? 0) + (mark.extreme === 'lowest' ? 30 : 0);
    return under - (mark.point.score - 1) * chart.level;
  });
  return Math.ceil(largest(needed, chart.below));
}

/** All signs and labels, those of the journey in view on top. */
export function drawMarks(
  chart: Chart,
  curves: Curves,
  marks: readonly FaceMark[],
  top: number,
  bounds: LabelBounds,
): Item[] {
  const room = new LabelRoom();
  for (const mark of marks) room.take(faceBox(mark));
  const stars = marks.flatMap((mark) => starOf(chart, mark) ?? []);
  for (const { box } of stars) room.take(box);
  const others = curves.drawn.slice(1).toReversed();
  const signs = others.flatMap((curve) => otherSigns(chart, curve, top, room));
  // Labels with a name are placed before plain words.
  const named = marks.filter((mark) => mark.extreme);
  const words = new Map<FaceMark, ReturnType<typeof placeWords>>();
  for (const mark of named) words.set(mark, placeWords(chart, mark, room, bounds));
  const pills = named.flatMap((mark) => placeExtreme(chart, mark, words.get(mark), room, bounds));
  for (const mark of marks) if (!mark.extreme) words.set(mark, placeWords(chart, mark, room, bounds));
  const fall = placeFall(chart, curves.curve, marks, room, bounds);
  const faces = marks.flatMap((mark) => faceGroup(chart, curves.drawn[0], mark, words.get(mark)));
  return [...signs, ...stars.map(({ item }) => item), ...fall, ...faces, ...pills];
}

function faceGroup(
  chart: Chart,
  view: DrawnCurve | undefined,
  mark: FaceMark,
  words: ReturnType<typeof placeWords>,
): readonly Item[] {
  if (!view) return [];
  const { point, x, y, radius } = mark;
  const sign = signOf(view, x, y, { score: point.score, written: point.written, radius });
  const reach = Math.max(radius + 1, 12);
  const own = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  const beside = words?.beside === true ? words : undefined;
  const facts = { facts: [point.feeling], keyword: 'feels' } as const;
  const tooltip = `${placeTitle(chart, point)}\n${feltWords(chart, point)}`;
  const items: Item[] = [
    group('card', beside ? union(own, beside.box) : own, [...sign, ...(beside?.items ?? [])], {
      ...facts,
      label: spoken(chart, mark),
      tooltip,
      level: chart.level,
    }),
  ];
  // Words that had to move farther away are the same fact as their face, which is what can be pressed.
  if (words && !beside) items.push(group('band', words.box, words.items, { tooltip }));
  return items;
}

/** The signs of a curve other than that of the journey in view. They only lead to their lines if these are in the file in view. */
function otherSigns(chart: Chart, curve: DrawnCurve, top: number, room: LabelRoom): readonly Item[] {
  const items: Item[] = [];
  for (const placed of placedPoints(chart, curve, top)) {
    const { x, y, point } = placed;
    // Labels keep 2 px away from what is taken, and so from everything that can be pressed.
    const reach = LEAST_TARGET / 2;
    room.take({ x: x - reach + 2, y: y - reach + 2, width: 2 * reach - 4, height: 2 * reach - 4 });
    const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
    const felt = feltWords(chart, point);
    const label = chart.words.spokenPoint({ curve: curveName(chart, curve), step: placeTitle(chart, point), felt });
    items.push(
      group('card', box, signOf(curve, x, y, { score: point.score, written: point.written, radius: SIGN_RADIUS }), {
        facts: curve.here ? [point.feeling] : [],
        keyword: 'feels',
        label: withLine(chart.context, chart.context.prose.sentence(label), curve.here ? point.feeling : undefined),
        tooltip: label,
      }),
    );
  }
  return items;
}

/** A feeling in words: its number, and what was written beside it. */
function feltWords(chart: Chart, point: FeelingPoint): string {
  const { labels, language, prose, words } = chart.context;
  const said = feelingWords(point.feeling, language);
  const score = formatNumber(point.score, language);
  return prose.list(point.written ? [labels.map.outOf(score), said] : [said, words.fromWord(score)]);
}

function spoken(chart: Chart, mark: FaceMark): string {
  const { labels, words, prose } = chart.context;
  const { feeling, from, to } = mark.point;
  const place = to - from === 1 ? words.stepNumber(String(from + 1)) : labels.map.wholeStage;
  const felt = feltInWords(chart.context, feeling, mark.extreme);
  const moment = mark.moment ? words.moments[mark.moment.kind] : '';
  const said = prose.sentences([felt, moment, lineWords(chart.context, feeling)]);
  return prose.labelled(prose.list([labels.lanes.feels, place, placeTitle(chart, mark.point)]), said);
}

function union(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
