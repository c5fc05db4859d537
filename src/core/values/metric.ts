import { digitValue, isBlank, isColon, skipDress, trimEnd } from '../util/characters.js';
import { METRICS } from '../vocabulary/metrics.js';
import type { MetricId, MetricScale } from '../vocabulary/metrics.js';
import { longestPrefix, lookUp } from '../vocabulary/lookup.js';
import { isSeparator } from './list.js';
import { readMetricValue } from './metric-value.js';
import type { MetricValueText } from './metric-value.js';
import type { FractionMark } from './number.js';
import { findSaid } from './said-words.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { Stretch, ValueFault } from './value-fault.js';

export interface MetricReading {
  readonly name: string;
  readonly nameAt: Stretch;
  readonly id?: MetricId;
  readonly value?: MetricValueText;
  readonly target?: MetricValueText;
  readonly before?: MetricValueText;
  /** By how much it changes: a value with a sign, or what stands in brackets behind both values. */
  readonly change?: MetricValueText;
  readonly faults: readonly ValueFault[];
}

interface Clause {
  readonly kind: 'target' | 'before';
  /** Where its word stands. */
  readonly from: number;
  readonly value: MetricValueText;
}

/**
 * `name [","] [value] { ("target" | "before") value }`, or `name, before -> value`, read from the right: a clause counts only when a
 * value follows its word, so that a name may hold the word "target". A known metric's name wins over where the value seems to begin.
 */
export function readMetric(text: string, mark: FractionMark = 'point'): MetricReading {
  const clauses: Clause[] = [];
  let end = text.length;
  for (;;) {
    const clause = lastClause(text, end, mark);
    // A second target would be lost: it stays in the name, where it can be seen.
    if (!clause || clauses.some(({ kind }) => kind === clause.kind)) break;
    clauses.push(clause);
    end = trimEnd(text, 0, clause.from);
  }
  const change = readChange(text, end, mark);
  const head = change ?? readHead(text, end, mark);
  const isBelow = mayBeBelow(head.id);
  const of = (kind: Clause['kind']): MetricValueText | undefined => {
    const value = clauses.find((clause) => clause.kind === kind)?.value;
    return value && isBelow ? withoutSign(value) : value;
  };
  const target = of('target');
  const before = change?.before ?? of('before');
  const values = [head.value, target, before, head.change];
  const doubtful = values.find((value) => value?.isDoubtful);
  const isSaidTwice = change !== undefined && of('before') !== undefined;
  if (doubtful || isSaidTwice) {
    // Nothing of a value that cannot be trusted is counted: not its last three digits, nor what stands behind it.
    const [found] = doubtful?.faults ?? [];
    const all = { from: head.nameAt.to, to: text.length };
    return {
      ...named(text, text.length),
      faults: [found ?? fault('number-form', all, { word: text.slice(all.from, all.to).trim() })],
    };
  }
  const reading = {
    ...head,
    ...(target ? { target } : {}),
    ...(before ? { before } : {}),
  };
  return { ...reading, faults: faultsOf(text, reading, mark) };
}

/** The last `target …` or `before …` that ends at `end`. */
function lastClause(text: string, end: number, mark: FractionMark): Clause | undefined {
  let at = end;
  for (let words = 0; words < MOST_WORDS_OF_A_CLAUSE; words++) {
    at = startOfWord(text, trimEnd(text, 0, at));
    if (at <= 0) return undefined;
    const word = longestPrefix('particle', text.slice(at, end));
    if (!word || (word.id !== 'target' && word.id !== 'before')) continue;
    const behind = skipDress(text, at + word.length, end);
    const isMark = isColon(text.charCodeAt(behind)) || text.charAt(behind) === '=';
    const from = isMark ? skipDress(text, behind + 1, end) : behind;
    const within = WITHIN(text, from);
    const value = readMetricValue(text, within ? skipDress(text, within.end, end) : from, end, mark);
    if (value) return { kind: word.id, from: at, value: within ? { ...value, bound: 'atMost' } : value };
  }
  return undefined;
}

const WITHIN = findSaid('within');

type Head = Pick<MetricReading, 'name' | 'nameAt' | 'id' | 'value' | 'before' | 'change'>;

