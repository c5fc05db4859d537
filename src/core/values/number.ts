import { digitValue, isBlank } from '../util/characters.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

/** A number found in a value: `end` is the offset after it. */
export interface ScannedNumber {
  readonly value: number;
  readonly end: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** `comma`: `4,5`; `grouped`: `1,800` or `1 800`, whose value is not reliable; `thousand`: `1.500`. */
  readonly shape: 'plain' | 'comma' | 'grouped' | 'thousand';
}

export interface NumberValue {
  readonly value?: number;
  readonly faults: readonly ValueFault[];
}

/**
 * The number that starts at `from`: a sign, ASCII or Thai digits, a decimal point. A decimal comma is read too and marked as
 * such; groups of three are recognised so that `1,800` never counts as 1.8. Undefined when there is no digit.
 */
export function scanNumber(text: string, from: number): ScannedNumber | undefined {
  const sign = signAt(text, from);
  let at = sign === 0 ? from : from + 1;
  const whole = digitsAt(text, at);
  if (whole.length === 0) return undefined;
  at += whole.length;
  const mark = text.charCodeAt(at);
  const behind = mark === 0x2e || mark === 0x2c ? digitsAt(text, at + 1) : '';
  if (behind.length === 0) {
    const value = valueOf(sign, whole);
    const group = groupsAt(text, at, whole);
    if (group > at) return { value, end: group, decimals: 0, shape: 'grouped' };
    // A number of some 300 digits is not one that anybody can calculate with.
    return { value, end: at, decimals: 0, shape: Number.isFinite(value) ? 'plain' : 'grouped' };
  }
  const end = at + 1 + behind.length;
  const value = valueOf(sign, `${whole}.${behind}`);
  if (!Number.isFinite(value)) return { value, end, decimals: 0, shape: 'grouped' };
  const groups = groupsAt(text, at, whole);
  if (mark === 0x2c && groups >= end) return { value, end: groups, decimals: 0, shape: 'grouped' };
  if (mark === 0x2c) return { value, end, decimals: behind.length, shape: 'comma' };
  if (groups > end) return { value, end: groups, decimals: 0, shape: 'grouped' };
  const thousand = behind.length === 3 && whole.length <= 3 && whole !== '0';
  return { value, end, decimals: behind.length, shape: thousand ? 'thousand' : 'plain' };
}

/** The faults that the shape of a number has; `grouped` must not be counted. */
export function faultsOfNumber(text: string, from: number, number: ScannedNumber): readonly ValueFault[] {
  const stretch = { from, to: number.end };
  const word = text.slice(from, number.end);
  if (number.shape === 'grouped') return [fault('number-form', stretch, { word })];
  if (number.shape === 'comma') return [fault('number-ambiguous', stretch, { word, plain: word.replace(',', '.') })];
  if (number.shape === 'thousand') {
    return [fault('number-ambiguous', stretch, { word, plain: word.replace('.', '') })];
  }
  return NO_FAULTS;
}

/**
 * The numbers that digits with thousands marks can mean, written without the marks, in the author's digits: `1,234.5` is 1234.5,
 * and one group after a comma or a point is thousands or a fraction. Empty when the marks do not separate groups of three.
 */
export function withoutGroups(word: string): readonly string[] {
  const match = GROUPED.exec(word);
  if (!match) return [];
  const [, sign = '', first = '', groups = '', mark = '', , fraction] = match;
  const whole = `${sign}${first}${groups.replaceAll(mark, '')}`;
  if (fraction !== undefined) return [`${whole}.${fraction}`];
  const isOneGroup = groups.length === 4;
  return isOneGroup && (mark === ',' || mark === '.') ? [whole, `${sign}${first}.${groups.slice(1)}`] : [whole];
}

const GROUPED =
  /^([+\-\u2212]?)([0-9\u0e50-\u0e59]{1,3})((?:([.,'\u2019\s])[0-9\u0e50-\u0e59]{3})(?:\4[0-9\u0e50-\u0e59]{3})*)(?:(?!\4)([.,])([0-9\u0e50-\u0e59]+))?$/u;

/** A value that is one number. `whole` also rejects decimals and signs, for counts of people. */
export function readNumber(text: string, whole = false): NumberValue {
  const all = { from: 0, to: text.length };
  const number = scanNumber(text, 0);
  if (!number || number.end !== text.length) return { faults: [fault('number-form', all, { word: text })] };
  const faults = faultsOfNumber(text, 0, number);
  if (number.shape === 'grouped') return { faults };
  if (whole && number.shape !== 'plain') return { faults };
  if (whole && (number.decimals > 0 || number.value < 0)) {
    return { faults: [fault('number-form', all, { word: text })] };
  }
  return { value: number.value, faults };
}

/** A share in percent, 0 to 100; a missing sign is a fault. */
export function readPercent(text: string): NumberValue {
  const number = scanNumber(text, 0);
  const all = { from: 0, to: text.length };
  if (!number || number.shape === 'grouped') return { faults: [fault('number-form', all, { word: text })] };
  const rest = text.slice(number.end).trim();
  if (rest !== '' && rest !== '%') return { faults: [fault('number-form', all, { word: text })] };
  if (number.value < 0 || number.value > 100) return { faults: [fault('percent-range', all, { found: text })] };
  const faults = [...faultsOfNumber(text, 0, number)];
  if (rest === '') {
    // A continuation line that says nothing may follow the number.
    const written = { from: 0, to: number.end };
    faults.push(fault('percent-without-sign', written, { found: text.slice(0, number.end) }));
  }
  return { value: number.value, faults };
}

/** The number that a sign and ASCII digits form; never minus zero. */
function valueOf(sign: -1 | 0 | 1, digits: string): number {
  const value = Number(digits);
  return sign < 0 && value !== 0 ? -value : value;
}

function signAt(text: string, at: number): -1 | 0 | 1 {
  const code = text.charCodeAt(at);
  if (code === 0x2b) return 1;
  return code === 0x2d || code === 0x2212 ? -1 : 0;
}

/** The run of digits at `from`, as ASCII. */
function digitsAt(text: string, from: number): string {
  let digits = '';
  for (let at = from; at < text.length; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit < 0) break;
    digits += digit;
  }
  return digits;
}

/** The end of the groups of three digits after `whole`, all separated by the same mark; `at` when there are none. */
function groupsAt(text: string, at: number, whole: string): number {
  if (whole.length > 3) return at;
  const mark = text.charCodeAt(at);
  if (mark !== 0x2c && mark !== 0x2e && !isBlank(mark)) return at;
  let end = at;
  while (text.charCodeAt(end) === mark && digitsAt(text, end + 1).length === 3) end += 4;
  // One group after a point is left to the caller: it may be a decimal fraction.
  return end > at ? endOfFraction(text, end, mark) : end;
}

/** A fraction may follow the groups, with the other mark: `1,234.5`. */
function endOfFraction(text: string, at: number, mark: number): number {
  const other = text.charCodeAt(at);
  if ((other !== 0x2e && other !== 0x2c) || other === mark) return at;
  const digits = digitsAt(text, at + 1);
  return digits.length > 0 ? at + 1 + digits.length : at;
}
