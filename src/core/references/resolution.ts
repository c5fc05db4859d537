import type { NamedElsewhere } from './workspace-names.js';

/** What a name means. Without a target and without others nothing has that name. */
export interface Resolution<Target> {
  readonly target?: Target;
  /** What else the name fits, nearest first; a few of them when there are many. */
  readonly others: readonly Target[];
}

/**
 * What to go on with: the target, else the first of what the name fits. That a name was given twice is told where it was given
 * the second time; who uses it is understood meanwhile.
 */
export function meantBy<Target>({ target, others }: Resolution<Target>): Target | undefined {
  return target ?? others[0];
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
