import type { DisplayList } from '../kit/display-list.js';
import type { MapInput } from './scene.js';

/** One way to look at a journey. */
export interface ViewDefinition {
  /** Draws the view; a journey that lacks the data for it still gives a picture, with nothing invented. */
  readonly layout: (input: MapInput) => DisplayList;
}

/** What decides whether a view can be drawn: of what a picture is made from, the journey and its language. */
export type LackingInput = Pick<MapInput, 'journey' | 'language' | 'written'> & Partial<MapInput>;

/** What a view cannot be drawn without, and where the lines that add it belong. The words are in `core/vocabulary`. */
export interface Missing {
  /** Snippet in VS Code's form, with placeholders: the lines that add what is missing. The caller indents them. */
  readonly snippet: readonly string[];
  /** The line after which they belong, from 0; -1 above the first; the end of the file when absent. */
  readonly afterLine?: number;
  /** What is written in a form that cannot be drawn, to be listed instead: feelings in words. */
  readonly said?: readonly string[];
}

/** Where a block is: its top left corner, and how wide it may be. */
export interface BlockPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
