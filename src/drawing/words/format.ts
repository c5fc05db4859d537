/** Numbers, durations and dates as the product writes them: ASCII digits, the separators of the language. */
import type {
  Duration,
  DurationFact,
  EffortFact,
  LeavesFact,
  MetricFact,
  MetricUnit,
  MetricValue,
  NumberFact,
  Qualified,
} from '../../core/model/journey.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { DurationUnit } from '../../core/vocabulary/catalogue.js';
import type { Labels } from '../../core/vocabulary/labels.js';
import type { HumanLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.js';

/** A number with the thousands and decimal separators of a language, at most `decimals` digits after the point. */
export function formatNumber(value: number, language: HumanLanguage, decimals = 2): string {
  const rounded = Math.round(Math.abs(value) * 10 ** decimals) / 10 ** decimals;
  const [whole = '0', part] = String(rounded).split('.');
  if (whole.includes('e')) return String(value);
  const { decimalMark } = vocabularyOf(language);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, decimalMark === ',' ? '.' : ',');
  const sign = value < 0 ? '\u2212' : '';
  return sign + grouped + (part === undefined ? '' : decimalMark + part);
}

/** A number that always shows its decimals, even zeros: a mean, an estimate. */
export function formatDecimals(value: number, language: HumanLanguage, decimals: number): string {
  const { decimalMark } = vocabularyOf(language);
  const [whole = '', part = ''] = formatNumber(value, language, decimals).split(decimalMark);
  return `${whole}${decimalMark}${part.padEnd(decimals, '0')}`;
}

/** A share as percent; one decimal below ten. */
export function formatShare(share: number, language: HumanLanguage): string {
  const percent = share * 100;
  return `${formatNumber(percent, language, percent < 10 && percent > 0 ? 1 : 0)} %`;
}

/** A number of hundred that was written, as typed where it could not be read. */
export function formatPercent(fact: NumberFact, language: HumanLanguage): string {
  const { value, text } = fact;
  return value === undefined || saysMore(fact) ? text : `${formatNumber(value, language)} %`;
}

/** A number that was written, as typed where it could not be read or says more than one number. */
export function formatCount(fact: NumberFact, language: HumanLanguage): string {
  const { value, text } = fact;
  return value === undefined || saysMore(fact) ? text : formatNumber(value, language, EXACT);
}

/** Whether a number is a range, a bound or not exact: then it is shown as it was typed. */
function saysMore({ bound, about, range }: Qualified & { readonly range?: unknown }): boolean {
  return bound !== undefined || about === true || range !== undefined;
}

/** A number that somebody wrote keeps its digits. */
const EXACT = 6;

/** How many leave or which share, as a number; as typed where it says more. Empty where nothing is said. */
export function formatLeaves(
  { count, percent, written }: Pick<LeavesFact, 'count' | 'percent' | 'written'>,
  language: HumanLanguage,
): string {
  if (written !== undefined) return written;
  if (percent !== undefined) return `${formatNumber(percent, language, EXACT)} %`;
  return count === undefined ? '' : formatNumber(count, language);
}

/** A duration as it was written: its numbers with the usual word for each unit. */
export function formatDuration(duration: Duration, language: HumanLanguage): string {
  const { durationUnit } = vocabularyOf(language).words;
  return duration
    .map(({ from, to, unit }) => {
      const range = to === undefined ? '' : `\u2013${formatNumber(to, language)}`;
      return `${formatNumber(from, language)}${range} ${durationUnit[unit][0]}`;
    })
    .join(' ');
}

/** A duration as it can be read, else the author's words. */
export function lengthOf(fact: DurationFact, language: HumanLanguage): string {
  return fact.duration && !saysMore(fact) ? formatDuration(fact.duration, language) : fact.text;
}

const UNITS: readonly (readonly [DurationUnit, number])[] = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
];

/** A number of seconds in its largest unit and the next one; anything smaller is not worth reading next to it. */
export function formatSeconds(seconds: number, language: HumanLanguage): string {
  const parts: Duration[number][] = [];
  let rest = Math.round(seconds);
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push({ from: count, unit });
    else if (parts.length === 0) continue;
    if (parts.length === 2 || count === 0) break;
  }
  return formatDuration(parts.length === 0 ? [{ from: 0, unit: 's' }] : parts, language);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO date of year, month or day precision in the words of the language; in Thai in the Buddhist era. */
export function formatDate(date: string, language: HumanLanguage): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  const precision = day ? 'day' : month ? 'month' : 'year';
  const format = formats.get(language + precision) ?? newFormat(language, precision);
  return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}

function newFormat(language: HumanLanguage, precision: 'year' | 'month' | 'day'): Intl.DateTimeFormat {
  const { locale } = vocabularyOf(language);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'short' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formats.set(language + precision, format);
  return format;
}

/** A metric's value with its unit. */
export function formatMetric(value: MetricValue, language: HumanLanguage): string {
  const { from, to, unit, change, bound, about, words } = value;
  const isFalling = from < 0 && to !== undefined && to < from;
  const range = to === undefined ? '' : `\u2013${formatNumber(isFalling ? -to : to, language, EXACT)}`;
  const number = `${change && from > 0 ? '+' : ''}${formatNumber(from, language, EXACT)}${range}`;
  const vocabulary = vocabularyOf(language);
  const { particle } = vocabulary.words;
  const read = `${about ? '~' : ''}${unit ? withUnit(number, unit, vocabulary) : number}`;
  return [bound ? particle[bound][0] : '', read, words ?? ''].filter(Boolean).join(' ');
}

/** What a metric says now: its value, the change beside it, or the change alone. */
export function formatMetricNow({ value, change }: MetricFact, language: HumanLanguage): string {
  const by = change ? formatMetric(change, language) : '';
  if (!value) return by;
  return by === '' ? formatMetric(value, language) : `${formatMetric(value, language)} (${by})`;
}

function withUnit(number: string, unit: MetricUnit, words: Vocabulary): string {
  switch (unit.kind) {
    case 'percent':
      return `${number} %`;
    case 'currency':
      return `${number} ${words.words.currency[unit.currency][0]}`;
    case 'duration':
      return `${number} ${words.words.durationUnit[unit.unit][0]}`;
    case 'outOf':
      return `${number} / ${unit.outOf}`;
    case 'word':
      return `${number} ${unit.word}`;
  }
}

/** An effort as level or length, in words. */
export function formatEffort(effort: EffortFact, language: HumanLanguage): string {
  if (effort.level) return vocabularyOf(language).words.level[effort.level][0];
  if (effort.size) return vocabularyOf(language).words.size[effort.size][0];
  return lengthOf(effort, language);
}

/** How many entries of a list are not named, as its last entry in words; undefined when all are. */
export function moreThanNamed(
  { preview }: Labels,
  all: readonly unknown[],
  named: readonly unknown[],
): readonly string[] {
  const rest = all.length - named.length;
  return rest > 0 ? [preview.more(rest)] : [];
}
