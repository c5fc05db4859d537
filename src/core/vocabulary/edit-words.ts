import type { Refusal } from './refusal.js';

/** What the picture says to people who edit its texts. */
export interface EditWords {
  /** Why something cannot be changed, as sentences. */
  readonly refused: Readonly<Record<Refusal, string>>;
  /** Dismisses such a sentence. */
  readonly close: string;
  /** The picture is waiting for the text: nothing can be changed in it. */
  readonly held: string;
  readonly menu: {
    readonly name: string;
    readonly editText: string;
    readonly goToLine: string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly toStage: (title: string) => string;
    readonly addStep: string;
    readonly addStage: string;
    /** Another fact of the same kind, or one of this kind to a step or stage. */
    readonly addFact: (keyword: string) => string;
    readonly duplicate: string;
    readonly remove: string;
    readonly better: string;
    readonly worse: string;
  };
  /** Names of the scores 1 to 5. */
  readonly scores: readonly [string, string, string, string, string];
  /** Title of the field in which a text is edited, and what its keys do. */
  readonly field: string;
  readonly fieldHelp: string;
  readonly fieldHelpOfLines: string;
  readonly dropsBefore: (step: number, stage: string) => string;
  readonly dropsAfter: (step: number, stage: string) => string;
  readonly dropsInto: (stage: string) => string;
  /** Said once the text has changed. */
  readonly moved: string;
  readonly scored: (score: number, name: string) => string;
  readonly written: string;
  readonly added: string;
  readonly duplicated: string;
  readonly removed: string;
  /** An improved journey now follows the one in view. */
  readonly copied: string;
  /** Why the journey in view has no copy as improved. */
  readonly noCopy: string;
  readonly atTheEnd: string;
  readonly bestAlready: string;
  readonly worstAlready: string;
}
