import type { ComparedPart } from './compare-journeys.js';

/** The mark of a part in a comparison; a part that is unchanged, or went as planned, has none. */
export type ChangeMark = 'added' | 'changed' | 'removed' | 'missing' | 'failing' | 'unplanned';

/** The mark of a part compared with the current journey, or with the plan (D2, D6). */
export function changeMark(as: 'current' | 'plan', { change, state }: ComparedPart): ChangeMark | undefined {
  if (as === 'plan') return state === 'done' ? undefined : state;
  return change === 'same' ? undefined : change;
}
