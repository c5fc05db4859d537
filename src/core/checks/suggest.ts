import { NameChoices, NameList } from '../references/name-list.js';
import { remember } from '../util/remember.js';
import type { NameKind } from '../references/workspace-names.js';
import type { CheckInput } from '../writing/check-input.js';

/** Finds the name nearest to an unknown one. */
export function suggestFrom(names: Iterable<string>): (word: string) => string | undefined {
  const list = new NameList(names);
  return (word) => list.nearest(word)?.name;
}

/** What a name of a kind could mean: a title in the file, or one in the workspace. */
export function choicesOf(input: CheckInput, kind: NameKind, own: readonly Titled[]): NameChoices {
  return new NameChoices(listsOf(input, kind, own));
}

/** The titles of a file, then those of its workspace, which are not gathered anew for each file. */
export function listsOf(
  { workspace, namesOf }: CheckInput,
  kind: NameKind,
  own: readonly Titled[],
): readonly NameList[] {
  return [titleList(own), namesOf?.(kind) ?? titleList(workspace[kind])];
}

interface Titled {
  readonly title: string;
}

/** Lists stay the same objects as long as their file or workspace does. */
export const titleList = remember((named: readonly Titled[]) => new NameList(named.map(({ title }) => title)));

/** The `nearest` of a message, left out when there is none. */
export function nearestOf(name: string | undefined): { readonly nearest?: string } {
  return name === undefined ? {} : { nearest: name };
}
