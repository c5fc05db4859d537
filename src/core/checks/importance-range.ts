import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { writeAnotherFix } from '../writing/writing.js';

/**
 * Importance and satisfaction go from 0 to 10, because the opportunity score (outcome-driven innovation: importance plus the
 * amount by which satisfaction falls short of it) is defined on that scale. Only the author knows which scale another number
 * comes from.
 */
export const importanceRange = faultCheck('importance-range', 'error', (fault, input) => ({
  data: { found: textOf(fault, 'found') },
  fixes: writeAnotherFix(input, rangeOfFault(fault)),
}));
