import type { MetricUnit } from '../model/journey.js';
import { digitValue, isBlank, skipBlanks, trimEnd } from '../util/characters.js';
import { METRICS } from '../vocabulary/metrics.js';
import type { MetricId, MetricScale } from '../vocabulary/metrics.js';
import { longestPrefix, lookUp } from '../vocabulary/lookup.js';
import { isSeparator } from './list.js';
import { scanNumber } from './number.js';
import { scanRange } from './quantity.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { Stretch, ValueFault } from './value-fault.js';

export interface MetricValueText extends Stretch {
  readonly value: number;
  /** Upper end of a range. */
  readonly upTo?: number;
  readonly unit?: MetricUnit;
}

export interface MetricReading {
  readonly name: string;
  readonly nameAt: Stretch;
  readonly id?: MetricId;
  readonly value?: MetricValueText;
  readonly target?: MetricValueText & { readonly bound?: 'atLeast' | 'atMost' };
  readonly before?: MetricValueText;
  readonly faults: readonly ValueFault[];
}

interface Clause {
  readonly kind: 'target' | 'before';
  /** Where its word is. */
  readonly from: number;
  readonly value: MetricValueText;
  readonly bound?: 'atLeast' | 'atMost';
}

/**
 * `name [","] [value] { ("target" [bound] | "before") value }`, read from the right: a clause counts only when a value follows
 * its word, so that a name may contain the word "target". A known metric's name takes precedence over where the value seems to
 * begin.
 */
export function readMetric(text: string): MetricReading {
  const clauses: Clause[] = [];
  let end = text.length;
  for (;;) {
    const clause = lastClause(text, end);
    // A second target would be lost: it stays in the name, where it can be seen.
    if (!clause || clauses.some(({ kind }) => kind === clause.kind)) break;
    clauses.push(clause);
    end = trimEnd(text, 0, clause.from);
  }
  const grouped = groupedAtEnd(text, end);
  if (grouped) {
    // Nothing of an unreliable value is counted: not its last three digits, nor what follows it.
    const found = fault('number-form', grouped, { word: text.slice(grouped.from, grouped.to) });
    return { ...named(text, text.length, undefined), faults: [found] };
  }
  const head = readHead(text, end);
  const target = clauses.find((clause) => clause.kind === 'target');
  const before = clauses.find((clause) => clause.kind === 'before');
  const reading = {
    ...head,
    ...(target ? { target: { ...target.value, ...(target.bound ? { bound: target.bound } : {}) } } : {}),
    ...(before ? { before: before.value } : {}),
  };
  return { ...reading, faults: faultsOf(text, reading) };
}

/** The last `target …` or `before …` that ends at `end`. */
function lastClause(text: string, end: number): Clause | undefined {
  let at = end;
  for (let words = 0; words < MOST_WORDS_OF_A_CLAUSE; words++) {
    at = startOfWord(text, trimEnd(text, 0, at));
    if (at <= 0) return undefined;
    const word = longestPrefix('particle', text.slice(at, end));
    if (!word || (word.id !== 'target' && word.id !== 'before')) continue;
    const bound = readBound(text, skipBlanks(text, at + word.length, end), end);
    const value = readValue(text, bound.at, end);
    if (value) return { kind: word.id, from: at, value, ...(bound.bound ? { bound: bound.bound } : {}) };
  }
  return undefined;
}

/** A number with thousands marks in the place of the value, with or without a unit after it: `1,800`, `1 800 EUR`. */
function groupedAtEnd(text: string, end: number): Stretch | undefined {
  let at = end;
  let found: Stretch | undefined;
  for (let words = 0; words < MOST_WORDS_OF_A_VALUE; words++) {
    at = startOfWord(text, trimEnd(text, 0, at));
    const range = scanRange(text, currencyBefore(text, at, end)?.end ?? at);
    const unitAt = range && skipBlanks(text, range.end, end);
    if (range?.grouped && unitAt !== undefined && range.end <= end && (unitAt === end || readUnit(text, unitAt, end))) {
      found = { from: at, to: range.end };
    } else if (found) {
      break;
    }
    if (at <= 0) break;
  }
  return found;
}

