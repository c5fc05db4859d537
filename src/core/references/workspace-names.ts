import type { OwnStage } from './resolve-model.js';

/** A persona, journey or catalogue entry that another file of the workspace declares. */
export interface NamedElsewhere {
  readonly title: string;
  /** Of a catalogue entry: its other names. */
  readonly names?: readonly string[];
  readonly id?: string;
  readonly uri: string;
  readonly line: number;
  /** Of a stage model: its stages, in order. */
  readonly stages?: readonly OwnStage[];
  /** Of a journey: the names of the journeys that it improves or is based on. */
  readonly leadsTo?: readonly string[];
}

/** The names that a workspace (nearest `journey.config.json`, else the workspace folder) shares, without those of the file at hand. */
export interface WorkspaceNames {
  readonly personas: readonly NamedElsewhere[];
  readonly journeys: readonly NamedElsewhere[];
  readonly touchpoints: readonly NamedElsewhere[];
  readonly channels: readonly NamedElsewhere[];
  readonly metrics: readonly NamedElsewhere[];
  readonly models: readonly NamedElsewhere[];
}

/** A workspace that knows nothing: a file on its own. */
export const NO_WORKSPACE: WorkspaceNames = {
  personas: [],
  journeys: [],
  touchpoints: [],
  channels: [],
  metrics: [],
  models: [],
};
