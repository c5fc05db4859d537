/** Ways through a display list that several tests take. */
import type { GroupItem, Item, TextItem } from '../../../src/drawing/kit/display-list.js';

/** All groups, the inner ones after the outer. */
export function groupsOf(holder: { readonly items: readonly Item[] }): readonly GroupItem[] {
  return holder.items.flatMap(groupsIn);
}

function groupsIn(item: Item): readonly GroupItem[] {
  return item.shape === 'group' ? [item, ...item.items.flatMap(groupsIn)] : [];
}

/** All texts of a list or a group. */
export function textsOf(holder: { readonly items: readonly Item[] }): readonly TextItem[] {
  return holder.items.flatMap((item) => (item.shape === 'group' ? textsOf(item) : item.shape === 'text' ? [item] : []));
}

/** All words of a list as one text. */
export function wordsOf(holder: { readonly items: readonly Item[] }): string {
  return textsOf(holder)
    .map((text) => text.text)
    .join('\n');
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a line of text: ascenders and descenders of the font's own line are left out. */
export function extentOf(text: TextItem): Extent {
  const fromRight = text.rightToLeft === true && text.anchor === undefined;
  const left =
    fromRight || text.anchor === 'end'
      ? text.x - text.width
      : text.anchor === 'middle'
        ? text.x - text.width / 2
        : text.x;
  return { left, right: left + text.width, top: text.y - text.size * 0.75, bottom: text.y + text.size * 0.25 };
}
