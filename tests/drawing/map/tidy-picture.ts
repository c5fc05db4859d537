/** What no picture may have: texts on top of each other, or outside of their card or of the page. */
import type { DisplayList, GroupItem, TextItem } from '../../../src/drawing/kit/display-list.js';
import { extentOf, groupsOf, textsOf } from './display-list-walk.js';

const BOXED: ReadonlySet<GroupItem['role']> = new Set(['card', 'stage', 'persona', 'lane', 'band']);

/** Texts that stick out of the box of their card, by more than a px at a side. */
export function textsOutside(list: DisplayList): readonly string[] {
  return groupsOf(list)
    .filter((each) => BOXED.has(each.role) && each.keyword !== 'feels')
    .flatMap((card) =>
      textsOf(card)
        .filter((each) => isOutside(each, card.box))
        .map((each) => `${card.keyword ?? card.role}: ${each.text}`),
    );
}

function isOutside(text: TextItem, box: GroupItem['box']): boolean {
  const extent = extentOf(text);
  return (
    extent.left < box.x - 1 ||
    extent.right > box.x + box.width + 1 ||
    extent.top < box.y - 2 ||
    extent.bottom > box.y + box.height + 3
  );
}

/** Texts whose letters overlap. */
export function textsTogether(list: DisplayList): readonly string[] {
  const extents = textsOf(list)
    .filter((each) => each.text.trim() !== '')
    .map((each) => ({ each, extent: extentOf(each) }))
    .toSorted((left, right) => left.extent.top - right.extent.top);
  const found: string[] = [];
  extents.forEach(({ each, extent }, index) => {
    for (let at = index + 1; at < extents.length; at++) {
      const other = extents[at];
      if (!other || other.extent.top >= extent.bottom - 1) break;
      if (Math.min(extent.right, other.extent.right) - Math.max(extent.left, other.extent.left) > 1) {
        found.push(`${each.text} / ${other.each.text}`);
      }
    }
  });
  return found;
}

/** Texts that are not on the page. */
export function textsOffPage(list: DisplayList): readonly string[] {
  return textsOf(list)
    .filter((each) => {
      const { left, right, top, bottom } = extentOf(each);
      return left < -0.5 || right > list.width + 0.5 || top < 0 || bottom > list.height;
    })
    .map((each) => each.text);
}

/** All of it at once. */
export function troublesOf(list: DisplayList): {
  readonly outside: readonly string[];
  readonly together: readonly string[];
  readonly offPage: readonly string[];
} {
  return { outside: textsOutside(list), together: textsTogether(list), offPage: textsOffPage(list) };
}

export const NO_TROUBLE = { outside: [], together: [], offPage: [] };
