import type { Range } from '../model/range.js';

/** One replacement in the text that was checked. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
  /** Where in the new text the author's own words go, in order; an editor that can puts the cursor there. */
  readonly slots?: readonly Slot[];
}

/** A range of an edit's new text that waits for words; empty if there is nothing yet. Equal numbers are the same words. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  /** From 1, in the order in which they are filled in. */
  readonly number: number;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one fix that is right in nearly all cases. It is complete: it has no slots. */
  readonly preferred?: true;
}
