import type { EmotionCurve, FeelingPoint } from '../../../../core/insight/emotion-curve.js';
import type { Item } from '../../../kit/display-list.js';
import { face, faceLevel } from '../../../kit/faces.js';
import { columnX } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { extremePill } from '../../../marks/extreme-pill.js';
import { columnNotes, spanFeelings, wordNotes } from '../../../marks/feeling-notes.js';
import { group } from '../../../marks/groups.js';
import { laneHead, stackCards } from '../../../marks/row.js';
import { feelingWords } from '../../../words/feeling-words.js';
import type { Row } from '../../../marks/row.js';
import { circle, largest, line, star } from '../../../kit/shapes.js';
import { drawParagraph, paragraph, round, wholeOf } from '../../../kit/text.js';
import type { Block } from '../../../kit/shapes.js';
import type { Paragraph } from '../../../kit/text.js';
import { ABOVE, areas, curveLines, haloOf, LEVEL, spokenFeeling } from '../../../marks/feeling-line.js';
import type { Mark } from '../../../marks/feeling-line.js';
import { factWordsOf } from '../../../words/fact-words.js';

const BELOW = 58;

/** A star with the space around it. */
const STAR = 17;

/** The feelings as a curve on five levels. Nothing is drawn that was not written. */
export function feelsLane(context: MapContext, curve: EmotionCurve, laneTop: number): Row | undefined {
  if (curve.points.length === 0 && !hasWords(context)) return undefined;
  const head = laneHead(context, context.labels.lanes.feels, 'smile', laneTop, 'feels');
  const spans = spanFeelings(context, curve);
  const whole =
    spans.length === 0 ? { items: [], height: 0 } : stackCards(context, laneTop, spans, { padding: 6, gap: 4 });
  if (curve.points.length + curve.apart.length === 0) return wordsLane(context, head, whole, laneTop);
  const roomy = roomyColumns(context, curve);
  const flat = marksOf(context, curve, roomy);
  const beside = marksOf(context, { points: curve.apart }, roomy);
  // Nothing is put above the lane: a face with much above it moves the whole scale down.
  const above = largest(
    [...flat, ...beside].map((mark) => spaceOver(mark) - (5 - mark.point.score) * LEVEL + 6),
    ABOVE,
  );
  const top = laneTop + whole.height + above - ABOVE;
  const placed = (mark: Mark): Mark => ({ ...mark, y: round(heightOf(mark.point.score, top)) });
  const marks = flat.map(placed);
  const all = [...marks, ...beside.map(placed)];
  const notes = columnNotes(context, curve, roomy);
  const neutral = heightOf(3, top);
  const facesEnd = largest(
    all.map((mark) => endOf(context, mark) + 8),
    top + ABOVE + 4 * LEVEL + BELOW,
  );
  const noteTop = notes.some((note) => note.under) ? facesEnd : facesEnd - 28;
  const end =
    notes.length > 0
      ? Math.max(
          facesEnd,
          noteTop +
            largest(
              notes.map((note) => note.height),
              0,
            ) +
            8,
        )
      : facesEnd;
  const items = [
    head.item,
    ...whole.items,
    ...areas(marks, neutral),
    ...axis(context, top),
    ...curveLines(context, marks, top),
    ...notes.flatMap((note) => note.draw(noteTop)),
    ...all.map((mark) => feeling(context, mark)),
  ];
  return { id: 'feels', height: Math.ceil(end - laneTop), items };
}

/** Words of feelings without a place on the scale: a scale without one face would be an empty grid. */
function wordsLane(context: MapContext, head: { item: Item; height: number }, whole: Block, laneTop: number): Row {
  const noteTop = laneTop + Math.max(whole.height, 6) + 4;
  const notes = wordNotes(context);
  const noteHeight = largest(
    notes.map((note) => note.height),
    0,
  );
  const height = Math.max(head.height, noteTop + noteHeight + 6 - laneTop);
  const items = [head.item, ...whole.items, ...notes.flatMap((note) => note.draw(noteTop))];
  return { id: 'feels', height: Math.ceil(height), items };
}

function hasWords(context: MapContext): boolean {
  return context.scopes.some((scope) => scope.part.feels.length > 0);
}

function heightOf(score: number, top: number): number {
  return top + ABOVE + (5 - score) * LEVEL;
}

/** What is above a face, from its middle upwards. */
function spaceOver(mark: Mark): number {
  return mark.radius + 2 + (mark.moment ? STAR + mark.moment.height : 0) + (mark.extreme === 'highest' ? 26 : 0);
}

