import { remember } from './remember.js';

const sets = remember((items: readonly unknown[]): ReadonlySet<unknown> => new Set(items));

/** Whether a list that stays as it is holds an item; it may be asked for each item of another list. */
export function holds<Item>(items: readonly Item[], item: Item): boolean {
  return sets(items).has(item);
}
