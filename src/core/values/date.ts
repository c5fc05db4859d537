import { digitValue, isBlank } from '../reader/characters.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

export interface ScannedDate {
  /** ISO, Christian era. */
  readonly date: string;
  readonly end: number;
  readonly faults: readonly ValueFault[];
}

/** Years of the Buddhist era run 543 ahead; nobody dates a journey later than 2400 otherwise. */
const BUDDHIST_AHEAD = 543;
const FIRST_BUDDHIST = 2400;

const ISO = /(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/y;
const DAY_FIRST = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})/y;

/** The date that starts at `at`: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or day first with slashes, which is a fault with its fix. */
export function scanDate(text: string, at: number): ScannedDate | undefined {
  const ascii = withAsciiDigits(text);
  DAY_FIRST.lastIndex = at;
  const dayFirst = DAY_FIRST.exec(ascii);
  if (dayFirst) {
    const [word, day, month, year] = dayFirst;
    return made(text, at, at + word.length, Number(year), month, day, true);
  }
  ISO.lastIndex = at;
  const iso = ISO.exec(ascii);
  if (!iso) return undefined;
  const end = at + iso[0].length;
  if (digitValue(ascii.charCodeAt(end)) >= 0) return undefined;
  return made(text, at, end, Number(iso[1]), iso[2], iso[3], false);
}

/** A value that is one date. */
export function readDate(text: string): { readonly date?: string; readonly faults: readonly ValueFault[] } {
  const scanned = scanDate(text, 0);
  if (!scanned || !isRest(text, scanned.end)) {
    return { faults: [fault('date-form', { from: 0, to: text.length }, { word: text })] };
  }
  return { date: scanned.date, faults: scanned.faults };
}

function made(
  text: string,
  from: number,
  end: number,
  year: number,
  month: string | undefined,
  day: string | undefined,
  dayFirst: boolean,
): ScannedDate | undefined {
  const buddhist = year > FIRST_BUDDHIST;
  const christian = buddhist ? year - BUDDHIST_AHEAD : year;
  if (!isDate(christian, month, day)) return undefined;
  const date = [String(christian).padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  const written = text.slice(from, end);
  if (buddhist) return { date, end, faults: [fault('date-buddhist-era', { from, to: end }, { written, date })] };
  if (dayFirst) return { date, end, faults: [fault('date-form', { from, to: end }, { word: written, date })] };
  return { date, end, faults: NO_FAULTS };
}

function isDate(year: number, month: string | undefined, day: string | undefined): boolean {
  if (year < 1000) return false;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  const days = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}

function isRest(text: string, at: number): boolean {
  for (let index = at; index < text.length; index++) if (!isBlank(text.charCodeAt(index))) return false;
  return true;
}

/** The text with Thai digits as ASCII; same length. */
function withAsciiDigits(text: string): string {
  return text.replace(/[\u0e50-\u0e59]/g, (digit) => String(digitValue(digit.charCodeAt(0))));
}
