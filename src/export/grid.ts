import type { DisplayList, GroupItem, Item, LineItem } from '../drawing/kit/display-list.js';

/** Where a map can be divided, in px, derived from its shapes. */
export interface Grid {
  /** Left edge of the first column; the heads of the lanes come before it. */
  readonly left: number;
  /** Top of what is above the columns: arrows of `goes to`, stages, people. The header ends there. */
  readonly bandTop: number;
  /** Top of the first row. */
  readonly top: number;
  /** Top of what is below the rows: legend and footer. */
  readonly tailTop: number;
  /** Top of the footer, at the lower edge of the legend. */
  readonly footTop: number;
  /** Edges of the stages, including the right edge of the last one. */
  readonly stages: readonly number[];
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  /** Lines between the rows, including the first and the last. */
  readonly rows: readonly number[];
  readonly widestColumn: number;
  readonly highestRow: number;
  /** How far shapes at the border of two pages extend into the margin. */
  readonly overhang: number;
}

/** Space between a card and the edge of its cell. */
const CELL_GAP = 6;
const OVERHANG = 24;

/** The grid of a picture; undefined if it is not a map of stages and rows. */
export function gridOf(list: DisplayList): Grid | undefined {
  const groups = list.items.filter((item): item is GroupItem => item.shape === 'group');
  const stages = groups.filter(({ role }) => role === 'stage');
  const lanes = groups.filter(({ role }) => role === 'lane');
  const steps = groups.filter(({ role, keyword }) => role === 'card' && keyword === 'step');
  const legends = groups.filter(({ role }) => role === 'legend');
  const [first] = stages;
  // Stages below each other are not columns.
  const sideBySide = first !== undefined && stages.every(({ box }) => Math.abs(box.y - first.box.y) < 1);
  if (!first || !sideBySide || lanes.length === 0 || steps.length === 0) return undefined;
  const left = Math.min(...stages.map(({ box }) => box.x));
  const right = Math.max(...stages.map(({ box }) => box.x + box.width));
  const top = Math.min(...lanes.map(({ box }) => box.y));
  const lines = rowLines(list.items, left, top);
  const bottom = lines.at(-1);
  if (bottom === undefined || lines.length < 2) return undefined;
  const columns = [...new Set(steps.map(({ box }) => box.x - CELL_GAP))].sort((one, other) => one - other);
  return {
    left,
    bandTop: bandTop(groups, first.box.y),
    top,
    tailTop: bottom + 2,
    footTop: Math.max(bottom + 2, ...legends.map(({ box }) => box.y + box.height + 1)),
    stages: [...stages.map(({ box }) => box.x), right],
    columns,
    rows: lines,
    widestColumn: widest([...columns, right]),
    highestRow: widest(lines),
    overhang: OVERHANG,
  };
}

/** Lines from the heads to the end of the grid. */
function rowLines(items: readonly Item[], left: number, top: number): readonly number[] {
  const isRow = (item: Item): item is LineItem =>
    item.shape === 'line' &&
    item.y1 === item.y2 &&
    item.x1 < left - 40 &&
    item.y1 >= top - 1 &&
    item.dash === undefined;
  return [...new Set(items.filter(isRow).map(({ y1 }) => y1))].sort((one, other) => one - other);
}

/** Below everything of the header and the figures, and above what belongs to the columns. */
function bandTop(groups: readonly GroupItem[], stageTop: number): number {
  const header = groups.filter(
    ({ role, keyword, box }) =>
      box.y + box.height <= stageTop &&
      (role === 'header' || role === 'persona' || (role === 'band' && keyword === undefined)),
  );
  const bottom = Math.max(0, ...header.map(({ box }) => box.y + box.height));
  return Math.min(stageTop, bottom + 8);
}

function widest(borders: readonly number[]): number {
  return borders.reduce((most, border, index) => Math.max(most, border - (borders[index - 1] ?? border)), 0);
}
