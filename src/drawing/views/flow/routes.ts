/**
 * Ways around the boxes of a flow. Boxes are in columns; between and beside the columns are gutters, above and below all boxes
 * are corridors. A way leaves its box at a side, runs in lanes of gutters and corridors, and enters the other box at a side, so
 * it crosses no box. Places are px from the top of the boxes; the gutters get their px when all lanes are known.
 */
import { firstAtLeast } from '../../../core/util/sorted.js';

export type Side = 'left' | 'right';

/** An end of a way: a place on a side of a box. */
interface Port {
  readonly side: Side;
  readonly y: number;
}

/** A way to be laid between boxes of the columns `fromColumn` and `toColumn`. */
export interface Connection {
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly from: Port;
  readonly to: Port;
  /** Ways with one target, which share lanes if there are too many for lanes of their own. */
  readonly target: number;
}

type Corridor = 'top' | 'bottom';

/** Lanes of a way: of the gutter at its start, and, if it goes further, of a corridor and of the gutter at its end. */
interface Lanes {
  readonly gutter: number;
  readonly lane: number;
  readonly over?: {
    readonly corridor: Corridor;
    readonly lane: number;
    readonly gutter: number;
    readonly gutterLane: number;
  };
}

export interface Routes {
  /** In the order of the connections. */
  readonly lanes: readonly Lanes[];
  /** Number of lanes used in each gutter, from left of the first column to right of the last. */
  readonly gutters: readonly number[];
  readonly corridors: Readonly<Record<Corridor, number>>;
}

/** Ports of a left side are at multiples of this, those of a right side halfway between: lines that face each other never meet. */
export const PORT_GRID = 12;
/** Space between two lanes. */
export const LANE = 10;
/** Space between a box and the first lane: room for an arrow head. */
export const GUTTER_PAD = 16;
/** Minimum distance of two ways in one lane. */
const APART = 14;
/** With more lanes than this, ways to the same target share one. */
const MOST_LANES = 12;
/** Maximum number of lanes in a gutter: nobody could follow one of so many lines. Ways that find no room are put into the last. */
const MOST_AT_ALL = 120;

/** The y of a port nearest to `wanted` that is on the grid of its side. */
export function onPortGrid(side: Side, wanted: number): number {
  const shift = side === 'left' ? 0 : PORT_GRID / 2;
  return Math.round((wanted - shift) / PORT_GRID) * PORT_GRID + shift;
}

/** The side where a way leaves its box: left to go back, right to go on. */
export function sideOut(way: { readonly fromColumn: number; readonly toColumn: number; readonly back: boolean }): Side {
  if (way.toColumn === way.fromColumn) return way.back ? 'left' : 'right';
  return way.toColumn > way.fromColumn ? 'right' : 'left';
}

/** The side where a way enters its target. */
export function sideIn(way: { readonly fromColumn: number; readonly toColumn: number; readonly back: boolean }): Side {
  if (way.toColumn === way.fromColumn) return way.back ? 'left' : 'right';
  return way.toColumn > way.fromColumn ? 'left' : 'right';
}

/** A stretch of a lane that a way takes. */
interface Stretch {
  readonly way: number;
  readonly target: number;
  readonly from: number;
  readonly to: number;
  /** The side of a gutter that it is attached to: below 0 the left, above 0 the right, 0 both. */
  readonly lean: number;
}

/** The stretch of a lane that is taken. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

const LEAN: Readonly<Record<Side, number>> = { right: -1, left: 1 };

/** Gives every way lanes of its own, as few as possible; `height` is that of the tallest column. */
export function layRoutes(connections: readonly Connection[], columns: number, height: number): Routes {
  const plans = connections.map((connection) => planOf(connection, height));
  const gutters = Array.from({ length: columns + 1 }, (): Stretch[] => []);
  const corridors: Record<Corridor, Stretch[]> = { top: [], bottom: [] };
  connections.forEach(({ from, to, target }, way) => {
    const plan = plans[way];
    if (!plan) return;
    if (plan.corridor === undefined) {
      const lean = LEAN[from.side] + LEAN[to.side];
      gutters[plan.start]?.push({ way, target, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y), lean });
      return;
    }
    const edge = plan.corridor === 'top' ? -1e6 : 1e6;
    const upFrom = { from: Math.min(from.y, edge), to: Math.max(from.y, edge) };
    const downTo = { from: Math.min(to.y, edge), to: Math.max(to.y, edge) };
    gutters[plan.start]?.push({ way, target, ...upFrom, lean: LEAN[from.side] });
    gutters[plan.end]?.push({ way, target, ...downTo, lean: LEAN[to.side] });
    const [first, last] = plan.start < plan.end ? [plan.start, plan.end] : [plan.end, plan.start];
    corridors[plan.corridor].push({ way, target, from: first * 100, to: last * 100, lean: 0 });
  });
  const gutterLanes = gutters.map(assignLanes);
  const over = { top: assignLanes(corridors.top), bottom: assignLanes(corridors.bottom) };
  return {
    lanes: plans.map((plan, way): Lanes => {
      const lane = gutterLanes[plan.start]?.of.get(way) ?? 0;
      if (plan.corridor === undefined) return { gutter: plan.start, lane };
      const gutterLane = gutterLanes[plan.end]?.of.get(way) ?? 0;
      const corridorLane = over[plan.corridor].of.get(way) ?? 0;
      return {
        gutter: plan.start,
        lane,
        over: { corridor: plan.corridor, lane: corridorLane, gutter: plan.end, gutterLane },
      };
    }),
    gutters: gutterLanes.map(({ count }) => count),
    corridors: { top: over.top.count, bottom: over.bottom.count },
  };
}

