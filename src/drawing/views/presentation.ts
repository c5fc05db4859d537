import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';
import type { DisplayList, GridPlace } from '../kit/display-list.js';
import { ICONS } from '../kit/icons.generated.js';
import type { Box } from '../kit/shapes.js';
import { completeFromBase } from '../scene/complete-from-base.js';
import { createContext, ownContext } from '../scene/context.js';
import type { MapContext } from '../scene/context.js';
import type { MapInput } from '../scene/scene.js';
import { titleOf } from '../words/title-of.js';

/** A stage of a picture, as it is shown in a meeting. */
export interface StageFrame {
  /** In px of the picture. */
  readonly box: Box;
  /** "2 of 5 · Choose", for the corner. */
  readonly place: string;
  /** The same as it is read out. */
  readonly spoken: string;
}

/** Everything that steps through a picture, besides the picture itself: plain data, because an exported page holds it as text. */
export interface Presentation {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Where the columns are, so that heads of lanes and stages stay in view; absent in a picture without any. */
  readonly grid?: GridPlace;
  readonly frames: readonly StageFrame[];
  /** Names of the buttons, and the path of the sign of each. */
  readonly controls: Readonly<
    Record<'previous' | 'next' | 'below' | 'leave', { readonly name: string; readonly sign: string }>
  >;
}

/** Around a stage that has no columns, px. */
const SPACE = 8;

/** Between the last stage of a funnel and what is below all of them, px. */
const FUNNEL_FOOT = 24;

/** Views that go on stage by stage; the others rank pains, or are drawn by somebody else. */
const BY_STAGE: ReadonlySet<string> = new Set<PictureView>(['map', 'emotion', 'funnel', 'flow', 'board']);

export function isShownByStage(view: string): view is PictureView {
  return BY_STAGE.has(view);
}

/** How a picture of a view is stepped through; undefined if it shows no stage, or does not go on stage by stage. */
export function presentationOf(view: PictureView, list: DisplayList, shown: MapInput): Presentation | undefined {
  if (!isShownByStage(view)) return undefined;
  const input = completeFromBase(shown);
  const context = view === 'map' ? createContext(input) : ownContext(input);
  const boxes = list.grid ? columnBoxes(context, list.grid) : stageBoxes(view, list);
  if (boxes.length === 0 || boxes.length !== context.stages.length) return undefined;
  const { present } = controlWordsOf(input.language);
  const { stagePlace } = mapWordsOf(input.language);
  const frames = context.stages.map(({ stage }, index): StageFrame => {
    const title = titleOf(context, stage.title);
    const [at, of] = [String(index + 1), String(boxes.length)];
    return {
      // There is a box for each stage.
      box: boxes[index] as Box,
      place: present.place({ at, of, title }),
      spoken: stagePlace({ stage: at, stages: of, title }),
    };
  });
  return {
    name: present.name(titleOf(context, context.journey.title)),
    width: list.width,
    height: list.height,
    ...(list.grid ? { grid: list.grid } : {}),
    frames,
    controls: {
      previous: { name: present.previous, sign: ICONS['chevron-left'] },
      next: { name: present.next, sign: ICONS['chevron-right'] },
      below: { name: present.below, sign: ICONS['chevron-down'] },
      leave: { name: present.leave, sign: ICONS['x'] },
    },
  };
}

/** The columns of each stage, from its head to the last row. */
function columnBoxes({ stages }: MapContext, grid: GridPlace): readonly Box[] {
  return stages.map(({ from, to }) => ({
    x: grid.left + from * grid.columnWidth,
    y: grid.top,
    width: (to - from) * grid.columnWidth,
    height: grid.bottom - grid.top,
  }));
}

/** The head of each stage with what is below it; in a funnel, whose stages are below each other, everything from side to side. */
function stageBoxes(view: PictureView, list: DisplayList): readonly Box[] {
  const groups = list.items.filter((item) => item.shape === 'group');
  const heads = groups.filter(({ role }) => role === 'stage').map(({ box }) => box);
  const cards = groups.filter(({ role }) => role === 'card').map(({ box }) => box);
  const bands = groups.filter(({ role }) => role === 'band').map(({ box }) => box);
  if (view === 'funnel') return heads.map((head) => funnelBox(list, heads, bands, head));
  return heads.map((head) => {
    const end = Math.min(list.height, ...heads.filter(({ y }) => y > head.y).map(({ y }) => y));
    const below = [...cards, ...bands].filter((box) => isUnder(box, head) && box.y < end);
    return grown({ ...head, height: bottomOf([head, ...below]) - head.y });
  });
}

function funnelBox(list: DisplayList, heads: readonly Box[], bands: readonly Box[], head: Box): Box {
  // A name is beside its bar, which is higher, or above it.
  const startOf = (name: Box): number =>
    Math.min(name.y, ...bands.filter((band) => overlap(band, name)).map(({ y }) => y));
  const top = startOf(head);
  const end = Math.min(list.height, ...heads.filter(({ y }) => y > head.y).map(startOf));
  let bottom = head.y + head.height;
  for (const band of bands.filter(({ y }) => y >= top && y < end).sort((one, other) => one.y - other.y)) {
    // What the view concludes is a band too, further below the last stage.
    if (band.y < bottom + FUNNEL_FOOT) bottom = Math.max(bottom, band.y + band.height);
  }
  return grown({ x: 2 * SPACE, y: top, width: list.width - 4 * SPACE, height: bottom - top });
}

function overlap(one: Box, other: Box): boolean {
  return one.y < other.y + other.height && other.y < one.y + one.height;
}

function isUnder(box: Box, head: Box): boolean {
  const middle = box.x + box.width / 2;
  return box.y >= head.y && middle >= head.x && middle <= head.x + head.width;
}

function bottomOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ y, height }) => y + height));
}

/** With some space around it. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - SPACE, y: y - SPACE, width: width + 2 * SPACE, height: height + 2 * SPACE };
}
