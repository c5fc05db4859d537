import { addAll } from '../../../core/util/add-all.js';
import { flowOf } from '../../../core/insight/links.js';
import type { Flow } from '../../../core/insight/links.js';
import { columnsOf } from '../../../core/insight/parts.js';
import type { DisplayList, Item } from '../../kit/display-list.js';
import { ownContext } from '../../scene/context.js';
import type { MapContext } from '../../scene/context.js';
import { circle, line } from '../../kit/shapes.js';
import type { MapInput } from '../../scene/scene.js';
import { escapeSnippet } from '../../../core/util/escape-snippet.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import { flowGrid } from './grid.js';
import type { FlowGrid } from './grid.js';
import { legendLine } from '../../marks/sign-line.js';
import type { LegendEntry } from '../../marks/sign-line.js';
import { layRoutes } from './routes.js';
import type { Routes } from './routes.js';
import { exitLine } from '../../marks/stage-head.js';
import { arrowHead, cornersOf, drawWay, placesOf } from './ways.js';
import type { FlowPlaces } from './ways.js';
import { lookUp } from '../../../core/vocabulary/lookup.js';
import { missingBlock, roomOf, viewFrame, viewPicture } from '../frame/frame.js';
import { snippetLine, stageNameIn } from '../../words/snippet-lines.js';
import type { LackingInput, Missing, ViewDefinition } from '../../scene/view.js';

/** Steps as boxes, what follows what as arrows, branches and loops as lines around the boxes, exits where people leave (V1, Z4, F5). */
export const FLOW_VIEW: ViewDefinition = { layout };

/** Minimum and maximum column width of a stage, in px; a stack of all stages may be wider. */
const LEAST_COLUMN = 148;
const MOST_COLUMN = 240;
const MOST_OF_FEW = 340;
const MOST_SINGLE = 420;

function layout(input: MapInput): DisplayList {
  const context = ownContext(input);
  const words = analysisWordsOf(input.language).flow;
  const { margin } = context;
  const room = roomOf(context);
  const frame = viewFrame(context, words, { x: margin, y: margin, width: room });
  const items: Item[] = [...frame.items];
  const flow = flowOf(input.journey);
  let y = margin + frame.height + 24;
  let right = margin + room;
  if (context.columns.length === 0) {
    const missing = missingBlock(context, 'board', { x: margin, y, width: room });
    addAll(items, missing.items);
    y += missing.height;
  } else {
    for (const exit of flow.exits.filter((each) => each.stage === undefined)) {
      const drawn = exitLine(context, exit.fact, context.labels.map.wholeJourney, room);
      items.push(drawn.draw(margin, y));
      y += drawn.height;
    }
    const { grid, routes, single } = fit(context, flow, room);
    const places = placesOf(routes, grid, { x: margin, y: y + grid.headsHeight + (single ? 0 : 12) });
    addAll(items, drawFlow({ grid, routes, places, headsTop: y }));
    right = Math.max(right, places.right);
    const legend = legendLine(context, legendOf(context, flow), { x: margin, y: places.bottom + 24, width: room });
    addAll(items, legend.items);
    y = places.bottom + (legend.height > 0 ? 24 + legend.height : 0);
  }
  const lost = flow.links.filter(({ kind }) => kind === 'lost').length;
  const ways = flow.links.filter(({ kind }) => kind !== 'next').length - lost;
  const description = words.description({
    steps: String(context.columns.length),
    ways: String(ways),
    exits: String(flow.exits.length + lost),
  });
  return viewPicture(context, words, { right, bottom: y, items, description });
}

interface Fitted {
  readonly grid: FlowGrid;
  readonly routes: Routes;
  readonly single: boolean;
}

/** Columns as wide as the room allows; below 900 px, if they do not fit, all stages below each other. */
function fit(context: MapContext, flow: Flow, room: number): Fitted {
  const count = context.stages.length;
  const narrow = room < 852;
  const most = count < 5 ? MOST_OF_FEW : MOST_COLUMN;
  let width = LEAST_COLUMN;
  // The gutters are known only when the boxes are, and the width of the boxes depends on the gutters.
  for (let turn = 0; turn < 2; turn++) {
    const grid = flowGrid(context, flow, width, false);
    const gutters = guttersOf(layRoutes(grid.connections, grid.columns, grid.height), grid);
    width = Math.min(most, Math.max(LEAST_COLUMN, Math.floor((room - gutters) / count)));
    if (narrow && gutters + width * count > room) return singleColumn(context, flow, room);
  }
  if (context.input.stacked === true) return singleColumn(context, flow, room);
  const grid = flowGrid(context, flow, width, false);
  return { grid, routes: layRoutes(grid.connections, grid.columns, grid.height), single: false };
}

function singleColumn(context: MapContext, flow: Flow, room: number): Fitted {
  const first = flowGrid(context, flow, LEAST_COLUMN, true);
  const gutters = guttersOf(layRoutes(first.connections, 1, first.height), first);
  const grid = flowGrid(context, flow, Math.max(LEAST_COLUMN, Math.min(MOST_SINGLE, room - gutters)), true);
  return { grid, routes: layRoutes(grid.connections, 1, grid.height), single: true };
}

function guttersOf(routes: Routes, grid: FlowGrid): number {
  return placesOf(routes, grid, { x: 0, y: 0 }).right - grid.columns * grid.columnWidth;
}

