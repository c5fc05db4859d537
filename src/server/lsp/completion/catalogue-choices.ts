import { CompletionItemKind } from 'vscode-languageserver';
import { phaseInModel } from '../../../core/checks/stage-models.js';
import type { CatalogueEntry } from '../../../core/model/journey.js';
import { fileNameBeside } from '../../../core/references/file-order.js';
import { nameKey } from '../../../core/references/name-key.js';
import { stagesOfOwnModel } from '../../../core/references/resolve-model.js';
import { NAMES_OF_CATALOGUE } from '../../../core/references/workspace-names.js';
import { meaningOf } from '../../../core/vocabulary/all-meanings.js';
import { MODELS, STAGE_NAMES } from '../../../core/vocabulary/catalogue.js';
import type { CatalogueKind, ModelId, StageNameId } from '../../../core/vocabulary/catalogue.js';
import { METRIC_IDS, METRICS } from '../../../core/vocabulary/metrics.js';
import type { MetricSpec } from '../../../core/vocabulary/metrics.js';
import { TOUCHPOINT_IDS, TOUCHPOINTS } from '../../../core/vocabulary/touchpoints.js';
import type { TouchpointSpec } from '../../../core/vocabulary/touchpoints.js';
import { vocabularyOf } from '../../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../../core/vocabulary/vocabulary.js';
import { completionWordsOf } from '../../../core/vocabulary/all-completion-words.js';
import type { Choice } from './choice.js';
import { usedWords } from './used-words.js';
import type { UsedKind } from './used-words.js';
import type { ValueQuery } from './value-query.js';
import { elsewhere, furtherSpellings } from './word-choices.js';

/** Ranks: the author's own entries, words used before, the built-in ones that belong here, all others. */
const RANK = { own: 0, used: 200, here: 1000, other: 2000 } as const;

/** Touchpoints, those of this stage's phase first. */
export function touchpointChoices(query: ValueQuery): readonly Choice[] {
  const { words, parts } = query;
  const phase = parts.stage && phaseInModel(parts.stage);
  const builtIn = TOUCHPOINT_IDS.map((id, at): Choice => {
    const spec: TouchpointSpec = TOUCHPOINTS[id];
    const here = phase !== undefined && spec.home.includes(phase);
    return {
      label: words.touchpoints[id][0],
      kind: CompletionItemKind.Value,
      rank: (here ? RANK.here : RANK.other) + at,
      detail: `${words.words.channelKind[spec.kind][0]} · ${words.words.media[spec.media][0]}`,
      documentation: meaningOf('touchpoint', id, words.code),
      spellings: furtherSpellings(words.touchpoints[id], id),
      abroad: elsewhere(words, (other) => other.touchpoints[id]),
    };
  });
  return [...ownEntries(query, 'touchpoint'), ...usedChoices(query, 'touchpoint', RANK.used), ...builtIn];
}

/** Metrics, those of this stage's phase first, with a space after which the value follows. */
export function metricChoices(query: ValueQuery): readonly Choice[] {
  const { words, parts } = query;
  const phase = parts.stage && phaseInModel(parts.stage);
  const builtIn = METRIC_IDS.map((id, at): Choice => {
    const spec: MetricSpec = METRICS[id];
    const here = phase !== undefined && spec.phases.includes(phase);
    const names = words.metrics[id] ?? [id];
    return {
      label: names[0] ?? id,
      kind: CompletionItemKind.Value,
      rank: (here ? RANK.here : RANK.other) + at,
      detail: id,
      documentation: meaningOf('metric', id, words.code),
      spellings: furtherSpellings(names, id),
      abroad: elsewhere(words, (other) => other.metrics[id]),
      keepsCase: true,
      behind: ' ',
    };
  });
  const own = [...ownEntries(query, 'metric'), ...usedChoices(query, 'metric', RANK.used)];
  return [...own.map((choice) => ({ ...choice, behind: ' ' })), ...builtIn];
}

