import { CompletionItemKind } from 'vscode-languageserver';
import { phaseOf } from '../../../core/checks/stage-models.js';
import type { Catalogue, CatalogueEntry, JourneyFile } from '../../../core/model/journey.js';
import { stagesOfOwnModel } from '../../../core/references/resolve-model.js';
import type { NamedElsewhere } from '../../../core/references/workspace-names.js';
import { MODELS, STAGE_NAMES } from '../../../core/vocabulary/catalogue.js';
import type { CatalogueKind, ModelId, StageNameId } from '../../../core/vocabulary/catalogue.js';
import { CHANNEL_IDS, CHANNELS } from '../../../core/vocabulary/channels.js';
import { METRIC_IDS, METRICS } from '../../../core/vocabulary/metrics.js';
import type { MetricSpec } from '../../../core/vocabulary/metrics.js';
import { TOUCHPOINT_IDS, TOUCHPOINTS } from '../../../core/vocabulary/touchpoints.js';
import type { TouchpointSpec } from '../../../core/vocabulary/touchpoints.js';
import type { Choice } from './choice.js';
import type { ValueQuery } from './value-query.js';
import { elsewhere } from './word-choices.js';

/** Ranks: entries of the author's own, the built-in ones that belong here, all others. */
const RANK = { own: 0, here: 100, other: 1000 } as const;

/** Touchpoints, those of this stage's phase first. */
export function touchpointChoices({ words, document, workspace, parts }: ValueQuery): readonly Choice[] {
  const phase = parts.stage && phaseOf(parts.stage);
  const builtIn = TOUCHPOINT_IDS.map((id, at): Choice => {
    const spec: TouchpointSpec = TOUCHPOINTS[id];
    const here = phase !== undefined && spec.home.includes(phase);
    return {
      label: words.touchpoints[id][0],
      kind: CompletionItemKind.Value,
      rank: (here ? RANK.here : RANK.other) + at,
      detail: `${words.words.channelKind[spec.kind][0]} · ${words.words.media[spec.media][0]}`,
      also: [id, ...words.touchpoints[id].slice(1), ...elsewhere(words, (other) => other.touchpoints[id])],
    };
  });
  return [...ownEntries('touchpoint', document.file, workspace.touchpoints), ...builtIn];
}

/** Channels of the workspace and the built-in ones. */
export function channelChoices({ words, document, workspace }: ValueQuery): readonly Choice[] {
  const builtIn = CHANNEL_IDS.map((id, at): Choice => ({
    label: words.channels[id][0],
    kind: CompletionItemKind.Value,
    rank: RANK.here + at,
    detail: words.words.channelKind[CHANNELS[id].kind][0],
    also: [id, ...words.channels[id].slice(1), ...elsewhere(words, (other) => other.channels[id])],
  }));
  return [...ownEntries('channel', document.file, workspace.channels), ...builtIn];
}

/** Metrics, those of this stage's phase first. */
export function metricChoices({ words, document, parts }: ValueQuery): readonly Choice[] {
  const phase = parts.stage && phaseOf(parts.stage);
  const builtIn = METRIC_IDS.map((id, at): Choice => {
    const spec: MetricSpec = METRICS[id];
    const here = phase !== undefined && spec.phases.includes(phase);
    const names = words.metrics[id];
    return {
      label: names?.[0] ?? id,
      kind: CompletionItemKind.Value,
      rank: (here ? RANK.here : RANK.other) + at,
      ...(names ? { detail: id } : {}),
      also: [id, ...(names?.slice(1) ?? []), ...elsewhere(words, (other) => other.metrics[id])],
    };
  });
  return [...ownEntries('metric', document.file, []), ...builtIn];
}

/** Stage models: the built-in ones with their stages, and those of the workspace. */
export function modelChoices({ words, document, workspace }: ValueQuery): readonly Choice[] {
  const builtIn = (Object.keys(MODELS) as ModelId[]).map((id, at): Choice => ({
    label: words.words.model[id][0],
    kind: CompletionItemKind.EnumMember,
    rank: RANK.here + at,
    detail: MODELS[id].map((stage) => words.stageNames[stage][0]).join(' → '),
    also: [id, ...words.words.model[id].slice(1), ...elsewhere(words, (other) => other.words.model[id])],
  }));
  return [...ownEntries('model', document.file, workspace.models), ...builtIn];
}

/** Stages of the journey's model: the missing ones first, in the model's order. */
export function stageChoices({ words, document, workspace, parts, record }: ValueQuery): readonly Choice[] {
  const { journey } = parts;
  const present = new Set(
    journey?.stages.filter(({ source }) => source?.line !== record.line).map((stage) => stage.name),
  );
  const own = journey?.model && stagesOfOwnModel(journey.model.text, document.file, workspace);
  if (own) {
    const titles = new Set(
      journey?.stages.filter(({ source }) => source?.line !== record.line).map(({ title }) => title),
    );
    return own.map(({ title }, at) => ({
      label: title,
      kind: CompletionItemKind.Class,
      rank: (titles.has(title) ? RANK.other : RANK.here) + at,
    }));
  }
  const model: readonly StageNameId[] = MODELS[journey?.model?.value ?? 'custom'];
  const ids = model.length > 0 ? model : (Object.keys(STAGE_NAMES) as StageNameId[]);
  return ids.map((id, at) => ({
    label: words.stageNames[id][0],
    kind: CompletionItemKind.Class,
    rank: (present.has(id) ? RANK.other : RANK.here) + at,
    also: [id, ...words.stageNames[id].slice(1), ...elsewhere(words, (other) => other.stageNames[id])],
  }));
}

/** Entries that the file's or the workspace's catalogues add. */
function ownEntries(kind: CatalogueKind, file: JourneyFile, workspace: readonly NamedElsewhere[]): readonly Choice[] {
  const here = file.catalogues
    .filter((catalogue: Catalogue) => catalogue.lists === kind)
    .flatMap(({ entries }) => entries);
  const inFile = here.map((entry, at): Choice => ({
    label: entry.title,
    kind: CompletionItemKind.Reference,
    rank: RANK.own + at,
    also: otherNames(entry),
  }));
  const shared = workspace.map(({ title, names = [], id, uri }, at): Choice => ({
    label: title,
    kind: CompletionItemKind.Reference,
    rank: RANK.own + here.length + at,
    detail: fileName(uri),
    also: [...names, ...(id ? [id] : [])],
  }));
  return [...inFile, ...shared].filter(({ label }) => label !== '');
}

function otherNames({ names, id }: CatalogueEntry): readonly string[] {
  return [...names.map(({ text }) => text), ...(id ? [id.text] : [])];
}

/** The last part of a URI's path, for people. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
