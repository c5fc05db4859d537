/** The feelings of two journeys on one scale (D3, D7): the one in view with faces, its counterpart dashed, with rings. */
import { LEVEL, spokenFeeling, haloOf, areas } from '../../../marks/feeling-line.js';
import { emotionCurve } from '../../../../core/insight/emotion-curve.js';
import type { EmotionCurve, FeelingPoint } from '../../../../core/insight/emotion-curve.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { CurvePoint } from '../../../kit/curve.js';
import type { Item } from '../../../kit/display-list.js';
import { face, faceLevel } from '../../../kit/faces.js';
import type { ColourName } from '../../../kit/palette.js';
import { columnX, isShown } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { axis, curvePaths, heightOnScale } from './curve.js';
import { amongKept, drawRing, keptMarks, RING, ringLine, ringsOf } from './rings.js';
import type { Ring } from './rings.js';
import { extremePill } from '../../../marks/extreme-pill.js';
import { columnNotes, spanFeelings, apartFeelings } from '../../../marks/feeling-notes.js';
import { formatNumber } from '../../../words/format.js';
import { group } from '../../../marks/groups.js';
import { laneHead, stackCards } from '../../../marks/row.js';
import type { Row } from '../../../marks/row.js';
import { circle, largest, line, pill, star } from '../../../kit/shapes.js';
import { drawParagraph, paragraph, round } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';
import { factWordsOf } from '../../../words/fact-words.js';

/** Minimum room above the best and below the worst level. */
const ABOVE = 52;
const BELOW = 40;
const STAR = 17;
const PILL_ROOM = 26;

/** A feeling of the journey in view, with what is drawn around it. */
interface Face extends CurvePoint {
  readonly point: FeelingPoint;
  readonly radius: number;
  readonly extreme?: 'lowest' | 'highest';
  readonly words?: Paragraph;
  readonly moment?: Paragraph;
  readonly isAdded: boolean;
  /** The other feeling at the same place. */
  readonly before?: FeelingPoint;
}

/** Draws both curves; nothing when neither journey has a feeling. */
export function comparedFeelsLane(context: MapContext, curve: EmotionCurve, laneTop: number): Row | undefined {
  const { comparison } = context;
  if (!comparison) return undefined;
  const there = emotionCurve(comparison.compared.there);
  if ([curve, there].every(({ points, apart }) => points.length + apart.length === 0)) return undefined;
  const head = laneHead(context, context.labels.lanes.feels, 'smile', laneTop, 'feels');
  const spans = [...spanFeelings(context, curve), ...apartFeelings(context, curve)];
  const whole =
    spans.length === 0 ? { items: [], height: 0 } : stackCards(context, laneTop, spans, { padding: 6, gap: 4 });
  const flatRings = ringsOf(context, there);
  const flat = facesOf(context, curve, flatRings);
  const above = largest(
    flat.map((each) => over(each).height - (5 - each.point.score) * LEVEL + 6),
    ABOVE,
  );
  const top = laneTop + whole.height + above;
  const faces = flat.map((each): Face => ({ ...each, y: round(heightOnScale(each.point.score, top)) }));
  const rings = flatRings.map((ring): Ring => ({ ...ring, y: round(heightOnScale(ring.point.score, top)) }));
  const notes = columnNotes(context, curve);
  const facesEnd = largest(
    faces.map((each) => each.y + under(each) + 8),
    top + 4 * LEVEL + BELOW,
  );
  const noteTop = notes.some((note) => note.under) ? facesEnd : facesEnd - 28;
  const noteHeight = largest(
    notes.map((note) => note.height),
    0,
  );
  const items = [
    head.item,
    ...whole.items,
    ...axis(context, top),
    ...areas(keptMarks(context, faces), heightOnScale(3, top)),
    ...bothCurves(context, faces, rings, top),
    ...notes.flatMap((note) => note.draw(noteTop)),
    ...faces.flatMap((each) => stem(context, each, top)),
    ...rings
      .filter((ring) => !faces.some((each) => saysTheSame(each, ring)))
      .flatMap((ring) => drawRing(context, ring)),
    ...faces.map((each) => drawFace(context, each)),
  ];
  const end = notes.length > 0 ? Math.max(facesEnd, noteTop + noteHeight + 8) : facesEnd;
  return { id: 'feels', height: Math.ceil(end - laneTop), items };
}

