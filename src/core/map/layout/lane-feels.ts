import type { EmotionCurve, FeelingPoint } from '../../insight/emotion-curve.js';
import { cutAt, monotoneCurve } from '../curve.js';
import type { CurvePoint, Stretch } from '../curve.js';
import type { Item } from '../display-list.js';
import { face, faceLevel } from '../faces.js';
import type { ColourName } from '../palette.js';
import { columnX, stageOfColumn } from './context.js';
import type { MapContext } from './context.js';
import { extremePill } from './extreme-pill.js';
import { columnNotes, spanFeelings } from './feeling-notes.js';
import { feltInWords, group, speakAt } from './groups.js';
import { laneHead, stackCards } from './row.js';
import type { Row } from './row.js';
import { circle, largest, line, star } from './shapes.js';
import { drawParagraph, paragraph, round, wholeOf } from './text.js';
import type { Paragraph } from './text.js';

/** Height of a level, and of what stands over the best and under the worst. */
const LEVEL = 31;
const ABOVE = 58;
const BELOW = 58;
/** A star with the space round it. */
const STAR = 17;

export interface Mark extends CurvePoint {
  readonly point: FeelingPoint;
  readonly radius: number;
  readonly extreme?: 'lowest' | 'highest';
  /** Words under the face, when there is room for them there. */
  readonly words?: Paragraph;
  /** A star over the face, and what kind of moment it is. */
  readonly moment?: Paragraph;
}

/** The feelings as a curve on five levels. Nothing is drawn that was not written. */
export function feelsLane(context: MapContext, curve: EmotionCurve, laneTop: number): Row | undefined {
  if (curve.points.length === 0 && !hasWords(context)) return undefined;
  const head = laneHead(context, context.labels.lanes.feels, 'smile', laneTop, 'feels');
  const spans = spanFeelings(context, curve);
  const whole =
    spans.length === 0 ? { items: [], height: 0 } : stackCards(context, laneTop, spans, { padding: 6, gap: 4 });
  const roomy = roomyColumns(context, curve);
  const flat = marksOf(context, curve, roomy);
  // Nothing is put over the lane: a face with much above it moves the whole scale down.
  const above = largest(
    flat.map((mark) => spaceOver(mark) - (5 - mark.point.score) * LEVEL + 6),
    ABOVE,
  );
  const top = laneTop + whole.height + above - ABOVE;
  const marks = flat.map((mark): Mark => ({ ...mark, y: round(heightOf(mark.point.score, top)) }));
  const notes = columnNotes(context, curve, roomy);
  const neutral = heightOf(3, top);
  const facesEnd = largest(
    marks.map((mark) => endOf(context, mark) + 8),
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
    ...marks.map((mark) => feeling(context, mark)),
  ];
  return { id: 'feels', height: Math.ceil(end - laneTop), items };
}

function hasWords(context: MapContext): boolean {
  return context.scopes.some((scope) => scope.part.feels.length > 0);
}

function heightOf(score: number, top: number): number {
  return top + ABOVE + (5 - score) * LEVEL;
}

/** What stands over a face, from its middle upwards. */
function spaceOver(mark: Mark): number {
  return mark.radius + 2 + (mark.moment ? STAR + mark.moment.height : 0) + (mark.extreme === 'highest' ? 26 : 0);
}

