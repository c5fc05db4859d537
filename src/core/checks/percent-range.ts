import { faultCheck, textOf } from './faults.js';

/** A share of the people of a part is from none to all of them. */
export const percentRange = faultCheck('percent-range', 'error', (fault) => ({
  data: { found: textOf(fault, 'found') },
}));
