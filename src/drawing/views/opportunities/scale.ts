/** Axes with round numbers. */

export interface Axis {
  /** Value at the end of the axis; it begins at 0. */
  readonly most: number;
  readonly ticks: readonly number[];
}

/** An axis from 0 that includes `most`, with at most `count` steps of 1, 2 or 5 times a power of ten. */
export function axisTo(most: number, count: number): Axis {
  const step = niceAtLeast(Math.max(most, 1) / count);
  const steps = Math.max(1, Math.ceil(Math.max(most, 1) / step - 1e-9));
  return { most: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) };
}

function niceAtLeast(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** The largest of 1, 2, 5 times a power of ten that is at most `value`, above 0. */
function niceAtMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return ([5, 2, 1].find((each) => each * power <= value * (1 + 1e-9)) ?? 1) * power;
}

/** Two round values below the highest, the larger first, for lines of equal estimate; empty if nothing is above 0. */
export function levelsBelow(most: number): readonly number[] {
  if (!(most > 0) || !Number.isFinite(most)) return [];
  const upper = niceAtMost(most * 0.6);
  return [upper, niceAtMost(upper * 0.6)];
}
