import type { DisplayList } from '../drawing/kit/display-list.js';
import { gridOf } from './grid.js';
import type { Grid } from './grid.js';
import { boundsOf } from './bounds.js';
import { cutsWithin } from './cuts.js';
import { divideColumns, divideRows } from './divide.js';

/** `map`: one page as large as the picture. */
export const PAPERS = ['map', 'a3', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

/** A window of the picture and where it is drawn on the page. Window in px of the picture; place in pt of the page. */
export interface Pane {
  readonly window: Window;
  readonly x: number;
  readonly y: number;
}

export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One page: its size in pt, pt per px of the picture, and what it shows. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly panes: readonly Pane[];
}

/** A picture and the pages that it is printed on. */
export interface Print {
  readonly list: DisplayList;
  readonly sheets: readonly Sheet[];
}

/** A px of the picture at 100 %, in pt. */
const POINT = 0.75;
/** The longest side of a page that every PDF reader accepts. */
const LONGEST = 14_400;
const MARGIN = 14;
const LANDSCAPE: Readonly<Record<'a3' | 'a4', readonly [number, number]>> = {
  a3: [1190.55, 841.89],
  a4: [841.89, 595.28],
};
/** Scales at which a map may be printed. The smallest leaves the smallest text at 5.8 pt. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];
const LEAST_SIZE = 0.69;

/** Lays out a picture for a paper. `draw` returns the picture for a width in px; `usual` is the width of a picture on its own page. */
export function planPrint(draw: (width: number) => DisplayList, paper: Paper, usual: number): Print {
  if (paper === 'map') {
    const list = draw(usual);
    return { list, sheets: [ownSheet(list)] };
  }
  const prints = SIZES.map((size) => printAt(draw, LANDSCAPE[paper], size));
  // The fewest pages win; among equals, the largest text, which comes first.
  return prints.reduce((best, print) => (costOf(print) < costOf(best) ? print : best));
}

/** The number of pages, and a large penalty for text below the least size. */
function costOf({ sheets }: Print): number {
  const scale = Math.min(...sheets.map((sheet) => sheet.scale));
  const tooSmall = scale < POINT * LEAST_SIZE ? 100 * (1 - scale) : 0;
  return sheets.length + tooSmall;
}

function ownSheet(list: DisplayList): Sheet {
  const scale = Math.min(POINT, LONGEST / Math.max(list.width, list.height));
  const whole = { left: 0, top: 0, right: list.width, bottom: list.height };
  return { width: list.width * scale, height: list.height * scale, scale, panes: [{ window: whole, x: 0, y: 0 }] };
}

function printAt(draw: (width: number) => DisplayList, page: readonly [number, number], size: number): Print {
  const scale = POINT * size;
  const list = draw(Math.floor((page[0] - 2 * MARGIN) / scale));
  const grid = gridOf(list);
  return { list, sheets: grid ? gridSheets(list, grid, page, scale) : plainSheets(list, page, scale) };
}

/** A picture without a grid: as large as the page allows if its text stays readable, else cut between its cards. */
function plainSheets(list: DisplayList, [width, height]: readonly [number, number], wanted: number): readonly Sheet[] {
  const across = Math.min(wanted, (width - 2 * MARGIN) / list.width);
  const fitting = Math.min(across, (height - 2 * MARGIN) / list.height);
  const scale = fitting >= POINT * LEAST_SIZE ? fitting : across;
  const x = (width - list.width * scale) / 2;
  return stackedSheets(list, { right: list.width, bottom: list.height }, { width, height, scale, x });
}

/** The part of a picture from its corner to an edge and a height, cut between its cards where a page ends. */
function stackedSheets(
  { items }: DisplayList,
  part: { readonly right: number; readonly bottom: number },
  { x, ...page }: { readonly width: number; readonly height: number; readonly scale: number; readonly x: number },
): readonly Sheet[] {
  const whole = { left: 0, top: 0, ...part };
  const edges = [0, ...cutsWithin(items, whole, (page.height - 2 * MARGIN) / page.scale), part.bottom];
  return edges.slice(1).map((bottom, index) => {
    const window = { ...whole, top: edges[index] ?? 0, bottom };
    return { ...page, panes: [{ window, x, y: MARGIN }] };
  });
}

