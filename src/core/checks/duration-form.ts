import type { Fault } from '../model/journey.js';
import type { Range } from '../model/range.js';
import { isBlank } from '../util/characters.js';
import { startOfTail } from '../util/tail.js';
import { scanSaidDuration } from '../values/duration-words.js';
import { scanNumber } from '../values/number.js';
import { skipComma } from '../values/words.js';
import { longestPrefix } from '../vocabulary/lookup.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { answerAtEnd } from './wait-without-told.js';
import { recordOf, replaceFix, writeAnotherFix, writeNumber } from '../writing/writing.js';

/** The units that real maps use most; for reviews, months. */
const OFFERED = ['min', 'h', 'd'] as const;
const OFFERED_FOR_REVIEWS = ['mo', 'w', 'y'] as const;

/** A length of time without a unit could be minutes or days; it is kept as words and not added up. */
export const durationForm = faultCheck('duration-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word');
  const read = [...inDigits(input, fault, word), ...withUnit(input, fault, word)];
  const isOverLines = fault.lastLine > fault.line;
  return {
    data: { word },
    fixes: read.length > 0 || isOverLines ? read : writeAnotherFix(input, rangeOfLength(input, fault, word)),
  };
});

/** The words for the length: for a wait, without the answer after it about whether it is announced. */
function rangeOfLength(input: CheckInput, fault: Fault, word: string): Range {
  const range = rangeOfFault(fault);
  const isWait = recordOf(input, fault.line)?.keyword === 'wait';
  const answer = isWait ? answerAtEnd(word, 0) : undefined;
  if (answer === undefined) return range;
  const length = startOfTail(word.slice(0, answer), ' \t\u00a0\u202f\u3000,\uff0c');
  return length > 0 ? startOf(fault, length) : range;
}

/** `two days` in digits. */
function inDigits(input: CheckInput, fault: Fault, word: string): readonly Fix[] {
  const said = scanSaidDuration(word);
  if (!said || !isLength(input, fault, word.slice(said.end))) return [];
  const ends = [said.from, ...(said.to === undefined ? [] : [said.to])].map((value) => writeNumber(input, value));
  const text = `${ends.join('-')} ${input.vocabulary.words.durationUnit[said.unit][0]}`;
  return [replaceFix(input, startOf(fault, said.end), text, 'preferred')];
}

/** Where only the unit is missing, the usual ones. */
function withUnit(input: CheckInput, fault: Fault, word: string): readonly Fix[] {
  const number = scanNumber(word, 0);
  if (!number || number.shape === 'grouped' || number.value < 0) return [];
  const rest = word.slice(skipComma(word, number.end));
  if (rest !== '' && !longestPrefix('particle', rest)) return [];
  const isReview = recordOf(input, fault.line)?.keyword === 'reviewEvery';
  return (isReview ? OFFERED_FOR_REVIEWS : OFFERED).map((unit) =>
    replaceFix(
      input,
      startOf(fault, number.end),
      `${word.slice(0, number.end)} ${input.vocabulary.words.durationUnit[unit][0]}`,
    ),
  );
}

/** Whether a length may end where `rest` begins: a wait may continue with words, other lengths may not. */
function isLength(input: CheckInput, fault: Fault, rest: string): boolean {
  if (rest === '') return true;
  return recordOf(input, fault.line)?.keyword === 'wait' && (isBlank(rest.charCodeAt(0)) || /^[,\n]/u.test(rest));
}

function startOf(fault: Fault, length: number): Fix['edits'][number]['range'] {
  const start = { line: fault.line, character: fault.start };
  return { start, end: { line: fault.line, character: fault.start + length } };
}
