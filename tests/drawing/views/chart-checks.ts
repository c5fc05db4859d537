/** What every chart must keep: texts apart from each other, in their groups and on the page. */
import type { DisplayList, GroupItem, Item, TextItem } from '../../../src/drawing/kit/display-list.js';
import { extentOf, groupsOf, textsOf } from '../map/display-list-walk.js';

/** Texts that stick out of the box of their group, or of the page. */
export function stickingOut(list: DisplayList): readonly string[] {
  const page = { x: 0, y: 0, width: list.width, height: list.height };
  return [
    ...textsOf(list).flatMap((text) => outside(text, page, 'page')),
    ...groupsOf(list).flatMap((group) =>
      ownTexts(group).flatMap((text) => outside(text, group.box, group.keyword ?? group.role)),
    ),
  ];
}

function ownTexts(group: GroupItem): readonly TextItem[] {
  return group.items.flatMap((item: Item) => (item.shape === 'text' ? [item] : []));
}

function outside(text: TextItem, box: GroupItem['box'], where: string): readonly string[] {
  const extent = extentOf(text);
  const fits =
    extent.left >= box.x - 1 &&
    extent.right <= box.x + box.width + 1 &&
    extent.top >= box.y - 2 &&
    extent.bottom <= box.y + box.height + 3;
  return fits || text.text.trim() === '' ? [] : [`${where}: ${text.text}`];
}

/** Faces of the chart that a text overlaps; the discs of faces are the circles with a colour of an emotion. */
export function textsOverFaces(list: DisplayList): readonly string[] {
  const faces = circlesOf(list).filter((circle) => /^emotion\d$/u.test(circle.fill ?? circle.stroke ?? ''));
  return textsOf(list).flatMap((text) => {
    const extent = extentOf(text);
    const covers = faces.some(
      (face) =>
        Math.min(extent.right, face.x + face.radius) - Math.max(extent.left, face.x - face.radius) > 1 &&
        Math.min(extent.bottom, face.y + face.radius) - Math.max(extent.top, face.y - face.radius) > 1,
    );
    return covers ? [text.text] : [];
  });
}

type Circle = Extract<Item, { shape: 'circle' }>;

export function circlesOf(holder: { readonly items: readonly Item[] }): readonly Circle[] {
  return holder.items.flatMap((item) =>
    item.shape === 'group' ? circlesOf(item) : item.shape === 'circle' ? [item] : [],
  );
}
