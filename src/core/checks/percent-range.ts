import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { writeAnotherFix } from '../writing/writing.js';

/** A share of the people of a part lies between none and all of them. */
export const percentRange = faultCheck('percent-range', 'error', (fault, input) => ({
  data: { found: textOf(fault, 'found') },
  fixes: writeAnotherFix(input, rangeOfFault(fault)),
}));
