import type { DisplayList, Item } from '../drawing/kit/display-list.js';

/** All texts of a picture, one after the other. */
export function textOfPicture({ items }: Pick<DisplayList, 'items'>): string {
  return items.map(textOfItem).join('');
}

function textOfItem(item: Item): string {
  if (item.shape === 'text') return item.text;
  return item.shape === 'group' ? textOfPicture(item) : '';
}
