/** A line of signs with their words under a chart, wrapped where the room ends. */
import { addAll } from '../../core/util/add-all.js';
import type { Item } from '../kit/display-list.js';
import type { MapContext } from '../scene/context.js';
import { group } from './groups.js';
import type { Block } from '../kit/shapes.js';
import { drawParagraph, cutLine } from '../kit/text.js';
import type { BlockPlace } from '../scene/view.js';

export interface LegendEntry {
  /** Width of the sign in px. */
  readonly width: number;
  readonly text: string;
  /** Draws the sign starting at `x`, with its middle at `y`. */
  readonly draw: (x: number, y: number) => readonly Item[];
}

/** The entries from left to right; empty without entries. */
export function legendLine(context: MapContext, entries: readonly LegendEntry[], place: BlockPlace): Block {
  if (entries.length === 0) return { height: 0, items: [] };
  const items: Item[] = [];
  let x = place.x;
  let y = place.y;
  for (const entry of entries) {
    const text = cutLine(context.typography, entry.text, 'meta', place.width - entry.width - 8);
    const width = entry.width + 8 + text.width;
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x;
      y += 24;
    }
    addAll(items, entry.draw(x, y + 10));
    addAll(items, drawParagraph(text, x + entry.width + 8, y + 10 - text.height / 2, text.width, 'ink2'));
    x += width + 24;
  }
  const height = y + 20 - place.y;
  return { height, items: [group('legend', { ...place, height }, items)] };
}
