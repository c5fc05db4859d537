import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeDigits } from '../writing/writing.js';

/** Thai calendars run 543 years ahead. Such a year is understood; in the common era it sorts and compares everywhere. */
export const dateBuddhistEra = faultCheck('date-buddhist-era', 'hint', (fault, input) => {
  const written = textOf(fault, 'written');
  const date = textOf(fault, 'date');
  return {
    data: { written, date },
    fixes: [replaceFix(input, rangeOfFault(fault), writeDigits(date, written), 'preferred')],
  };
});
