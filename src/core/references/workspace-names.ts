import type { CatalogueKind, Phase } from '../vocabulary/catalogue.js';

/** A stage that a custom model prescribes. */
export interface OwnStage {
  readonly title: string;
  readonly phase?: Phase;
}

/** A persona, journey or catalogue entry that another file of the workspace declares. */
export interface NamedElsewhere {
  readonly title: string;
  /** For a catalogue entry: its other names. */
  readonly names?: readonly string[];
  readonly id?: string;
  readonly uri: string;
  readonly line: number;
  /** For a stage model: its stages, in order. */
  readonly stages?: readonly OwnStage[];
  /** For a journey: the names of the journeys that it improves or is based on. */
  readonly leadsTo?: readonly string[];
}

/** What files can refer to in each other. */
export const NAME_KINDS = ['personas', 'journeys', 'touchpoints', 'channels', 'metrics', 'models'] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/**
 * The names that a workspace (nearest `journey.config.json`, otherwise the workspace folder) shares, without those of the current
 * file.
 */
export type WorkspaceNames = Readonly<Record<NameKind, readonly NamedElsewhere[]>>;

/** No names yet, of any kind. */
export function emptyNames(): Record<NameKind, NamedElsewhere[]> {
  return { personas: [], journeys: [], touchpoints: [], channels: [], metrics: [], models: [] };
}

/** A workspace that knows nothing: a file on its own. */
export const NO_WORKSPACE: WorkspaceNames = emptyNames();

/** The kind of name under which a workspace keeps the entries of a kind of catalogue. */
export const NAMES_OF_CATALOGUE = {
  touchpoint: 'touchpoints',
  channel: 'channels',
  metric: 'metrics',
  model: 'models',
} as const satisfies Record<CatalogueKind, NameKind>;
