import type { GridPlace } from '../../drawing/kit/display-list.js';

/** Steps by the numbers that they have in all views. */
export interface StepsInSight {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/**
 * The steps of which at least half a column is between two places, in px of the picture; a window narrower than a column has
 * one. Over another journey only the steps of the journey in view count: undefined if there is none of them in sight.
 */
export function stepsBetween(grid: GridPlace, from: number, to: number): StepsInSight | undefined {
  const columnAt = (x: number): number => Math.floor((x - grid.left) / grid.columnWidth + 0.5);
  const first = Math.min(grid.steps, Math.max(1, columnAt(from) + 1));
  const last = Math.min(grid.steps, Math.max(first, columnAt(to)));
  if (!grid.numbers) return { from: first, to: last, steps: grid.steps };
  const seen = grid.numbers.slice(first - 1, last).filter((number) => number > 0);
  return seen.length === 0
    ? undefined
    : { from: Math.min(...seen), to: Math.max(...seen), steps: Math.max(...grid.numbers) };
}
