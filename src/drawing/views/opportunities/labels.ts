/** Places for numbers and names in a chart, so that none covers another (V6). */
import type { Item } from '../../kit/display-list.js';
import type { MapContext } from '../../scene/context.js';
import { rect } from '../../kit/shapes.js';
import type { Box } from '../../kit/shapes.js';
import { drawParagraph, cutLine } from '../../kit/text.js';
import type { OpportunityEntry } from './entries.js';

interface Wanted {
  readonly entry: OpportunityEntry;
  readonly x: number;
  readonly y: number;
}

/** A number with the place that it got, and the place that its values ask for. */
export interface PlacedNumber extends Wanted {
  readonly trueX: number;
  readonly trueY: number;
}

/** Whether two boxes share more than an edge. */
export function touches(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Puts each number at its place; if that is taken, at the nearest free place on rings around it. */
export function placeNumbers(wanted: readonly Wanted[], radius: number, plot: Box): readonly PlacedNumber[] {
  const placed: PlacedNumber[] = [];
  for (const { entry, x, y } of wanted) {
    const at = freePlace(placed, { x, y }, radius, plot);
    placed.push({ entry, ...at, trueX: x, trueY: y });
  }
  return placed;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function freePlace(placed: readonly PlacedNumber[], wanted: Point, radius: number, plot: Box): Point {
  const apart = 2 * radius + 4;
  const isFree = (at: Point): boolean => placed.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= apart);
  const inside = ({ x, y }: Point): Point => ({
    x: Math.min(Math.max(x, plot.x + radius + 2), plot.x + plot.width - radius - 2),
    y: Math.min(Math.max(y, plot.y + radius + 2), plot.y + plot.height - radius - 2),
  });
  const own = inside(wanted);
  if (isFree(own)) return own;
  for (let ring = 1; ring <= 40; ring++) {
    for (let turn = 0; turn < 12; turn++) {
      const angle = (turn / 12) * 2 * Math.PI;
      const reach = (ring * apart) / 2;
      const at = inside({ x: wanted.x + Math.cos(angle) * reach, y: wanted.y + Math.sin(angle) * reach });
      if (isFree(at)) return at;
    }
  }
  return own;
}

/** A name next to its number, and the box that it takes. */
export interface PlacedName {
  readonly box: Box;
  readonly items: readonly Item[];
}

const NAME_WIDTH = 190;
/** Maximum number of names; in a full chart nobody could tell whose the others are. */
const MOST_NAMES = 12;
const GAP = 6;

/** Names next to their numbers, away from the nearer edge; else on the other side, above, below, or not at all. */
export function placeNames(
  context: MapContext,
  numbers: readonly PlacedNumber[],
  radius: number,
  plot: Box,
): readonly PlacedName[] {
  const taken: Box[] = numbers.map(({ x, y }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const names: PlacedName[] = [];
  for (const number of numbers.slice(0, MOST_NAMES)) {
    const title = cutLine(context.typography, number.entry.title, 'body', NAME_WIDTH, { weight: 600 });
    const place = cutLine(context.typography, number.entry.place, 'meta', NAME_WIDTH);
    const size = { width: Math.max(title.width, place.width), height: title.height + place.height };
    const found = candidates(number, size, radius, plot).find(
      ({ box }) => isInside(box, plot) && !taken.some((other) => touches(other, box)),
    );
    if (!found) continue;
    const { box, align } = found;
    taken.push(box);
    const options = { align, halo: 'surface' } as const;
    names.push({
      box,
      items: [
        // Lines of equal value end at the name.
        rect(box, 3, { fill: 'surface' }),
        ...drawParagraph(title, box.x, box.y, box.width, 'ink', options),
        ...drawParagraph(place, box.x, box.y + title.height, box.width, 'ink2', options),
      ],
    });
  }
  return names;
}

interface Candidate {
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
}

function candidates(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
  radius: number,
  plot: Box,
): readonly Candidate[] {
  const right: Candidate = { box: { x: x + radius + GAP, y: y - height / 2, width, height }, align: 'start' };
  const left: Candidate = { box: { x: x - radius - GAP - width, y: y - height / 2, width, height }, align: 'end' };
  const above: Candidate = { box: { x: x - width / 2, y: y - radius - 2 - height, width, height }, align: 'middle' };
  const below: Candidate = { box: { x: x - width / 2, y: y + radius + 2, width, height }, align: 'middle' };
  const sides = x < plot.x + plot.width / 2 ? [right, left] : [left, right];
  return [...sides, above, below];
}

function isInside(box: Box, plot: Box): boolean {
  return (
    box.x >= plot.x + 2 &&
    box.x + box.width <= plot.x + plot.width - 2 &&
    box.y >= plot.y + 2 &&
    box.y + box.height <= plot.y + plot.height - 2
  );
}
