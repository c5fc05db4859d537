import { startOfTail } from '../util/tail.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { recordOf, replaceFix, writeDigits } from './writing.js';

/**
 * In Vietnamese `1.500` is one thousand five hundred and `4,5` four and a half; in Thai and English it is the other way. A
 * comma before one or two digits is a fraction everywhere; a point before three is both offered, except where people are counted.
 */
export const numberAmbiguous = faultCheck('number-ambiguous', 'hint', (fault, input) => {
  const word = textOf(fault, 'word');
  const plain = writeDigits(textOf(fault, 'plain'), word);
  const fraction = /^[^.]*\.[^.]*$/u.test(word) ? withoutLastZeros(word) : word;
  const isCount = recordOf(input, fault.line)?.keyword === 'people';
  const meant = isCount || fraction === word ? [plain] : [plain, fraction];
  const isOnly = isCount || !word.includes('.');
  const range = rangeOfFault(fault);
  return {
    data: { word, plain },
    fixes: meant.map((text) => replaceFix(input, range, text, isOnly ? 'preferred' : undefined)),
  };
});

/** Without the zeros at its end, and without a point that then ends it. */
function withoutLastZeros(word: string): string {
  const end = startOfTail(word, ZEROS);
  return word.slice(0, end < word.length && word.charAt(end - 1) === '.' ? end - 1 : end);
}

const ZEROS = '0\u0e50';