function facesOf(context: MapContext, curve: EmotionCurve, rings: readonly Ring[]): readonly Face[] {
  const { columnWidth, typography, comparison } = context;
  return curve.points.flatMap((point, index): Face[] => {
    if (!isShown(context, point.from)) return [];
    const width = (point.to - point.from) * columnWidth;
    const slot = width / point.among;
    const x = round(columnX(context, point.from) + width * point.place);
    const extreme = index === curve.lowest ? 'lowest' : index === curve.highest ? 'highest' : undefined;
    const { text } = point.feeling;
    const fits = point.among === 1 || point.to - point.from >= point.among;
    const before = rings.find((ring) => Math.abs(ring.x - x) < 1)?.point;
    const moment = momentOf(context, point, extreme === 'highest');
    return [
      {
        point,
        x,
        y: 0,
        radius: Math.min(extreme ? 14 : 11, Math.max(3, slot / 2 - 1)),
        isAdded: comparison?.added.has(point.from) === true && point.to - point.from === 1,
        ...(extreme ? { extreme } : {}),
        ...(before ? { before } : {}),
        ...(moment ? { moment } : {}),
        ...(text !== '' && fits
          ? { words: paragraph(typography, text, 'meta', Math.max(20, slot - 10), { weight: 500 }) }
          : {}),
      },
    ];
  });
}

/** The name of a moment above its star; the highest point only has the star, because its own name is there. */
function momentOf(context: MapContext, point: FeelingPoint, highest: boolean): Paragraph | undefined {
  const single = point.among === 1 && point.to - point.from === 1;
  const moment = single ? context.columns[point.from]?.part.moment[0] : undefined;
  if (!moment) return undefined;
  const kind = factWordsOf(context.language).momentName(moment);
  const words = paragraph(context.typography, highest ? '' : kind, 'meta', context.columnWidth - 10, {
    weight: 600,
    maxLines: 3,
    plainEllipsis: true,
  });
  return highest ? { ...words, height: 0 } : words;
}

/** How far the ring of the same place is above the face, in px; below it when negative. */
function rise({ point, before }: Face): number {
  return before ? (before.score - point.score) * LEVEL : 0;
}

/** Words are above the face (E7), unless something else is, or the other curve runs there. */
function wordsUnder(each: Face): boolean {
  if (rise(each) > 0 || each.extreme === 'lowest') return true;
  return rise(each) === 0 && (each.moment !== undefined || each.extreme === 'highest');
}

/** What is above a face: how far its ring extends, and how high everything is, from the middle of the face. */
function over(each: Face): { readonly start: number; readonly height: number } {
  const start = Math.max(each.radius + (each.isAdded ? 5 : 2), rise(each) > 0 ? rise(each) + RING + 3 : 0);
  const words = each.words && !wordsUnder(each) ? each.words.height + 1 : 0;
  const moment = each.moment ? STAR + each.moment.height : 0;
  return { start, height: start + words + moment + (each.extreme === 'highest' ? PILL_ROOM : 0) };
}

/** How far what is below a face extends from its middle. */
function under(each: Face): number {
  const start = Math.max(each.radius + (each.isAdded ? 5 : 3), rise(each) < 0 ? RING + 3 - rise(each) : 0);
  const words = each.words && wordsUnder(each) ? each.words.height : 0;
  return start + words + (each.extreme === 'lowest' ? PILL_ROOM : 0);
}

/** If a face says the same, no ring is drawn. */
function saysTheSame({ point, before }: Face, ring: Ring): boolean {
  return before === ring.point && point.score === ring.point.score;
}

/** Whether two values of the journey in view are neighbours. */
function isJoined(context: MapContext, left: Face, right: Face): boolean {
  const [from, to] = [amongKept(context, left.point), amongKept(context, right.point)];
  return from.written && to.written && to.from <= from.to;
}

function bothCurves(context: MapContext, faces: readonly Face[], rings: readonly Ring[], top: number): Item[] {
  const own = curvePaths(faces, (left, right) => isJoined(context, left, right));
  const stroke: ColourName = context.comparison?.as === 'current' ? 'curveNew' : 'curve';
  const items: Item[] = [...ringLine(rings)];
  if (own.dotted !== '') {
    items.push({ shape: 'path', d: own.dotted, stroke, strokeWidth: 2.5, dash: '0.1 6', roundEnds: true });
  }
  if (own.solid !== '') items.push({ shape: 'path', d: own.solid, stroke, strokeWidth: 2.5, roundEnds: true });
  if (items.length === 0) return [];
  const box = { x: context.gridLeft, y: top, width: context.gridRight - context.gridLeft, height: 4 * LEVEL };
  return [group('curve', box, items)];
}

