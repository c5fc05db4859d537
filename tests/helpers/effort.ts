/** True in the fast lane, `npm run test:fast`, which a developer runs at each save: few cases, no size that takes seconds. */
export const FAST = process.env['JOURNEY_EFFORT'] === 'fast';

/** How many times fewer cases the fast lane tries. */
const SHARE = 20;
const LEAST = 3;

/** So many cases; in the fast lane a twentieth of them, but at least three. */
export function cases(many: number): number {
  return FAST ? Math.max(LEAST, Math.ceil(many / SHARE)) : many;
}

/** All of these; in the fast lane only some of them at equal distances, starting with the first. */
export function someOf<T>(items: readonly T[], every: number): readonly T[] {
  return FAST ? items.filter((_, at) => at % every === 0) : items;
}
