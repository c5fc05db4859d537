import type { Qualified } from '../model/journey.js';
import { skipDress } from '../util/characters.js';
import { scanAmount, scanAmountUpTo, scanBoundBehind, scanOutOf, scanPercentSign } from './amount.js';
import type { ScannedAmount } from './amount.js';
import type { FractionMark } from './number.js';
import { qualifiedOf } from './qualified.js';
import { findSaid } from './said-words.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

export interface NumberValue extends Qualified {
  readonly value?: number;
  readonly range?: { readonly from: number; readonly to: number };
  readonly faults: readonly ValueFault[];
}

/** A value that is one number, on the scale from 0 to `most`: `8`, `8/10`, the middle of `7-8`. */
export function readNumber(text: string, mark: FractionMark = 'point', most?: number): NumberValue {
  const amount = most === undefined ? scanAmount(text, 0, mark) : scanAmountUpTo(text, 0, mark, most);
  const scale = amount && most !== undefined ? scanOutOf(text, amount.end, mark) : undefined;
  const isRead = amount && !amount.grouped && isEnd(text, scale?.end ?? amount.end);
  if (!isRead || (scale && scale.value !== most)) return unread(text, amount);
  return { value: middleOf(amount), ...saidOf(amount), faults: amount.faults };
}

/** A count of people: whole, with words for people behind it or none. */
export function readCount(text: string, mark: FractionMark = 'point'): NumberValue {
  const amount = scanAmount(text, 0, mark);
  if (!amount) return unread(text);
  const people = PEOPLE(text, skipDress(text, amount.end, text.length));
  const behind = people && scanBoundBehind(text, people.end);
  if (!isEnd(text, behind?.end ?? people?.end ?? amount.end)) return unread(text);
  if (amount.grouped) return { faults: amount.faults };
  // A point before three digits parts thousands where the language says so, which needs no question: nobody counts a part of
  // somebody. Elsewhere the number is at fault, not the word for people after it.
  if (!amount.isWhole || amount.from < 0 || amount.sign !== undefined) {
    return unread(amount.thousands && amount.to === undefined ? text.slice(0, amount.end) : text);
  }
  const said = behind ? { ...saidOf(amount), bound: behind.value } : saidOf(amount);
  return { value: Math.round(middleOf(amount)), ...said, faults: NO_FAULTS };
}

/** A word for people at a place of a text. */
export const PEOPLE = findSaid('people');

/** A share in percent, 0 to 100; the sign may be missing, with a fault. `1 in 5` is a share, too. */
export function readPercent(text: string, mark: FractionMark = 'point'): NumberValue {
  const amount = scanAmountUpTo(text, 0, mark, 100);
  if (!amount || amount.grouped || amount.sign === '+') return unread(text, amount);
  const sign = scanPercentSign(text, amount.end);
  const whole = sign === undefined ? scanOutOf(text, amount.end, mark, 'whole') : undefined;
  if (!isEnd(text, sign ?? whole?.end ?? amount.end)) return unread(text);
  const part = whole ? shareOf(middleOf(amount), whole.value) : middleOf(amount);
  const isWithin = whole ? part <= 100 : [amount.from, amount.to ?? amount.from].every((end) => end >= 0 && end <= 100);
  if (!isWithin) return { faults: [fault('percent-range', { from: 0, to: text.length }, { found: text })] };
  const faults = [...amount.faults];
  if (sign === undefined && !whole) {
    // Behind the number a line may go on that says nothing.
    faults.push(fault('percent-without-sign', { from: 0, to: amount.end }, { found: text.slice(0, amount.end) }));
  }
  return { value: part, ...saidOf(amount), faults };
}

/** How many percent of a whole a part is, to six digits: `1 in 3` is 33.3333. */
export function shareOf(part: number, whole: number): number {
  return Number(((part / whole) * 100).toPrecision(6));
}

/** A range counts with its middle. */
export function middleOf({ from, to }: Pick<ScannedAmount, 'from' | 'to'>): number {
  return to === undefined ? from : Number(((from + to) / 2).toPrecision(15));
}

function saidOf(amount: ScannedAmount): Omit<NumberValue, 'value' | 'faults'> {
  const { from, to } = amount;
  return { ...qualifiedOf(amount), ...(to === undefined ? {} : { range: { from, to } }) };
}

function unread(text: string, amount?: ScannedAmount): NumberValue {
  const isNumber = amount?.grouped && isEnd(text, amount.end);
  return { faults: isNumber ? amount.faults : [fault('number-form', { from: 0, to: text.length }, { word: text })] };
}

function isEnd(text: string, at: number): boolean {
  return skipDress(text, at, text.length) >= text.length;
}
