import type { CatalogueEntry, Journey, JourneyFile, Persona } from '../../core/model/journey.js';
import { stepTitlesOf } from '../../core/compare/counterparts.js';
import { saySame } from '../../core/model/say-same.js';
import type { CheckInput } from '../../core/writing/check-input.js';
import { inFileOrder } from '../../core/references/file-order.js';
import { circlesOfJourneys } from '../../core/references/journey-circles.js';
import type { CircleOf } from '../../core/references/journey-circles.js';
import { nameKey } from '../../core/references/name-key.js';
import { NameList } from '../../core/references/name-list.js';
import { MOST_OTHERS } from '../../core/references/resolution.js';
import { emptyNames, NAME_KINDS, NO_WORKSPACE } from '../../core/references/workspace-names.js';
import type { NamedElsewhere, NameKind, WorkspaceNames } from '../../core/references/workspace-names.js';
import { groupBy } from '../../core/util/group-by.js';
import { remember } from '../../core/util/remember.js';
import { exportedNames, keyed, namesThatMatter } from './exported-names.js';
import type { KeyedName } from './exported-names.js';
import { NameScopes } from './scopes.js';

interface IndexedFile {
  readonly file: JourneyFile;
  readonly names: WorkspaceNames;
  readonly keyed: readonly KeyedName[];
  readonly exportedKeys: ReadonlySet<string>;
  /** Names that, declared or dropped elsewhere, change what this file means. */
  readonly matter: ReadonlySet<string>;
  /** Titles of all steps, as names are compared. */
  readonly steps: ReadonlySet<string>;
}

/** The names of a scope, and what each file sees of them. */
interface GatheredNames {
  readonly all: WorkspaceNames;
  readonly byKey: ReadonlyMap<string, readonly KeyedName[]>;
  /** Positions of the names in their order, in which the first of equal ones counts. */
  readonly order: ReadonlyMap<KeyedName, number>;
  readonly withoutFile: Map<string, WorkspaceNames>;
  /** For keys that many files have: those of their names that are looked at. */
  readonly alike: Map<string, readonly KeyedName[]>;
  readonly lists: Map<NameKind, NameList>;
  circles?: CircleOf;
}

/** More than any fix offers of what a file lacks. */
const MOST_OFFERED = 8;

/** Files whose view of all names is cached: those open in editors. A thousand files with a thousand names each see a million. */
const MOST_REMEMBERED = 8;

/**
 * How many files are looked at for a name that all of them have: one more than are ever reported, and as many again to be left
 * out.
 */
const MOST_ALIKE = 2 * (MOST_OTHERS + 1);

/** What the checks of one file receive about all files. */
export type SeenByChecks = Pick<CheckInput, 'workspace' | 'uri' | 'fileBeyond' | 'isNamed' | 'namesOf' | 'circleOf'>;

/** Where a name of the workspace is declared. */
export interface DeclaredLine {
  readonly uri: string;
  readonly line: number;
}

/** A model of the workspace, with the URI of its file. */
export interface WorkspaceFileModel {
  readonly uri: string;
  readonly file: JourneyFile;
}

/**
 * What every known file of the workspace declares and refers to. It can be rebuilt from the texts at any time. URIs are strings
 * in VS Code's normalised form.
 */
export class WorkspaceIndex {
  readonly scopes = new NameScopes();
  private readonly files = new Map<string, IndexedFile>();
  private readonly merged = new Map<string, GatheredNames>();
  /** The files to which a name matters, by its key. */
  private readonly mattersTo = new Map<string, Set<string>>();
  /** The files that have a step of a title. */
  private readonly withStep = new Map<string, Set<string>>();

