import type { Range } from '../model/range.js';
import type { CatalogueEntry, Journey, JourneyFile, Persona } from '../model/journey.js';
import type { LineRecord } from '../reader/line-record.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { CircleOf } from '../references/journey-circles.js';
import type { NameList } from '../references/name-list.js';
import type { NamedElsewhere, NameKind, WorkspaceNames } from '../references/workspace-names.js';

/** As LSP: an error makes the file mean something else, a warning should be mended, the rest is advice. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One replacement in the text that was checked. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
  /** Where in the new text the author's own words go, in order; an editor that can puts the cursor there. */
  readonly slots?: readonly Slot[];
}

/** A stretch of an edit's new text that waits for words; empty where nothing stands yet. Equal numbers are the same words. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  /** From 1, in the order in which they are filled in. */
  readonly number: number;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one fix that is right in nearly all cases. It is complete: no slot waits in it. */
  readonly preferred?: true;
}

export interface Problem {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
  /** Other places that the message speaks of. */
  readonly related?: readonly { readonly message: string; readonly range: Range; readonly uri?: string }[];
}

/** Something with a name that files of a workspace share. */
export type Declared = Persona | Journey | CatalogueEntry;

/** What a check may look at. */
export interface CheckInput {
  readonly file: JourneyFile;
  readonly text: string;
  readonly lines: readonly LineRecord[];
  /** Names that the workspace knows besides those of the file. */
  readonly workspace: WorkspaceNames;
  /** The address of the file among those of the workspace; one that has none comes behind them all. */
  readonly uri?: string;
  /** Whether any file of the workspace has a name, also where `workspace` holds only those that matter to this one. */
  readonly isNamed?: (name: string) => boolean;
  /** All names of a kind in the workspace, those of the file among them; without it those of `workspace`. */
  readonly namesOf?: (kind: NameKind) => NameList;
  /** The circles of the whole workspace, also where `workspace` holds only the names that matter to this file. */
  readonly circleOf?: CircleOf;
  /** The URI of a file beyond the workspace, behind another configuration, that declares a name. */
  readonly fileBeyond?: (kind: 'personas' | 'journeys', name: string) => string | undefined;
  /** What another file declares under a name, where it can be read. */
  readonly declaredAt?: (name: NamedElsewhere) => Declared | undefined;
  /** Words of the file's language, for messages and for what fixes write. */
  readonly vocabulary: Vocabulary;
}

/** What a check says; the runner adds code and severity. */
export type Finding = Omit<Problem, 'code' | 'severity' | 'fixes'> & {
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
};

/** One rule. Its file is named after its code. */
export interface Check {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Never throws on user input; order of findings is file order. */
  find(input: CheckInput): readonly Finding[];
}
