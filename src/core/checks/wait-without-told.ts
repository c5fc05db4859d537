import type { Fault } from '../model/journey.js';
import { scanNumber } from '../values/number.js';
import { scanDuration } from '../values/quantity.js';
import { skipComma } from '../values/words.js';
import { longestPrefix } from '../vocabulary/lookup.js';
import type { CheckInput, Fix } from './check.js';
import { faultCheck } from './faults.js';
import { recordOf, replaceFix, textAt } from './writing.js';

/** Whether a wait is announced decides whether it is friction: uncertain waiting is one of the five causes. */
export const waitWithoutTold = faultCheck('wait-without-told', 'hint', (fault, input) =>
  saysSo(input, fault) ? undefined : { data: {}, fixes: fixes(input, fault) },
);

/** In `3 told` only the unit is missing, which another check asks for. */
function saysSo(input: CheckInput, { line, start, end }: Fault): boolean {
  const value = textAt(input, line, start, end);
  const number = scanNumber(value, 0);
  return number !== undefined && longestPrefix('particle', value.slice(skipComma(value, number.end))) !== undefined;
}

/** Both answers, behind the length; without a length, before the words. */
function fixes(input: CheckInput, fault: Fault): readonly Fix[] {
  const record = recordOf(input, fault.line);
  if (!record) return [];
  const value = textAt(input, record.line, record.valueStart, record.valueEnd);
  const end = scanDuration(value, 0)?.end ?? 0;
  const start = { line: record.line, character: record.valueStart };
  const range = { start, end: { line: record.line, character: record.valueStart + end } };
  const isLast = skipComma(value, end) >= value.length;
  return (['told', 'notTold'] as const).map((answer) => {
    const word = input.vocabulary.words.particle[answer][0];
    const written = value.slice(0, end);
    return replaceFix(input, range, written === '' ? `${word}${isLast ? '' : ' '}` : `${written} ${word}`);
  });
}
