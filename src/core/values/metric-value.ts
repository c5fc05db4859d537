import type { MetricUnit, MetricValue, Qualified } from '../model/journey.js';
import type { Span } from '../model/range.js';
import { isBlank, skipDress } from '../util/characters.js';
import { WHOLE_CURRENCIES } from '../vocabulary/currencies.js';
import { longestPrefix, lookUp, spellingsOf } from '../vocabulary/lookup.js';
import { SAID_IN_WORDS } from '../vocabulary/by-language/said-in-words.generated.js';
import { scanAmount, scanBoundBehind, scanOutOf, scanPercentSign, scanQualifier } from './amount.js';
import type { ScannedAmount } from './amount.js';
import { isSeparator } from './list.js';
import { scanNumber } from './number.js';
import type { FractionMark } from './number.js';
import { qualifiedOf } from './qualified.js';
import { scanDuration, scanDurationUnit, SECONDS } from './quantity.js';
import type { Stretch, ValueFault } from './value-fault.js';
import { wordFinder } from './word-finder.js';

export interface MetricValueText extends Stretch, Qualified {
  /** Where what is said of the number begins; `from` is where the number or its currency does. */
  readonly start: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly upTo?: number;
  readonly unit?: MetricUnit;
  /** The sign that was written before the number. */
  readonly sign?: '+' | '-';
  /** What is said behind it: in which time, of what, against what. */
  readonly words?: string;
  /** Whether its number is not to be trusted. */
  readonly isDoubtful?: true;
  readonly faults: readonly ValueFault[];
}

/** A value as the model keeps it. A sign before a number that need not have one says that it is a change. */
export function metricValueOf(found: MetricValueText, span: Span): MetricValue {
  const { value, upTo, unit, sign, words } = found;
  return {
    from: value,
    ...(upTo === undefined ? {} : { to: upTo }),
    ...(unit ? { unit } : {}),
    ...qualifiedOf(found),
    ...(sign === '+' ? { change: true } : {}),
    ...(words === undefined ? {} : { words }),
    span,
  };
}

/** The value that fills the text from `at` to `end`; a doubtful one is told apart, so that nothing of it is taken for a name. */
export function readMetricValue(
  text: string,
  at: number,
  end: number,
  mark: FractionMark,
): MetricValueText | undefined {
  const whole = text.slice(0, end);
  const before = scanQualifier(whole, at);
  const currency = currencyBefore(whole, before.end);
  const amount = scanAmount(whole, currency?.end ?? at, mark);
  if (!amount || amount.end > end) return undefined;
  const said: Qualified = currency ? { ...before, ...amount } : amount;
  const unit = currency ? { unit: currency.unit, end: amount.end } : unitBehind(whole, amount, mark);
  if (!unit) return sumOfLengths(whole, at, mark);
  const bound = scanBoundBehind(whole, unit.end);
  const rest = restBehind(whole, bound?.end ?? unit.end);
  if (!rest) return sumOfLengths(whole, at, mark);
  // Day and night is no score.
  if (unit.unit?.kind === 'outOf' && unit.unit.outOf === 7 && amount.from === 24) return undefined;
  const sign = currency?.sign ?? amount.sign;
  const numbers = numbersOf(amount, unit.unit, currency?.sign);
  return {
    start: at,
    from: currency ? before.end : amount.numberAt,
    to: end,
    ...numbers,
    ...(unit.unit ? { unit: unit.unit } : {}),
    ...(sign ? { sign } : {}),
    ...qualifiedOf(said, bound?.value),
    ...(rest === 'end' ? {} : { words: rest.words }),
  };
}

/** A currency without cents says that a mark before three digits parts thousands: `12.500 VND`. */
function numbersOf(
  amount: ScannedAmount,
  unit: MetricUnit | undefined,
  sign: '+' | '-' | undefined,
): Pick<MetricValueText, 'value' | 'upTo' | 'isDoubtful' | 'faults'> {
  const isWhole = unit?.kind === 'currency' && WHOLE_CURRENCIES.has(unit.currency) && amount.thousands !== undefined;
  const read = isWhole && amount.thousands ? amount.thousands : amount;
  const flip = sign === '-' ? -1 : 1;
  return {
    value: read.from * flip,
    ...(read.to === undefined ? {} : { upTo: read.to * flip }),
    ...(amount.grouped && !isWhole ? { isDoubtful: true } : {}),
    faults: isWhole ? [] : amount.faults,
  };
}

