import type { Item, PathItem, TextItem } from '../drawing/kit/display-list.js';

/** A rectangle in px of the picture. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of an item. A group has its own box and whatever is outside of it; curves include their control points. */
export function boundsOf(item: Item): Bounds {
  switch (item.shape) {
    case 'rect':
    case 'image':
      return box(item.x, item.y, item.width, item.height);
    case 'group':
      return item.items.map(boundsOf).reduce(union, box(item.box.x, item.box.y, item.box.width, item.box.height));
    case 'circle':
      return box(item.x - item.radius, item.y - item.radius, item.radius * 2, item.radius * 2);
    case 'line':
      return around([
        [item.x1, item.y1],
        [item.x2, item.y2],
      ]);
    case 'path':
      return boundsOfPath(item);
    case 'text':
      return boundsOfText(item);
  }
}

/** Icons are on a grid of 24, faces around their middle. */
const GRID = 24;
const FACE = 8;

function boundsOfPath({ d, x, y = 0, scale = 1 }: PathItem): Bounds {
  if (x === undefined) return around(pointsOf(d));
  const reach = FACE * scale;
  return { left: x - reach, top: y - reach, right: x + GRID * scale, bottom: y + GRID * scale };
}

/** Points of path data in whole coordinates, as the layouts write it. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  const numbers = d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points;
}

function boundsOfText({ x, y, width, size, anchor, rightToLeft }: TextItem): Bounds {
  const fromEnd = anchor === 'end' || (rightToLeft === true && anchor !== 'middle');
  const left = anchor === 'middle' ? x - width / 2 : fromEnd ? x - width : x;
  return box(left, y - size, width, size * 1.3);
}

function box(x: number, y: number, width: number, height: number): Bounds {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function union(one: Bounds, other: Bounds): Bounds {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function around(points: readonly (readonly [number, number])[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return points.length === 0 ? box(0, 0, 0, 0) : { left, top, right, bottom };
}
