import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeDigits } from './writing.js';

/** In Vietnamese `1.500` is one thousand five hundred and `4,5` four and a half; in Thai and English it is the other way. */
export const numberAmbiguous = faultCheck('number-ambiguous', 'hint', (fault, input) => {
  const word = textOf(fault, 'word');
  const plain = writeDigits(textOf(fault, 'plain'), word);
  return { data: { word, plain }, fixes: [replaceFix(input, rangeOfFault(fault), plain, 'preferred')] };
});
