import { digitValue, isBlank, isInvisible } from '../util/characters.js';
import { vocabularyOf } from '../vocabulary/all.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

/** The mark that begins a fraction where a language is written; the other one of point and comma parts thousands. */
export type FractionMark = 'point' | 'comma';

/** A number found in a value: `end` is the offset behind it. */
export interface ScannedNumber {
  readonly value: number;
  readonly end: number;
  /** Digits behind the decimal mark. */
  readonly decimals: number;
  /**
   * `comma`: `4,5` where a fraction has a point; `thousand`: `1.500`, read as the language has it; `grouped`: `1 800`, or `1,800`
   * where a comma begins a fraction, whose value is not to be trusted.
   */
  readonly shape: 'plain' | 'comma' | 'grouped' | 'thousand';
  /** What the digits say when the one mark among them parts thousands, where it may. */
  readonly thousands?: number;
  /** A sign that was written. */
  readonly sign?: '+' | '-';
}

/** How the readers of a language write a fraction. */
export function fractionMarkOf(language: HumanLanguage): FractionMark {
  return vocabularyOf(language).decimalMark === ',' ? 'comma' : 'point';
}

/**
 * The number that starts at `from`: a sign, ASCII or Thai digits, marks between thousands, a fraction. What one mark among digits
 * means, the language says: `1,800` is eighteen hundred in English and Thai, `1.800` in Vietnamese. Two marks of a kind part
 * thousands everywhere, and of two kinds the last begins the fraction. Nothing when no digit stands there.
 */
export function scanNumber(text: string, from: number, mark: FractionMark = 'point'): ScannedNumber | undefined {
  const signAt = skipInvisible(text, from);
  const sign = signOf(text.charCodeAt(signAt));
  const at = sign === undefined ? signAt : skipInvisible(text, signAt + 1);
  const whole = digitsAt(text, at);
  if (whole.digits === '') return undefined;
  const found = afterWhole(text, whole, mark);
  const value = Number(found.digits);
  // Some 300 digits are not a number that anybody can count with.
  const isCountable = Number.isFinite(value);
  const signed = (number: number): number => (sign === '-' && number !== 0 ? -number : number);
  return {
    value: signed(value),
    end: found.end,
    decimals: isCountable ? found.decimals : 0,
    shape: isCountable ? found.shape : 'grouped',
    ...(found.thousands === undefined ? {} : { thousands: signed(Number(found.thousands)) }),
    ...(sign === undefined ? {} : { sign }),
  };
}

interface Digits {
  readonly digits: string;
  readonly end: number;
}

interface Found extends Digits {
  readonly decimals: number;
  readonly shape: ScannedNumber['shape'];
  readonly thousands?: string;
}

/** What follows the first run of digits: thousands, a fraction, or nothing of a number. */
function afterWhole(text: string, whole: Digits, mark: FractionMark): Found {
  const groups = groupsBehind(text, whole);
  if (!groups) return fractionBehind(text, whole, mark);
  const all = whole.digits + groups.digits;
  const rest = fractionOfOther(text, groups);
  if (rest) {
    const shape = groups.kind === 'blank' ? 'grouped' : 'plain';
    return { digits: `${all}.${rest.digits}`, end: rest.end, decimals: rest.digits.length, shape };
  }
  const grouped = { digits: all, end: groups.end, decimals: 0 };
  if (groups.kind === 'blank') return { ...grouped, shape: 'grouped' };
  if (groups.count > 1 || !groups.isPointOrComma) return { ...grouped, shape: 'plain' };
  const isThousand = (groups.kind === 'comma') === (mark === 'point');
  if (groups.kind === 'point') {
    if (isThousand) return { ...grouped, shape: 'thousand', thousands: all };
    const digits = `${whole.digits}.${groups.digits}`;
    return { digits, end: groups.end, decimals: 3, shape: 'thousand', thousands: all };
  }
  if (isThousand) return { ...grouped, shape: 'plain', thousands: all };
  return { ...grouped, shape: 'grouped', thousands: all };
}

