import { remember } from '../util/remember.js';
import { inFileOrder } from './file-order.js';
import { nameKey } from './name-key.js';
import { MOST_OTHERS, NOTHING } from './resolution.js';
import type { Declared, Named, Resolution } from './resolution.js';
import type { NamedElsewhere } from './workspace-names.js';

/** Finds by name what was put in; an id wins over a title. Built once, queried often. */
export class NameIndex<Target> {
  private readonly byId = new Map<string, Target[]>();
  private readonly byTitle = new Map<string, Target[]>();

  constructor(named: Iterable<Named<Target>>) {
    for (const { target, title, id } of named) {
      if (id !== undefined) add(this.byId, nameKey(id), target);
      add(this.byTitle, nameKey(title), target);
    }
  }

  /** Everything that matches a key of `nameKey`, in the order it was put in. */
  find(key: string): readonly Target[] {
    if (key === '') return [];
    return this.byId.get(key) ?? this.byTitle.get(key) ?? [];
  }
}

/** The names that files of a workspace share: those of the current file come before those of the others. */
export class SharedNames<Here> {
  constructor(
    private readonly here: NameIndex<Here>,
    private readonly elsewhere: NameIndex<NamedElsewhere>,
  ) {}

  /**
   * What a name means. Of two declarations in the same file the first is meant; two in other files leave it open, and both
   * are among the others, in the order of their files.
   */
  resolve(name: string): Resolution<Declared<Here>> {
    const key = nameKey(name);
    const own = this.here.find(key);
    const foreign = inOrder(this.elsewhere.find(key));
    const fits: Declared<Here>[] = [
      ...own.slice(0, MOST_OTHERS).map((here) => ({ here })),
      ...foreign.slice(0, MOST_OTHERS).map((elsewhere) => ({ elsewhere })),
    ];
    const [first, ...rest] = fits;
    if (!first) return NOTHING;
    return own.length > 0 || foreign.length === 1 ? { target: first, others: rest } : { others: fits };
  }
}

/** The lists of an index stay the same arrays, so each is sorted only once. */
const inOrder = remember(inFileOrder<NamedElsewhere>);

/** An index over what other files declare. */
export function indexElsewhere(names: readonly NamedElsewhere[]): NameIndex<NamedElsewhere> {
  return new NameIndex(
    names.flatMap((target) => [
      { target, title: target.title, ...(target.id === undefined ? {} : { id: target.id }) },
      ...(target.names ?? []).map((title) => ({ target, title })),
    ]),
  );
}

function add<Target>(index: Map<string, Target[]>, key: string, target: Target): void {
  if (key === '') return;
  const known = index.get(key);
  if (!known) index.set(key, [target]);
  // Two names of one thing may be equal.
  else if (known.at(-1) !== target) known.push(target);
}
