/** The steepest fall: a knob on the middle of its line, and a pill next to it (V3, V6). */
import type { EmotionCurve, FeelingPoint } from '../../../core/insight/emotion-curve.js';
import { steepestFall } from '../../../core/insight/steepest-fall.js';
import type { CurvePoint } from '../../kit/curve.js';
import type { Item } from '../../kit/display-list.js';
import { formatNumber } from '../../words/format.js';
import { group } from '../../marks/groups.js';
import { circle, line, pill } from '../../kit/shapes.js';
import type { Box, Pill } from '../../kit/shapes.js';
import { LEAST_TARGET } from '../../kit/target.js';
import type { LabelRoom } from '../../kit/label-room.js';
import { nameInSentence } from '../../words/sentence.js';
import type { Chart } from './chart.js';
import { placeTitle } from './labels.js';
import type { LabelBounds } from './labels.js';
import { middleBehind, pointsAlong } from './lines.js';
import type { PlacedPoint } from './lines.js';

/** Distances of the pill from its knob, in px. */
const NEAR = 22;
const FAR = 44;

/** Knob and pill of the steepest fall; only the knob if there is no room for words, nothing if nothing falls. */
export function placeFall(
  chart: Chart,
  curve: EmotionCurve,
  points: readonly PlacedPoint[],
  room: LabelRoom,
  bounds: LabelBounds,
): Item[] {
  const fall = steepestFall(curve);
  const middle = fall ? middleBehind(points, fall.from) : undefined;
  const [from, to] = fall ? [points[fall.from], points[fall.to]] : [];
  if (!fall || !middle || !from || !to) return [];
  const { language } = chart.context;
  const number = formatNumber(fall.change, language);
  const knob = circle(middle.x, middle.y, 4, { fill: 'canvas', stroke: 'pain', strokeWidth: 1.5 });
  const found = room.takeFirst(placesOf(chart, [chart.words.fall(number), number], middle, points, bounds));
  if (!found) return [knob];
  const { box, name } = found;
  const end = box.x > middle.x ? box.x : box.x + box.width;
  const thread = found.beside ? [line(end, middle.y, middle.x, middle.y, { stroke: 'pain', strokeWidth: 1 })] : [];
  const base = fallWords(chart, from.point, to.point, (point) => nameInSentence(placeTitle(chart, point)));
  const whole = group('band', box, name.draw(box.x, box.y + (box.height - name.height) / 2), {
    facts: [to.point.feeling, from.point.feeling],
    keyword: 'feels',
    label: `${chart.context.prose.sentence(chart.words.fall(number))} ${base}`,
    tooltip: base,
  });
  return [...thread, knob, whole];
}

/** Where the feeling falls, and between which scores; a fall may be within one step. */
export function fallWords(
  chart: Chart,
  from: FeelingPoint,
  to: FeelingPoint,
  titleOf: (point: FeelingPoint) => string,
): string {
  const { language } = chart.context;
  const scores = { fromScore: formatNumber(from.score, language), toScore: formatNumber(to.score, language) };
  const isOnePlace = from.from === to.from && from.to === to.to;
  return isOnePlace
    ? chart.words.fallWithin({ place: titleOf(from), ...scores })
    : chart.words.fallBase({ from: titleOf(from), to: titleOf(to), ...scores });
}

interface FallPlace {
  readonly name: Pill;
  /** What can be pressed, with the pill in its middle. */
  readonly box: Box;
  /** Whether a thread leads from the knob to the pill. */
  readonly beside: boolean;
}

/** Left of the knob, right of it, then above; places that leave the curve free come first, only the number comes last. */
function placesOf(
  chart: Chart,
  texts: readonly string[],
  middle: CurvePoint,
  points: readonly PlacedPoint[],
  bounds: LabelBounds,
): readonly FallPlace[] {
  const { gridLeft, gridRight } = chart.context;
  const along = pointsAlong(points);
  return texts.flatMap((text) => {
    const name = pill(chart.context.typography, text, {
      fill: 'canvas',
      stroke: 'pain',
      strokeWidth: 1,
      ink: 'painInk',
    });
    const size = { width: name.width, height: Math.max(LEAST_TARGET, name.height) };
    const y = middle.y - size.height / 2;
    const sides = [NEAR, FAR].flatMap((distance) => [middle.x - distance - name.width, middle.x + distance]);
    const places = [
      ...sides.map((x): FallPlace => ({ name, box: { x, y, ...size }, beside: true })),
      { name, box: { x: middle.x - name.width / 2, y: middle.y - 12 - size.height, ...size }, beside: false },
    ].filter(
      ({ box }) =>
        box.x >= gridLeft &&
        box.x + box.width <= gridRight &&
        box.y >= bounds.top &&
        box.y + box.height <= bounds.bottom,
    );
    const covers = ({ box }: FallPlace): boolean => along.some((point) => isInside(point, box));
    return [...places.filter((place) => !covers(place)), ...places.filter(covers)];
  });
}

function isInside({ x, y }: CurvePoint, box: Box): boolean {
  return x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 2 && y < box.y + box.height + 2;
}