function fractionBehind(text: string, whole: Digits, mark: FractionMark): Found {
  const plain = { ...whole, decimals: 0, shape: 'plain' } as const;
  const code = text.charCodeAt(whole.end);
  if (code !== 0x2e && code !== 0x2c) return plain;
  const { digits, end } = digitsAt(text, whole.end + 1);
  if (digits === '') return plain;
  const shape = code === 0x2c && mark === 'point' ? 'comma' : 'plain';
  return { digits: `${whole.digits}.${digits}`, end, decimals: digits.length, shape };
}

interface Groups extends Digits {
  readonly count: number;
  readonly kind: 'comma' | 'point' | 'blank' | 'other';
  readonly isPointOrComma: boolean;
}

/** The groups of three digits behind some, all parted by the same mark; in Indian numbers groups of two before the last. */
function groupsBehind(text: string, whole: Digits): Groups | undefined {
  if (whole.digits.length > 3 || /^0+$/u.test(whole.digits)) return undefined;
  const code = text.charCodeAt(whole.end);
  const kind = kindOfMark(code);
  if (!kind) return undefined;
  let end = whole.end;
  let digits = '';
  let count = 0;
  while (text.charCodeAt(end) === code) {
    const group = digitsAt(text, end + 1);
    if (group.digits.length !== 3 && !(group.digits.length === 2 && isIndianGroup(text, code, group.end))) break;
    digits += group.digits;
    end = group.end;
    count++;
  }
  return count === 0 ? undefined : { digits, end, count, kind, isPointOrComma: kind === 'comma' || kind === 'point' };
}

/** Whether a group of two digits behind a comma is followed by others that end with one of three: `1,20,000`. */
function isIndianGroup(text: string, code: number, at: number): boolean {
  if (code !== 0x2c) return false;
  let end = at;
  for (;;) {
    if (text.charCodeAt(end) !== code) return false;
    const group = digitsAt(text, end + 1);
    if (group.digits.length === 3) return true;
    if (group.digits.length !== 2) return false;
    end = group.end;
  }
}

function kindOfMark(code: number): Groups['kind'] | undefined {
  if (code === 0x2c) return 'comma';
  if (code === 0x2e) return 'point';
  if (code === 0x27 || code === 0x2019) return 'other';
  // Blanks at which no line breaks hold a number together; a common one may as well part two numbers.
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007) return 'other';
  return isBlank(code) ? 'blank' : undefined;
}

/** Behind thousands a fraction may follow, with the other mark: `1,234.5`. */
function fractionOfOther(text: string, groups: Groups): Digits | undefined {
  const code = text.charCodeAt(groups.end);
  const isPoint = code === 0x2e && groups.kind !== 'point';
  const isComma = code === 0x2c && groups.kind !== 'comma';
  if (!isPoint && !isComma) return undefined;
  const { digits, end } = digitsAt(text, groups.end + 1);
  return digits === '' ? undefined : { digits, end };
}

/** The faults of a number by its shape; `grouped` must not be counted. */
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
 * The numbers that digits with marks for thousands can mean, written without the marks, in the author's digits: `1,234.5` is
 * 1234.5, and one group behind a comma or a point is thousands or a fraction. None when the marks part no groups of three.
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

function signOf(code: number): '+' | '-' | undefined {
  if (code === 0x2b || code === 0xff0b) return '+';
  return code === 0x2d || code === 0x2212 || code === 0xff0d ? '-' : undefined;
}

/** The run of digits at `from`, as ASCII; signs of no width among them are nothing. */
function digitsAt(text: string, from: number): Digits {
  let digits = '';
  let end = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = digitValue(code);
    if (digit < 0) {
      if (isInvisible(code)) continue;
      break;
    }
    digits += digit;
    end = at + 1;
  }
  return { digits, end };
}

function skipInvisible(text: string, from: number): number {
  let at = from;
  while (isInvisible(text.charCodeAt(at))) at++;
  return at;
}
