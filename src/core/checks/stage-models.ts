/** What a journey's stage model prescribes, whether it is built in or custom. */
import type { CatalogueEntry, Journey, JourneyFile, Stage } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { stagesOfOwnModel } from '../references/resolve-model.js';
import type { OwnStage } from '../references/workspace-names.js';
import { remember } from '../util/remember.js';
import { MODELS, PHASES, STAGE_NAMES } from '../vocabulary/catalogue.js';
import type { Phase, StageNameId } from '../vocabulary/catalogue.js';
import type { CheckInput } from '../writing/check-input.js';

/** `title` is what a new stage of that kind would be called. */
export interface ModelStage extends OwnStage {
  readonly name?: StageNameId;
}

export interface StageModel {
  /** As the author wrote it. */
  readonly title: string;
  /** In order; never empty. */
  readonly stages: readonly ModelStage[];
}

/**
 * The model that a journey names, if it prescribes stages: one from the file's or the workspace's catalogues, otherwise a
 * built-in one.
 */
export function stageModelOf(input: CheckInput, journey: Journey): StageModel | undefined {
  const { model } = journey;
  if (!model) return undefined;
  const own = stagesOfOwnModel(model.text, input.file, input.workspace);
  const stages = own ?? (model.value ? MODELS[model.value].map((name) => builtIn(input, name)) : []);
  return stages.length > 0 ? { title: model.text, stages } : undefined;
}

/** The entries of the file's own model catalogues. */
export const ownModels = remember((file: JourneyFile): readonly CatalogueEntry[] =>
  file.catalogues.flatMap(({ lists, entries }) => (lists === 'model' ? entries : [])),
);

/** The position of a stage in the model: by its name, otherwise by the phase it counts as. -1 when it is not in the model. */
export function placeInModel(stage: Stage, model: StageModel): number {
  const places = placesIn(model.stages);
  const byName = Math.min(
    places.byTitle.get(nameKey(stage.title)) ?? Infinity,
    (stage.name === undefined ? undefined : places.byName.get(stage.name)) ?? Infinity,
  );
  if (byName < Infinity) return byName;
  const phase = phaseInModel(stage);
  return (phase === undefined ? undefined : places.byPhase.get(phase)) ?? -1;
}

/** The phase a stage counts as: what the author says, otherwise what its name or, last, its model says. */
export function phaseInModel(stage: Stage, model?: StageModel): Phase | undefined {
  if (stage.countsAs?.value) return stage.countsAs.value;
  if (stage.name) return STAGE_NAMES[stage.name];
  const place = model && placesIn(model.stages).byTitle.get(nameKey(stage.title));
  return place === undefined ? undefined : model?.stages[place]?.phase;
}

/** The first position of each title, name and phase: a model may prescribe thousands of stages, and a journey may have them. */
const placesIn = remember((stages: readonly ModelStage[]) => ({
  byTitle: firstPlaces(stages, ({ title }) => nameKey(title)),
  byName: firstPlaces(stages, ({ name }) => name),
  byPhase: firstPlaces(stages, ({ phase }) => phase),
}));

function firstPlaces<Key>(
  stages: readonly ModelStage[],
  keyOf: (stage: ModelStage) => Key | undefined,
): ReadonlyMap<Key, number> {
  const places = new Map<Key, number>();
  stages.forEach((stage, at) => {
    const key = keyOf(stage);
    if (key !== undefined && !places.has(key)) places.set(key, at);
  });
  return places;
}

/** Whether a phase is about deciding or buying. */
export function isOfSale(phase: Phase): boolean {
  return phase === 'decide' || phase === 'buy';
}

/** Whether a phase comes after the customer has bought. */
export function isAfterSale(phase: Phase): boolean {
  return PHASES.indexOf(phase) > PHASES.indexOf('buy');
}

/** A built-in stage in the file's language. */
export function builtIn(input: CheckInput, name: StageNameId): ModelStage {
  return { title: input.vocabulary.stageNames[name][0], name, phase: STAGE_NAMES[name] };
}
