import { remember } from './remember.js';

const sets = remember((items: readonly unknown[]): ReadonlySet<unknown> => new Set(items));

/** Whether an unchanging list contains an item; may be called for each item of another list. */
export function holds<Item>(items: readonly Item[], item: Item): boolean {
  return sets(items).has(item);
}
