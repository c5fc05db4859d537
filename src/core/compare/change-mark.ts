import type { ComparedPart } from './compare-journeys.js';

/** What a part is marked with in a comparison; one that is as it was, or as planned, has no mark. */
export type ChangeMark = 'added' | 'changed' | 'removed' | 'missing' | 'failing' | 'unplanned';

/** The mark of a part over the current journey, or over the plan (D2, D6). */
export function changeMark(as: 'current' | 'plan', { change, state }: ComparedPart): ChangeMark | undefined {
  if (as === 'plan') return state === 'done' ? undefined : state;
  return change === 'same' ? undefined : change;
}
