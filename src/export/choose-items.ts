import type { GroupItem, Item, TextItem } from '../drawing/kit/display-list.js';
import { remember } from '../core/util/remember.js';
import { boundsOf } from './bounds.js';
import type { Bounds } from './bounds.js';
import type { Window } from './sheets.js';

/** An item of a page, and whether what is outside of the window must be cut off. */
export interface Chosen {
  readonly item: Item;
  readonly cut: boolean;
}

/** Px up to which a shape on a border is drawn whole, on the page that its middle is on. */
const SMALL = 170;
const INSET = 8;
/** Rounding of the layouts. */
const SLACK = 0.6;
/** Px that a shape may extend over a border without being cut, as the tip of a stage's arrow does. */
const TIP = 10;

/**
 * What a window shows of a picture. Nothing is drawn on two pages except what extends over the border: lines and backgrounds are
 * cut there, and the words of a card that spans both are on each.
 */
export function chooseItems(items: readonly Item[], window: Window): readonly Chosen[] {
  return itemsNear(items, window).flatMap((item) => choose(item, window));
}

/** Px. Width of the strips by which the items of a picture are kept, so that not every page has to look at all of them. */
const STRIP = 512;
/** An item over more strips than this is checked for each page. */
const MOST_STRIPS = 8;

interface Strips {
  /** Items in their picture by strip. */
  readonly narrow: ReadonlyMap<number, readonly number[]>;
  readonly wide: readonly number[];
}

const stripsOf = remember((items: readonly Item[]): Strips => {
  const narrow = new Map<number, number[]>();
  const wide: number[] = [];
  items.forEach((item, place) => {
    const { left, right } = boundsOf(item);
    const [first, last] = [stripAt(left), stripAt(right)];
    if (!(last - first < MOST_STRIPS)) wide.push(place);
    else {
      for (let strip = first; strip <= last; strip++) {
        const others = narrow.get(strip);
        if (others) others.push(place);
        else narrow.set(strip, [place]);
      }
    }
  });
  return { narrow, wide };
});

/** The items that may extend into a window, in their order. */
function itemsNear(items: readonly Item[], { left, right }: Window): readonly Item[] {
  const { narrow, wide } = stripsOf(items);
  const places = new Set(wide);
  const last = stripAt(right + SLACK);
  for (let strip = stripAt(left - SLACK); strip <= last; strip++) {
    for (const place of narrow.get(strip) ?? []) places.add(place);
  }
  return [...places].sort((one, other) => one - other).flatMap((place) => items[place] ?? []);
}

function stripAt(x: number): number {
  return Math.floor(x / STRIP);
}

function choose(item: Item, window: Window): readonly Chosen[] {
  const bounds = boundsOf(item);
  if (!overlaps(bounds, window)) return [];
  const ways = [
    wayOf(bounds.left, bounds.right, window.left, window.right),
    wayOf(bounds.top, bounds.bottom, window.top, window.bottom),
  ];
  if (ways.includes('outside')) return [];
  if (!ways.includes('crossing')) return [{ item, cut: false }];
  if (item.shape === 'group') return chooseInside(item, window);
  return [{ item, cut: true }];
}

function overlaps(bounds: Bounds, window: Window): boolean {
  return (
    bounds.right >= window.left - SLACK &&
    bounds.left <= window.right + SLACK &&
    bounds.bottom >= window.top - SLACK &&
    bounds.top <= window.bottom + SLACK
  );
}

/** How a stretch relates to a window, along one side. */
function wayOf(from: number, to: number, start: number, end: number): 'inside' | 'crossing' | 'outside' {
  if (from >= start - SLACK && to <= end + SLACK) return 'inside';
  const middle = (from + to) / 2;
  const isHere = middle >= start && middle < end;
  const over = isHere ? Math.max(start - from, to - end) : Math.min(to - start, end - from);
  if (to - from > SMALL && over > TIP) return 'crossing';
  return isHere ? 'inside' : 'outside';
}

/** A group that extends over a border is split up. */
function chooseInside(group: GroupItem, window: Window): readonly Chosen[] {
  const spans = group.line !== undefined && (group.role === 'card' || group.role === 'band');
  return group.items.flatMap((item): readonly Chosen[] => {
    if (item.shape !== 'text' || !spans) return choose(item, window);
    const moved = moveInto(item, group, window);
    return moved === undefined ? [] : [{ item: moved, cut: false }];
  });
}

/** The text in the part of its card that the window shows, made smaller if it is too wide for that. */
function moveInto(text: TextItem, { box }: GroupItem, window: Window): TextItem | undefined {
  if (text.y < window.top || text.y > window.bottom + SLACK) return undefined;
  const bounds = boundsOf(text);
  if (bounds.left >= window.left - SLACK && bounds.right <= window.right + SLACK) return text;
  const left = Math.max(box.x, window.left) + INSET;
  const right = Math.min(box.x + box.width, window.right) - INSET;
  const room = right - left;
  if (room < 24) return undefined;
  const factor = Math.min(1, room / text.width);
  const width = text.width * factor;
  const size = text.size * factor;
  if (text.anchor === 'middle') return { ...text, x: (left + right) / 2, size, width };
  const wanted = Math.min(Math.max(bounds.left, left), right - width);
  const { anchor: _, rightToLeft: __, ...rest } = text;
  return { ...rest, x: wanted, size, width };
}