/** `1 h 30 min` is one value, in its smallest unit. */
function sumOfLengths(whole: string, at: number, mark: FractionMark): MetricValueText | undefined {
  const scanned = scanDuration(whole, at, mark);
  if (!scanned || scanned.duration.some(({ to }) => to !== undefined)) return undefined;
  const rest = restBehind(whole, scanned.end);
  const last = scanned.duration.at(-1);
  if (!rest || !last) return undefined;
  const value = scanned.duration.reduce((sum, part) => sum + (part.from * SECONDS[part.unit]) / SECONDS[last.unit], 0);
  return {
    start: at,
    from: scanQualifier(whole, at).end,
    to: whole.length,
    value: Number(value.toPrecision(12)),
    unit: { kind: 'duration', unit: last.unit },
    ...qualifiedOf(scanned),
    ...(rest === 'end' ? {} : { words: rest.words }),
    faults: scanned.faults,
  };
}

/** A currency before its number, glued to it or not, with the sign before it. */
function currencyBefore(
  text: string,
  at: number,
): { readonly unit: MetricUnit; readonly end: number; readonly sign?: '+' | '-' } | undefined {
  const sign = SIGNS[text.charAt(at)];
  const word = CURRENCIES(text, sign ? skipDress(text, at + 1, text.length) : at);
  if (!word) return undefined;
  const end = skipDress(text, word.end, text.length);
  if (!scanNumber(text, end)) return undefined;
  return { unit: { kind: 'currency', currency: word.value }, end, ...(sign ? { sign } : {}) };
}

const SIGNS: Readonly<Record<string, '+' | '-'>> = { '+': '+', '-': '-', '\u2212': '-' };

const CURRENCIES = wordFinder(
  spellingsOf('currency').flatMap((word) => {
    const id = lookUp('currency', word);
    return id ? [[word, id] as const] : [];
  }),
);

/** The unit behind a number, and where it ends; none where the value ends with its number or words follow. */
function unitBehind(
  text: string,
  amount: ScannedAmount,
  mark: FractionMark,
): { readonly unit?: MetricUnit; readonly end: number } | undefined {
  const at = skipDress(text, amount.end, text.length);
  if (at >= text.length || text.charAt(at) === '(' || restBehind(text, amount.end)) return { end: amount.end };
  const known = knownUnits(text, at, mark).find(({ end }) => {
    return restBehind(text, scanBoundBehind(text, end)?.end ?? end) !== undefined;
  });
  if (known) return known;
  const end = endOfUnit(text, at);
  const word = text.slice(at, end);
  return isUnit(word) ? { unit: { kind: 'word', word }, end } : undefined;
}

function knownUnits(
  text: string,
  at: number,
  mark: FractionMark,
): readonly { readonly unit: MetricUnit; readonly end: number }[] {
  const percent = scanPercentSign(text, at);
  const outOf = scanOutOf(text, at, mark);
  const duration = scanDurationUnit(text, at);
  const currency = CURRENCIES(text, at);
  return [
    ...(percent === undefined ? [] : [{ unit: { kind: 'percent' } as const, end: percent }]),
    ...(outOf ? [{ unit: { kind: 'outOf', outOf: outOf.value } as const, end: outOf.end }] : []),
    ...(duration ? [{ unit: { kind: 'duration', unit: duration.value } as const, end: duration.end }] : []),
    ...(currency ? [{ unit: { kind: 'currency', currency: currency.value } as const, end: currency.end }] : []),
  ];
}

function endOfUnit(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x0a) end++;
  return end;
}

/** A word of one's own; nothing that goes on with the number before it, as the rest of a date or an hour does. */
function isUnit(word: string): boolean {
  if (!/^[\p{L}\p{S}\u00b0%]/u.test(word) || /^[=<>+~|^]/u.test(word)) return false;
  for (const character of word) if (isSeparator(character)) return false;
  return longestPrefix('particle', word) === undefined;
}

/** What may follow a value: nothing, a remark in brackets, or words that say in which time, of what or against what. */
function restBehind(text: string, from: number): 'end' | { readonly words: string } | undefined {
  const at = skipDress(text, from, text.length);
  if (at >= text.length) return 'end';
  const rest = text.slice(at);
  if (/^\([^()]*\)$/u.test(rest)) return { words: rest };
  const slash = /^\/\s*\p{L}/u.test(rest);
  const word = slash ? undefined : BEHIND(text, at);
  if (!slash && !word) return undefined;
  const behind = slash ? at + 1 : skipDress(text, word?.end ?? at, text.length);
  if (behind >= text.length) return undefined;
  if (!/[\d\u0e50-\u0e59]/u.test(rest)) return { words: rest };
  const period = word?.value === 'period' ? scanDuration(text, behind) : undefined;
  const isPeriod = period !== undefined && !/[\d\u0e50-\u0e59%]/u.test(text.slice(period.end));
  // A year to compare with is no other value.
  const isYear = /^\D*(?:19|20|24|25)\d\d$/u.test(rest);
  return isPeriod || isYear ? { words: rest } : undefined;
}

const BEHIND = wordFinder(
  Object.values(SAID_IN_WORDS).flatMap(({ periods, remarks }) => [
    ...periods.map((word) => [word, 'period'] as const),
    ...remarks.map((word) => [word, 'remark'] as const),
  ]),
);