interface Laid {
  readonly grid: FlowGrid;
  readonly routes: Routes;
  readonly places: FlowPlaces;
  readonly headsTop: number;
}

/** Lines first, so that no line is ever drawn over words. */
function drawFlow({ grid, routes, places, headsTop }: Laid): Item[] {
  const items: Item[] = [];
  for (const link of grid.straight) {
    if (link.kind !== 'next') continue;
    addAll(items, straightArrow(grid, places, link.from, link.to));
  }
  grid.connections.forEach((connection, index) => {
    const corners = cornersOf(connection, routes, index, places);
    const next = connection.link.kind === 'next';
    addAll(items, drawWay(corners, next ? 'ink2' : 'way', next ? 1.5 : 1.75));
  });
  addAll(items, stubs(grid, places));
  for (const { head, column, y } of grid.heads) {
    addAll(items, head.draw(places.columns[column] ?? 0, y === undefined ? headsTop : places.top + y));
  }
  for (const { card, column, y } of grid.cards) addAll(items, card.draw(places.columns[column] ?? 0, places.top + y));
  return items;
}

/** Down from one box to the next; in a stack of stages past the head of the next stage. */
function straightArrow(grid: FlowGrid, places: FlowPlaces, from: number, to: number): readonly Item[] {
  const one = grid.cards[from];
  const other = grid.cards[to];
  if (!one || !other) return [];
  const x = (places.columns[one.column] ?? 0) + grid.columnWidth / 2;
  const start = places.top + one.y + one.card.height;
  const end = places.top + other.y;
  const between = other.headAbove;
  const tip = between === undefined || between <= one.y ? end : places.top + between;
  const paint = { stroke: 'ink2', strokeWidth: 1.5 } as const;
  return [line(x, start, x, tip - 1, paint), arrowHead({ x, y: start }, { x, y: tip }, 'ink2', 1.5)];
}

/** Short lines out of rows that lead to no box: exits, the end of the journey, other journeys, names that nothing has. */
function stubs(grid: FlowGrid, places: FlowPlaces): readonly Item[] {
  return grid.cards.flatMap(({ card, column, y }) =>
    card.rows.flatMap((row, index): Item[] => {
      const leads = row.link?.kind === 'way' || row.link?.kind === 'next';
      if (leads) return [];
      const x = (places.columns[column] ?? 0) + card.width;
      const at = places.top + y + (card.rowMiddles[index] ?? 0);
      const { colour, dash } = row;
      const stub = line(x, at, x + 11, at, { stroke: colour, strokeWidth: 1.5, ...(dash ? { dash } : {}) });
      const leaves = row.exit !== undefined || row.link?.kind === 'lost' || row.link?.kind === 'journey';
      if (leaves) return [stub, arrowHead({ x, y: at }, { x: x + 12, y: at }, colour, 1.5)];
      return dash ? [stub] : [stub, circle(x + 11, at, 3, { fill: colour })];
    }),
  );
}

function legendOf(context: MapContext, flow: Flow): readonly LegendEntry[] {
  const { legend } = analysisWordsOf(context.language).flow;
  const arrow = (colour: 'ink2' | 'way' | 'pain', dash?: string): LegendEntry['draw'] => {
    return (x, y) => [
      line(x, y, x + 25, y, { stroke: colour, strokeWidth: 1.5, ...(dash ? { dash } : {}) }),
      ...(dash ? [] : [arrowHead({ x, y }, { x: x + 26, y }, colour, 1.5)]),
    ];
  };
  const has = (kind: string): boolean => flow.links.some((link) => link.kind === kind);
  const entries: (LegendEntry | false)[] = [
    has('next') && { width: 26, text: legend.next, draw: arrow('ink2') },
    has('way') && { width: 26, text: legend.way, draw: arrow('way') },
    (flow.exits.length > 0 || has('lost')) && { width: 26, text: legend.leaves, draw: arrow('pain') },
    has('unknown') && { width: 26, text: legend.unknown, draw: arrow('way', '3 2') },
  ];
  return entries.filter((entry) => entry !== false);
}

/** A journey without a `goes to` and without a `leaves` is a plain row; the lines that change it come after the last step. */
export function lacksWays(input: LackingInput): Missing | undefined {
  const { journey } = input;
  const language = input.written ?? input.language;
  const flow = flowOf(journey);
  if (flow.exits.length > 0 || flow.links.some(({ kind }) => kind !== 'next')) return undefined;
  const part = columnsOf(journey).at(-1)?.part;
  const first = journey.stages[0]?.title ?? stageNameIn(language, 'awareness');
  const lines = [
    snippetLine(language, 'goesTo', `\${1:${placeholder(first)}}`),
    snippetLine(language, 'leaves', '${2:30} %'),
  ];
  if (part) return { snippet: lines, afterLine: part.lastLine };
  const opening = [
    snippetLine(language, 'stage', `\${3:${stageNameIn(language, 'awareness')}}`),
    `  ${snippetLine(language, 'step', '$4')}`,
  ];
  return { snippet: [...opening, ...lines.map((each) => `    ${each}`)], afterLine: journey.lastLine };
}

/** A title between the braces of a snippet: without what ends or opens a placeholder. */
function placeholder(title: string): string {
  const words = title.replace(/\s+/gu, ' ').trim();
  // A word that ends a journey only means a stage of that name in quotes.
  if (lookUp('ending', words) !== undefined) return `"${words}"`;
  return words === '' ? '\u2026' : escapeSnippet(words);
}
