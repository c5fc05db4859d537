import type { Fault } from '../model/journey.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { fixOf, prependFix, writeNumber } from '../writing/writing.js';
import type { Check, Finding } from './check.js';
import { faultsOf, numberOf, rangeOfFault, textOf } from './faults.js';

/**
 * Most writers name a feeling without a number. That is fine: it is drawn as a hollow face at the word's usual score, and counted
 * separately until somebody writes a number. Reported once per file, as most files have either all numbers or none.
 */
export const emotionWithoutNumber: Check = {
  code: 'emotion-without-number',
  severity: 'hint',
  find,
};

function find(input: CheckInput): readonly Finding[] {
  const faults = faultsOf(input.file, 'emotion-without-number');
  const [first, ...more] = faults;
  if (!first) return [];
  const say = input.vocabulary.messages.problem['emotion-without-number'];
  const fixes = [numberFix(input, first), ...(more.length > 0 ? [allNumbersFix(input, faults)] : [])];
  const data = { word: textOf(first, 'word'), score: numberOf(first, 'score'), more: more.length };
  return [{ message: say(data), range: rangeOfFault(first), fixes }];
}

function numberFix(input: CheckInput, fault: Fault): Fix {
  const score = writeNumber(input, numberOf(fault, 'score'));
  return prependFix(input, rangeOfFault(fault).start, score, textOf(fault, 'word'));
}

function allNumbersFix(input: CheckInput, faults: readonly Fault[]): Fix {
  const edits = faults.flatMap((fault) => numberFix(input, fault).edits);
  return fixOf(input, 'writeNumbers', { feelings: faults.length }, edits);
}
