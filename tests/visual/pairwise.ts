/** Names of values for each dimension. */
export type Dimensions = Readonly<Record<string, readonly string[]>>;
/** One value of each dimension. */
export type Combination = Readonly<Record<string, string>>;

/**
 * A small number of combinations in which every two values of different dimensions meet at least once. Greedy and deterministic:
 * the same dimensions give the same list, and one more value at the end of a dimension gives the old pairs again and some new
 * ones.
 */
export function pairwise(dimensions: Dimensions): readonly Combination[] {
  const all = everyCombination(dimensions);
  const missing = new Set(all.flatMap(pairsOf));
  const chosen: Combination[] = [];
  while (missing.size > 0) {
    const gains = all.map((combination) => pairsOf(combination).filter((pair) => missing.has(pair)).length);
    const best = all[gains.indexOf(Math.max(...gains))];
    if (!best) break;
    chosen.push(best);
    pairsOf(best).forEach((pair) => missing.delete(pair));
  }
  return chosen;
}

/** Each two values of a combination, as text. */
export function pairsOf(combination: Combination): readonly string[] {
  const values = Object.entries(combination).map(([dimension, value]) => `${dimension}=${value}`);
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} ${other}`));
}

/** Every way to take one value of each dimension; the last dimension varies fastest. */
export function everyCombination(dimensions: Dimensions): readonly Combination[] {
  return Object.entries(dimensions).reduce<readonly Combination[]>(
    (begun, [dimension, values]) =>
      begun.flatMap((combination) => values.map((value) => ({ ...combination, [dimension]: value }))),
    [{}],
  );
}