function readBound(text: string, at: number, end: number): { bound?: 'atLeast' | 'atMost'; at: number } {
  const sign = text.charAt(at);
  if (sign === '>' || sign === '≥') return { bound: 'atLeast', at: behindSign(text, at, end) };
  if (sign === '<' || sign === '≤') return { bound: 'atMost', at: behindSign(text, at, end) };
  const word = longestPrefix('particle', text.slice(at, end));
  if (word?.id !== 'atLeast' && word?.id !== 'atMost') return { at };
  return { bound: word.id, at: skipBlanks(text, at + word.length, end) };
}

function behindSign(text: string, at: number, end: number): number {
  return skipBlanks(text, text.charAt(at + 1) === '=' ? at + 2 : at + 1, end);
}

function readHead(text: string, end: number): Pick<MetricReading, 'name' | 'nameAt' | 'id' | 'value'> {
  const known = longestPrefix('metric', text.slice(0, end));
  if (known) {
    const at = skipSeparator(text, known.length, end);
    const value = at === end ? undefined : readValue(text, at, end);
    if (value || at === end) return named(text, known.length, value);
  }
  const comma = lastSeparator(text, end);
  if (comma > 0) {
    const value = readValue(text, skipBlanks(text, comma + 1, end), end);
    if (value) return named(text, trimEnd(text, 0, comma), value);
  }
  // A number that follows a currency or precedes its unit: the longest value among the last words.
  let found: MetricValueText | undefined;
  let at = end;
  for (let words = 0; words < MOST_WORDS_OF_A_VALUE; words++) {
    at = startOfWord(text, trimEnd(text, 0, at));
    if (at <= 0) break;
    const value = readValue(text, at, end);
    if (value) found = value;
    else if (found && !isDash(text, at)) break;
  }
  return found ? named(text, trimEnd(text, 0, found.from), found) : named(text, end, undefined);
}

/** The word, a bound of two words and the value. */
const MOST_WORDS_OF_A_CLAUSE = 8;

/** `1 h 30 min`, `2 - 3 tuần`: no value has more words than this, so a long name costs nothing. */
const MOST_WORDS_OF_A_VALUE = 5;

function named(
  text: string,
  end: number,
  value: MetricValueText | undefined,
): Pick<MetricReading, 'name' | 'nameAt' | 'id' | 'value'> {
  const name = text.slice(0, end);
  const id = lookUp('metric', name);
  return { name, nameAt: { from: 0, to: end }, ...(id ? { id } : {}), ...(value ? { value } : {}) };
}

/** The value that fills the text from `at` to `end`. */
function readValue(text: string, at: number, end: number): MetricValueText | undefined {
  const currencyFirst = currencyBefore(text, at, end);
  const start = currencyFirst?.end ?? at;
  const range = scanRange(text, start);
  if (!range || range.grouped || range.end > end) return undefined;
  const base = { value: range.from, ...(range.to === undefined ? {} : { upTo: range.to }), from: at, to: end };
  const unitAt = skipBlanks(text, range.end, end);
  if (currencyFirst) return unitAt === end ? { ...base, unit: currencyFirst.unit } : undefined;
  if (unitAt === end) return base;
  const unit = readUnit(text, unitAt, end);
  return unit ? { ...base, unit } : undefined;
}

function currencyBefore(text: string, at: number, end: number): { unit: MetricUnit; end: number } | undefined {
  let stop = at;
  while (stop < end && !isBlank(text.charCodeAt(stop)) && !scanNumber(text, stop)) stop++;
  if (stop === at) return undefined;
  const currency = lookUp('currency', text.slice(at, stop));
  return currency ? { unit: { kind: 'currency', currency }, end: skipBlanks(text, stop, end) } : undefined;
}

