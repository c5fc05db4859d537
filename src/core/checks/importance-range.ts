import { scanNumber } from '../values/number.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeNumber } from './writing.js';

/**
 * Importance and satisfaction go from 0 to 10, because the opportunity score (outcome-driven innovation: importance plus what
 * satisfaction falls short of it) is defined on that scale.
 */
export const importanceRange = faultCheck('importance-range', 'error', (fault, input) => {
  const found = textOf(fault, 'found');
  const number = scanNumber(found, 0);
  if (!number) return { data: { found } };
  const isPercent = number.value > 10 && number.value <= 100;
  const inRange = isPercent ? Math.round(number.value) / 10 : Math.min(10, Math.max(0, number.value));
  return {
    data: { found },
    fixes: [replaceFix(input, rangeOfFault(fault), writeNumber(input, inRange, found), 'preferred')],
  };
});
