import type { KeywordId } from '../vocabulary/keyword.js';

/**
 * What a map looks like, as plain shapes in px at 100 %, origin top left. Painters (SVG now, PDF and slides later) read it;
 * none of them measures or wraps anything. Colours are token names of the palette, so that a theme change needs no new layout.
 */
export interface DisplayList {
  readonly width: number;
  readonly height: number;
  /** Title and description for those who cannot see the picture. */
  readonly title: string;
  readonly description: string;
  /** Language tag of the words that the product wrote. */
  readonly language: string;
  readonly items: readonly Item[];
}

export type Item = RectItem | CircleItem | LineItem | PathItem | TextItem | GroupItem;

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

/** What belongs together: a card, a stage, a lane head. A group with a `line` can be clicked and marked. */
export interface GroupItem {
  readonly shape: 'group';
  readonly role: 'header' | 'persona' | 'stage' | 'lane' | 'card' | 'curve' | 'legend' | 'band';
  /** Line of the file that it shows, from 0; several facts in one card: the first. */
  readonly line?: number;
  /** All lines that it shows: the cursor in any of them marks it. */
  readonly lines?: readonly number[];
  readonly keyword?: KeywordId;
  /** Spoken text; without one the group is no stop for the keyboard. */
  readonly label?: string;
  readonly tooltip?: string;
  /** Box of the group, for marks, for scrolling and for tests. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly items: readonly Item[];
}
