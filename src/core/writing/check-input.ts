import type { TextModel } from '../reader/text-model.js';
import type { Journey, CatalogueEntry, Persona } from '../model/journey.js';
import type { CircleOf } from '../references/journey-circles.js';
import type { NameList } from '../references/name-list.js';
import type { WorkspaceNames, NameKind, NamedElsewhere } from '../references/workspace-names.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What a check may look at. */
export interface CheckInput extends TextModel {
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
  readonly declaredAt?: (name: NamedElsewhere) => SharedDeclaration | undefined;
  /** Words of the file's language, for messages and for what fixes write. */
  readonly vocabulary: Vocabulary;
}

/** Something with a name that files of a workspace share. */
export type SharedDeclaration = Persona | Journey | CatalogueEntry;
