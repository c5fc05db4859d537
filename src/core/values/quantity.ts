import type { Duration, Qualified, Quantity } from '../model/journey.js';
import { skipDress } from '../util/characters.js';
import type { DurationUnit } from '../vocabulary/catalogue.js';
import { longestPrefix, lookUp, spellingsOf } from '../vocabulary/lookup.js';
import { goesOnAsNumber, scanAmount, scanBoundBehind, scanRangeMark } from './amount.js';
import type { ScannedAmount } from './amount.js';
import { scanNumber } from './number.js';
import type { FractionMark } from './number.js';
import { qualifiedOf } from './qualified.js';
import { findSaid } from './said-words.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';
import { wordFinder } from './word-finder.js';
import type { FoundWord } from './word-finder.js';

/** Seconds of each unit; a month counts 30 days and a year 365, as figures of waiting need no calendar, and five working days are a week. */
export const SECONDS: Readonly<Record<DurationUnit, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  wd: 120_960,
  w: 604_800,
  mo: 2_592_000,
  y: 31_536_000,
};

export interface ScannedDuration extends Qualified {
  readonly duration: Duration;
  /** Offset behind the last unit. */
  readonly end: number;
  readonly faults: readonly ValueFault[];
}

export interface DurationValue extends Qualified {
  readonly duration?: Duration;
  readonly faults: readonly ValueFault[];
}

/**
 * The length of time that starts at `at`: `1 h 30 min`, `2-3 days`, `about 6 months or more`, in any language. A number that goes on
 * as another one behind it makes none, since only a part of it would be read.
 */
export function scanDuration(text: string, at: number, mark: FractionMark = 'point'): ScannedDuration | undefined {
  const first = scanPart(text, at, mark);
  if (!first) return undefined;
  const whole = withOtherEnd(text, first, mark) ?? withFurtherParts(text, first, mark);
  const behind = scanBoundBehind(text, whole.end);
  const end = behind?.end ?? whole.end;
  if (goesOnAsNumber(text, end)) return undefined;
  return {
    duration: whole.parts,
    end,
    faults: whole.faults,
    ...qualifiedOf(first, behind?.value),
  };
}

interface Part extends Qualified {
  readonly quantity: Quantity<DurationUnit>;
  readonly end: number;
  readonly faults: readonly ValueFault[];
}

interface Parts {
  readonly parts: Duration;
  readonly end: number;
  readonly faults: readonly ValueFault[];
}

/** A number or range with its unit. */
function scanPart(text: string, at: number, mark: FractionMark): Part | undefined {
  const amount = scanAmount(text, at, mark);
  if (!amount || amount.grouped || amount.sign !== undefined) return undefined;
  const unit = scanDurationUnit(text, amount.end);
  if (!unit) return undefined;
  const half = HALVES(text, skipDress(text, unit.end, text.length));
  const { from, to } = withHalf(amount, half ? 0.5 : 0);
  return {
    ...qualifiedOf(amount),
    quantity: { from, ...(to === undefined ? {} : { to }), unit: unit.value },
    end: half?.end ?? unit.end,
    faults: amount.faults,
  };
}

function withHalf({ from, to }: ScannedAmount, half: 0 | 0.5): { readonly from: number; readonly to?: number } {
  return to === undefined ? { from: from + half } : { from, to: to + half };
}

const HALVES = findSaid('halves');

/** `30 s - 2 min`: the second end may have a unit of its own; both are kept in that of the first. */
function withOtherEnd(text: string, first: Part, mark: FractionMark): Parts | undefined {
  const { from, to, unit } = first.quantity;
  const between = to === undefined ? scanRangeMark(text, first.end) : undefined;
  const second = between === undefined ? undefined : scanPart(text, between, mark);
  if (!second || second.quantity.to !== undefined || second.bound || second.about) return undefined;
  const end = Number(((second.quantity.from * SECONDS[second.quantity.unit]) / SECONDS[unit]).toPrecision(12));
  if (end <= from) return undefined;
  return { parts: [{ from, to: end, unit }], end: second.end, faults: [...first.faults, ...second.faults] };
}

/** `1 h 30 min`: lengths that add up. */
function withFurtherParts(text: string, first: Part, mark: FractionMark): Parts {
  const parts = [first];
  for (;;) {
    const last = parts.at(-1) ?? first;
    const next = scanPart(text, skipDress(text, last.end, text.length), mark);
    if (!next || next.bound || next.about) break;
    parts.push(next);
  }
  const minutes = minutesBehind(text, parts.at(-1) ?? first);
  if (minutes) parts.push(minutes);
  return {
    parts: parts.map(({ quantity }) => quantity),
    end: parts.at(-1)?.end ?? first.end,
    faults: parts.flatMap(({ faults }) => faults),
  };
}

/** The minutes of `1h30`: two digits behind hours, where nothing follows but a comma or whether the customer is told. */
function minutesBehind(text: string, { quantity, end }: Part): Part | undefined {
  if (quantity.unit !== 'h' || quantity.to !== undefined) return undefined;
  const number = scanNumber(text, skipDress(text, end, text.length));
  if (number?.shape !== 'plain' || number.sign !== undefined || number.decimals > 0 || number.value >= 60) {
    return undefined;
  }
  const rest = text.slice(skipDress(text, number.end, text.length));
  if (!/^(?:[,\uff0c]|$)/u.test(rest) && !isAnswer(rest)) return undefined;
  return { quantity: { from: number.value, unit: 'min' }, end: number.end, faults: NO_FAULTS };
}

function isAnswer(text: string): boolean {
  const word = longestPrefix('particle', text)?.id;
  return word === 'told' || word === 'notTold';
}

/** A unit of time behind a number, past blanks and the hyphen of `30-minute`, with the full stop of an abbreviation. */
export function scanDurationUnit(text: string, at: number): FoundWord<DurationUnit> | undefined {
  const from = skipDress(text, at, text.length);
  const word = UNITS(text, from);
  if (word) return { ...word, end: text.charAt(word.end) === '.' ? word.end + 1 : word.end };
  return text.charAt(from) === '-' && /\p{L}/u.test(text.charAt(from + 1)) ? UNITS(text, from + 1) : undefined;
}

const UNITS = wordFinder(
  spellingsOf('durationUnit').flatMap((word) => {
    const unit = lookUp('durationUnit', word);
    return unit ? [[word, unit] as const] : [];
  }),
);

/** A value that is one length of time. */
export function readDuration(text: string, mark: FractionMark = 'point'): DurationValue {
  const scanned = scanDuration(text, 0, mark);
  if (scanned && skipDress(text, scanned.end, text.length) === text.length) {
    const faults = scanned.faults.length === 0 ? NO_FAULTS : scanned.faults;
    return { ...qualifiedOf(scanned), duration: scanned.duration, faults };
  }
  return { faults: [fault('duration-form', { from: 0, to: text.length }, { word: text })] };
}

/** Length in seconds; a range counts with its middle. */
export function secondsOf(duration: Duration): number {
  return duration.reduce((sum, part) => sum + ((part.from + (part.to ?? part.from)) / 2) * SECONDS[part.unit], 0);
}

/** The end of the run of letters and marks from `at`; a full stop behind an abbreviation belongs to it. */
export function endOfLetters(text: string, at: number): number {
  LETTERS.lastIndex = at;
  return LETTERS.exec(text) ? LETTERS.lastIndex : at;
}

const LETTERS = /[\p{L}\p{M}\u200b-\u200d]+\.?/uy;
