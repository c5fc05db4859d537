import type { Fault } from '../model/journey.js';
import { isBlank, trimEnd } from '../util/characters.js';
import { fractionMarkOf, scanNumber } from '../values/number.js';
import { scanDuration } from '../values/quantity.js';
import { skipComma } from '../values/words.js';
import { longestPrefix, lookUp, spellingsOf } from '../vocabulary/lookup.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import type { Check, Finding } from './check.js';
import { faultsOf, rangeOfFault } from './faults.js';
import { prependFix, recordOf, replaceFix, textAt } from '../writing/writing.js';

/**
 * Whether a wait is announced decides whether it is friction: uncertain waiting is one of the five causes. Most authors either say
 * it of every wait or do not know it, so waits that leave it open are reported once per file; an answer that only stands in the
 * wrong place is reported each time.
 */
export const waitWithoutTold: Check = {
  code: 'wait-without-told',
  severity: 'hint',
  find,
};

function find(input: CheckInput): readonly Finding[] {
  const faults = faultsOf(input.file, 'wait-without-told').filter((fault) => !saysSo(input, fault));
  const open = faults.filter((fault) => !isAnswered(input, fault));
  return faults
    .filter((fault) => fault === open[0] || !open.includes(fault))
    .map((fault) => {
      const more = fault === open[0] ? open.length - 1 : 0;
      const message = input.vocabulary.messages.problem['wait-without-told']({ more });
      return { message, range: rangeOfFault(fault), fixes: fixes(input, fault) };
    });
}

/** The value ends with the answer. */
function isAnswered(input: CheckInput, { line }: Fault): boolean {
  const record = recordOf(input, line);
  if (!record) return false;
  return answerAtEnd(textAt(input, record.line, record.valueStart, record.valueEnd), 0) !== undefined;
}

/** In `3 told` only the unit is missing, which another check asks for. */
function saysSo(input: CheckInput, { line, start, end }: Fault): boolean {
  const value = textAt(input, line, start, end);
  const number = scanNumber(value, 0);
  return number !== undefined && longestPrefix('particle', value.slice(skipComma(value, number.end))) !== undefined;
}

/** Both answers, after the length; without a length, before the words. An answer already at the end is moved there. */
function fixes(input: CheckInput, fault: Fault): readonly Fix[] {
  const record = recordOf(input, fault.line);
  if (!record) return [];
  const value = textAt(input, record.line, record.valueStart, record.valueEnd);
  const end = scanDuration(value, 0, fractionMarkOf(input.file.language))?.end ?? 0;
  const written = value.slice(0, end);
  // What is glued to the length may belong to it, and is nothing to part from it.
  if (end > 0 && /^[\p{L}\p{N}]/u.test(value.slice(end))) return [];
  const start = { line: record.line, character: record.valueStart };
  const behind = skipComma(value, end);
  const place = { start, end: { line: record.line, character: record.valueStart + end } };
  const last = answerAtEnd(value, behind);
  if (last !== undefined) {
    const words = value.slice(behind, trimEnd(value, behind, last)).replace(/[,\uff0c]$/u, '');
    const moved = [written, value.slice(last), words].filter((part) => part !== '').join(' ');
    const whole = { start, end: { line: record.line, character: record.valueEnd } };
    return [replaceFix(input, whole, moved, 'preferred')];
  }
  return (['told', 'notTold'] as const).map((answer) => {
    const word = input.vocabulary.words.particle[answer][0];
    const rest = value.slice(behind);
    if (written !== '') return replaceFix(input, place, `${written} ${word}`);
    return prependFix(input, start, word, rest);
  });
}

/**
 * Where an answer about whether a wait is announced begins, if the value ends with one after other words; in Thai without a space
 * before it.
 */
export function answerAtEnd(value: string, from: number): number | undefined {
  const folded = value.toLowerCase();
  for (const word of ANSWERS) {
    const at = value.length - word.length;
    if (!folded.endsWith(word)) continue;
    // Nothing else comes before it, so it is in the right place; a shorter answer is only its end.
    if (at <= from) return undefined;
    if (/^\p{Script=Thai}/u.test(word) || isBlank(value.charCodeAt(at - 1)) || value.charAt(at - 1) === ',') return at;
  }
  return undefined;
}

/** Longest first: `not told` ends with `told`. */
const ANSWERS = spellingsOf('particle')
  .filter((word) => lookUp('particle', word) === 'told' || lookUp('particle', word) === 'notTold')
  .flatMap((word) => [...new Set([word.toLowerCase(), word.toLowerCase().normalize('NFD')])])
  .sort((left, right) => right.length - left.length);
