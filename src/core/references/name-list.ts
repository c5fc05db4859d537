import { groupBy } from '../util/group-by.js';
import { NearestNames } from '../vocabulary/nearest-names.js';
import type { NearName } from '../vocabulary/nearest-names.js';
import { nameKey } from './name-key.js';

/** Names in order, one of each spelling, for finding one near a name that is not among them. Tables are built on demand. */
export class NameList {
  readonly names: readonly string[];
  private readonly spellings: ReadonlySet<string>;
  private readonly tree: NearestNames;
  private keys: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(names: Iterable<string>) {
    this.spellings = new Set(names);
    this.names = [...this.spellings].filter((name) => name !== '');
    this.tree = new NearestNames(this.names);
  }

  /** How many beginnings of names were compared so far, for tests of how the work grows. */
  get compared(): number {
    return this.tree.compared;
  }

  has(name: string): boolean {
    return this.spellings.has(name);
  }

  nearest(word: string): NearName | undefined {
    return this.tree.find(word);
  }

  /** The spellings that are one name, by its key. */
  called(key: string): readonly string[] {
    this.keys ??= groupBy(this.names, nameKey);
    return this.keys.get(key) ?? [];
  }
}

/**
 * Several lists as one, in order: the names of a file, then those of its workspace, which are not combined anew for each file.
 */
export class NameChoices {
  constructor(private readonly lists: readonly NameList[]) {}

  /** The nearest name to a word; of equally near ones, the first. */
  nearest(word: string): string | undefined {
    let best: NearName | undefined;
    for (const list of this.lists) {
      const near = list.nearest(word);
      if (near && (!best || near.rank < best.rank)) best = near;
    }
    return best?.name;
  }

  called(key: string): readonly string[] {
    return this.lists.flatMap((list) => list.called(key));
  }

  /** The first names, each once. */
  first(most: number): readonly string[] {
    const found = new Set<string>();
    for (const { names } of this.lists) {
      for (const name of names) {
        if (found.size === most) return [...found];
        found.add(name);
      }
    }
    return [...found];
  }

  /** How many different names there are. */
  get size(): number {
    const [largest, ...others] = this.lists.toSorted((left, right) => right.names.length - left.names.length);
    const more = new Set(others.flatMap(({ names }) => names.filter((name) => largest?.has(name) !== true)));
    return (largest?.names.length ?? 0) + more.size;
  }
}