/** `46 s -> 10 s`, `from 46 s to 10 s`: the value before, and the value; the percentage that they differ by may follow. */
function readChange(text: string, end: number, mark: FractionMark): Head | undefined {
  const bracket = /\(([^()]*)\)$/u.exec(text.slice(0, end));
  const stated = bracket ? readMetricValue(text, bracket.index + 1, end - 1, mark) : undefined;
  const change = stated && (stated.sign !== undefined || stated.unit?.kind === 'percent') ? stated : undefined;
  const stop = change && bracket ? trimEnd(text, 0, bracket.index) : end;
  for (const { from, to } of turns(text, stop)) {
    const value = readMetricValue(text, skipDress(text, to, stop), stop, mark);
    if (!value) continue;
    const head = readHead(text, trimEnd(text, 0, from), mark, 'open');
    const before = head.value ?? (from === 0 ? undefined : headOfFrom(text, from, mark));
    if (!before || before.sign === '+') continue;
    const isBare = before.unit === undefined && value.unit !== undefined;
    const old = isBare ? { ...before, unit: value.unit } : before;
    const name = nameBefore(text, head.value ? head.nameAt.to : before.start);
    const isBelow = mayBeBelow(name.id);
    const now = isBelow ? withoutSign(value) : value;
    return { ...name, value: now, before: isBelow ? withoutSign(old) : old, ...(change ? { change } : {}) };
  }
  return undefined;
}

function headOfFrom(text: string, end: number, mark: FractionMark): MetricValueText | undefined {
  return readMetricValue(text, 0, trimEnd(text, 0, end), mark);
}

/** Places where a value may turn into another, the last first: arrows, and `to` where `from` stands before it. */
function turns(text: string, end: number): readonly Stretch[] {
  const found: Stretch[] = [...text.slice(0, end).matchAll(ARROWS)].map(({ 0: arrow, index }) => ({
    from: index,
    to: index + arrow.length,
  }));
  if (found.length === 0) found.push(...wordTurns(text, end));
  return found.reverse();
}

const ARROWS = /(?<![-=])[-=]{1,3}>|[\u2190-\u21ff\u2794\u279c\u27a1\u27f6]\ufe0f?/gu;

function wordTurns(text: string, end: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let isFrom = false;
  for (let at = 0; at < end; at++) {
    if (at > 0 && !isBlank(text.charCodeAt(at - 1)) && !isThai(text.charCodeAt(at - 1))) continue;
    isFrom ||= FROM(text, at) !== undefined;
    const word = isFrom ? TO(text, at) : undefined;
    if (word && word.end < end) found.push({ from: at, to: word.end });
  }
  return found;
}

function isThai(code: number): boolean {
  return code >= 0x0e00 && code <= 0x0e7f;
}

const FROM = findSaid('changeFrom');
const TO = findSaid('changeTo');

function readHead(text: string, end: number, mark: FractionMark, kind: 'whole' | 'open' = 'whole'): Head {
  const known = longestPrefix('metric', text.slice(0, end));
  if (known) {
    const at = skipSeparator(text, known.length, end);
    const value = at === end ? undefined : readMetricValue(text, at, end, mark);
    if (value || at === end) return withValue(named(text, known.length), value, kind);
  }
  const separator = lastSeparator(text, end);
  if (separator > 0) {
    const value = readMetricValue(text, skipDress(text, separator + 1, end), end, mark);
    if (value) return withValue(nameBefore(text, separator), value, kind);
  }
  // A number that follows a currency or stands before its unit: the longest value among the last words.
  let found: MetricValueText | undefined;
  let at = end;
  for (let words = 0; words < MOST_WORDS_OF_A_VALUE && at > 0; words++) {
    at = startOfWord(text, trimEnd(text, 0, at));
    if (at <= 0) break;
    found = readMetricValue(text, at, end, mark) ?? found;
  }
  if (found) return withValue(nameBefore(text, found.start), found, kind);
  // A comma before `target` or `before` ends the name as it does before a value.
  return end < text.length ? nameBefore(text, end) : named(text, end);
}

/** A value with a sign says by how much something changes, unless what is measured may fall below nothing. */
function withValue(name: Named, value: MetricValueText | undefined, kind: 'whole' | 'open'): Head {
  if (!value) return name;
  const isBelow = mayBeBelow(name.id);
  const isPositive = name.id !== undefined || value.unit?.kind === 'percent' || value.unit?.kind === 'duration';
  if (isBelow) return { ...name, value: withoutSign(value) };
  const isChange = kind === 'whole' && (value.sign === '+' || (value.sign === '-' && isPositive));
  return isChange ? { ...name, change: value } : { ...name, value };
}

function mayBeBelow(id: MetricId | undefined): boolean {
  const scales: readonly MetricScale[] = id ? METRICS[id].scales : [];
  return scales.some(({ min }) => min < 0);
}

