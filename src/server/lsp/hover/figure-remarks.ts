/** What the numbers of a map mean: scores, people, shares, durations, measurements. */
import type { MetricFact, MetricUnit, MetricValue, Part } from '../../../core/model/journey.js';
import { waitingOf } from '../../../core/insight/waiting.js';
import {
  formatDuration,
  formatMetric,
  formatNumber,
  formatSeconds,
  formatShare,
} from '../../../drawing/words/format.js';
import { skipBlanks } from '../../../core/util/characters.js';
import { readEvidence } from '../../../core/values/evidence.js';
import { readFeels } from '../../../core/values/feels.js';
import { readLeaves } from '../../../core/values/leaves.js';
import { readMetric } from '../../../core/values/metric.js';
import type { MetricValueText } from '../../../core/values/metric-value.js';
import { metricValueOf } from '../../../core/values/metric-value.js';
import { fractionMarkOf } from '../../../core/values/number.js';
import type { FractionMark } from '../../../core/values/number.js';
import { readCount, readNumber, readPercent } from '../../../core/values/number-value.js';
import { scanDate, scanSaidDate } from '../../../core/values/date.js';
import { scanDuration, secondsOf } from '../../../core/values/quantity.js';
import { skipComma } from '../../../core/values/words.js';
import { meaningsOf } from '../../../core/vocabulary/all-meanings.js';
import { EMOTION_SCORES, FACES } from '../../../core/vocabulary/emotions.js';
import { emotionScoreOf } from '../../../core/vocabulary/feeling-lookup.js';
import { longestPrefix } from '../../../core/vocabulary/lookup.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import { metricCard } from './cards.js';
import { faceLevel } from '../../../drawing/kit/faces.js';
import { dateRemark } from './date-card.js';
import { card, escapeMarkdown } from './markdown.js';
import { fixedWordCard, fixedWordRemark, onWhole } from './scope.js';
import type { HoverScope, Remark } from './scope.js';
import { factWordsOf } from '../../../drawing/words/fact-words.js';

/** Which mark begins a fraction in the numbers of the file. */
function markOf({ document }: HoverScope): FractionMark {
  return fractionMarkOf(document.file.language);
}

/** A feeling: its word and face, and its place on the scale. */
export function feelsRemarks(scope: HoverScope): readonly Remark[] {
  const { score } = readFeels(scope.value, markOf(scope));
  if (score !== undefined) return onWhole(scope, scoreCard(score, scope));
  const usual = emotionScoreOf(scope.value);
  return onWhole(scope, usual === undefined ? undefined : scoreCard(usual, scope, scope.hover.fromWord));
}

/** Most words for one score; the reference page has them all. */
const SOME_WORDS = 10;

function scoreCard(score: number, { words, hover }: HoverScope, note = ''): string {
  const nearest = faceLevel(score);
  const scale = EMOTION_SCORES.map((each) => {
    const mark = `${each} ${FACES[each][0]}`;
    return each === nearest ? `**${mark}**` : mark;
  });
  return card(
    `${formatNumber(score, words.code)} / 5 ${FACES[nearest][0]}`,
    meaningsOf(words.code).scores[nearest],
    scale.join(' · '),
    words.feelings.byScore[nearest].slice(0, SOME_WORDS).join(', '),
    hover.scale,
    note,
  );
}

/** Importance and satisfaction, and the score that they make together. */
export function outOfTenRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, hover } = scope;
  const number = readNumber(value, markOf(scope), 10).value;
  if (number === undefined) return [];
  const part = partOf(scope);
  const importance = part?.importance?.value;
  const satisfied = part?.satisfied?.value;
  const score =
    importance === undefined || satisfied === undefined
      ? ''
      : hover.score(formatNumber(importance + Math.max(importance - satisfied, 0), words.code));
  return onWhole(scope, card(`${formatNumber(number, words.code)} / 10`, hover.outOfTen, score));
}

/** How many come, and which share of the stage before that is. */
export function peopleRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, hover, parts } = scope;
  const number = readCount(value, markOf(scope)).value;
  if (number === undefined) return [];
  const { journey, stage, step } = parts;
  const at = journey && stage && !step ? journey.stages.indexOf(stage) : -1;
  const shares = [at - 1, 0].flatMap((index) => {
    const base = at > 0 && index >= 0 ? journey?.stages[index] : undefined;
    const people = base?.people?.value ?? 0;
    if (!base || people <= 0) return [];
    const share = formatShare(number / people, words.code);
    return hover.ofStage({ share, stage: escapeMarkdown(base.title) });
  });
  const people = formatNumber(number, words.code);
  return onWhole(scope, card(people, hover.people(people), ...new Set(shares)));
}

