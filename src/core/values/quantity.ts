import type { Duration, Quantity } from '../model/journey.js';
import { skipBlanks } from '../util/characters.js';
import type { DurationUnit } from '../vocabulary/catalogue.js';
import { lookUp } from '../vocabulary/lookup.js';
import { faultsOfNumber, scanNumber } from './number.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

/** Seconds of each unit; a month counts as 30 days and a year as 365, since waiting figures need no calendar. */
export const SECONDS: Readonly<Record<DurationUnit, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  mo: 2_592_000,
  y: 31_536_000,
};

/** A number or a range of two. */
export interface ScannedRange {
  readonly from: number;
  readonly to?: number;
  readonly end: number;
  readonly grouped: boolean;
  readonly faults: readonly ValueFault[];
}

export interface ScannedDuration {
  readonly duration: Duration;
  /** Offset after the last unit. */
  readonly end: number;
  readonly faults: readonly ValueFault[];
}

export interface DurationValue {
  readonly duration?: Duration;
  readonly faults: readonly ValueFault[];
}

/** The number or range of numbers that starts at `at`. */
export function scanRange(text: string, at: number): ScannedRange | undefined {
  const first = scanNumber(text, at);
  if (!first) return undefined;
  const faults = faultsOfNumber(text, at, first);
  const dash = skipBlanks(text, first.end, text.length);
  if (!isDash(text.charCodeAt(dash))) {
    return { from: first.value, end: first.end, grouped: first.shape === 'grouped', faults };
  }
  const secondAt = skipBlanks(text, dash + 1, text.length);
  const second = scanNumber(text, secondAt);
  if (!second || second.value < first.value) {
    return { from: first.value, end: first.end, grouped: first.shape === 'grouped', faults };
  }
  return {
    from: first.value,
    to: second.value,
    end: second.end,
    grouped: first.shape === 'grouped' || second.shape === 'grouped',
    faults: [...faults, ...faultsOfNumber(text, secondAt, second)],
  };
}

/** The length of time that starts at `at`: numbers or ranges, each with a unit. */
export function scanDuration(text: string, at: number): ScannedDuration | undefined {
  const parts: Quantity<DurationUnit>[] = [];
  const faults: ValueFault[] = [];
  let end = at;
  for (;;) {
    const range = scanRange(text, skipBlanks(text, end, text.length));
    if (!range || range.grouped || range.from < 0) break;
    const unitAt = skipBlanks(text, range.end, text.length);
    const unitEnd = endOfLetters(text, unitAt);
    const unit = lookUp('durationUnit', text.slice(unitAt, unitEnd));
    if (!unit) break;
    parts.push({ from: range.from, ...(range.to === undefined ? {} : { to: range.to }), unit });
    faults.push(...range.faults);
    end = unitEnd;
  }
  return parts.length === 0 ? undefined : { duration: parts, end, faults };
}

/** A value that is one length of time. */
export function readDuration(text: string): DurationValue {
  const scanned = scanDuration(text, 0);
  if (scanned && skipBlanks(text, scanned.end, text.length) === text.length) {
    return { duration: scanned.duration, faults: scanned.faults.length === 0 ? NO_FAULTS : scanned.faults };
  }
  return { faults: [fault('duration-form', { from: 0, to: text.length }, { word: text })] };
}

/** Length in seconds; a range counts as its middle. */
export function secondsOf(duration: Duration): number {
  return duration.reduce((sum, part) => sum + ((part.from + (part.to ?? part.from)) / 2) * SECONDS[part.unit], 0);
}

/** The end of the run of letters and marks from `at`; a full stop after an abbreviation is part of it. */
export function endOfLetters(text: string, at: number): number {
  LETTERS.lastIndex = at;
  return LETTERS.exec(text) ? LETTERS.lastIndex : at;
}

const LETTERS = /[\p{L}\p{M}\u200b-\u200d]+\.?/uy;

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013;
}