interface Plan {
  /** Gutter at the start, and at the end. */
  readonly start: number;
  readonly end: number;
  readonly corridor?: Corridor;
}

function planOf({ fromColumn, toColumn, from, to }: Connection, height: number): Plan {
  const start = from.side === 'right' ? fromColumn + 1 : fromColumn;
  const end = to.side === 'right' ? toColumn + 1 : toColumn;
  if (start === end) return { start, end };
  return { start, end, corridor: from.y + to.y <= 2 * height - from.y - to.y ? 'top' : 'bottom' };
}

/** The lowest free lane for each stretch; beyond the limit, stretches to the same target go into one lane. */
function assignLanes(stretches: readonly Stretch[]): {
  readonly count: number;
  readonly of: ReadonlyMap<number, number>;
} {
  const single = firstFree(
    stretches.map((stretch) => [stretch]),
    MOST_LANES + 1,
  );
  if (single.count <= MOST_LANES) return single;
  const byTarget = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const together = byTarget.get(stretch.target);
    if (together) together.push(stretch);
    else byTarget.set(stretch.target, [stretch]);
  }
  return firstFree([...byTarget.values()], MOST_AT_ALL);
}

/** A lane with its taken stretches, sorted by start. */
interface Lane {
  readonly lean: number;
  readonly taken: Ends[];
  readonly ways: number[];
}

/** The index of a stretch among those of a lane; -1 when there is no room for it. They never overlap, so only its neighbours matter. */
function placeIn(taken: readonly Ends[], from: number, to: number): number {
  const at = firstAtLeast(taken, from, (each) => each.from);
  const before = taken[at - 1];
  const behind = taken[at];
  const isFree = (!before || before.to + APART < from) && (!behind || to + APART < behind.from);
  return isFree ? at : -1;
}

function firstFree(
  bundles: readonly (readonly Stretch[])[],
  most: number,
): {
  readonly count: number;
  readonly of: ReadonlyMap<number, number>;
} {
  const wholes = bundles.map((bundle) => ({
    bundle,
    from: bundle.reduce((least, { from }) => Math.min(least, from), Number.MAX_SAFE_INTEGER),
    to: bundle.reduce((most, { to }) => Math.max(most, to), Number.MIN_SAFE_INTEGER),
    lean: Math.sign(bundle.reduce((sum, { lean }) => sum + lean, 0)),
  }));
  const lanes: Lane[] = [];
  // The shortest come first and so are next to the boxes: a long way goes around them.
  for (const { bundle, from, to, lean } of wholes.toSorted(
    (one, other) => one.to - one.from - (other.to - other.from),
  )) {
    const ways = bundle.map(({ way }) => way);
    let lane: Lane | undefined;
    let place = 0;
    for (const each of lanes) {
      if (each.lean !== lean) continue;
      place = placeIn(each.taken, from, to);
      if (place < 0) continue;
      lane = each;
      break;
    }
    if (lane) lane.taken.splice(place, 0, { from, to });
    else if (lanes.length < most) lanes.push((lane = { lean, taken: [{ from, to }], ways: [] }));
    else lane = lanes.at(-1);
    for (const way of ways) lane?.ways.push(way);
  }
  const of = new Map<number, number>();
  orderOfLanes(lanes).forEach(({ ways }, lane) => {
    for (const way of ways) of.set(way, lane);
  });
  return { count: lanes.length, of };
}

/** Lanes attached to the left are counted from the left edge, those attached to the right from the right edge. */
function orderOfLanes(lanes: readonly Lane[]): readonly Lane[] {
  const at = (lean: number): Lane[] => lanes.filter((lane) => lane.lean === lean);
  return [...at(-1), ...at(0), ...at(1).toReversed()];
}

/** Width of a gutter with this many lanes, between two columns or at the edge of the page. */
export function gutterWidth(lanes: number, between: boolean): number {
  if (lanes === 0) return between ? 28 : 0;
  return 2 * GUTTER_PAD + (lanes - 1) * LANE;
}

/** Height of a corridor with this many lanes. */
export function corridorHeight(lanes: number): number {
  return lanes === 0 ? 0 : 12 + lanes * LANE;
}
