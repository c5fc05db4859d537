import type { Item } from '../drawing/kit/display-list.js';
import { leavesOf } from '../drawing/kit/leaves.js';
import { boundsOf } from './bounds.js';

type Stretch = readonly [top: number, bottom: number];

/** Px by which cards may touch a cut. */
const SLACK = 0.6;

/**
 * Heights at which a part of a picture can be cut, between `top` and `bottom`, so that no piece is higher than `room`: between
 * cards where these leave a gap, else between the lines of a card that is higher than the room, else anywhere.
 */
export function cutsWithin(
  items: readonly Item[],
  part: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  room: number,
): readonly number[] {
  const inside = items.filter((item) => {
    const { left, right, top, bottom } = boundsOf(item);
    return right > part.left + SLACK && left < part.right - SLACK && bottom > part.top && top < part.bottom;
  });
  const cards = stretchesOf(inside.filter(isWhole));
  const texts = stretchesOf(leavesOf(inside).filter(isPrinted));
  const cuts: number[] = [];
  let from = part.top;
  while (part.bottom - from > room + SLACK) {
    const most = from + room;
    const least = from + Math.min(room, LEAST_PIECE);
    from = lastGap(cards, least, most) ?? lastGap(texts, least, most) ?? most;
    cuts.push(from);
  }
  return cuts;
}

/** Px. A cut above this would leave a page nearly empty. */
const LEAST_PIECE = 80;

/** The last place between two heights that is in none of the stretches; undefined if there is none. */
function lastGap(stretches: readonly Stretch[], least: number, most: number): number | undefined {
  let at = most;
  // Those that begin last first: each pushes the place above its own top.
  for (const [top, bottom] of stretches) {
    if (top < at - SLACK && bottom > at + SLACK) at = top;
    if (at < least) return undefined;
  }
  return at;
}

/** Tops and bottoms, the last top first. */
function stretchesOf(items: readonly Item[]): readonly Stretch[] {
  return items
    .map(boundsOf)
    .map(({ top, bottom }): Stretch => [top, bottom])
    .sort(([one], [other]) => other - one);
}

/** Cards, and texts that stand in none; lines and grounds may be cut. */
function isWhole(item: Item): boolean {
  return isPrinted(item) || (item.shape === 'group' && item.role !== 'curve');
}

function isPrinted({ shape }: Item): boolean {
  return shape === 'text' || shape === 'image';
}
