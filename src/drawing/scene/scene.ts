import type { Counterpart } from '../../core/compare/counterpart.js';
import type { Journey, Persona } from '../../core/model/journey.js';
import { ASKED_LANES } from '../../core/vocabulary/lanes.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import type { Pictures } from './pictures.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';

/** Everything that a map is drawn from. */
export interface MapInput {
  readonly journey: Journey;
  /** Personas that the journey may name, from the same file and the workspace. */
  readonly personas: readonly Persona[];
  /** Language of the map's own words. */
  readonly language: HumanLanguage;
  /** Available width in px; a map with many steps is wider than that. */
  readonly width: number;
  /** For the footer of an export. */
  readonly fileName?: string;
  /** ISO date for the footer of an export. */
  readonly date?: string;
  /** Title, state and persona on one line, goal and figures below it: for a narrow preview. */
  readonly foldedHeader?: boolean;
  /** Rows to leave out; by default every row with a fact is drawn, except those that must be asked for (`hiddenLanesOf`). */
  readonly hiddenLanes?: readonly LaneId[];
  /** Rows in another order than the usual one; those not listed follow in the usual order. */
  readonly laneOrder?: readonly LaneId[];
  /** Rows that are drawn as one line with their name and the number of their facts (L3). */
  readonly foldedLanes?: readonly LaneId[];
  /** How much of a step is drawn (Q1 to Q3); `full` by default. */
  readonly density?: Density;
  /** Width of a column in px, within the limits of the density; by default the columns share the available width (`chooseDensity`). */
  readonly columnWidth?: number;
  /** Index of the stage that is opened at full size below a map at another density (Q4, Q6). */
  readonly openedStage?: number;
  /** The stages below each other instead of side by side: for a preview narrower than 500 px. */
  readonly stacked?: boolean;
  /** Draws every text in full, where the preview shows the start and the rest on hover (W3): for exports. */
  readonly whole?: boolean;
  /**
   * Lines that could be written next, below a small map (N2): for a preview in which nobody closed them. If they are closed, the
   * question for a persona is still a button; a picture that can write nothing leaves this out.
   */
  readonly nextLines?: boolean;
  /** Language of the file's own lines, for those that could be written next; by default that of the map. */
  readonly written?: HumanLanguage;
  /** The journey that this one is compared with (D1 to D7). */
  readonly counterpart?: Counterpart;
  /** What the journey in view has from its base, because it does not describe it again (`completeFromBase`). */
  readonly taken?: 'stages' | 'steps';
  /** Journeys of other personas through the same steps, for the view of emotions. */
  readonly others?: readonly Journey[];
  /** The pictures that `link` lines name, as far as the host has read them; only the row of pictures needs them. */
  readonly pictures?: Pictures;
}

/** The rows that a picture leaves out. */
export function hiddenLanesOf({ hiddenLanes }: Pick<MapInput, 'hiddenLanes'>): readonly LaneId[] {
  return hiddenLanes ?? ASKED_LANES;
}

/** Whether the row of pictures was asked for: otherwise their links are notes. */
export function showsPictures(input: Pick<MapInput, 'hiddenLanes'>): boolean {
  return !hiddenLanesOf(input).includes('pictures');
}

/** Whether a picture of a view draws pictures of steps: otherwise no host reads them. */
export function drawsPictures(view: string, rows: Pick<MapInput, 'hiddenLanes' | 'foldedLanes'>): boolean {
  return view === 'map' && showsPictures(rows) && rows.foldedLanes?.includes('pictures') !== true;
}

/** How much a map shows of each step: everything, signs with short titles, or signs alone. */
export const DENSITIES = ['full', 'compact', 'overview'] as const;

export type Density = (typeof DENSITIES)[number];
