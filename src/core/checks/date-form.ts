import { datesMeant } from '../values/date.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeDigits } from '../writing/writing.js';

/**
 * Dates are written year first, so that they mean the same day to everybody. Another form is understood where it can mean only
 * one day, and so is day first with slashes; that is a hint. Any other is kept as words and gives no reminder to review.
 */
export const dateForm = faultCheck('date-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word');
  const read = textOf(fault, 'date');
  const dates = [...new Set([...(read === '' ? [] : [read]), ...datesMeant(word)])];
  return {
    data: { word },
    ...(read === '' ? {} : { severity: 'hint' as const }),
    fixes: dates.map((date) =>
      replaceFix(input, rangeOfFault(fault), writeDigits(date, word), dates.length === 1 ? 'preferred' : undefined),
    ),
  };
});
