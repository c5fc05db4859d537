import type { Fault } from '../model/journey.js';
import { scanNumber } from '../values/number.js';
import { skipComma } from '../values/words.js';
import { longestPrefix } from '../vocabulary/lookup.js';
import type { CheckInput, Fix } from './check.js';
import { faultCheck, textOf } from './faults.js';
import { replaceFix } from './writing.js';

/** The units that real maps use most. */
const OFFERED = ['min', 'h', 'd'] as const;

/** A length without a unit could be minutes or days; it is kept as words and adds to no sum. */
export const durationForm = faultCheck('duration-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word');
  return { data: { word }, fixes: fixes(input, fault, word) };
});

/** Where only the unit is missing, the usual ones. */
function fixes(input: CheckInput, fault: Fault, word: string): readonly Fix[] {
  const number = scanNumber(word, 0);
  if (!number || number.shape === 'grouped' || number.value < 0) return [];
  const rest = word.slice(skipComma(word, number.end));
  if (rest !== '' && !longestPrefix('particle', rest)) return [];
  const start = { line: fault.line, character: fault.start };
  const range = { start, end: { line: fault.line, character: fault.start + number.end } };
  return OFFERED.map((unit) =>
    replaceFix(input, range, `${word.slice(0, number.end)} ${input.vocabulary.words.durationUnit[unit][0]}`),
  );
}
