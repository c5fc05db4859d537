import type { NamedElsewhere } from './workspace-names.js';

/** What a name means. Without a target and without others nothing has that name. */
export interface Resolution<Target> {
  readonly target?: Target;
  /** What else the name fits, nearest first; a few of them when there are many. */
  readonly others: readonly Target[];
}

/** Something that may be named by its title or, before that, by its id. */
export interface Named<Target> {
  readonly target: Target;
  readonly title: string;
  readonly id?: string;
}

/** A declaration of the file at hand, or of another file of the workspace. */
export type Declared<Here> = { readonly here: Here } | { readonly elsewhere: NamedElsewhere };

/** More others than a message could name are not gathered, so that many references to one name stay cheap. */
export const MOST_OTHERS = 8;

/** Nothing has the name. */
export const NOTHING: Resolution<never> = { others: [] };
