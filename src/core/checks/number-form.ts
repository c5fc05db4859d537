import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix } from './writing.js';

/** Digits with marks for thousands mean different numbers in different countries, so such a number is shown and not counted. */
export const numberForm = faultCheck('number-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word');
  const digits = word.replace(/[\s.,'\u2019]/gu, '');
  const isGrouped = digits !== word && /^[0-9\u0e50-\u0e59]+$/u.test(digits);
  return { data: { word }, fixes: isGrouped ? [replaceFix(input, rangeOfFault(fault), digits, 'preferred')] : [] };
});