/** The faces with what belongs to them, at their place from left to right; how high they stand is not known yet. */
function marksOf(context: MapContext, curve: EmotionCurve, roomy: ReadonlySet<number>): readonly Mark[] {
  return curve.points.map((point, index) => {
    const width = (point.to - point.from) * context.columnWidth;
    const slot = width / point.among;
    const extreme = index === curve.lowest ? 'lowest' : index === curve.highest ? 'highest' : undefined;
    const radius = Math.min(extreme ? 14 : 11, Math.max(3, slot / 2 - 1));
    const text = point.feeling.text;
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

/** The moment of a step that has one feeling; the highest point has the star alone, as its name stands there. */
function momentOf(context: MapContext, point: FeelingPoint, highest: boolean): { readonly moment?: Paragraph } {
  const moment =
    point.among === 1 && point.to - point.from === 1 ? context.columns[point.from]?.part.moment[0] : undefined;
  if (!moment) return {};
  const kind = highest ? '' : moment.text.trim() === '' ? context.words.moments[moment.kind] : moment.text;
  const words = paragraph(context.typography, kind, 'meta', context.columnWidth - 10, {
    weight: 600,
    maxLines: 3,
    plainEllipsis: true,
  });
  return { moment: highest ? { ...words, height: 0 } : words };
}

/** Several feelings in one column that is too narrow for them have their words listed at the foot of the lane instead. */
function wordsFit(point: FeelingPoint, roomy: ReadonlySet<number>): boolean {
  return point.among === 1 || point.to - point.from >= point.among || roomy.has(point.from);
}

/** Part of a column that holds the name of the lowest point beside the words of another feeling, px. */
const LEAST_SLOT = 76;

/** The columns with several feelings, each drawn, in which the words of each have room on one line under their own face. */
function roomyColumns({ columnWidth, columns, typography }: MapContext, curve: EmotionCurve): ReadonlySet<number> {
  const several = curve.points.filter(({ among, from, to }) => {
    const slot = columnWidth / among;
    const feels = columns[from]?.part.feels ?? [];
    return (
      among > 1 &&
      to - from === 1 &&
      among === feels.length &&
      slot >= LEAST_SLOT &&
      feels.every(({ text }) => {
        const words = paragraph(typography, text, 'meta', slot - 10, { weight: 500 });
        return words.lines.length <= 1 && words.width <= slot - 10;
      })
    );
  });
  return new Set(several.map(({ from }) => from));
}

/** Where what hangs under a face ends. */
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

/** Runs of neighbouring points: solid where both values were written and nothing is missing between them. */
function isSolid(left: Mark, right: Mark): boolean {
  return left.point.written && right.point.written && right.point.from <= left.point.to;
}

function stretchesOf(marks: readonly Mark[]): readonly { readonly stretch: Stretch; readonly solid: boolean }[] {
  return monotoneCurve(marks).map((stretch, index) => {
    const [left, right] = [marks[index], marks[index + 1]];
    return { stretch, solid: left !== undefined && right !== undefined && isSolid(left, right) };
  });
}

/** The tints between the curve and the neutral line. */
export function areas(marks: readonly Mark[], neutral: number): Item[] {
  const paths: Record<'above' | 'below', string> = { above: '', below: '' };
  for (const { stretch, solid } of stretchesOf(marks)) {
    if (!solid) continue;
    for (const part of cutAt(stretch, neutral)) {
      const side = (part.from.y + part.to.y) / 2 < neutral ? 'above' : 'below';
      if (part.from.y === neutral && part.to.y === neutral) continue;
      paths[side] +=
        `M${at({ x: part.from.x, y: neutral })}L${at(part.from)}${cubic(part)}L${at({ x: part.to.x, y: neutral })}Z`;
    }
  }
  return (['below', 'above'] as const).flatMap((side): Item[] =>
    paths[side] === '' ? [] : [{ shape: 'path', d: paths[side], fill: side }],
  );
}

export function curveLines(context: MapContext, marks: readonly Mark[], top: number): Item[] {
  const paths = { solid: '', dotted: '' };
  let open: 'solid' | 'dotted' | undefined;
  for (const { stretch, solid } of stretchesOf(marks)) {
    const kind = solid ? 'solid' : 'dotted';
    if (open !== kind) paths[kind] += `M${at(stretch.from)}`;
    paths[kind] += cubic(stretch);
    open = kind;
  }
  const stroke: ColourName = context.comparison?.as === 'current' ? 'curveNew' : 'curve';
  const items: Item[] = [];
  if (paths.dotted !== '')
    items.push({ shape: 'path', d: paths.dotted, stroke, strokeWidth: 2.5, dash: '0.1 6', roundEnds: true });
  if (paths.solid !== '') items.push({ shape: 'path', d: paths.solid, stroke, strokeWidth: 2.5, roundEnds: true });
  if (items.length === 0) return [];
  const box = { x: context.gridLeft, y: top, width: context.gridRight - context.gridLeft, height: ABOVE + 4 * LEVEL };
  return [group('curve', box, items)];
}

function at(point: CurvePoint): string {
  return `${round(point.x)} ${round(point.y)}`;
}

function cubic(stretch: Stretch): string {
  return `C${at(stretch.control1)} ${at(stretch.control2)} ${at(stretch.to)}`;
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

export function spokenFeeling(context: MapContext, mark: Pick<Mark, 'point' | 'extreme'>): string {
  const { labels, words } = context;
  const { feeling: fact, from, to } = mark.point;
  const place = to - from === 1 ? words.stepNumber(String(from + 1)) : labels.map.wholeStage;
  const felt = feltInWords(context, fact, mark.extreme);
  return `${speakAt(context, labels.lanes.feels, place, felt)} ${labels.spoken.line(fact.source.line + 1)}`;
}

/** The ground that a label stands on: every second stage has a tint. */
export function haloOf(context: MapContext, point: FeelingPoint): ColourName {
  return context.tinted && (stageOfColumn(context, point.from)?.index ?? 0) % 2 === 1 ? 'surface' : 'canvas';
}