  /** Stores what a file says now. Returns the other files whose meaning that changes. */
  set(uri: string, file: JourneyFile): readonly string[] {
    const before = this.files.get(uri);
    if (before?.file === file) return [];
    const names = exportedNames(file, uri);
    const declared = keyed(names);
    const exportedKeys = new Set(declared.flatMap(({ keys }) => keys));
    const matter = namesThatMatter(file, exportedKeys);
    const steps = new Set(file.journeys.flatMap((journey) => [...stepTitlesOf(journey)]));
    this.files.set(uri, { file, names, keyed: declared, exportedKeys, matter, steps });
    note(this.mattersTo, uri, before?.matter, matter);
    note(this.withStep, uri, before?.steps, steps);
    if (!before || !sameNames(before.names, names)) this.merged.delete(this.scopes.scopeOf(uri));
    const changed = difference(before?.exportedKeys, exportedKeys);
    const mind = this.filesThatMind(uri, new Set([...changed, ...keysOfChangedDetails(before?.keyed ?? [], declared)]));
    const repeat = before ? this.filesThatRepeat(uri, before, declared) : [];
    return repeat.length === 0 ? mind : [...new Set([...mind, ...repeat])];
  }

  /** Removes a file. Returns the other files whose meaning that changes. */
  remove(uri: string): readonly string[] {
    const before = this.files.get(uri);
    if (!before) return [];
    this.files.delete(uri);
    note(this.mattersTo, uri, before.matter, new Set());
    note(this.withStep, uri, before.steps, new Set());
    this.merged.delete(this.scopes.scopeOf(uri));
    return this.filesThatMind(uri, before.exportedKeys);
  }

  /** Call when scopes have changed: names are gathered anew. */
  forgetScopes(): void {
    this.merged.clear();
  }

  /** Every known file. */
  uris(): Iterable<string> {
    return this.files.keys();
  }

  /** The names that a file sees besides its own. */
  namesFor(uri: string): WorkspaceNames {
    const gathered = this.gatheredFor(uri);
    // The same object as long as nothing changes: name resolution builds tables for it.
    const others = gathered.withoutFile.get(uri) ?? withoutFile(gathered.all, uri);
    gathered.withoutFile.delete(uri);
    gathered.withoutFile.set(uri, others);
    for (const [first] of gathered.withoutFile) {
      if (gathered.withoutFile.size > MOST_REMEMBERED) gathered.withoutFile.delete(first);
    }
    return others;
  }

  /**
   * What the checks of a file look at in the workspace. What must be known about all names is worked out once for all files, so
   * that the cost of each file depends on what it says itself, however many there are.
   */
  seenBy(uri: string, model: JourneyFile): SeenByChecks {
    const seen = {
      uri,
      fileBeyond: (kind: NameKind, name: string) => this.fileBeyond(kind, name, uri),
      isNamed: (name: string) => this.hasName(name, uri),
    };
    // The index may be a keystroke behind the text that is checked.
    if (this.files.get(uri)?.file !== model) return { ...seen, workspace: this.namesFor(uri) };
    return {
      ...seen,
      workspace: this.namesToCheck(uri, model),
      namesOf: (kind) => this.listOf(kind, uri),
      circleOf: (place) => this.circlesAround(uri)(place),
    };
  }

  /**
   * What the checks of a file need from `namesFor`: the names that it refers to or declares itself and the first ones of what it
   * lacks, however many files there are.
   */
  namesToCheck(uri: string, model: JourneyFile): WorkspaceNames {
    const file = this.files.get(uri);
    // The index may be a keystroke behind the text that is checked.
    if (file?.file !== model) return this.namesFor(uri);
    const gathered = this.gatheredFor(uri);
    const { all, order } = gathered;
    if (all === NO_WORKSPACE) return all;
    const found = new Set([...file.matter].flatMap((key) => firstAlike(gathered, key)));
    const names = asNames(found, uri, order);
    const lacked = kindsLacked(model);
    if (lacked.length === 0) return names;
    const offered = Object.fromEntries(
      lacked.map((kind) => {
        const some = firstElsewhere(all[kind], uri);
        return [kind, [...new Set([...some, ...names[kind]])]];
      }),
    );
    return { ...names, ...offered };
  }

