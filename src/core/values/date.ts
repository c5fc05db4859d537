import { digitValue, isBlank, skipDress } from '../util/characters.js';
import { foldExact } from '../vocabulary/fold.js';
import { SAID_IN_WORDS } from '../vocabulary/by-language/said-in-words.generated.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

export interface ScannedDate {
  /** ISO, Christian era. */
  readonly date: string;
  readonly end: number;
  readonly faults: readonly ValueFault[];
}

/** Years of the Buddhist era are 543 ahead; otherwise nobody dates a journey later than 2400. */
const BUDDHIST_AHEAD = 543;
const FIRST_BUDDHIST = 2400;

const ISO = /(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/y;
const DAY_FIRST = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})/y;

/** The date that starts at `at`: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or day first with slashes, which is a fault with a fix. */
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

/** A date whose month is a word, or one in digits of another form, at `at`: the longest run of words that means one day or month only. */
export function scanSaidDate(
  text: string,
  at: number,
  how: 'in words' | 'in digits' = 'in words',
): ScannedDate | undefined {
  const ends: number[] = [];
  for (let end = at; end < text.length && ends.length < MOST_WORDS;) {
    while (end < text.length && !isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x0a) end++;
    ends.push(end);
    end = skipDress(text, end, text.length);
    if (text.charCodeAt(end) === 0x0a) break;
  }
  for (const end of ends.reverse()) {
    const word = text.slice(at, end).replace(/[,;.]$/u, '');
    const isSaid = how === 'in words' ? /\p{L}/u.test(word) : /[\d\u0e50-\u0e59][-/.]/u.test(word);
    if (!isSaid || !/[\d\u0e50-\u0e59]/u.test(word)) continue;
    const [date, other] = datesMeant(word);
    if (date === undefined || other !== undefined) continue;
    const stretch = { from: at, to: at + word.length };
    return { date, end: stretch.to, faults: [fault('date-form', stretch, { word, date })] };
  }
  return undefined;
}

/** `Sunday, the 22nd of November 2026` has most. */
const MOST_WORDS = 7;

/** A value that is one date. */
export function readDate(text: string): { readonly date?: string; readonly faults: readonly ValueFault[] } {
  const scanned = scanDate(text, 0);
  if (!scanned || !isRest(text, scanned.end)) {
    const [date, other] = datesMeant(text);
    const isClear = date !== undefined && other === undefined;
    const unread = fault('date-form', { from: 0, to: text.length }, { word: text, ...(isClear ? { date } : {}) });
    return { ...(isClear ? { date } : {}), faults: [unread] };
  }
  return { date: scanned.date, faults: scanned.faults };
}

/**
 * The days or months that a date in another form can mean, as ISO dates: `22-11-2026`, `2026/11/22`, the month as a word. Two if
 * day and month could be swapped, the usual one first; none if it is not a date.
 */
export function datesMeant(text: string): readonly string[] {
  const words = plainWords(text);
  const found = FORMS.flatMap(({ form, orders }) => {
    const match = form.exec(words);
    return match?.groups ? orders.map((order) => isoOf(match.groups ?? {}, order)) : [];
  });
  return [...new Set(found.filter((date) => date !== undefined))];
}

type Order = readonly ['y' | 'a' | 'b' | 'm' | 'd', ...('y' | 'a' | 'b' | 'm' | 'd')[]];

const FORMS: readonly { readonly form: RegExp; readonly orders: readonly Order[] }[] = [
  { form: /^(?<y>\d{4})[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?$/u, orders: [['y', 'm', 'd']] },
  {
    form: /^(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>\d{4})$/u,
    orders: [
      ['y', 'b', 'a'],
      ['y', 'a', 'b'],
    ],
  },
  { form: /^(?<m>\d{1,2})[-/.](?<y>\d{4})$/u, orders: [['y', 'm']] },
  { form: /^(?:(?<d>\d{1,2})(?:st|nd|rd|th)? )?#(?<m>\d{1,2})# (?<y>\d{4})$/u, orders: [['y', 'm', 'd']] },
  { form: /^#(?<m>\d{1,2})# (?<d>\d{1,2})(?:st|nd|rd|th)? (?<y>\d{4})$/u, orders: [['y', 'm', 'd']] },
  { form: /^(?<y>\d{4}) #(?<m>\d{1,2})#(?: (?<d>\d{1,2}))?$/u, orders: [['y', 'm', 'd']] },
];

function isoOf(groups: Readonly<Record<string, string | undefined>>, order: Order): string | undefined {
  const [year, month, day] = order.map((name) => groups[name]);
  return made('', 0, 0, Number(year), month, day, false)?.date;
}

/** A date with ASCII digits, its month as `#11#`, and without words that add nothing. */
function plainWords(text: string): string {
  let words = ` ${foldExact(withAsciiDigits(text)).replaceAll(/[\u2010-\u2015\u2212]/gu, '-')} `;
  for (const [name, month] of MONTHS_BY_LENGTH) {
    const marked = words.includes(name) ? words.replace(wholeWord(name), ` #${month}# `) : words;
    if (marked === words) continue;
    words = marked;
    break;
  }
  for (const particle of PARTICLES) words = words.replace(wholeWord(particle), ' ');
  // The month may be abbreviated with a full stop, and be between dashes.
  return words
    .replace(/[,\s]+/gu, ' ')
    .replace(/ ?[-/]? ?(#\d+#) ?\.? ?[-/]? ?/u, ' $1 ')
    .trim();
}

const PARTICLES = Object.values(SAID_IN_WORDS).flatMap(({ dateParticles }) => dateParticles);

/** Longest first, so that a name that contains another is found as a whole. */
const MONTHS_BY_LENGTH: readonly (readonly [string, number])[] = Object.values(SAID_IN_WORDS)
  .map(({ months }) => months)
  .flatMap((months) => months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))
  .sort(([left], [right]) => right.length - left.length);

/** A word that no Latin letter or digit continues; Thai has no spaces between words. */
function wholeWord(word: string): RegExp {
  const escaped = word.replaceAll('.', String.raw`\.`);
  return new RegExp(String.raw`(?<![\p{Script=Latin}])${escaped}(?![\p{Script=Latin}\p{M}]|(?<=\d)\d)`, 'u');
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
  // In neither era is this the year of a journey.
  if (year < 1000 || year > FIRST_BUDDHIST) return false;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  const days = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}

function isRest(text: string, at: number): boolean {
  return skipDress(text, at, text.length) >= text.length;
}

/** The text with Thai digits as ASCII; same length. */
function withAsciiDigits(text: string): string {
  return text.replace(/[\u0e50-\u0e59]/g, (digit) => String(digitValue(digit.charCodeAt(0))));
}
