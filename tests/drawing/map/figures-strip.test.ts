import { describe, expect, test } from 'vitest';
import type { GroupItem } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { groupsOf } from './display-list-walk.js';
import { shoesInEnglish, shoesInThai } from './sample-maps.js';
import { vietnameseMap } from './odd-maps.js';

/** The tiles of the figures, one list for each row from the top. */
function rowsOfTiles(tiles: readonly GroupItem[]): readonly (readonly GroupItem[])[] {
  const tops = [...new Set(tiles.map(({ box }) => box.y))].toSorted((left, right) => left - right);
  return tops.map((top) => tiles.filter(({ box }) => box.y === top));
}

describe('the figures over a map', () => {
  test.each([
    ['en', shoesInEnglish],
    ['th', shoesInThai],
    ['vi', vietnameseMap],
  ] as const)('stand in rows of one width and as alike in length as their number allows: %s', (_code, sample) => {
    for (let width = 400; width <= 1700; width += 20) {
      const list = layoutMap({ ...sample(), width });
      const [first, ...others] = rowsOfTiles(groupsOf(list).filter(isTile));
      const most = first?.length ?? 0;
      for (const row of others) {
        expect(most - row.length, `${width} px: ${most} and ${row.length} tiles`).toBeLessThanOrEqual(1);
        expect(row[0]?.box.width).toBe(first?.[0]?.box.width);
      }
      if (others.length > 0 && width <= 1100) {
        const [left, right] = [first?.[0]?.box.x ?? 0, first?.at(-1)?.box];
        // Widths are whole px, so a row may end as many px early as it has tiles.
        expect(width - left - ((right?.x ?? 0) + (right?.width ?? 0)), `${width} px`).toBeLessThanOrEqual(most);
      }
    }
  });
});

/** A tile has a frame of its own and goes to no line, because it counts many. */
function isTile({ role, line, items }: GroupItem): boolean {
  const [frame] = items;
  return role === 'band' && line === undefined && frame?.shape === 'rect' && frame.radius === 8;
}