/** Stage models: the built-in ones with their stages, and those of the workspace. */
export function modelChoices(query: ValueQuery): readonly Choice[] {
  const { words } = query;
  const builtIn = (Object.keys(MODELS) as ModelId[]).map((id, at): Choice => {
    const stages = MODELS[id].map((stage) => words.stageNames[stage][0]).join(' → ');
    return {
      label: words.words.model[id][0],
      kind: CompletionItemKind.EnumMember,
      rank: RANK.here + at,
      ...(stages === '' ? {} : { detail: stages }),
      documentation: meaningOf('model', id, words.code),
      spellings: furtherSpellings(words.words.model[id], id),
      abroad: elsewhere(words, (other) => other.words.model[id]),
    };
  });
  return [...ownEntries(query, 'model'), ...builtIn];
}

/** A stage that a journey may have, by the model that it follows. */
export interface StageOfModel {
  readonly title: string;
  readonly name?: StageNameId;
  readonly missing: boolean;
}

/** The stages of a journey's model, in its order; all known ones if the journey follows none. `line` is that of the cursor. */
export function stagesOfModel(
  { words, document, workspace, parts }: Pick<ValueQuery, 'words' | 'document' | 'workspace' | 'parts'>,
  line: number,
): { readonly prescribed: boolean; readonly stages: readonly StageOfModel[] } {
  const { journey } = parts;
  const others = (journey?.stages ?? []).filter(({ source }) => source?.line !== line);
  const own = journey?.model && stagesOfOwnModel(journey.model.text, document.file, workspace);
  const titles = new Set(others.map(({ title }) => nameKey(title)));
  if (own) {
    return { prescribed: true, stages: own.map(({ title }) => ({ title, missing: !titles.has(nameKey(title)) })) };
  }
  const present = new Set(others.map(({ name }) => name));
  const model: readonly StageNameId[] = MODELS[journey?.model?.value ?? 'custom'];
  const ids = model.length > 0 ? model : (Object.keys(STAGE_NAMES) as StageNameId[]);
  const stages = ids.map((name) => ({ title: words.stageNames[name][0], name, missing: !present.has(name) }));
  return { prescribed: model.length > 0, stages };
}

/** Stages of the journey's model: the missing ones first, in the model's order. */
export function stageChoices(query: ValueQuery): readonly Choice[] {
  const { words, record } = query;
  return stagesOfModel(query, record.line).stages.map(({ title, name, missing }, at) => ({
    label: title,
    kind: CompletionItemKind.Class,
    rank: (missing ? RANK.here : RANK.other) + at,
    ...(name
      ? {
          documentation: meaningOf('stageName', name, words.code),
          spellings: words.stageNames[name].slice(1),
          abroad: elsewhere(words, (other) => other.stageNames[name]),
          also: [name],
        }
      : {}),
  }));
}

/** Words of the file and its workspace for the same kind of thing: owners, companions, systems. */
export function usedChoices(query: ValueQuery, kind: UsedKind, first = 0): readonly Choice[] {
  const { used } = completionWordsOf(query.words.code);
  return usedWords(query, kind).map((label, at) => ({
    label,
    kind: CompletionItemKind.Text,
    documentation: used,
    rank: first + at,
  }));
}

/** Entries added by the file's or the workspace's catalogues, each once, by the name in the file's language. */
export function ownEntries(query: ValueQuery, kind: CatalogueKind): readonly Choice[] {
  const { document, workspace, words } = query;
  const here = document.file.catalogues.filter(({ lists }) => lists === kind).flatMap(({ entries }) => entries);
  const own = here.map((entry) => entryChoice(namesOfEntry(entry), undefined, words.code));
  const shared = workspace[NAMES_OF_CATALOGUE[kind]].map(({ title, names = [], id, uri }) =>
    entryChoice([title, ...names, ...(id === undefined ? [] : [id])], uri, words.code),
  );
  return [...own, ...shared].flatMap((choice, at) => (choice ? [{ ...choice, rank: RANK.own + at }] : []));
}

function entryChoice(
  names: readonly string[],
  uri: string | undefined,
  language: HumanLanguage,
): Omit<Choice, 'rank'> | undefined {
  const all = names.filter((name) => name !== '');
  const label = all.find((name) => vocabularyOf(language).letters.test(name)) ?? all[0];
  if (label === undefined) return undefined;
  return {
    label,
    kind: CompletionItemKind.Reference,
    spellings: all.filter((name) => name !== label),
    ...(uri === undefined ? {} : { detail: fileNameBeside(uri) }),
  };
}

function namesOfEntry({ title, names, id }: CatalogueEntry): readonly string[] {
  return [title, ...names.map(({ text }) => text), ...(id ? [id.text] : [])];
}
