/** Rows of the map, from top to bottom; all custom rows (`lane` lines) are `own`. */
export const LANE_IDS = [
  'steps',
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
