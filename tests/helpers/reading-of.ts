import { ALL_CHECKS } from '../../src/core/checks/all-checks.js';
import type {
  EffortFact,
  Fact,
  JourneyFile,
  MetricValue,
  NumberFact,
  Qualified,
  Quantity,
} from '../../src/core/model/journey.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import type { KeywordId } from '../../src/core/vocabulary/keyword.js';
import type { HumanLanguage } from '../../src/core/vocabulary/vocabulary.js';
import { analyse } from '../../src/language/analyse.js';

/** Facts that need a line above them. */
const ABOVE: Partial<Record<KeywordId, KeywordId>> = { effort: 'idea', share: 'goesTo', cause: 'pain', impact: 'idea' };

/**
 * What a value of a keyword is read as in a file of a language, in signs of this test's own, and the codes of what is said of it:
 * `>= 6 mo`, `~36 min`, `46 s -> 10 s`, `(not read) !number-form`.
 */
export function readingOf(language: HumanLanguage, keyword: KeywordId, value: string): string {
  const { keywords } = vocabularyOf(language);
  const line = (id: KeywordId, text: string): string => `${keywords[id][0]}: ${text}`;
  const above = ABOVE[keyword];
  const isOfJourney = keyword === 'updated' || keyword === 'reviewEvery';
  const text = [
    line('journey', 'J'),
    ...(isOfJourney ? [line(keyword, value)] : []),
    line('stage', 'S'),
    line('step', 'T'),
    line('does', 'T'),
    ...(above ? [line(above, 'T')] : []),
    ...(isOfJourney ? [] : [line(keyword, value)]),
  ].join('\n');
  const { file, problems } = analyse(text);
  const at = isOfJourney ? 1 : text.split('\n').length - 1;
  const codes = problems
    .filter(({ code, range }) => range.start.line === at && isOfValue(code))
    .map(({ code }) => `!${code}`);
  return [sayFact(file, keyword) || '(not read)', ...new Set(codes)].join(' ');
}

/** What is only said of the map round the value. */
const OF_THE_MAP = new Set(['wait-not-told', 'low-point-unanswered', 'dead-end-reference', 'after-sale-missing']);

function isOfValue(code: string): boolean {
  return !OF_THE_MAP.has(code) && ALL_CHECKS.some((check) => check.code === code);
}

function sayFact(file: JourneyFile, keyword: KeywordId): string {
  const [journey] = file.journeys;
  const step = journey?.stages[0]?.steps[0];
  if (!journey || !step) return '';
  switch (keyword) {
    case 'updated':
      return journey.updated?.date ?? '';
    case 'reviewEvery':
      return sayDuration(journey.reviewEvery);
    case 'people':
      return sayNumber(step.people);
    case 'importance':
      return sayNumber(step.importance);
    case 'share':
      return sayNumber(step.goesTo[0]?.share);
    case 'lasts':
      return sayDuration(step.lasts);
    case 'effort':
      return sayEffort(step.idea[0]?.effort);
    case 'wait': {
      const [wait] = step.wait;
      const told = wait?.told === undefined ? '' : wait.told ? 'told' : 'not told';
      return joined(sayDuration(wait), told, quoted(wait?.text));
    }
    case 'feels':
      return step.feels
        .map(({ score, text }) => joined(score === undefined ? '' : String(score), quoted(text)))
        .join(' -> ');
    case 'leaves': {
      const [leaves] = step.leaves;
      const number = leaves?.percent === undefined ? leaves?.count : `${leaves.percent} %`;
      return joined(number === undefined || !leaves ? '' : sayQualified(leaves, String(number)), quoted(leaves?.text));
    }
    case 'evidence': {
      const [found] = step.evidence;
      const count = found?.count === undefined ? '' : sayQualified(found, String(found.count));
      return joined(found?.kind ?? '', count, found?.date ?? '', quoted(found?.text));
    }
    case 'metric': {
      const [metric] = step.metric;
      if (!metric) return '';
      return joined(
        quoted(metric.text),
        metric.before ? `from ${sayValue(metric.before)}` : '',
        metric.value ? `is ${sayValue(metric.value)}` : '',
        metric.change ? `by ${sayValue(metric.change)}` : '',
        metric.target ? `to ${sayValue(metric.target)}` : '',
      );
    }
    default:
      return '';
  }
}

function sayEffort(effort: (EffortFact & Fact) | undefined): string {
  return effort?.level ?? effort?.size ?? sayDuration(effort);
}

function sayNumber(fact: NumberFact | undefined): string {
  if (fact?.value === undefined) return '';
  return sayQualified(fact, `${fact.value}${fact.range ? ` (${fact.range.from}..${fact.range.to})` : ''}`);
}

function sayDuration(fact: (Qualified & { readonly duration?: readonly Quantity<string>[] }) | undefined): string {
  if (!fact?.duration) return '';
  const parts = fact.duration.map(({ from, to, unit }) => `${from}${to === undefined ? '' : `..${to}`} ${unit}`);
  return sayQualified(fact, parts.join(' '));
}

function sayValue(value: MetricValue): string {
  const { from, to, unit, change, words } = value;
  const ends = `${change && from > 0 ? '+' : ''}${from}${to === undefined ? '' : `..${to}`}`;
  const name =
    unit?.kind === 'percent'
      ? '%'
      : unit?.kind === 'currency'
        ? unit.currency
        : unit?.kind === 'outOf'
          ? `/${unit.outOf}`
          : unit?.kind === 'word'
            ? `«${unit.word}»`
            : (unit?.unit ?? '');
  return sayQualified(value, joined(ends, name, quoted(words)));
}

function sayQualified({ bound, about }: Qualified, text: string): string {
  return `${bound === 'atLeast' ? '>= ' : bound === 'atMost' ? '<= ' : ''}${about ? '~' : ''}${text}`;
}

function quoted(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `"${text}"`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
