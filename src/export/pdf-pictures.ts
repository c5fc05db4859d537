import { toBase64 } from '../core/util/base64.js';
import type { DisplayList, ImageItem, Item } from '../drawing/kit/display-list.js';
import { leavesOf } from '../drawing/kit/leaves.js';
import type { ExportPalette } from './picture.js';

/** Draws shapes to the bytes of a PNG, with some pixels for each px: what a host has and this code has not. */
export type ToPng = (list: DisplayList, palette: ExportPalette, scale: number) => Promise<Uint8Array>;

/** Pixels per px: a picture stays sharp in print. */
const SCALE = 3;

/** The pictures in a list that a PDF does not hold as they are: all but JPEG, because only a host can decode them. */
export function picturesToConvert(items: readonly Item[]): readonly ImageItem[] {
  return leavesOf(items).filter(
    (item): item is ImageItem => item.shape === 'image' && !item.href.startsWith('data:image/jpeg;'),
  );
}

/** The list with these pictures as PNG, in the size in which they are drawn. */
export async function withPdfPictures(list: DisplayList, palette: ExportPalette, toPng: ToPng): Promise<DisplayList> {
  const drawn = new Map<string, string>();
  for (const item of picturesToConvert(list.items)) {
    const key = keyOf(item);
    if (!drawn.has(key)) drawn.set(key, await asPng(list, item, palette, toPng));
  }
  return drawn.size === 0 ? list : { ...list, items: replaced(list.items, drawn) };
}

function keyOf({ href, width, height, turn = 1 }: ImageItem): string {
  return `${width} ${height} ${turn} ${href}`;
}

async function asPng(list: DisplayList, item: ImageItem, palette: ExportPalette, toPng: ToPng): Promise<string> {
  const { width, height } = item;
  const { opacity: _, ...shown } = item;
  const { grid: __, ...rest } = list;
  const bytes = await toPng({ ...rest, width, height, items: [{ ...shown, x: 0, y: 0 }] }, palette, SCALE);
  return `data:image/png;base64,${toBase64(bytes)}`;
}

function replaced(items: readonly Item[], drawn: ReadonlyMap<string, string>): readonly Item[] {
  return items.map((item): Item => {
    if (item.shape === 'group') return { ...item, items: replaced(item.items, drawn) };
    const href = item.shape === 'image' ? drawn.get(keyOf(item)) : undefined;
    if (item.shape !== 'image' || href === undefined) return item;
    const { turn: _, ...upright } = item;
    return { ...upright, href };
  });
}
