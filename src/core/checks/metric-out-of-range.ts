import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { writeAnotherFix } from '../writing/writing.js';

/** Known metrics have known scales: an NPS of 180 is a slip or another metric. Only the author knows which. */
export const metricOutOfRange = faultCheck('metric-out-of-range', 'error', (fault, input) => ({
  data: {
    name: textOf(fault, 'name'),
    from: textOf(fault, 'from'),
    to: textOf(fault, 'to'),
    found: textOf(fault, 'found'),
  },
  fixes: writeAnotherFix(input, rangeOfFault(fault)),
}));
