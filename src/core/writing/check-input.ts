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
  /** The address of the file among those of the workspace; a file without one comes after them all. */
  readonly uri?: string;
  /** Whether any file of the workspace has a name, even if `workspace` holds only those that matter to this file. */
  readonly isNamed?: (name: string) => boolean;
  /** All names of a kind in the workspace, including those of the file; when absent, those of `workspace`. */
  readonly namesOf?: (kind: NameKind) => NameList;
  /** The circles of the whole workspace, even if `workspace` holds only the names that matter to this file. */
  readonly circleOf?: CircleOf;
  /** The URI of a file outside the workspace, under another configuration, that declares a name. */
  readonly fileBeyond?: (kind: 'personas' | 'journeys', name: string) => string | undefined;
  /** What another file declares under a name, if that file can be read. */
  readonly declaredAt?: (name: NamedElsewhere) => SharedDeclaration | undefined;
  /** Words of the file's language, for messages and for what fixes write. */
  readonly vocabulary: Vocabulary;
}

/** Something with a name that files of a workspace share. */
export type SharedDeclaration = Persona | Journey | CatalogueEntry;