/** The line from a feeling to what it was, with the difference in a pill: in rust if it is worse. */
function stem(context: MapContext, each: Face, top: number): readonly Item[] {
  if (!each.before || each.before.score === each.point.score) return [];
  const worse = each.point.score < each.before.score;
  const colour: ColourName = worse ? 'pain' : 'curveNew';
  const other = heightOnScale(each.before.score, top);
  const name = pill(context.typography, differenceOf(context, each.point.score - each.before.score), {
    fill: worse ? 'painSoft' : 'accentSoft',
    stroke: colour,
    ink: worse ? 'painInk' : 'accentInk',
  });
  const room = Math.abs(other - each.y) - each.radius - RING - 4;
  const x = room >= name.height ? each.x - name.width / 2 : each.x + RING + 5;
  const middle = each.y < other ? (each.y + each.radius + other - RING) / 2 : (other + RING + each.y - each.radius) / 2;
  return [
    line(each.x, each.y, each.x, other, { stroke: colour, strokeWidth: 1.5 }),
    ...name.draw(round(x), round(middle - name.height / 2)),
  ];
}

/** "+2", "−0.5". */
export function differenceOf({ language }: MapContext, difference: number, decimals = 1): string {
  return `${difference > 0 ? '+' : ''}${formatNumber(difference, language, decimals)}`;
}

function drawFace(context: MapContext, each: Face): Item {
  const { point, x, y, radius } = each;
  const items: Item[] = [
    circle(x, y, radius + 1.5, { fill: haloOf(context, point) }),
    ...face(faceLevel(point.score), x, y, radius, !point.written),
    ...(each.isAdded ? [circle(x, y, radius + 3, { stroke: 'curveNew', strokeWidth: 1.5, dash: '3 2' })] : []),
    ...drawOver(context, each),
    ...drawUnder(context, each),
  ];
  const reach = Math.max(radius + 2, 12);
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  return group('card', box, items, {
    facts: [point.feeling],
    keyword: 'feels',
    label: `${spokenFeeling(context, each)}${spokenBefore(context, each)}`,
    tooltip: each.words?.cut ? point.feeling.text : undefined,
  });
}

function spokenBefore(context: MapContext, { point, before }: Face): string {
  if (!before) return '';
  const words = compareWordsOf(context.language);
  const felt = words.feltBefore({ score: formatNumber(before.score, context.language, 1), words: before.feeling.text });
  const difference = point.score - before.score;
  const change = difference === 0 ? '' : words.difference(differenceOf(context, difference));
  return ` ${context.prose.sentence(context.prose.list([felt, change]))}`;
}

/** From the face upwards: star, its kind, the words, and that it is the highest point. */
function drawOver(context: MapContext, each: Face): readonly Item[] {
  const { x, y, moment, words } = each;
  const halo = haloOf(context, each.point);
  const items: Item[] = [];
  let bottom = y - over(each).start;
  if (moment) {
    items.push(star(x, bottom - 8, 7));
    bottom -= STAR + moment.height;
    items.push(
      ...drawParagraph(moment, x - context.columnWidth / 2, bottom, context.columnWidth, 'star', {
        align: 'middle',
        halo,
      }),
    );
  }
  if (words && !wordsUnder(each)) {
    bottom -= words.height + 1;
    const width = context.columnWidth * (each.point.to - each.point.from);
    items.push(...drawParagraph(words, x - width / 2, bottom, width, 'ink2', { align: 'middle', halo }));
  }
  if (each.extreme !== 'highest') return items;
  const name = extremePill(context, 'highest');
  return [...items, ...name.draw(x - name.width / 2, bottom - name.height - 1)];
}

function drawUnder(context: MapContext, each: Face): readonly Item[] {
  const { x, y, words } = each;
  const items: Item[] = [];
  let top = y + Math.max(each.radius + (each.isAdded ? 5 : 3), rise(each) < 0 ? RING + 3 - rise(each) : 0);
  if (words && wordsUnder(each)) {
    const width = context.columnWidth * (each.point.to - each.point.from);
    const halo = haloOf(context, each.point);
    items.push(...drawParagraph(words, x - width / 2, top, width, 'ink2', { align: 'middle', halo }));
    top += words.height;
  }
  if (each.extreme !== 'lowest') return items;
  const name = extremePill(context, 'lowest');
  return [...items, ...name.draw(x - name.width / 2, top + 1)];
}
