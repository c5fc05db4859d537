import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { MapInput } from '../scene/scene.js';

/** What a table is made from: the same as its picture. */
export type TableInput = Pick<MapInput, 'journey' | 'personas' | 'language' | 'counterpart'>;

/** Plain texts, not escaped for any format. */
export interface Table {
  /** What the table shows. */
  readonly title: string;
  /** Head of the first column, which has the titles of the rows. */
  readonly partsHead: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/**
 * A journey as tables that say what its picture shows (A2): a row for the journey itself, for each stage and for each step, a
 * column for each lane that has a fact, and every fact of the file in exactly one cell. A journey that is drawn over another has
 * the rows of both, what became of each, and old values next to new ones.
 */
export interface JourneyTable extends Table {
  /** Language of the product's own words. */
  readonly language: HumanLanguage;
  /** What holds for all of it: that the feelings of an improved journey are expectations (D4). */
  readonly remark?: string;
  /** Whose journey it is, and its figures, each if there is something to say. */
  readonly header: readonly Table[];
}

export interface TableColumn {
  /** Unique in the table: the id of a lane, or `lane:` and the folded name of a custom row. */
  readonly key: string;
  readonly name: string;
}

export interface TableRow {
  readonly level: 'journey' | 'stage' | 'step' | 'persona' | 'figure';
  /** Index of the stage, from 0; absent for the journey. */
  readonly stage?: number;
  /** Number of the step as in the map, from 1. A stage without steps has none. */
  readonly step?: number;
  readonly title: string;
  /** Line of the file that opens the part, from 0; absent for a part that has no line of its own in this file. */
  readonly line?: number;
  /** One per column, in their order. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** In file order within one keyword. */
  readonly facts: readonly TableFact[];
}

export interface TableFact {
  /** The fact in words, on one line; never empty. */
  readonly text: string;
  /** Line of the file, from 0; absent for what the table says about several facts, and for facts of other files. */
  readonly line?: number;
  /** It was so before, and no longer is: the picture strikes it through too. What was planned is not struck through (D6). */
  readonly struck?: true;
}
