import type { Journey } from '../model/journey.js';

/** The other journey of a comparison. Lines of another file must not be mistaken for lines of the one in view. */
export interface Counterpart {
  readonly journey: Journey;
  /** What it is to the journey in view: the map that it improves, the plan that it actually followed, or its improvement. */
  readonly as: 'current' | 'plan' | 'improved';
  readonly elsewhere?: true;
}
