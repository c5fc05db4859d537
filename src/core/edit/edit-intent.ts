/** What a reader of the picture wants to change in the text, and the result. Lines count from 0. */
import type { Refusal } from '../vocabulary/refusal.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { TextEdit } from '../writing/edit.js';

/** Where a step is to go: next to another step, or to the end of a stage that a line opens, even an empty one. */
export type StepPlace = { readonly step: number; readonly side: 'before' | 'after' } | { readonly stage: number };

/** Facts that can be added to a step or a stage in its picture. */
export const ADDABLE_FACTS = ['does', 'thinks', 'touchpoint', 'pain', 'idea'] as const satisfies readonly KeywordId[];

export type AddableFact = (typeof ADDABLE_FACTS)[number];

export type AddableKeyword = AddableFact | 'step' | 'stage';

export type EditIntent =
  /** Gives a feeling a score from 1 to 5. `line` is that of a `feels`, or of a step or stage that has at most one such line. */
  | { readonly kind: 'score'; readonly line: number; readonly score: number }
  /** Gives the fact, or the part, on a line another text. Lines of the text are separated by `\n`. */
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  /** Moves the step that `line` opens. */
  | { readonly kind: 'move'; readonly line: number; readonly to: StepPlace }
  /**
   * Adds a step or stage behind the one that the line is in, or a fact to it; in an empty stage, and on the line of a stage, a step
   * goes to its end.
   */
  | { readonly kind: 'add'; readonly line: number; readonly keyword: AddableKeyword; readonly text: string }
  /** Copies the step, stage or fact on a line, directly below it. */
  | { readonly kind: 'duplicate'; readonly line: number }
  /** Removes the step, stage or fact on a line. */
  | { readonly kind: 'remove'; readonly line: number }
  /** Copies the journey that `line` opens, as the one that improves it. */
  | { readonly kind: 'improve'; readonly line: number };

/** The smallest edits to the text, none if it already says so, and the line of the fact after them. */
export interface PlannedEdit {
  readonly edits: readonly TextEdit[];
  readonly line: number;
}

export type EditPlan = PlannedEdit | { readonly refused: Refusal };
