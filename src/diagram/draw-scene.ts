import type { DisplayList } from '../drawing/kit/display-list.js';
import { paintItems } from '../drawing/kit/svg-painter.js';
import { layoutView } from '../drawing/views/layout-view.js';
import type { Scene } from './scene-registry.js';

/** A picture in a page: a display list, and each of its items as one SVG element. */
export interface Drawing {
  readonly list: DisplayList;
  readonly parts: readonly string[];
}

/** Lays out a scene and paints it with the page's colours. */
export function drawScene(scene: Scene): Drawing {
  const list = layoutView(scene.view ?? 'map', scene);
  // Which card the Tab key finds is decided where the parts are put together.
  const parts = list.items.map((item) => paintItems({ ...list, items: [item] }, 'css-variables', { firstStop: false }));
  return { list, parts };
}