/** The faces with what belongs to them, from left to right; their height is not known yet. */
function marksOf(
  context: MapContext,
  curve: Pick<EmotionCurve, 'points' | 'lowest' | 'highest'>,
  roomy: ReadonlySet<number>,
): readonly Mark[] {
  return curve.points.map((point, index) => {
    const width = (point.to - point.from) * context.columnWidth;
    const slot = width / point.among;
    const extreme = index === curve.lowest ? 'lowest' : index === curve.highest ? 'highest' : undefined;
    const radius = Math.min(extreme ? 14 : 11, Math.max(3, slot / 2 - 1));
    const text = feelingWords(point.feeling, context.language);
    const words =
      text !== '' && wordsFit(point, roomy)
        ? paragraph(context.typography, text, 'meta', Math.max(20, slot - 10), { weight: 500 })
        : undefined;
    return {
      point,
      radius,
      x: round(columnX(context, point.from) + width * point.place),
      y: 0,
      ...(extreme ? { extreme } : {}),
      ...(words ? { words } : {}),
      ...momentOf(context, point, extreme === 'highest'),
    };
  });
}

/** The moment of a step that has one feeling; the highest point only has the star, because its own name is there. */
function momentOf(context: MapContext, point: FeelingPoint, highest: boolean): { readonly moment?: Paragraph } {
  const moment =
    point.among === 1 && point.to - point.from === 1 ? context.columns[point.from]?.part.moment[0] : undefined;
  if (!moment) return {};
  const kind = highest ? '' : factWordsOf(context.language).momentName(moment);
  const words = paragraph(context.typography, kind, 'meta', context.columnWidth - 10, {
    weight: 600,
    maxLines: 3,
    plainEllipsis: true,
  });
  return { moment: highest ? { ...words, height: 0 } : words };
}

/** The words of several feelings in one column that is too narrow for them are listed at the foot of the lane instead. */
function wordsFit(point: FeelingPoint, roomy: ReadonlySet<number>): boolean {
  return point.among === 1 || point.to - point.from >= point.among || roomy.has(point.from);
}

/** Part of a column that contains the name of the lowest point next to the words of another feeling, px. */
const LEAST_SLOT = 76;

/** The columns with several feelings, each drawn, in which the words of each have room on one line under their own face. */
function roomyColumns(
  { columnWidth, columns, typography, language }: MapContext,
  curve: EmotionCurve,
): ReadonlySet<number> {
  const several = [...curve.points, ...curve.apart].filter(({ among, from, to }) => {
    const slot = columnWidth / among;
    const feels = columns[from]?.part.feels ?? [];
    return (
      among > 1 &&
      to - from === 1 &&
      among === feels.length &&
      slot >= LEAST_SLOT &&
      feels.every((each) => {
        const words = paragraph(typography, feelingWords(each, language), 'meta', slot - 10, { weight: 500 });
        return words.lines.length <= 1 && words.width <= slot - 10;
      })
    );
  });
  return new Set(several.map(({ from }) => from));
}

/** Where what is below a face ends. */
function endOf(context: MapContext, mark: Mark): number {
  const pillHeight = mark.extreme === 'lowest' ? (context.typography.tall ? 26 : 23) : 0;
  return mark.y + mark.radius + 3 + (mark.words?.height ?? 0) + pillHeight;
}

function axis(context: MapContext, top: number): Item[] {
  const items: Item[] = [];
  for (const level of [1, 2, 3, 4, 5] as const) {
    const y = heightOf(level, top);
    const neutral = level === 3;
    items.push(
      line(
        context.gridLeft,
        y,
        context.gridRight,
        y,
        neutral ? { stroke: 'lineStrong', strokeWidth: 1.5 } : { stroke: 'line', strokeWidth: 1, dash: '2 4' },
      ),
      ...face(level, context.gridLeft - 14, y, 7),
    );
  }
  return items;
}

/** A face with its words, its star and its name. */
function feeling(context: MapContext, mark: Mark): Item {
  const { point, x, y, radius } = mark;
  const items: Item[] = [];
  let over = y - radius - 2;
  if (mark.moment) {
    items.push(star(x, over - 8, 7));
    over -= STAR;
    items.push(
      ...drawParagraph(
        mark.moment,
        x - context.columnWidth / 2,
        over - mark.moment.height,
        context.columnWidth,
        'star',
        { align: 'middle', halo: haloOf(context, point) },
      ),
    );
    over -= mark.moment.height;
  }
  if (mark.extreme === 'highest') {
    const name = extremePill(context, 'highest');
    items.push(...name.draw(x - name.width / 2, over - name.height - 1));
  }
  items.push(
    circle(x, y, radius + 1.5, { fill: haloOf(context, point) }),
    ...face(faceLevel(point.score), x, y, radius, !point.written),
  );
  let under = y + radius + 3;
  if (mark.words) {
    const width = context.columnWidth * (point.to - point.from);
    items.push(
      ...drawParagraph(mark.words, x - width / 2, under, width, 'ink2', {
        align: 'middle',
        halo: haloOf(context, point),
      }),
    );
    under += mark.words.height;
  }
  if (mark.extreme === 'lowest') {
    const name = extremePill(context, 'lowest');
    items.push(...name.draw(x - name.width / 2, under + 1));
  }
  const reach = Math.max(radius + 2, 12);
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  return group('card', box, items, {
    facts: [point.feeling],
    keyword: 'feels',
    label: spokenFeeling(context, mark),
    tooltip: wholeOf([mark.words, mark.moment]),
    level: LEVEL,
  });
}
