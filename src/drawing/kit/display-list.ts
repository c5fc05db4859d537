import type { Turn } from '../../core/util/picture-file.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';

/**
 * What a map looks like, as plain shapes in px at 100 %, origin top left. Painters (SVG, PDF and a canvas) read it; none of them
 * measures or wraps anything. Colours are token names of the palette, so that a theme change needs no new layout.
 */
export interface DisplayList {
  readonly width: number;
  readonly height: number;
  /** Title and description for people who cannot see the picture. */
  readonly title: string;
  readonly description: string;
  /** Who made the map, for the properties of a file. */
  readonly author?: string;
  /** Language tag of the product's own words. */
  readonly language: string;
  readonly items: readonly Item[];
  /** Where the columns are, so that a page can say which of them are in view and keep their heads there (K1, K2). */
  readonly grid?: GridPlace;
}

/** Place of the columns in px; absent for a map whose stages are below each other. */
export interface GridPlace {
  /** Left edge of the first column, right edge of the last. */
  readonly left: number;
  readonly right: number;
  readonly columnWidth: number;
  /** Number of columns. */
  readonly steps: number;
  /** Over another journey: the number of the step in each column, 0 where a step was removed; otherwise columns count themselves. */
  readonly numbers?: readonly number[];
  /** Top of the stages, of the first row below them, and the lower edge of the last row. */
  readonly top: number;
  readonly bodyTop: number;
  readonly bottom: number;
}

export type Item = RectItem | CircleItem | LineItem | PathItem | TextItem | ImageItem | GroupItem;

export interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

export interface RectItem extends Look {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface CircleItem extends Look {
  readonly shape: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LineItem extends Look {
  readonly shape: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** SVG path data; `x`, `y` and `scale` place icons that are drawn on a 24 grid. */
export interface PathItem extends Look {
  readonly shape: 'path';
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly roundEnds?: true;
}

/** A picture from a file, filling a box. */
export interface ImageItem extends Pick<Look, 'opacity'> {
  readonly shape: 'image';
  /** The box as it is seen, after the picture is turned. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The picture as data, or an address in the memory of a page: painters load nothing. */
  readonly href: string;
  /** How it is turned to stand upright; 1 when absent. */
  readonly turn?: Turn;
}

/** One line of text; `y` is the baseline. `width` is the measured width, for tests and for painters that justify nothing. */
export interface TextItem {
  readonly shape: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly italic?: true;
  readonly struck?: true;
  /** Colour of a 3.5 px halo. */
  readonly halo?: string;
  readonly rightToLeft?: true;
  readonly width: number;
}

/** Shapes that belong together: a card, a stage, a lane head. A group with a `line` can be clicked and marked. */
export interface GroupItem {
  readonly shape: 'group';
  readonly role: 'header' | 'persona' | 'stage' | 'lane' | 'card' | 'curve' | 'legend' | 'band';
  /** Line of the file that it shows, from 0; the first if one card has several facts. */
  readonly line?: number;
  /** All lines that it shows: the cursor in any of them marks it. */
  readonly lines?: readonly number[];
  readonly keyword?: KeywordId;
  /** Spoken text; a group without one cannot be reached with the keyboard. */
  readonly label?: string;
  readonly tooltip?: string;
  /** What a page does when the group is pressed, instead of going to its line. */
  readonly action?: MapAction;
  /** What pressing it does, in words read out after its label where it can be pressed; not in an exported file. */
  readonly does?: string;
  /** On a point of a curve: px from one score of a feeling to the next, so that it can be dragged. */
  readonly level?: number;
  /** Box of the group, for marks, for scrolling and for tests. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What can be pressed, if that is not the box with some room around it (`targetOf`). */
  readonly target?: GroupItem['box'];
  readonly items: readonly Item[];
}

/**
 * What a group can do: open the stage of an index, close the opened one, unfold or fold a lane, write the next line of an id
 * (`nextLinesOf`), write an idea after a pain whose last line is given, from 0, or show the journey in the flow view.
 */
export type MapAction =
  | `open-stage:${number}`
  | 'close-stage'
  | `unfold:${LaneId}`
  | `fold:${LaneId}`
  | `add:${string}`
  | `add-idea:${number}`
  | 'view:flow';
