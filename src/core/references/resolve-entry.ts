import type { CatalogueEntry, JourneyFile } from '../model/journey.js';
import { remember } from '../util/remember.js';
import type { CatalogueKind } from '../vocabulary/catalogue.js';
import { indexElsewhere, NameIndex, SharedNames } from './name-index.js';
import { NOTHING } from './resolution.js';
import type { Declared, Resolution } from './resolution.js';
import type { NamedElsewhere, WorkspaceNames } from './workspace-names.js';

export type EntryTarget = Declared<CatalogueEntry>;

/** The entry in the file's or the workspace's own catalogue that a name means; built-in ones are up to the vocabulary. */
export function resolveEntry(
  name: string,
  kind: CatalogueKind,
  file: JourneyFile,
  workspace: WorkspaceNames,
): Resolution<EntryTarget> {
  return new SharedNames(entriesOf(file)[kind], entriesElsewhere(workspace)[kind]).resolve(name);
}

/**
 * The custom channel that the words of a channel name, with or without a brand or other words after it; `length` counts the
 * characters of its name. If there is none, the words are looked up as a whole.
 */
export function resolveChannel(
  words: string,
  file: JourneyFile,
  workspace: WorkspaceNames,
): Resolution<EntryTarget> & { readonly length: number } {
  for (const start of startsOfWords(words)) {
    const found = resolveEntry(start, 'channel', file, workspace);
    if (found.target || found.others.length > 0) return { ...found, length: start.length };
  }
  return { ...NOTHING, length: words.length };
}

/** Some words and the first three, two and one of them, the longest first. */
export function startsOfWords(words: string): readonly string[] {
  const ends = Array.from(words.slice(0, 80).matchAll(/\S+/gu), ({ index, 0: word }) => index + word.length).slice(
    0,
    3,
  );
  return [...new Set([words, ...ends.reverse().map((end) => words.slice(0, end))])];
}

const entriesOf = remember((file: JourneyFile) => ({
  touchpoint: entries(file, 'touchpoint'),
  channel: entries(file, 'channel'),
  metric: entries(file, 'metric'),
  model: entries(file, 'model'),
}));

const entriesElsewhere = remember((workspace: WorkspaceNames): Record<CatalogueKind, NameIndex<NamedElsewhere>> => ({
  touchpoint: indexElsewhere(workspace.touchpoints),
  channel: indexElsewhere(workspace.channels),
  metric: indexElsewhere(workspace.metrics),
  model: indexElsewhere(workspace.models),
}));

/** All names of an entry are equal. */
function entries(file: JourneyFile, kind: CatalogueKind): NameIndex<CatalogueEntry> {
  const listed = file.catalogues.filter(({ lists }) => lists === kind).flatMap((catalogue) => catalogue.entries);
  return new NameIndex(
    listed.flatMap((target) => [
      { target, title: target.title, ...(target.id ? { id: target.id.text } : {}) },
      ...target.names.map(({ text }) => ({ target, title: text })),
    ]),
  );
}
