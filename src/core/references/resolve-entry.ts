import type { CatalogueEntry, JourneyFile } from '../model/journey.js';
import { remember } from '../util/remember.js';
import type { CatalogueKind } from '../vocabulary/catalogue.js';
import { indexElsewhere, NameIndex, SharedNames } from './name-index.js';
import type { Declared, Resolution } from './resolution.js';
import type { NamedElsewhere, WorkspaceNames } from './workspace-names.js';

export type EntryTarget = Declared<CatalogueEntry>;

/** The file's or the workspace's own catalogue entry that a name means; built-in ones are the vocabulary's affair. */
export function resolveEntry(
  name: string,
  kind: CatalogueKind,
  file: JourneyFile,
  workspace: WorkspaceNames,
): Resolution<EntryTarget> {
  return new SharedNames(entriesOf(file)[kind], entriesElsewhere(workspace)[kind]).resolve(name);
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
  metric: indexElsewhere([]),
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
