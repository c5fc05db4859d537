import type { CatalogueEntry, Part, Persona } from '../model/journey.js';
import type { Source } from '../model/range.js';
import type { NamedElsewhere } from '../references/workspace-names.js';

export type Owner = Persona | Part | CatalogueEntry;

/** The kinds of things that have a name. */
export interface Declaration {
  readonly name: string;
  readonly by: 'title' | 'id';
  readonly kind: 'persona' | 'journey' | 'entry' | 'part';
  /** Where the name is. */
  readonly source: Source;
  readonly owner: Owner;
}

/** A declaration of the file whose name was already given. */
export interface Repeat<First = Declaration | NamedElsewhere> {
  readonly declaration: Declaration;
  /** Where the name was given first. */
  readonly first: First;
  /** All other places in other files, in order. */
  readonly others: readonly NamedElsewhere[];
}
