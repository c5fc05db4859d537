import { partsOf } from '../../core/model/parts.js';
import type { CatalogueEntry, JourneyFile, PartFacts } from '../../core/model/journey.js';
import { leadsToOf } from '../../core/references/journey-circles.js';
import { nameKey } from '../../core/references/name-key.js';
import { openNames } from '../../core/references/settle.js';
import { stagesOfEntry } from '../../core/references/resolve-model.js';
import { emptyNames, NAME_KINDS, NAMES_OF_CATALOGUE } from '../../core/references/workspace-names.js';
import type { NamedElsewhere, NameKind, WorkspaceNames } from '../../core/references/workspace-names.js';

/** The personas, journeys and catalogue entries that a file declares. */
export function exportedNames(file: JourneyFile, uri: string): WorkspaceNames {
  const names = emptyNames();
  for (const persona of file.personas) addTitled(names.personas, persona, uri);
  for (const journey of file.journeys) {
    const leadsTo = leadsToOf(journey);
    addTitled(names.journeys, journey, uri, leadsTo.length > 0 ? { leadsTo } : {});
  }
  for (const catalogue of file.catalogues) {
    const kind = catalogue.lists === undefined ? undefined : NAMES_OF_CATALOGUE[catalogue.lists];
    if (kind === undefined) continue;
    for (const entry of catalogue.entries) addEntry(names[kind], entry, uri);
  }
  return names;
}

/**
 * Everything in a file whose meaning may depend on another file: what it refers to by name, and what it declares itself, since a
 * name may be declared only once. Keys as `nameKey` makes them.
 */
export function namesThatMatter(file: JourneyFile, declared: Iterable<string>): ReadonlySet<string> {
  const keys = new Set(declared);
  for (const persona of file.personas) for (const channel of persona.uses) addKey(keys, channel.text);
  for (const journey of file.journeys) {
    addKey(keys, journey.improves?.text);
    addKey(keys, journey.basedOn?.text);
    addKey(keys, journey.model?.text);
    for (const name of openNames(journey)) addKey(keys, name);
    for (const part of partsOf(journey)) addPart(keys, part);
  }
  return keys;
}

/** A declared name with the keys that it is found by: those of its title and of its id. */
export interface KeyedName {
  readonly kind: NameKind;
  readonly name: NamedElsewhere;
  readonly keys: readonly string[];
}

/** All names that a file declares, with their keys. */
export function keyed(exported: WorkspaceNames): readonly KeyedName[] {
  return NAME_KINDS.flatMap((kind) =>
    exported[kind].map((name) => {
      const keys = new Set<string>();
      addKey(keys, name.title);
      for (const other of name.names ?? []) addKey(keys, other);
      addKey(keys, name.id);
      return { kind, name, keys: [...keys] };
    }),
  );
}

function addPart(keys: Set<string>, part: PartFacts): void {
  for (const reference of part.for) addKey(keys, reference.text);
  for (const companion of part.with) addKey(keys, companion.text);
  for (const touchpoint of part.touchpoint) if (touchpoint.id === undefined) addKey(keys, touchpoint.text);
  for (const channel of part.channel) if (channel.id === undefined) addKey(keys, channel.text);
  for (const metric of part.metric) addKey(keys, metric.text);
}

function addKey(keys: Set<string>, name: string | undefined): void {
  if (name !== undefined && name.length > 0) keys.add(nameKey(name));
}

interface Titled {
  readonly title: string;
  readonly id?: { readonly text: string };
  readonly source?: { readonly line: number };
}

/** What is known about a declaration besides its name. */
type Details = Pick<NamedElsewhere, 'names' | 'stages' | 'leadsTo'>;

function addTitled(names: NamedElsewhere[], { title, id, source }: Titled, uri: string, details: Details = {}): void {
  if (title.length === 0 && id === undefined) return;
  names.push({ title, ...(id ? { id: id.text } : {}), uri, line: source?.line ?? 0, ...details });
}

function addEntry(names: NamedElsewhere[], entry: CatalogueEntry, uri: string): void {
  const stages = stagesOfEntry(entry);
  const others = entry.names.map(({ text }) => text);
  const details = { ...(stages.length > 0 ? { stages } : {}), ...(others.length > 0 ? { names: others } : {}) };
  addTitled(names, entry, uri, details);
}
