import type { GroupItem } from './display-list.js';

/** Least width and height of what can be clicked, px (G10; WCAG 2.2, 2.5.8). */
export const LEAST_TARGET = 24;

/** Whether pressing a group leads somewhere or does something. */
export function isTarget({ line, action }: GroupItem): boolean {
  return line !== undefined || action !== undefined;
}

/** How far the target of something this wide or high extends beyond it at each end, px. */
export function overhang(size: number): number {
  return Math.max(0, (LEAST_TARGET - size) / 2);
}

/**
 * The box that can be clicked: the group's own, grown to the least size around its middle, unless the layout says otherwise.
 * Layouts leave room for that.
 */
export function clickBox({ box, target }: Pick<GroupItem, 'box' | 'target'>): GroupItem['box'] {
  if (target) return target;
  const across = overhang(box.width);
  const down = overhang(box.height);
  if (across + down === 0) return box;
  return { x: box.x - across, y: box.y - down, width: box.width + 2 * across, height: box.height + 2 * down };
}
