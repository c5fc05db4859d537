import type { GroupItem, Item } from './display-list.js';

/** What is really drawn of some items: groups are replaced by what is in them, in the order of drawing. */
export function leavesOf(items: readonly Item[]): readonly Exclude<Item, GroupItem>[] {
  return items.flatMap((item) => (item.shape === 'group' ? leavesOf(item.items) : [item]));
}
