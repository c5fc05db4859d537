import type { NamedElsewhere } from './workspace-names.js';

/** What a name means. Without a target and without others, nothing has that name. */
export interface Resolution<Target> {
  readonly target?: Target;
  /** What else the name matches, nearest first; only a few of them when there are many. */
  readonly others: readonly Target[];
}

/**
 * What to continue with: the target, otherwise the first match. A duplicate name is reported where it was given the second time;
 * until then, references to it still work.
 */
export function meantBy<Target>({ target, others }: Resolution<Target>): Target | undefined {
  return target ?? others[0];
}

/** Something that may be named by its title or, taking precedence, by its id. */
export interface Named<Target> {
  readonly target: Target;
  readonly title: string;
  readonly id?: string;
}

/** A declaration in the current file, or in another file of the workspace. */
export type Declared<Here> = { readonly here: Here } | { readonly elsewhere: NamedElsewhere };

/** More matches than a message could name are not gathered, so that many references to one name stay cheap. */
export const MOST_OTHERS = 8;

/** Nothing has the name. */
export const NOTHING: Resolution<never> = { others: [] };
