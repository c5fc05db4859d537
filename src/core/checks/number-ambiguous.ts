import type { Fault } from '../model/journey.js';
import { startOfTail } from '../util/tail.js';
import { scanNumber } from '../values/number.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { recordOf, replaceFix, writeDigits } from '../writing/writing.js';

/**
 * In Vietnamese `1.500` is one thousand five hundred and `4,5` four and a half; in Thai and English it is the other way round. A
 * comma before one or two digits is a fraction everywhere; for a point before three digits both are offered, except where people
 * are counted.
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
    fixes: meant
      .filter((text) => isPossible(text, input, fault))
      .map((text) => replaceFix(input, range, text, isOnly ? 'preferred' : undefined)),
  };
});

/** Without trailing zeros, and without a decimal point that is then last. */
function withoutLastZeros(word: string): string {
  const end = startOfTail(word, ZEROS);
  return word.slice(0, end < word.length && word.charAt(end - 1) === '.' ? end - 1 : end);
}

const ZEROS = '0\u0e50';

/** Scales have limits, and people are counted whole: an impossible reading is dropped. */
function isPossible(text: string, input: CheckInput, fault: Fault): boolean {
  const keyword = recordOf(input, fault.line)?.keyword;
  const number = scanNumber(text, 0);
  if (!number || !keyword) return true;
  if (keyword === 'people') return number.decimals === 0;
  // Without the percent sign it would be a count, and it was not a number with a fraction.
  if (keyword === 'leaves') return number.value <= 100;
  return number.value <= (MOST[keyword] ?? Infinity);
}

const MOST: Partial<Record<KeywordId, number>> = { feels: 5, importance: 10, satisfied: 10, share: 100 };
