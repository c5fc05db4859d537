/** Where words, pills and stars are placed around the points of the curve, so that none covers another (V6, E7, E8). */
import { spokenUnder, withLine } from '../../words/spoken.js';
import type { FeelingPoint } from '../../../core/insight/emotion-curve.js';
import type { MomentFact } from '../../../core/model/journey.js';
import { onOneLine } from '../../../core/util/clean-text.js';
import type { Item } from '../../kit/display-list.js';
import { feelingWords } from '../../words/feeling-words.js';
import { formatNumber } from '../../words/format.js';
import { group } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { pill, star } from '../../kit/shapes.js';
import type { Box, Pill } from '../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../kit/text.js';
import type { Paragraph } from '../../kit/text.js';
import { LEAST_TARGET, overhang } from '../../kit/target.js';
import type { LabelRoom } from '../../kit/label-room.js';
import { nameInSentence } from '../../words/sentence.js';
import { groundOf } from './chart.js';
import type { Chart } from './chart.js';
import type { PlacedPoint } from './lines.js';
import { factWordsOf } from '../../words/fact-words.js';

/** A face of the journey in view with everything that belongs to it. */
export interface FaceMark extends PlacedPoint {
  readonly radius: number;
  readonly extreme?: 'lowest' | 'highest';
  /** Words under the face, if the column has room for them there. */
  readonly words?: Paragraph;
  readonly moment?: MomentFact;
}

/** A star with the space around it: it can be pressed next to its face. */
export const STAR_ROOM = 25;
const PILL_SPACE = 2;

/** Upper and lower edge of the area for labels. */
export interface LabelBounds {
  readonly top: number;
  readonly bottom: number;
}

export function faceBox(mark: FaceMark): Box {
  // The words are close to the face; their line has room of its own above the letters.
  const reach = mark.radius - 1;
  return { x: mark.x - reach, y: mark.y - reach, width: 2 * reach, height: 2 * reach };
}

/** The star above a face, and its box; the kind of moment is shown on hover and read out. */
export function starOf(chart: Chart, mark: FaceMark): { readonly box: Box; readonly item: Item } | undefined {
  const { moment } = mark;
  if (!moment) return undefined;
  const y = mark.y - mark.radius - 1 - LEAST_TARGET / 2;
  const box = { x: mark.x - LEAST_TARGET / 2, y: y - LEAST_TARGET / 2, width: LEAST_TARGET, height: LEAST_TARGET };
  const kind = factWordsOf(chart.context.language).momentName(moment);
  const item = group('card', box, [star(mark.x, y + 3, 8)], {
    facts: [moment],
    keyword: 'moment',
    label: spokenUnder(chart.context, chart.context.labels.map.momentOfTruth, kind, moment),
    tooltip: kind,
  });
  return { box, item };
}

interface PlacedWords {
  readonly box: Box;
  /** Whether the words touch their face, so that they can be one target with it. */
  readonly beside: boolean;
  readonly items: readonly Item[];
}

/** The words of a face: below it, else above it, else further down; absent when everything is taken. */
export function placeWords(
  chart: Chart,
  mark: FaceMark,
  room: LabelRoom,
  bounds: LabelBounds,
): PlacedWords | undefined {
  const { words } = mark;
  if (!words) return undefined;
  const x = mark.x - words.width / 2;
  const size = { width: words.width, height: words.height };
  const under = mark.y + mark.radius + 1;
  const over = mark.y - mark.radius - 1 - words.height;
  const free = mark.moment === undefined && mark.extreme !== 'highest';
  const places = [
    { y: under, beside: true },
    ...(free ? [{ y: over, beside: true }] : []),
    { y: under + 14, beside: false },
    { y: under + 26, beside: false },
    ...(free ? [{ y: over - 14, beside: false }] : []),
  ].map((place) => ({ ...place, box: { x, y: place.y, ...size } }));
  const found = room.takeFirst(places.filter(({ box }) => box.y >= bounds.top && box.y + box.height <= bounds.bottom));
  if (!found) return undefined;
  const halo = groundOf(chart, Math.floor((mark.point.from + mark.point.to - 1) / 2));
  const items = drawParagraph(words, x, found.y, words.width, 'ink2', { align: 'middle', halo });
  return { box: found.box, beside: found.beside, items };
}

