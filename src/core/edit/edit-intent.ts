/** What a reader of the picture wants changed in the text, and what comes of it. Lines count from 0. */
import type { Refusal } from '../vocabulary/refusal.js';
import type { TextEdit } from '../writing/edit.js';

/** Where a step is to stand: beside another step, or at the end of a stage that a line opens, an empty one too. */
export type StepPlace = { readonly step: number; readonly side: 'before' | 'after' } | { readonly stage: number };

export type EditIntent =
  /** Gives a feeling a score from 1 to 5. `line` is that of a `feels`, or of a step or stage that has one such line at most. */
  | { readonly kind: 'score'; readonly line: number; readonly score: number }
  /** Gives the fact, or the part, of a line another text. Lines of the text are parted by `\n`. */
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  /** Moves the step that `line` opens. */
  | { readonly kind: 'move'; readonly line: number; readonly to: StepPlace }
  /** Writes the journey that `line` opens once more, as the one that improves it. */
  | { readonly kind: 'improve'; readonly line: number };

/** The smallest edits of the text, none when it says so already, and the line on which the fact stands after them. */
export interface PlannedEdit {
  readonly edits: readonly TextEdit[];
  readonly line: number;
}

export type EditPlan = PlannedEdit | { readonly refused: Refusal };