/** How many leave for good, as people if only their share is written. */
export function leavesRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, hover } = scope;
  const read = readLeaves(value, markOf(scope));
  const { count, percent, end = 0 } = read;
  const leaving = factWordsOf(words.code).leaving(read);
  if (count === undefined && percent === undefined) return [];
  const people = peopleHere(scope);
  if (percent !== undefined) {
    const are =
      people === undefined ? '' : hover.arePeople(formatNumber(Math.round((people * percent) / 100), words.code));
    return [{ from: 0, to: end, text: card(leaving, hover.leave, are) }];
  }
  const share = people && count !== undefined ? formatShare(count / people, words.code) : '';
  return [{ from: 0, to: end, text: card(leaving, hover.leave, share) }];
}

/** The share of a way. */
export function shareRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, hover } = scope;
  const number = readPercent(value, markOf(scope)).value;
  if (number === undefined) return [];
  const people = peopleHere(scope);
  const are =
    people === undefined ? '' : hover.arePeople(formatNumber(Math.round((people * number) / 100), words.code));
  return onWhole(scope, card(`${formatNumber(number, words.code)} %`, hover.takeThisWay, are));
}

/** A duration, and the same in larger units. */
export function durationRemarks(scope: HoverScope, at = 0): readonly Remark[] {
  const { value, words, hover } = scope;
  const scanned = scanDuration(value, at, markOf(scope));
  if (!scanned) return [];
  const written = formatDuration(scanned.duration, words.code);
  const other = formatSeconds(secondsOf(scanned.duration), words.code);
  const ids = new Set(scanned.duration.map(({ unit }) => unit));
  const meanings = [...ids].map((unit) => meaningsOf(words.code).words.durationUnit[unit]);
  const same = other === written ? '' : hover.thatIs(other);
  const from = skipBlanks(value, at, value.length);
  return [{ from, to: scanned.end, text: card(written, same, meanings.join(' ')) }];
}

/** A wait: how long, and whether the customer is told. */
export function waitRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, hover, parts } = scope;
  const length = durationRemarks(scope);
  const [end = 0] = length.map(({ to }) => skipComma(value, to));
  const waiting = parts.journey && waitingOf(parts.journey);
  const inAll =
    waiting && waiting.waits > 1 ? `\n\n${hover.waitsInAll(formatSeconds(waiting.seconds, words.code))}` : '';
  const told = fixedWordRemark('particle', scope, end);
  return [...length.map((remark) => ({ ...remark, text: remark.text + inAll })), ...told];
}

/** Evidence: its kind, how many, when. */
export function evidenceRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, hover } = scope;
  const kind = fixedWordRemark('evidence', scope);
  const [behind = -1] = kind.map(({ to }) => skipComma(value, to));
  if (behind < 0) return kind;
  const { count, countEnd = behind, date } = readEvidence(value, markOf(scope));
  const remarks: Remark[] = [...kind];
  if (count !== undefined) {
    const text = formatNumber(count, words.code);
    remarks.push({ from: behind, to: countEnd, text: card(text, hover.asked(text)) });
  }
  const at = count === undefined ? behind : skipComma(value, countEnd);
  const dated = date === undefined ? undefined : (scanSaidDate(value, at) ?? scanDate(value, at));
  if (dated) remarks.push(dateRemark(scope, at, dated));
  return remarks;
}

/** A measurement: its name, its value, and how far the target is. */
export function metricRemarks(scope: HoverScope, ownName: string | undefined): readonly Remark[] {
  const { value, words } = scope;
  const reading = readMetric(value, markOf(scope));
  const { id, nameAt, name } = reading;
  const about = ownName ?? (id ? metricCard(id, words) : card(escapeMarkdown(name), words.keywordHelp.metric.text));
  const distances = distancesOf(scope);
  const remarks: Remark[] = [{ ...nameAt, text: [about, ...distances].join('\n\n') }];
  if (reading.value) remarks.push(valueRemark(reading.value, words, distances));
  if (reading.change) remarks.push(valueRemark(reading.change, words, []));
  for (const kind of ['target', 'before'] as const) {
    const clause = reading[kind];
    if (!clause) continue;
    const wordAt = wordBefore(value, clause.from, kind);
    if (wordAt !== undefined) {
      remarks.push(...fixedWordRemark('particle', scope, wordAt), ...boundRemark(scope, wordAt));
    }
    remarks.push(valueRemark(clause, words, distances, fixedName(kind, words)));
  }
  return remarks;
}