/** The pill of the lowest or highest point: from the face outwards, beyond word or star; shorter when there is no room. */
export function placeExtreme(
  chart: Chart,
  mark: FaceMark,
  words: PlacedWords | undefined,
  room: LabelRoom,
  bounds: LabelBounds,
): Item[] {
  const { extreme } = mark;
  if (!extreme) return [];
  const score = formatNumber(mark.point.score, chart.context.language);
  const step = nameInSentence(placeTitle(chart, mark.point));
  const looks =
    extreme === 'lowest'
      ? ({ fill: 'painSoft', stroke: 'pain', strokeWidth: 1.5, ink: 'painInk' } as const)
      : ({ fill: 'ideaSoft', stroke: 'idea', strokeWidth: 1.5, ink: 'ideaInk' } as const);
  const say = chart.words[extreme];
  const low = words && words.box.y > mark.y ? words.box.y + words.box.height : mark.y + mark.radius;
  const high = words && words.box.y < mark.y ? words.box.y : mark.y - mark.radius - (mark.moment ? STAR_ROOM : 0);
  const widest = Math.min(280, chart.context.gridRight - chart.context.gridLeft - 4);
  const spoken = say({ score, step });
  const places = [spoken, say({ score, step: '' })].flatMap((text) => {
    const name = pill(chart.context.typography, text, { ...looks, width: widest });
    const height = name.height + 2 * overhang(name.height);
    const ys =
      extreme === 'lowest'
        ? [low + PILL_SPACE, low + PILL_SPACE + 14]
        : [high - PILL_SPACE - height, high - PILL_SPACE - height - 14];
    return ys.flatMap((y) => sidewards(chart, mark.x, name, y).map((place) => ({ ...place, text: spoken })));
  });
  return drawPill(chart, places, { room, bounds }, mark, step);
}

interface PillPlace {
  readonly name: Pill;
  /** What can be pressed, which may be higher than the pill in it. */
  readonly box: Box;
}

/** A pill centred on `x`, then to its right, then to its left, never beyond the chart. */
function sidewards({ context }: Chart, x: number, name: Pill, y: number): PillPlace[] {
  const least = context.gridLeft + 2;
  const most = Math.max(least, context.gridRight - name.width);
  return [x - name.width / 2, x - 16, x + 16 - name.width].map((left) => ({
    name,
    box: {
      x: Math.min(most, Math.max(least, left)),
      y,
      width: name.width,
      height: name.height + 2 * overhang(name.height),
    },
  }));
}

function drawPill(
  chart: Chart,
  places: readonly (PillPlace & { readonly text: string })[],
  free: { readonly room: LabelRoom; readonly bounds: LabelBounds },
  mark: FaceMark,
  step: string,
): Item[] {
  const { room, bounds } = free;
  const found = room.takeFirst(places.filter(({ box }) => box.y >= bounds.top && box.y + box.height <= bounds.bottom));
  if (!found) return [];
  const { box, name, text } = found;
  const { feeling } = mark.point;
  return [
    group('band', box, name.draw(box.x, box.y + overhang(name.height)), {
      facts: [feeling],
      keyword: 'feels',
      label: withLine(chart.context, chart.context.prose.sentence(text), feeling),
      tooltip: step,
    }),
  ];
}

/** Title of a step, on one line. */
export function stepTitle({ context }: Chart, column: number): string {
  return onOneLine(titleOf(context, context.columns[column]?.part.title ?? ''));
}

/** Title of the place of a feeling, on one line: a step, or the stage or journey that it is said of as a whole. */
export function placeTitle(chart: Chart, { from, to }: Pick<FeelingPoint, 'from' | 'to'>): string {
  const { context } = chart;
  const [first, last] = [context.columns[from], context.columns[to - 1]];
  if (to - from <= 1 || !first || !last) return stepTitle(chart, from);
  const whole = first.stage === last.stage ? first.stage : context.journey;
  return onOneLine(titleOf(context, whole.title));
}

/** The words of a feeling, if its column has room for them under the face. */
export function wordsOfMark(chart: Chart, mark: Pick<FaceMark, 'point'>): Paragraph | undefined {
  const { feeling, among, from, to } = mark.point;
  const slot = ((to - from) * chart.context.columnWidth) / among;
  // Several feelings of one column have their words listed at its foot.
  const said = feelingWords(feeling, chart.context.language);
  if (said.trim() === '' || (among > 1 && to - from < among)) return undefined;
  const width = Math.max(24, slot - 8);
  const words = paragraph(chart.context.typography, said, 'meta', width, {
    weight: 500,
    maxLines: 2,
    plainEllipsis: true,
  });
  // A letter that is wider than its place, as emoji of several parts can be, is shown on hover and read out.
  return words.width > width ? undefined : words;
}