/** Divided between stages, and between rows if these are higher than a page; heads, stages and legend on each page. */
function gridSheets(list: DisplayList, grid: Grid, page: readonly [number, number], wanted: number): readonly Sheet[] {
  const [width, height] = page;
  const tail = list.height - grid.tailTop;
  const band = grid.top - grid.bandTop;
  const leastWidth = grid.left + grid.widestColumn + grid.overhang;
  // A row that is higher than a page is cut between its cards; a page has room for some of it below the heads.
  const leastHeight = band + Math.min(grid.highestRow, LEAST_ROW) + tail;
  const scale = Math.min(wanted, (width - 2 * MARGIN) / leastWidth, (height - 2 * MARGIN) / leastHeight);
  const room = { width: (width - 2 * MARGIN) / scale, height: (height - 2 * MARGIN) / scale };
  const columns = divideColumns(grid, room.width - grid.left - grid.overhang);
  const sheets: Sheet[] = [];
  columns.forEach((column, index) => {
    const headerFits = grid.bandTop + leastHeight <= room.height;
    const header = index > 0 ? 0 : headerFits ? grid.bandTop : 0;
    if (index === 0 && !headerFits) sheets.push(...headerSheets(list, grid, page, scale));
    const heights = { first: room.height - header - band - tail, others: room.height - band - tail };
    const [left, right] = column;
    const cut = { ...grid, rows: rowsOf(list, grid, { left, right }, heights) };
    divideRows(cut, heights).forEach((rows, nth) => {
      const top = nth === 0 ? header : 0;
      sheets.push({ width, height, scale, panes: panesOf({ list, grid, scale, room: room.width }, column, rows, top) });
    });
  });
  return sheets;
}

/** Px of a row that a page shows at least. */
const LEAST_ROW = 240;

/** The borders between the rows, and those within a row that is higher than a page. */
function rowsOf(
  { items }: DisplayList,
  { rows }: Grid,
  column: { readonly left: number; readonly right: number },
  room: { readonly first: number; readonly others: number },
): readonly number[] {
  return rows.flatMap((bottom, index) => {
    const top = rows[index - 1];
    // The first row is below the header.
    const most = index === 1 ? room.first : room.others;
    if (top === undefined || bottom - top <= most) return [bottom];
    return [...cutsWithin(items, { ...column, top, bottom }, most), bottom];
  });
}

/** A header that leaves no room for the map gets pages of its own; it is not as wide as a map of many columns. */
function headerSheets(
  list: DisplayList,
  grid: Grid,
  [width, height]: readonly [number, number],
  most: number,
): readonly Sheet[] {
  const above = list.items.map(boundsOf).filter(({ bottom }) => bottom <= grid.bandTop);
  const right = Math.min(list.width, Math.max(...above.map((bounds) => bounds.right), 0) + grid.overhang);
  const scale = Math.min(most, (width - 2 * MARGIN) / right);
  return stackedSheets(list, { right, bottom: grid.bandTop }, { width, height, scale, x: MARGIN });
}

interface Plan {
  readonly list: DisplayList;
  readonly grid: Grid;
  readonly scale: number;
  /** Width of the page, in px of the picture. */
  readonly room: number;
}

type Stretch = readonly [number, number];

function panesOf(
  { list, grid, scale, room }: Plan,
  [from, to]: Stretch,
  [top, bottom]: Stretch,
  header: number,
): Pane[] {
  const at = (window: Window, x: number, y: number): Pane => ({
    window,
    x: MARGIN + x * scale,
    y: MARGIN + y * scale,
  });
  const bandY = header;
  const gridY = bandY + grid.top - grid.bandTop;
  const tailY = gridY + bottom - top;
  // The header and the legend are as wide as the page; the footer is at the end of the whole map.
  const wide = Math.min(list.width, room);
  return [
    ...(header > 0 ? [at({ left: 0, top: 0, right: wide, bottom: grid.bandTop }, 0, 0)] : []),
    at({ left: from, top: grid.bandTop, right: to, bottom: grid.top }, grid.left, bandY),
    at({ left: 0, top, right: grid.left, bottom }, 0, gridY),
    at({ left: from, top, right: to, bottom }, grid.left, gridY),
    at({ left: 0, top: grid.tailTop, right: wide, bottom: grid.footTop }, 0, tailY),
    at(
      { left: list.width - wide, top: grid.footTop, right: list.width, bottom: list.height },
      0,
      tailY + grid.footTop - grid.tailTop,
    ),
  ];
}
