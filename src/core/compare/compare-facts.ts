import { formOf } from './fact-form.js';
import { partsOf } from '../model/parts.js';
import type { Journey, MetricFact, PainFact, Part, WaitFact } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import type { KeywordId } from '../vocabulary/keyword.js';

/** A fact as it is now and as it was; one of the two is absent when it was added or removed. */
export interface FactPair<Fact> {
  readonly now?: Fact;
  readonly before?: Fact;
}

/** The facts of a part, before and now. */
export interface ComparedFacts {
  /** Keywords of the differences, in the order of the map. */
  readonly differences: readonly KeywordId[];
  /** Pains of the counterpart's part that appear nowhere in the journey in view. */
  readonly gonePains: readonly PainFact[];
  readonly newPains: readonly PainFact[];
  readonly waits: readonly FactPair<WaitFact>[];
  readonly metrics: readonly FactPair<MetricFact>[];
}

/** What makes a step different for the customer or for those who serve; notes, evidence and plans for later do not. */
const TELLING = [
  'does',
  'thinks',
  'says',
  'needs',
  'touchpoint',
  'channel',
  'media',
  'device',
  'feels',
  'pain',
  'gain',
  'wait',
  'lasts',
  'howOften',
  'doneBy',
  'moment',
  'metric',
  'owner',
  'staff',
  'behind',
  'system',
] as const satisfies readonly (KeywordId & keyof Part)[];

/** The pains of a whole journey by their words, so that a pain that only moved is neither removed nor new. */
export type PainWords = ReadonlySet<string>;

export function painWordsOf(journey: Journey): PainWords {
  return new Set(partsOf(journey).flatMap((part) => part.pain.map(({ text }) => nameKey(text))));
}

/** Compares two parts; either may be missing, but not both. */
export function compareFacts(
  now: Part | undefined,
  before: Part | undefined,
  pains: { readonly now: PainWords; readonly before: PainWords },
): ComparedFacts {
  return {
    differences: now && before ? differencesOf(now, before) : [],
    gonePains: (before?.pain ?? []).filter(({ text }) => !pains.now.has(nameKey(text))),
    newPains: (now?.pain ?? []).filter(({ text }) => !pains.before.has(nameKey(text))),
    waits: pairByPlace(now?.wait ?? [], before?.wait ?? []),
    metrics: pairByName(now?.metric ?? [], before?.metric ?? []),
  };
}

function differencesOf(now: Part, before: Part): readonly KeywordId[] {
  const differences: KeywordId[] = TELLING.filter((keyword) => formOf(now[keyword]) !== formOf(before[keyword]));
  return nameKey(now.title) === nameKey(before.title) ? differences : ['step', ...differences];
}

function pairByPlace<Fact>(now: readonly Fact[], before: readonly Fact[]): readonly FactPair<Fact>[] {
  return Array.from({ length: Math.max(now.length, before.length) }, (_, index) => pairOf(now[index], before[index]));
}

function pairByName(now: readonly MetricFact[], before: readonly MetricFact[]): readonly FactPair<MetricFact>[] {
  const nameOf = (metric: MetricFact): string => metric.id ?? nameKey(metric.text);
  const old = new Map(before.map((metric) => [nameOf(metric), metric]));
  const names = new Set(now.map(nameOf));
  return [
    ...now.map((metric) => pairOf(metric, old.get(nameOf(metric)))),
    ...before.filter((metric) => !names.has(nameOf(metric))).map((metric) => pairOf(undefined, metric)),
  ];
}

function pairOf<Fact>(now: Fact | undefined, before: Fact | undefined): FactPair<Fact> {
  return { ...(now === undefined ? {} : { now }), ...(before === undefined ? {} : { before }) };
}
