import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix } from './writing.js';

/** A share is read as per cent; with the sign, so does whoever reads the file. */
export const percentWithoutSign = faultCheck('percent-without-sign', 'hint', (fault, input) => {
  const found = textOf(fault, 'found');
  return { data: { found }, fixes: [replaceFix(input, rangeOfFault(fault), `${found} %`, 'preferred')] };
});
