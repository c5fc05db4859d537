import type { Journey, Persona } from '../model/journey.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';

/** Rows of the map, from top to bottom; all rows of the author's own `lane` lines are `own`. */
export type LaneId =
  | 'steps'
  | 'does'
  | 'thinks'
  | 'says'
  | 'needs'
  | 'touchpoints'
  | 'feels'
  | 'pains'
  | 'gains'
  | 'waits'
  | 'metrics'
  | 'owner'
  | 'staff'
  | 'behind'
  | 'system'
  | 'own'
  | 'notes';

/** All that a map is drawn from. */
export interface MapInput {
  readonly journey: Journey;
  /** Personas that the journey may name, from the same file and the workspace. */
  readonly personas: readonly Persona[];
  /** Language of the words that the map itself writes. */
  readonly language: HumanLanguage;
  /** Room in px; a map with many steps is wider than that. */
  readonly width: number;
  /** For the foot of an export. */
  readonly fileName?: string;
  /** ISO date for the foot of an export. */
  readonly date?: string;
  /** Title, state and persona on one line, without figures: for a preview that is narrow. */
  readonly foldedHeader?: boolean;
  /** Rows to leave out; by default every row with a fact is drawn. */
  readonly hiddenLanes?: readonly LaneId[];
}
