import type { DisplayList, Item } from '../drawing/kit/display-list.js';
import { textRuns } from './text-runs.js';

/** All texts of a picture, one after the other. */
export function textOfPicture({ items }: Pick<DisplayList, 'items'>): string {
  return items.map(textOfItem).join('');
}

function textOfItem(item: Item): string {
  if (item.shape === 'text') return item.text;
  return item.shape === 'group' ? textOfPicture(item) : '';
}

/** Whether no shipped font has more than half of what the author wrote; what the product wrote does not count. */
export function isMostlyMissing({ items }: Pick<DisplayList, 'items'>): boolean {
  let missing = 0;
  let seen = 0;
  for (const { by, text } of textRuns(ownWords(items))) {
    const letters = by === 'missing' ? 1 : text.replace(/[^\p{L}]/gu, '').length;
    seen += letters;
    if (by === 'missing') missing += letters;
  }
  return missing * 2 > seen;
}

/** Texts of what stands in a line of the file. */
function ownWords(items: readonly Item[]): string {
  return items
    .map((item) => {
      if (item.shape !== 'group') return '';
      return item.line === undefined ? ownWords(item.items) : textOfPicture(item);
    })
    .join(' ');
}
