/** Lines of a flow as stretches, and the boxes that none of them may cross. */
import type { DisplayList, Item } from '../../../../src/drawing/kit/display-list.js';

export interface Stretch {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lines between boxes: every path and line outside of any group. */
export function waysOf(list: DisplayList): readonly (readonly Stretch[])[] {
  return list.items.flatMap((item) => {
    if (item.shape === 'line') return [[{ x1: item.x1, y1: item.y1, x2: item.x2, y2: item.y2 }]];
    return item.shape === 'path' && item.stroke !== undefined && item.x === undefined ? [stretchesOf(item.d)] : [];
  });
}

function stretchesOf(path: string): readonly Stretch[] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([text]) => Number(text));
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [0, 0];
    return { x1, y1, x2, y2 };
  });
}

/** The boxes of steps and stages. */
export function boxesOf(list: DisplayList): readonly Box[] {
  return list.items.flatMap((item: Item) => {
    if (item.shape !== 'group') return [];
    if (item.role === 'stage') return [item.box];
    const frame = item.items.find((each) => each.shape === 'rect' && each.fill === 'raised');
    return frame?.shape === 'rect' ? [frame] : [];
  });
}

/** Whether a stretch runs through a box and not only along its edge; all stretches are level, upright or short corners. */
export function crosses(stretch: Stretch, box: Box): boolean {
  const inside = 1;
  return (
    Math.max(stretch.x1, stretch.x2) > box.x + inside &&
    Math.min(stretch.x1, stretch.x2) < box.x + box.width - inside &&
    Math.max(stretch.y1, stretch.y2) > box.y + inside &&
    Math.min(stretch.y1, stretch.y2) < box.y + box.height - inside
  );
}