function readUnit(text: string, at: number, end: number): MetricUnit | undefined {
  const word = text.slice(at, end);
  if (word === '%') return { kind: 'percent' };
  if (word.startsWith('/')) {
    const scale = scanNumber(word, skipBlanks(word, 1, word.length));
    return scale && scale.end === word.length ? { kind: 'outOf', outOf: scale.value } : undefined;
  }
  const unit = lookUp('durationUnit', word);
  if (unit) return { kind: 'duration', unit };
  const currency = lookUp('currency', word);
  if (currency) return { kind: 'currency', currency };
  return isOneWord(word) ? { kind: 'word', word } : undefined;
}

function isOneWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (isBlank(word.charCodeAt(at)) || isSeparator(word.charAt(at)) || word.charCodeAt(at) === 0x0a) return false;
  }
  return !scanNumber(word, 0);
}

function faultsOf(text: string, reading: Omit<MetricReading, 'faults'>): readonly ValueFault[] {
  const faults: ValueFault[] = [];
  const values = [reading.value, reading.target, reading.before].filter((value) => value !== undefined);
  const scales: readonly MetricScale[] = reading.id ? METRICS[reading.id].scales : [];
  for (const value of values) {
    const numberAt = currencyBefore(text, value.from, value.to)?.end ?? value.from;
    faults.push(...(scanRange(text, numberAt)?.faults ?? []));
    const fitting = scales.filter((scale) => mayBe(scale, value));
    const [usual] = fitting;
    if (!usual || fitting.some((scale) => isWithin(scale, value))) continue;
    const data = {
      name: reading.name,
      from: String(usual.min),
      to: String(usual.max ?? ''),
      found: String(value.value),
    };
    faults.push(fault('metric-out-of-range', value, data));
  }
  const first = values[0];
  const unlike = values.find((value) => first && unitKind(value) !== unitKind(first));
  if (unlike) faults.push(fault('metric-units', unlike, { name: reading.name }));
  return faults.length === 0 ? NO_FAULTS : faults;
}

/** Whether a value can be meant on a scale: its unit says so, or it has none. */
function mayBe(scale: MetricScale, value: MetricValueText): boolean {
  const unit = value.unit;
  if (!unit) return true;
  if (unit.kind === 'percent') return scale.unit === 'percent';
  if (unit.kind === 'outOf') return scale.unit === 'score' && scale.max === unit.outOf;
  if (unit.kind === 'duration') return scale.unit === 'duration';
  if (unit.kind === 'currency') return scale.unit === 'money';
  return scale.unit === 'people' || scale.unit === 'count' || scale.unit === 'points';
}

function isWithin(scale: MetricScale, value: MetricValueText): boolean {
  return value.value >= scale.min && (scale.max === undefined || (value.upTo ?? value.value) <= scale.max);
}

/** What must be equal for two values to be compared: the kind of unit, and the currency, scale or word itself. */
function unitKind(value: MetricValueText): string {
  const unit = value.unit;
  if (!unit) return 'none';
  if (unit.kind === 'currency') return unit.currency;
  if (unit.kind === 'outOf') return `/${unit.outOf}`;
  return unit.kind === 'word' ? unit.word : unit.kind;
}

function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function lastSeparator(text: string, end: number): number {
  for (let at = end - 1; at > 0; at--) if (isSeparator(text.charAt(at)) && !isDecimalComma(text, at)) return at;
  return -1;
}

function isDecimalComma(text: string, at: number): boolean {
  return (
    text.charAt(at) === ',' && digitValue(text.charCodeAt(at - 1)) >= 0 && digitValue(text.charCodeAt(at + 1)) >= 0
  );
}

/** Whether a word is the dash of a range that was written with spaces: `2 - 3`. */
function isDash(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark === '-' || mark === '\u2013') && isBlank(text.charCodeAt(at + 1));
}

function skipSeparator(text: string, at: number, end: number): number {
  const mark = skipBlanks(text, at, end);
  return mark < end && isSeparator(text.charAt(mark)) ? skipBlanks(text, mark + 1, end) : mark;
}
