/**
 * The position of the first of some things, sorted by number, that has at least a value; their count when none has. Looks at few
 * of them, however many there are.
 */
export function firstAtLeast<Item>(items: readonly Item[], value: number, numberOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
