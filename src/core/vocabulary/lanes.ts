/** What is meant to be reached, and with whom: rows that a map has where a stage or a step says so. */
export const PURPOSE_LANES = [
  'scenario',
  'goal',
  'expects',
  'doneWhen',
  'objective',
  'lasts',
  'howOften',
  'doneBy',
  'for',
  'with',
] as const;

/** Rows of the map, from top to bottom; all custom rows (`lane` lines) are `own`. */
export const LANE_IDS = [
  ...PURPOSE_LANES,
  'steps',
  'pictures',
  'does',
  'thinks',
  'says',
  'needs',
  'touchpoints',
  'feels',
  'pains',
  'gains',
  'waits',
  'metrics',
  'owner',
  'staff',
  'behind',
  'system',
  'own',
  'notes',
] as const;

export type LaneId = (typeof LANE_IDS)[number];

/** Rows that are only drawn where a reader or a list of rows asks for them: what they show is words in another row otherwise. */
export const ASKED_LANES: readonly LaneId[] = ['pictures'];

/**
 * The rows that a list of rows leaves out. Purposes were notes before they had rows: a list that has notes and none of their rows
 * is older than these, and shows them.
 */
export function lanesBeside(named: readonly LaneId[]): readonly LaneId[] {
  const isOlder = named.includes('notes') && !PURPOSE_LANES.some((lane) => named.includes(lane));
  return LANE_IDS.filter((lane) => !named.includes(lane) && !(isOlder && PURPOSE_LANES.some((each) => each === lane)));
}

/** All rows in the order that a list of them means: those that it shows unnamed first, then the list, then the steps, then the rest. */
export function laneOrderOf(named: readonly LaneId[]): readonly LaneId[] {
  const beside = lanesBeside(named);
  const unnamed = LANE_IDS.filter((lane) => !named.includes(lane) && !beside.includes(lane));
  const steps = named.includes('steps') ? [] : (['steps'] as const);
  return [...unnamed, ...named, ...steps, ...beside.filter((lane) => lane !== 'steps')];
}
