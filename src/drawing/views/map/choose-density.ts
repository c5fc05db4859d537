import type { HumanLanguage } from '../../../core/vocabulary/vocabulary.js';
import { COLUMN_WIDTHS, clampColumn, frameOf, usualFrame } from '../../scene/context.js';
import type { Density } from '../../scene/scene.js';
import type { LaneId } from '../../../core/vocabulary/lanes.js';

/** What decides how much of each step is drawn. */
export interface DensityWish {
  /** Columns of the map: its steps, and each stage without steps. */
  readonly steps: number;
  /** Inner size of the window in px of the page, whatever its zoom. */
  readonly width: number;
  readonly height: number;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Language of the map's own words: the names of its lanes decide how much room is left for columns. */
  readonly language: HumanLanguage;
  /** Index of the stage that the cursor is in; the first when it is in none. */
  readonly stageOfCursor?: number;
}

/** How to lay out a map; everything but `scale` goes into `MapInput` under the same names. */
export interface DensityChoice {
  readonly density: Density;
  /** Below each other, for a window narrower than 500 px. The density is `full` then. */
  readonly stacked: boolean;
  /** Width of a column in px; absent at 100 %, where the columns share the available room. */
  readonly columnWidth?: number;
  /** How much larger than its layout the picture is shown; never below 1, because columns get narrower instead of letters smaller. */
  readonly scale: number;
  /** The stage that is opened at full size below an overview. */
  readonly openedStage?: number;
}

/** Narrower windows have their stages below each other. */
const NARROW = 500;

/** A map that needs more windows than this at full size starts as an overview. */
const MOST_SCREENS = 2;

/**
 * The density of a map (Q4). At 100 % it is full, unless the columns at their narrowest need more than two windows side by side:
 * then it is an overview with the cursor's stage opened below. Zoom makes the columns of that picture wider or narrower; at 104,
 * 56 and 20 px the density changes. Only a full map whose columns cannot grow is enlarged as a picture. One that is less than
 * half a column too wide for its window stays full when it is fitted: losing all text for the rest of one step is not worth it.
 */
export function chooseDensity(wish: DensityWish): DensityChoice {
  const { steps, width, zoom } = wish;
  if (width < NARROW) return { density: 'full', stacked: true, scale: Math.max(1, zoom) };
  const start = startOf(wish);
  const wanted = columnAt(wish, start) * zoom;
  const density = steps === 0 || keepsText(wish, start, wanted) ? start : densityOf(wanted);
  const opened = density === 'overview' ? { openedStage: Math.max(0, wish.stageOfCursor ?? 0) } : {};
  if (zoom === 1 || steps === 0) {
    return { density: start, stacked: false, scale: Math.max(1, zoom), ...openedAt(start, wish) };
  }
  // Beyond 100 % a full map grows as a whole; below it its columns get narrower as long as they are full.
  const full =
    start === 'full' && zoom > 1 ? columnAt(wish, start) : Math.max(COLUMN_WIDTHS.full[0], Math.floor(wanted));
  const columnWidth = density === 'full' ? clampColumn(full, steps, 'full') : clampColumn(wanted, steps, density);
  const scale = density === 'full' && zoom > 1 ? Math.max(1, wanted / columnWidth) : 1;
  return { density, stacked: false, columnWidth, scale: Math.round(scale * 100) / 100, ...opened };
}

function openedAt(density: Density, wish: DensityWish): { readonly openedStage?: number } {
  return density === 'overview' ? { openedStage: Math.max(0, wish.stageOfCursor ?? 0) } : {};
}

/** Whether a full map that nearly fits is only narrowed as far as the width of its window requires. */
function keepsText(wish: DensityWish, start: Density, wanted: number): boolean {
  if (start !== 'full' || frameOf(wish, 'full').over === undefined) return false;
  const { margin, headWidth } = usualFrame(wish);
  // Next to smaller columns the frame is the usual one; columns there are whole px.
  return wanted >= (wish.width - 2 * margin - headWidth) / wish.steps - 1;
}

function startOf(wish: DensityWish): Density {
  const { margin, headWidth } = usualFrame(wish);
  const least = 2 * margin + headWidth + COLUMN_WIDTHS.full[0] * wish.steps;
  return least > MOST_SCREENS * wish.width ? 'overview' : 'full';
}

/** The width of a column of a density at 100 %. */
function columnAt(wish: DensityWish, density: Density): number {
  if (wish.steps === 0) return 0;
  const { margin, headWidth } = frameOf(wish, density);
  return clampColumn((wish.width - 2 * margin - headWidth) / wish.steps, wish.steps, density);
}

function densityOf(columnWidth: number): Density {
  if (columnWidth >= COLUMN_WIDTHS.full[0]) return 'full';
  return columnWidth >= COLUMN_WIDTHS.compact[0] ? 'compact' : 'overview';
}

/** A window lower than this only shows the customer's rows at first (L3). */
const LOW = 900;
const FOLDED_WHEN_LOW: readonly LaneId[] = ['waits', 'metrics', 'staff', 'behind', 'system'];

/** The rows that start folded in a window of this height in px; the reader's own choice replaces them. */
export function lanesFoldedAt(height: number): readonly LaneId[] {
  return height < LOW ? FOLDED_WHEN_LOW : [];
}