function valueRemark(found: MetricValueText, words: Vocabulary, distances: readonly string[], name = ''): Remark {
  const { from, to, unit } = found;
  const text = escapeMarkdown(formatMetric(metricValueOf(found, { line: 0, start: 0, end: 0 }), words.code));
  return { from, to, text: card([name, text].filter(Boolean).join(' '), unitText(unit, words), ...distances) };
}

function unitText(unit: MetricUnit | undefined, { code }: Vocabulary): string {
  const { durationUnit, currency } = meaningsOf(code).words;
  if (unit?.kind === 'duration') return durationUnit[unit.unit];
  return unit?.kind === 'currency' ? currency[unit.currency] : '';
}

function fixedName(kind: 'target' | 'before', { words }: Vocabulary): string {
  return words.particle[kind][0];
}

/** Where the word of a clause is, some words before its value. */
function wordBefore(text: string, valueAt: number, kind: 'target' | 'before'): number | undefined {
  for (let at = valueAt - 1; at >= 0; at--) {
    if (at > 0 && !/\s/u.test(text.charAt(at - 1))) continue;
    if (longestPrefix('particle', text.slice(at, valueAt))?.id === kind) return at;
  }
  return undefined;
}

function boundRemark(scope: HoverScope, wordAt: number): readonly Remark[] {
  const { value, words } = scope;
  const word = longestPrefix('particle', value.slice(wordAt));
  if (!word) return [];
  const at = skipBlanks(value, wordAt + word.length, value.length);
  const sign = /^[<>≤≥]=?/u.exec(value.slice(at))?.[0];
  if (sign) {
    const id = sign.startsWith('>') || sign.startsWith('≥') ? 'atLeast' : 'atMost';
    return [{ from: at, to: at + sign.length, text: fixedWordCard('particle', id, words) }];
  }
  const bound = longestPrefix('particle', value.slice(at))?.id;
  return bound === 'atLeast' || bound === 'atMost' ? fixedWordRemark('particle', scope, at) : [];
}

/** How far the value is from its target, and from the value before; only for equal units. */
function distancesOf({ record, parts, words, hover }: HoverScope): readonly string[] {
  const all = [parts.step, parts.stage, parts.journey].flatMap((each) => each?.metric ?? []);
  const metric = all.find(({ source }) => source.line === record.line);
  if (!metric?.value) return [];
  const { value, target, before } = metric;
  const apart = (other: MetricValue): string => {
    const from = Math.abs(round(value.from - other.from));
    return escapeMarkdown(
      formatMetric({ from, ...(value.unit ? { unit: value.unit } : {}), span: value.span }, words.code),
    );
  };
  const says: string[] = [];
  if (target && !target.change && isSameUnit(value, target)) {
    says.push(targetText(metric, target, apart(target), hover));
  }
  if (before && isSameUnit(value, before)) {
    const sign = value.from > before.from ? '+' : value.from < before.from ? '\u2212' : '±';
    says.push(hover.since(`${sign}${apart(before)}`));
  }
  return says;
}

function targetText(
  { value }: MetricFact,
  target: NonNullable<MetricFact['target']>,
  distance: string,
  hover: HoverScope['hover'],
): string {
  if (!value || value.from === target.from) return hover.reached;
  if (!target.bound) return hover.toTarget(distance);
  const isReached = target.bound === 'atLeast' ? value.from > target.from : value.from < target.from;
  return isReached ? hover.reached : hover.missed(distance);
}

function isSameUnit(left: MetricValue, right: MetricValue): boolean {
  return JSON.stringify(left.unit) === JSON.stringify(right.unit);
}

/** Differences of decimals without binary rounding errors. */
function round(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

function partOf({ parts }: HoverScope): Part | undefined {
  return parts.step ?? parts.stage ?? parts.journey;
}

/** People of the part, else of its stage. */
function peopleHere({ parts }: HoverScope): number | undefined {
  return parts.step?.people?.value ?? parts.stage?.people?.value ?? parts.journey?.people?.value;
}