  /** Those of `namesFor` that have one of some names, for resolving these: a handful, however many files there are. */
  namesCalled(names: readonly string[], uri: string): WorkspaceNames {
    const { byKey, order } = this.gatheredFor(uri);
    const found = new Set(names.flatMap((name) => byKey.get(nameKey(name)) ?? []));
    return asNames(found, uri, order);
  }

  /** A file of another scope that declares a name, for an author who expects it in this one. */
  fileBeyond(kind: NameKind, name: string, uri: string): string | undefined {
    const key = nameKey(name);
    const scope = this.scopes.scopeOf(uri);
    const isDeclared = (other: string): boolean =>
      this.files.get(other)?.keyed.some((each) => each.kind === kind && each.keys.includes(key)) ?? false;
    return [...(this.mattersTo.get(key) ?? [])]
      .filter((other) => this.scopes.scopeOf(other) !== scope && isDeclared(other))
      .toSorted()[0];
  }

  /** The models of the files in the same scope, the file itself included. */
  *filesInScopeOf(uri: string): Iterable<WorkspaceFileModel> {
    const scope = this.scopes.scopeOf(uri);
    for (const [other, { file }] of this.files) if (this.scopes.scopeOf(other) === scope) yield { uri: other, file };
  }

  /**
   * The journeys of those other files in the same scope whose journeys together have at least half of these steps, ordered by
   * URI.
   */
  journeysLike(uri: string, journey: Journey): readonly Journey[] {
    const titles = stepTitlesOf(journey);
    const counts = new Map<string, number>();
    for (const title of titles) {
      for (const other of this.withStep.get(title) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    counts.delete(uri);
    const scope = this.scopes.scopeOf(uri);
    return [...counts]
      .filter(([other, count]) => count * 2 >= titles.size && this.scopes.scopeOf(other) === scope)
      .map(([other]) => other)
      .toSorted()
      .flatMap((other) => this.files.get(other)?.file.journeys ?? []);
  }

  /** The models of all files. */
  *all(): Iterable<WorkspaceFileModel> {
    for (const [uri, { file }] of this.files) yield { uri, file };
  }

  /** What a file says, as far as it is known. */
  fileAt(uri: string): JourneyFile | undefined {
    return this.files.get(uri)?.file;
  }

  /** The persona that a name of the workspace stands for. */
  personaAt({ uri, line }: DeclaredLine): Persona | undefined {
    return this.declaredIn(uri)?.personas.get(line);
  }

  /** The journey that a name of the workspace stands for. */
  journeyAt({ uri, line }: DeclaredLine): Journey | undefined {
    return this.declaredIn(uri)?.journeys.get(line);
  }

  /** The catalogue entry that a name of the workspace stands for. */
  entryAt({ uri, line }: DeclaredLine): CatalogueEntry | undefined {
    return this.declaredIn(uri)?.entries.get(line);
  }

  /** What a name of the workspace stands for, of whatever kind it is. */
  declarationAt(place: DeclaredLine): Persona | Journey | CatalogueEntry | undefined {
    return this.personaAt(place) ?? this.entryAt(place) ?? this.journeyAt(place);
  }

  /** Whether anything in the scope of a file has a name. */
  hasName(name: string, uri: string): boolean {
    return this.gatheredFor(uri).byKey.has(nameKey(name));
  }

  /** All names of a kind in the scope of a file. */
  private listOf(kind: NameKind, uri: string): NameList {
    const { all, lists } = this.gatheredFor(uri);
    const list = lists.get(kind) ?? new NameList(all[kind].map(({ title }) => title));
    lists.set(kind, list);
    return list;
  }

  private circlesAround(uri: string): CircleOf {
    const gathered = this.gatheredFor(uri);
    return (gathered.circles ??= circlesOfJourneys(gathered.all.journeys));
  }

  private declaredIn(uri: string): ReturnType<typeof byLine> | undefined {
    const indexed = this.files.get(uri);
    return indexed && byLine(indexed.file);
  }

  private gatheredFor(uri: string): GatheredNames {
    const scope = this.scopes.scopeOf(uri);
    let gathered = this.merged.get(scope);
    if (!gathered) {
      gathered = this.gather(scope);
      this.merged.set(scope, gathered);
    }
    return gathered;
  }

  private gather(scope: string): GatheredNames {
    const names = emptyNames();
    const byKey = new Map<string, KeyedName[]>();
    const order = new Map<KeyedName, number>();
    for (const [uri, indexed] of this.files) {
      if (this.scopes.scopeOf(uri) !== scope) continue;
      for (const each of indexed.keyed) {
        names[each.kind].push(each.name);
        order.set(each, order.size);
        for (const key of each.keys) {
          const same = byKey.get(key);
          if (same) same.push(each);
          else byKey.set(key, [each]);
        }
      }
    }
    const all = NAME_KINDS.some((kind) => names[kind].length > 0) ? names : NO_WORKSPACE;
    return { all, byKey, order, withoutFile: new Map(), alike: new Map(), lists: new Map() };
  }

  /** The files that also declare a name of this one, when what it stands for has changed. */
  private filesThatRepeat(uri: string, before: IndexedFile, now: readonly KeyedName[]): readonly string[] {
    const scope = this.scopes.scopeOf(uri);
    const found = new Set<string>();
    for (const { name, keys } of now) {
      const others = keys.flatMap((key) =>
        [...(this.mattersTo.get(key) ?? [])].filter(
          (other) => other !== uri && this.files.get(other)?.exportedKeys.has(key) === true,
        ),
      );
      if (others.length === 0) continue;
      const old = before.keyed.find((each) => each.name.title === name.title && each.name.id === name.id);
      const said = old && declaredOnLine(before.file, old.name.line);
      if (said && saySame(said, this.declarationAt(name))) continue;
      for (const other of others) if (this.scopes.scopeOf(other) === scope) found.add(other);
    }
    return [...found];
  }

  private filesThatMind(changed: string, keys: ReadonlySet<string>): readonly string[] {
    const scope = this.scopes.scopeOf(changed);
    const found = new Set<string>();
    for (const key of keys) for (const uri of this.mattersTo.get(key) ?? []) found.add(uri);
    return [...found].filter((uri) => uri !== changed && this.scopes.scopeOf(uri) === scope);
  }
}

function declaredOnLine(file: JourneyFile, line: number): Persona | Journey | CatalogueEntry | undefined {
  const { personas, entries, journeys } = byLine(file);
  return personas.get(line) ?? entries.get(line) ?? journeys.get(line);
}

/** What a file declares, by line; what no line opens is at line 0. */
const byLine = remember((file: JourneyFile) => ({
  personas: firstByLine(file.personas),
  journeys: firstByLine(file.journeys),
  entries: firstByLine(file.catalogues.flatMap(({ entries }) => entries)),
}));

function firstByLine<Item extends { readonly source?: { readonly line: number } }>(
  items: readonly Item[],
): ReadonlyMap<number, Item> {
  return new Map(items.toReversed().map((item) => [item.source?.line ?? 0, item]));
}

/** Puts a file into a table of files by key, and removes it where it no longer has the key. */
function note(
  table: Map<string, Set<string>>,
  uri: string,
  before: ReadonlySet<string> | undefined,
  now: ReadonlySet<string>,
): void {
  for (const key of before ?? []) {
    const files = now.has(key) ? undefined : table.get(key);
    if (files?.delete(uri) && files.size === 0) table.delete(key);
  }
  for (const key of now) {
    const files = table.get(key);
    if (files) files.add(uri);
    else table.set(key, new Set([uri]));
  }
}

/** What a journey should name and does not, so that a fix offers some that exist. */
function kindsLacked({ journeys }: JourneyFile): readonly ('personas' | 'journeys')[] {
  const isAlone = journeys.some((journey) => journey.for.length === 0);
  const isBaseless = journeys.some(({ state, improves }) => state?.value === 'improved' && !improves);
  return [...(isAlone ? (['personas'] as const) : []), ...(isBaseless ? (['journeys'] as const) : [])];
}

function firstElsewhere(names: readonly NamedElsewhere[], uri: string): readonly NamedElsewhere[] {
  const found: NamedElsewhere[] = [];
  for (const name of names) {
    if (found.length === MOST_OFFERED) break;
    if (name.uri !== uri) found.push(name);
  }
  return found;
}

/**
 * Declarations of each kind: all of them, or those in the first files by order. No check reports more than that, and a thousand
 * copies of one file would look at a million.
 */
function firstAlike({ byKey, alike }: GatheredNames, key: string): readonly KeyedName[] {
  const all = byKey.get(key) ?? [];
  if (all.length <= MOST_ALIKE) return all;
  let first = alike.get(key);
  if (!first) {
    const groups = groupBy(all, ({ kind, name }) => `${kind} ${name.id !== undefined && nameKey(name.id) === key}`);
    first = [...groups.values()].flatMap(inFirstFiles);
    alike.set(key, first);
  }
  return first;
}

function inFirstFiles(names: readonly KeyedName[]): readonly KeyedName[] {
  const byName = new Map(names.map((each) => [each.name, each]));
  const files = groupBy(inFileOrder([...byName.keys()]), ({ uri }) => uri);
  return [...files.values()]
    .slice(0, MOST_ALIKE)
    .flatMap((ofFile) => ofFile.slice(0, MOST_ALIKE))
    .flatMap((name) => byName.get(name) ?? []);
}

/** Some names by their kind, in their order, without those that a file declares itself. */
function asNames(found: ReadonlySet<KeyedName>, uri: string, order: ReadonlyMap<KeyedName, number>): WorkspaceNames {
  const elsewhere = [...found].filter(({ name }) => name.uri !== uri);
  if (elsewhere.length === 0) return NO_WORKSPACE;
  const names = emptyNames();
  elsewhere.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
  for (const { kind, name } of elsewhere) names[kind].push(name);
  return names;
}

function withoutFile(all: WorkspaceNames, uri: string): WorkspaceNames {
  if (all === NO_WORKSPACE) return all;
  const names: Record<NameKind, readonly NamedElsewhere[]> = { ...all };
  for (const kind of NAME_KINDS) {
    if (all[kind].some((name) => name.uri === uri)) names[kind] = all[kind].filter((name) => name.uri !== uri);
  }
  return names;
}

/** Keys that are in one of the sets only. */
function difference(before: ReadonlySet<string> | undefined, now: ReadonlySet<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const key of now) if (!before?.has(key)) keys.add(key);
  for (const key of before ?? []) if (!now.has(key)) keys.add(key);
  return keys;
}

/** Keys of names that still exist but have changed: a model has other stages, a journey improves another. */
function keysOfChangedDetails(before: readonly KeyedName[], now: readonly KeyedName[]): readonly string[] {
  const known = new Map(before.map((each) => [detailKey(each), detailsOf(each.name)]));
  return now.filter((each) => known.get(detailKey(each)) !== detailsOf(each.name)).flatMap(({ keys }) => keys);
}

function detailKey({ kind, keys }: KeyedName): string {
  return `${kind} ${keys.join('\n')}`;
}

function detailsOf({ names, stages, leadsTo }: NamedElsewhere): string {
  return JSON.stringify([names ?? [], stages ?? [], leadsTo ?? []]);
}

function sameNames(left: WorkspaceNames, right: WorkspaceNames): boolean {
  return NAME_KINDS.every((kind) => {
    const names = right[kind];
    return left[kind].length === names.length && left[kind].every((name, at) => sameName(name, names[at]));
  });
}

function sameName(left: NamedElsewhere, right: NamedElsewhere | undefined): boolean {
  const samePlace = left.title === right?.title && left.id === right.id && left.line === right.line;
  return samePlace && detailsOf(left) === detailsOf(right);
}
