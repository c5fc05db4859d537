import { partsOf } from '../model/parts.js';
import type { Journey, MetricFact } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import type { Range } from '../model/range.js';
import { METRICS } from '../vocabulary/metrics.js';
import { SAID_IN_WORDS } from '../vocabulary/by-language/said-in-words.generated.js';
import { OTHER_CURRENCIES } from '../vocabulary/currencies.js';
import { nearest } from '../vocabulary/nearest.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { replaceFix, textAt } from '../writing/writing.js';

/**
 * A metric that is known to be money, a length of time or a share is compared with others of its kind; with an unknown unit it is
 * only a number with a word after it. Custom metrics may count whatever they like.
 */
export const unitUnknown: Check = {
  code: 'unit-unknown',
  severity: 'hint',
  find: (input) =>
    input.file.journeys.flatMap((journey) => metricsOf(journey).flatMap((metric) => findIn(input, metric))),
};

function metricsOf(journey: Journey): readonly MetricFact[] {
  return partsOf(journey).flatMap((part) => part.metric);
}

const STARS: ReadonlySet<string> = new Set(Object.values(SAID_IN_WORDS).flatMap(({ stars }) => stars));

function findIn(input: CheckInput, { id, value, target, before }: MetricFact): readonly Finding[] {
  if (!id || METRICS[id].scales.some(({ unit }) => unit === 'people' || unit === 'count' || unit === 'points')) {
    return [];
  }
  return [value, target, before].flatMap((each) => {
    if (each?.unit?.kind !== 'word') return [];
    const { word } = each.unit;
    // Reviews are given in stars, and a score may say so.
    if (STARS.has(word.toLowerCase())) return [];
    return [toFinding(input, word, rangeOfUnit(input, word, rangeOfSpan(each.span)))];
  });
}

/** A unit is the last word of its value. */
function rangeOfUnit(input: CheckInput, word: string, { start, end }: Range): Range {
  const at = { line: end.line, character: end.character - word.length };
  return textAt(input, end.line, at.character, end.character) === word ? { start: at, end } : { start, end };
}

function toFinding(input: CheckInput, word: string, range: Range): Finding {
  const { currency, durationUnit } = input.vocabulary.words;
  const near = nearest(word, [...Object.values(currency), ...Object.values(durationUnit)].flat());
  return {
    message: input.vocabulary.messages.problem['unit-unknown']({ word, allowed: unitsOf(input) }),
    range,
    fixes: near === undefined ? [] : [replaceFix(input, range, near, 'preferred')],
  };
}

/** The usual spellings of all units that can be compared. */
function unitsOf({ vocabulary: { words } }: CheckInput): readonly string[] {
  const sets: readonly (readonly (readonly string[])[])[] = [
    Object.values(words.durationUnit),
    // Those that are written alike everywhere need no list.
    Object.entries(words.currency).flatMap(([code, names]) => (code in OTHER_CURRENCIES ? [] : [names])),
  ];
  return ['%', ...sets.flat().map(([name]) => name ?? '')];
}
