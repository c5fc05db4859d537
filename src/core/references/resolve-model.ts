import type { CatalogueEntry, JourneyFile } from '../model/journey.js';
import { remember } from '../util/remember.js';
import { nameKey } from './name-key.js';
import type { OwnStage, WorkspaceNames } from './workspace-names.js';

/** The stages of a model's entry in a catalogue, in order. */
export function stagesOfEntry(entry: CatalogueEntry): readonly OwnStage[] {
  return entry.stages.map(({ title, countsAs }) => ({
    title,
    ...(countsAs?.value ? { phase: countsAs.value } : {}),
  }));
}

/** The stages of the model that a name in `model` means, if the file, or else its workspace, declares it. */
export function stagesOfOwnModel(
  name: string,
  file: JourneyFile,
  workspace: WorkspaceNames,
): readonly OwnStage[] | undefined {
  const key = nameKey(name);
  return modelsOf(file).get(key) ?? modelsElsewhere(workspace).get(key);
}

type Models = ReadonlyMap<string, readonly OwnStage[]>;

const modelsOf = remember((file: JourneyFile): Models => {
  const entries = file.catalogues.filter(({ lists }) => lists === 'model').flatMap((catalogue) => catalogue.entries);
  return byName(
    entries.map((entry) => ({
      names: [entry.title, ...entry.names.map(({ text }) => text), entry.id?.text ?? ''],
      stages: stagesOfEntry(entry),
    })),
  );
});

const modelsElsewhere = remember((workspace: WorkspaceNames): Models =>
  byName(
    workspace.models.flatMap(({ title, names = [], id, stages }) =>
      stages ? [{ names: [title, ...names, id ?? ''], stages }] : [],
    ),
  ),
);

/** Of equal names, the first counts. */
function byName(
  models: readonly { readonly names: readonly string[]; readonly stages: readonly OwnStage[] }[],
): Models {
  const found = new Map<string, readonly OwnStage[]>();
  for (const { names, stages } of models) {
    for (const key of names.map(nameKey)) if (key !== '' && !found.has(key)) found.set(key, stages);
  }
  return found;
}
