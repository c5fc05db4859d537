/** Where the boxes of a flow are: a column for each stage, or all of them below each other if there is little room. */
import type { Flow, Link } from '../../../core/insight/links.js';
import type { MapContext } from '../../scene/context.js';
import { largest } from '../../kit/shapes.js';
import { groupBy } from '../../../core/util/group-by.js';
import { remember } from '../../../core/util/remember.js';
import { onPortGrid, PORT_GRID, sideIn, sideOut } from './routes.js';
import type { Connection, Side } from './routes.js';
import { stageHead } from '../../marks/stage-head.js';
import type { StageHead } from '../../marks/stage-head.js';
import { stepCard } from './step-card.js';
import type { StepCard } from './step-card.js';

/** A box of a column with its place from the top of the boxes, in px. */
export interface PlacedCard {
  readonly card: StepCard;
  readonly column: number;
  readonly order: number;
  readonly y: number;
  /** Where the head of its stage is among the boxes, if it is right above this one. */
  readonly headAbove?: number;
}

interface PlacedHead {
  readonly head: StageHead;
  readonly column: number;
  /** From the top of the boxes; absent if the heads are in a row of their own. */
  readonly y?: number;
}

export interface FlowGrid {
  readonly cards: readonly PlacedCard[];
  readonly heads: readonly PlacedHead[];
  readonly columns: number;
  readonly columnWidth: number;
  /** Height of the row of heads; 0 if they are among the boxes. */
  readonly headsHeight: number;
  /** Height of the tallest column. */
  readonly height: number;
  /** Links that run straight down to the next box, and those that go through gutters, with the link of each. */
  readonly straight: readonly Link[];
  readonly connections: readonly (Connection & { readonly link: Link })[];
}

/** Space between two boxes below each other: room for an arrow. */
const DOWN = 24;

/** Number of arrows into one side of a box that get places of their own. */
const MOST_PORTS = 4;
const FIRST_PORT = 18;

/** Places all boxes; `single` puts all stages into one column. */
export function flowGrid(context: MapContext, flow: Flow, columnWidth: number, single: boolean): FlowGrid {
  const columnOf = (index: number): number => (single ? 0 : (context.columns[index]?.stageIndex ?? 0));
  const straight = flow.links.filter((link) => link.kind === 'next' && columnOf(link.from) === columnOf(link.to));
  const others = flow.links.filter(
    (link) => link.kind === 'way' || (link.kind === 'next' && columnOf(link.from) !== columnOf(link.to)),
  );
  const ins = portCounts(others, columnOf);
  const links = groupBy(flow.links, ({ from }) => from);
  const exits = groupBy(flow.exits, ({ column }) => column);
  const cards: PlacedCard[] = [];
  const heads: PlacedHead[] = [];
  const bottoms: number[] = [];
  const orders: number[] = [];
  for (const span of context.stages) {
    const column = single ? 0 : span.index;
    const head = stageHead(context, span, columnWidth);
    const above = bottoms[column];
    let y = above === undefined ? 0 : above + DOWN;
    const headAbove = y;
    heads.push({ head, column, ...(single ? { y } : {}) });
    if (single) y += head.height + 12;
    for (let index = span.from; index < span.to; index++) {
      const found = context.columns[index];
      if (!found) continue;
      const ways = { links: links.get(index) ?? [], exits: exits.get(index) ?? [] };
      const leastHead = FIRST_PORT + (ins.get(index) ?? 0) * PORT_GRID + 8;
      const card = stepCard(context, found, ways, { width: columnWidth, leastHead });
      const order = orders[column] ?? 0;
      cards.push({ card, column, order, y, ...(single && index === span.from ? { headAbove } : {}) });
      orders[column] = order + 1;
      bottoms[column] = y + card.height;
      y += card.height + DOWN;
    }
  }
  const height = largest(bottoms, 0);
  return {
    cards,
    heads,
    columns: single ? 1 : Math.max(1, context.stages.length),
    columnWidth,
    headsHeight: single
      ? 0
      : largest(
          heads.map(({ head }) => head.height),
          0,
        ),
    height,
    straight,
    connections: connectionsOf(others, cards),
  };
}

/** Whether a way leads back in its column, or to its own start. */
function isBack(link: { readonly from: number; readonly to: number }): boolean {
  return link.to <= link.from;
}

type Led = Extract<Link, { readonly to: number }>;

function isLed(link: Link): link is Led {
  return link.kind === 'next' || link.kind === 'way';
}

/** Number of places that the busier side of each box needs for arrows in and for its own way on. */
function portCounts(links: readonly Link[], columnOf: (index: number) => number): ReadonlyMap<number, number> {
  const sides = new Map<string, number>();
  const most = new Map<number, number>();
  const add = (index: number, side: Side): void => {
    const key = `${index} ${side}`;
    const count = Math.min(MOST_PORTS, (sides.get(key) ?? 0) + 1);
    sides.set(key, count);
    most.set(index, Math.max(most.get(index) ?? 0, count));
  };
  for (const link of links.filter(isLed)) {
    const way = { fromColumn: columnOf(link.from), toColumn: columnOf(link.to), back: isBack(link) };
    add(link.to, sideIn(way));
    if (link.kind === 'next' && !link.otherwise) add(link.from, sideOut(way));
  }
  return most;
}

function connectionsOf(
  links: readonly Link[],
  cards: readonly PlacedCard[],
): readonly (Connection & { readonly link: Link })[] {
  const used = new Map<string, number>();
  /** The next free place on a side of a box; the last if all are taken. */
  const free = (index: number, side: Side): number => {
    const key = `${index} ${side}`;
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    const y = (cards[index]?.y ?? 0) + FIRST_PORT + Math.min(count, MOST_PORTS - 1) * PORT_GRID;
    return onPortGrid(side, y);
  };
  // What comes from above takes the upper places, so that fewer lines cross.
  const fromAbove = links.filter(isLed).toSorted((one, other) => heightOf(one, cards) - heightOf(other, cards));
  return fromAbove.flatMap((link) => {
    const from = cards[link.from];
    const to = cards[link.to];
    if (!from || !to) return [];
    const way = { fromColumn: from.column, toColumn: to.column, back: isBack(link) };
    const out = sideOut(way);
    const middle = from.card.rowMiddles[rowsOf(from.card).get(link) ?? -1];
    const start = middle === undefined ? free(link.from, out) : onPortGrid(out, from.y + middle);
    const enter = sideIn(way);
    return [
      {
        link,
        fromColumn: from.column,
        toColumn: to.column,
        from: { side: out, y: start },
        to: { side: enter, y: free(link.to, enter) },
        target: link.to,
      },
    ];
  });
}

/** The rows of a box by what they lead to. */
const rowsOf = remember(
  ({ rows }: StepCard): ReadonlyMap<Link | undefined, number> => new Map(rows.map(({ link }, row) => [link, row])),
);

/** Where a way comes from as its target sees it: above all boxes for far columns, else the height of its box. */
function heightOf({ from, to }: Led, cards: readonly PlacedCard[]): number {
  const one = cards[from];
  const other = cards[to];
  if (!one || !other) return 0;
  return Math.abs(one.column - other.column) > 1 ? -1 : one.y;
}
