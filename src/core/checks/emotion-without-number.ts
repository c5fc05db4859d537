import { faultCheck, numberOf, rangeOfFault, textOf } from './faults.js';
import { prependFix, writeNumber } from '../writing/writing.js';

/** Most writers name a feeling without a number. That is fine, but only a number gives a point on the curve. */
export const emotionWithoutNumber = faultCheck('emotion-without-number', 'hint', (fault, input) => {
  const word = textOf(fault, 'word');
  const score = numberOf(fault, 'score');
  const { start } = rangeOfFault(fault);
  return { data: { word, score }, fixes: [prependFix(input, start, writeNumber(input, score), word)] };
});
