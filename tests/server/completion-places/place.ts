/** What is expected from completion at a place that is marked `<|>` in a text. */
export interface Expected {
  /** The first labels, in order; snippets count. */
  readonly first?: string | readonly string[];
  /** All labels, in order. */
  readonly all?: readonly string[];
  readonly has?: readonly string[];
  readonly not?: readonly string[];
  /** The line of the cursor after the first row was taken, including spaces at its end. */
  readonly takes?: string;
  /** The row that is taken instead of the first. */
  readonly row?: string;
  /** The author asked for the list. */
  readonly asked?: true;
  /** A space or a colon has just been typed. */
  readonly by?: ' ' | ':';
  /** Another editor than VS Code with our extension. */
  readonly elsewhere?: true;
}

export type Place = readonly [marked: string, expected: Expected];

/** Nothing is offered. */
export const NOTHING: Expected = { all: [] };
