import type { Grid } from './grid.js';

type Stretch = readonly [number, number];

/**
 * Divides the columns of a map into stretches of at most `room` px, of roughly equal width: between stages wherever a stage fits,
 * else between its steps.
 */
export function divideColumns(grid: Grid, room: number): readonly Stretch[] {
  const cuts = cutsFor(grid, room);
  const fewest = pack(cuts, room).length;
  // The least room that needs no more pages: otherwise the last page would only have the remainder.
  let best = pack(cuts, room);
  const whole = (cuts.at(-1) ?? 0) - (cuts[0] ?? 0);
  for (let tried = Math.ceil(whole / fewest); tried < room; tried += 8) {
    const stretches = pack(cuts, tried);
    if (stretches.length === fewest && stretches.every(([from, to]) => to - from <= room)) {
      best = stretches;
      break;
    }
  }
  return best;
}

/** The edges of stages, and those of the steps of a stage that is wider than the room. */
function cutsFor(grid: Grid, room: number): readonly number[] {
  const cuts: number[] = [];
  grid.stages.forEach((edge, index) => {
    const next = grid.stages[index + 1];
    cuts.push(edge);
    if (next !== undefined && next - edge > room) {
      cuts.push(...grid.columns.filter((column) => column > edge + 1 && column < next - 1));
    }
  });
  return cuts;
}

/** Rows of a map, by page: the first page may have less room, because the header is on it. */
export function divideRows(grid: Grid, room: { readonly first: number; readonly others: number }): readonly Stretch[] {
  const first = pack(grid.rows, room.first, 1)[0];
  if (!first) return [];
  const rest = grid.rows.filter((row) => row >= first[1]);
  return rest.length < 2 ? [first] : [first, ...pack(rest, room.others)];
}

/** Puts as much between two borders as fits, at least one piece; `most` stretches if it is given. */
function pack(borders: readonly number[], room: number, most = Infinity): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = borders[0];
  let to: number | undefined;
  for (const border of borders.slice(1)) {
    if (from !== undefined && to !== undefined && border - from > room + 0.5) {
      stretches.push([from, to]);
      from = to;
      if (stretches.length === most) return stretches;
    }
    to = border;
  }
  if (from !== undefined && to !== undefined) stretches.push([from, to]);
  return stretches;
}