/** Where a value may be below nothing, a plus says no more than that it is not. */
function withoutSign(value: MetricValueText): MetricValueText {
  const { sign: _, ...bare } = value;
  return bare;
}

/** The word, a bound of two words, the value and what is said behind it. */
const MOST_WORDS_OF_A_CLAUSE = 12;

/** `10,000+ in the first 6 months`: no value has more words than this, so a long name costs nothing. */
const MOST_WORDS_OF_A_VALUE = 9;

type Named = Pick<MetricReading, 'name' | 'nameAt' | 'id'>;

/** The name that ends before a value, without the blanks, the colon, the dash and the word `from` between. */
function nameBefore(text: string, end: number): Named {
  let to = trimEnd(text, 0, end);
  const last = startOfWord(text, to);
  const from = last > 0 ? FROM(text, last) : undefined;
  if (from?.end === to) to = trimEnd(text, 0, last);
  while (to > 1 && isMark(text, to - 1)) to = trimEnd(text, 0, to - 1);
  return named(text, to);
}

/** A colon, an equals sign, or a dash that stands between blanks. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isColon(code) || code === 0x3d || isSeparator(text.charAt(at))) return true;
  return (code === 0x2d || code === 0x2013 || code === 0x2014) && isBlank(text.charCodeAt(at - 1));
}

function named(text: string, end: number): Named {
  const name = text.slice(0, end);
  const id = lookUp('metric', name);
  return { name, nameAt: { from: 0, to: end }, ...(id ? { id } : {}) };
}

function faultsOf(text: string, reading: Omit<MetricReading, 'faults'>, mark: FractionMark): readonly ValueFault[] {
  const values = [reading.value, reading.target, reading.before, reading.change].filter((value) => value !== undefined);
  const faults: ValueFault[] = values.flatMap((value) => value.faults);
  const levels = [reading.value, reading.target, reading.before].filter((value) => value?.sign !== '+');
  const scales: readonly MetricScale[] = reading.id ? METRICS[reading.id].scales : [];
  for (const value of levels) {
    const fitting = value ? scales.filter((scale) => mayBe(scale, value)) : [];
    const [usual] = fitting;
    if (!value || !usual || fitting.some((scale) => isWithin(scale, value))) continue;
    const data = {
      name: reading.name,
      from: String(usual.min),
      to: String(usual.max ?? ''),
      found: String(value.value),
    };
    faults.push(fault('metric-out-of-range', value, data));
  }
  const first = levels.find((value) => value !== undefined);
  const unlike = levels.find((value) => first && value && unitKind(value) !== unitKind(first));
  if (unlike) faults.push(fault('metric-units', unlike, { name: reading.name }));
  if (values.length === 0) faults.push(...unreadNumber(text, mark));
  return faults.length === 0 ? NO_FAULTS : faults;
}

/** Digits at the end of a metric without a value look like one, and are none that can be counted. */
function unreadNumber(text: string, mark: FractionMark): readonly ValueFault[] {
  const end = trimEnd(text, 0, text.length);
  const all = { from: 0, to: end };
  if (readMetricValue(text, 0, end, mark)) {
    return [fault('number-form', all, { word: text.slice(0, end), isUnread: 1 })];
  }
  const from = startOfWord(text, end);
  const word = text.slice(from, end);
  return /[\d\u0e50-\u0e59]/u.test(word) ? [fault('number-form', { from, to: end }, { word, isUnread: 1 })] : NO_FAULTS;
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

/** What must be alike for two values to be compared: the kind of unit, and the currency, scale or word itself. */
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

/** The last comma or colon that parts a name from a value: no mark inside a number or an hour. */
function lastSeparator(text: string, end: number): number {
  for (let at = end - 1; at > 0; at--) {
    const isMark = isSeparator(text.charAt(at)) || isColon(text.charCodeAt(at));
    if (isMark && !isInsideNumber(text, at)) return at;
  }
  return -1;
}

function isInsideNumber(text: string, at: number): boolean {
  return digitValue(text.charCodeAt(at - 1)) >= 0 && digitValue(text.charCodeAt(at + 1)) >= 0;
}

function skipSeparator(text: string, at: number, end: number): number {
  const mark = skipDress(text, at, end);
  const isMark = mark < end && (isSeparator(text.charAt(mark)) || isColon(text.charCodeAt(mark)));
  return isMark ? skipDress(text, mark + 1, end) : mark;
}
