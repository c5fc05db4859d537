import type { MapContext } from '../scene/context.js';

/** A title, or the word for a part that has none. */
export function titleOf(context: Pick<MapContext, 'labels'>, title: string): string {
  return title.trim() === '' ? context.labels.map.untitled : title;
}
