import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeDigits } from './writing.js';

/**
 * Dates are year first, so that they mean the same day to everybody. Day first with slashes is understood and only a hint; any
 * other form is kept as words and no reminder to review comes of it.
 */
export const dateForm = faultCheck('date-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word');
  const date = textOf(fault, 'date');
  if (date === '') return { data: { word } };
  return {
    data: { word },
    severity: 'hint',
    fixes: [replaceFix(input, rangeOfFault(fault), writeDigits(date, word), 'preferred')],
  };
});
