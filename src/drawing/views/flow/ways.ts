/** Draws the ways of a flow along their lanes, with an arrow head at each end. */
import type { Item } from '../../kit/display-list.js';
import { round } from '../../kit/text.js';
import type { ColourName } from '../../kit/palette.js';
import { corridorHeight, GUTTER_PAD, gutterWidth, LANE, PORT_GRID } from './routes.js';
import type { Connection, Routes } from './routes.js';

/** Where columns, gutters and corridors are, in px of the picture. */
export interface FlowPlaces {
  /** Left edge of each column. */
  readonly columns: readonly number[];
  readonly columnWidth: number;
  /** Left edge of each gutter. */
  readonly gutters: readonly number[];
  readonly right: number;
  /** Top of the corridor above the boxes, of the boxes, and of the corridor below them. */
  readonly over: number;
  readonly top: number;
  readonly under: number;
  readonly bottom: number;
}

/** Gives every gutter and corridor the room that its lanes need. */
export function placesOf(
  routes: Routes,
  grid: { readonly columns: number; readonly columnWidth: number; readonly height: number },
  at: { readonly x: number; readonly y: number },
): FlowPlaces {
  const columns: number[] = [];
  const gutters: number[] = [];
  let x = at.x;
  routes.gutters.forEach((lanes, index) => {
    gutters.push(x);
    x += gutterWidth(lanes, index > 0 && index < grid.columns);
    if (index >= grid.columns) return;
    columns.push(x);
    x += grid.columnWidth;
  });
  const top = at.y + corridorHeight(routes.corridors.top);
  const under = top + grid.height;
  return {
    columns,
    gutters,
    columnWidth: grid.columnWidth,
    right: x,
    over: at.y,
    top,
    under,
    bottom: under + corridorHeight(routes.corridors.bottom),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a way, from the edge of its box to that of its target. */
export function cornersOf(connection: Connection, routes: Routes, index: number, places: FlowPlaces): readonly Point[] {
  const lanes = routes.lanes[index];
  if (!lanes) return [];
  const start = { x: edgeOf(places, connection.fromColumn, connection.from.side), y: places.top + connection.from.y };
  const end = { x: edgeOf(places, connection.toColumn, connection.to.side), y: places.top + connection.to.y };
  const first = laneX(places, lanes.gutter, lanes.lane);
  // If nothing else runs in the gutter, a jog as small as the grid of the ports is left out.
  if (!lanes.over && routes.gutters[lanes.gutter] === 1 && Math.abs(end.y - start.y) < PORT_GRID && start.x !== end.x) {
    return [start, { x: end.x, y: start.y }];
  }
  if (!lanes.over) return [start, { x: first, y: start.y }, { x: first, y: end.y }, end];
  const { corridor, lane, gutter, gutterLane } = lanes.over;
  const last = laneX(places, gutter, gutterLane);
  const y = corridor === 'top' ? places.top - 12 - lane * LANE : places.under + 12 + lane * LANE;
  return [start, { x: first, y: start.y }, { x: first, y }, { x: last, y }, { x: last, y: end.y }, end];
}

function edgeOf(places: FlowPlaces, column: number, side: 'left' | 'right'): number {
  return (places.columns[column] ?? 0) + (side === 'right' ? places.columnWidth : 0);
}

function laneX(places: FlowPlaces, gutter: number, lane: number): number {
  return (places.gutters[gutter] ?? 0) + GUTTER_PAD + lane * LANE;
}

/** A line through rounded corners, and its arrow head. */
export function drawWay(corners: readonly Point[], colour: ColourName, width: number): Item[] {
  const last = corners.at(-1);
  const before = corners.at(-2);
  if (!last || !before) return [];
  const paint = { stroke: colour, strokeWidth: width, roundEnds: true } as const;
  return [{ shape: 'path', d: roundedLine(corners), ...paint }, arrowHead(before, last, colour, width)];
}

/** The point of an arrow that comes from `before` and touches `tip`. */
export function arrowHead(before: Point, tip: Point, colour: ColourName, width: number): Item {
  const across = Math.sign(tip.x - before.x);
  const down = Math.sign(tip.y - before.y);
  const back = { x: tip.x - across * 6, y: tip.y - down * 6 };
  const one = `${round(back.x - down * 4)} ${round(back.y - across * 4)}`;
  const other = `${round(back.x + down * 4)} ${round(back.y + across * 4)}`;
  const d = `M${one}L${round(tip.x - across)} ${round(tip.y - down)}L${other}`;
  return { shape: 'path', d, stroke: colour, strokeWidth: width, roundEnds: true };
}

const RADIUS = 6;

function roundedLine(given: readonly Point[]): string {
  const corners = withoutRepeats(given);
  let d = '';
  corners.forEach((corner, index) => {
    const before = corners[index - 1];
    const next = corners[index + 1];
    if (!before) d += `M${round(corner.x)} ${round(corner.y)}`;
    else if (!next) d += `L${round(corner.x)} ${round(corner.y)}`;
    else {
      const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, next) / 2);
      const start = towards(corner, before, radius);
      const end = towards(corner, next, radius);
      d += `L${round(start.x)} ${round(start.y)}Q${round(corner.x)} ${round(corner.y)} ${round(end.x)} ${round(end.y)}`;
    }
  });
  return d;
}

function withoutRepeats(corners: readonly Point[]): readonly Point[] {
  return corners.filter((corner, index) => {
    const before = corners[index - 1];
    return !before || distance(before, corner) > 0.1;
  });
}

function distance(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}
