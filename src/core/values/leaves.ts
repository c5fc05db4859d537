import type { Qualified } from '../model/journey.js';
import { goesOnAsNumber, scanAmount, scanAmountUpTo, scanOutOf, scanPercentSign } from './amount.js';
import type { FractionMark } from './number.js';
import { middleOf, PEOPLE, shareOf } from './number-value.js';
import { qualifiedOf } from './qualified.js';
import { scanDurationUnit } from './quantity.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';
import { skipComma } from './words.js';

export interface LeavesValue extends Qualified {
  readonly count?: number;
  /** 0 to 100. */
  readonly percent?: number;
  /** The number as it was typed, where it says more than a number: a range, a part of a whole. */
  readonly written?: string;
  readonly text: string;
  /** Offset behind the number. */
  readonly end?: number;
  readonly faults: readonly ValueFault[];
}

/** `[count | percent] [text]`. A range counts with its middle, and `1 in 5` is a share. */
export function readLeaves(text: string, mark: FractionMark = 'point'): LeavesValue {
  const first = scanAmount(text, 0, mark);
  const isShare = first !== undefined && scanPercentSign(text, first.end) !== undefined;
  const amount = isShare ? scanAmountUpTo(text, 0, mark, 100) : first;
  if (!amount) return { text, faults: NO_FAULTS };
  const sign = scanPercentSign(text, amount.end);
  const whole = sign === undefined ? scanOutOf(text, amount.end, mark, 'whole') : undefined;
  const end = sign ?? whole?.end ?? amount.end;
  const word = text.slice(0, end);
  if (amount.grouped) return { text, faults: amount.faults };
  // `2nd visit` begins with a number and none of people, `3 days` with a length; `50people` says what it counts.
  const isGlued = /[\p{Script=Latin}]/u.test(text.charAt(end)) && !PEOPLE(text, end);
  if (sign === undefined && whole === undefined && isGlued) {
    return { text, faults: NO_FAULTS };
  }
  const value = middleOf(amount);
  const isPart = whole !== undefined && value <= whole.value;
  const isLength = sign === undefined && !isPart && scanDurationUnit(text, end) !== undefined;
  const unread = (code: 'number-form' | 'percent-range'): LeavesValue => ({
    text,
    faults: [fault(code, { from: 0, to: end }, code === 'number-form' ? { word } : { found: word })],
  });
  if (isLength || goesOnAsNumber(text, end) || (whole && !isPart)) return unread('number-form');
  const rest = text.slice(skipComma(text, end));
  const said = qualifiedOf(amount);
  const isPlain = !amount.bound && !amount.about && amount.to === undefined && !isPart;
  const written = isPlain ? {} : { written: word };
  if (sign !== undefined || (whole && isPart)) {
    const percent = whole ? shareOf(value, whole.value) : value;
    if (amount.from < 0 || percent > 100 || amount.sign === '-') return unread('percent-range');
    return { percent, ...said, ...written, text: rest, end, faults: amount.faults };
  }
  if (!amount.isWhole || amount.sign !== undefined || amount.from < 0) return unread('number-form');
  return { count: Math.round(value), ...said, ...written, text: rest, end, faults: NO_FAULTS };
}
