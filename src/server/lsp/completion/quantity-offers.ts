import { CompletionItemKind } from 'vscode-languageserver';
import { longestPrefix } from '../../../core/vocabulary/lookup.js';
import { scanDuration } from '../../../core/values/quantity.js';
import { METRICS } from '../../../core/vocabulary/metrics.js';
import type { MetricSpec } from '../../../core/vocabulary/metrics.js';
import type { Choice, Offer } from './choice.js';
import { metricChoices } from './catalogue-choices.js';
import { offerTail, offerWhole } from './value-query.js';
import type { ValueQuery } from './value-query.js';
import { fixedWordChoices } from './word-choices.js';

const PERCENT: Choice = { label: '%', kind: CompletionItemKind.Unit, rank: 0 };

/** Units behind a number. */
export function durationOffers(query: ValueQuery): readonly Offer[] {
  return numberIsOpen(query.typed) ? [offerTail(query, unitChoices(query))] : [];
}

/** Units behind a number; behind a length whether the customer is told of it. */
export function waitOffers(query: ValueQuery): readonly Offer[] {
  const told = fixedWordChoices('particle', query.words, ['told', 'notTold']);
  if (query.typed === '') return [offerWhole(query, told)];
  const scanned = scanDuration(query.typed, 0);
  if (scanned && hasWord('particle', query.typed.slice(scanned.end))) return [];
  if (scanned && !numberIsOpen(query.typed)) return [offerTail(query, told)];
  if (numberIsOpen(query.typed)) return [offerTail(query, unitChoices(query))];
  return [offerTail(query, told)];
}

/** The percent sign behind a number. */
export function percentOffers(query: ValueQuery): readonly Offer[] {
  return numberIsOpen(query.typed) ? [offerTail(query, [PERCENT])] : [];
}

/** The metric's name; units behind a number; then the target or the former value; bounds behind "target". */
export function metricOffers(query: ValueQuery): readonly Offer[] {
  const { typed, words } = query;
  const known = longestPrefix('metric', typed);
  if (numberIsOpen(typed)) {
    const clauses = /\s$/u.test(typed) ? clauseChoices(query) : [];
    return [offerTail(query, [...metricUnits(query, known?.id), ...clauses])];
  }
  if (/[\d\u0e50-\u0e59]/u.test(typed)) {
    const bounds = endsWithTarget(query) ? fixedWordChoices('particle', words, ['atLeast', 'atMost']) : [];
    return [offerTail(query, bounds.length > 0 ? bounds : clauseChoices(query))];
  }
  return [offerWhole(query, metricChoices(query))];
}

/** Whether the typed text ends with a number, or with a number and the beginning of its unit. */
function numberIsOpen(typed: string): boolean {
  const open = /[\d\u0e50-\u0e59]\s*([^\s\d\u0e50-\u0e59]*)$/u.exec(typed);
  if (!open) return false;
  const unit = open[1] ?? '';
  return unit === '' || longestPrefix('durationUnit', unit) === undefined || !/\s$/u.test(typed);
}

function unitChoices({ words }: ValueQuery): readonly Choice[] {
  return fixedWordChoices('durationUnit', words, undefined, CompletionItemKind.Unit).map((choice) => ({
    ...choice,
    // In English the short form is the one that is written.
    ...(words.code === 'en' ? {} : { detail: choice.detail ?? '' }),
  }));
}

/** Units of the metric's usual scale first; all of them for one that is not known. */
function metricUnits(query: ValueQuery, id: keyof typeof METRICS | undefined): readonly Choice[] {
  const spec: MetricSpec | undefined = id && METRICS[id];
  const units = new Set(spec?.scales.map(({ unit }) => unit));
  const fits = (...kinds: readonly string[]): number => (kinds.some((kind) => units.has(kind as never)) ? 0 : 100);
  const ranked = (choices: readonly Choice[], first: number): Choice[] =>
    choices.map((choice) => ({ ...choice, rank: first + choice.rank }));
  return [
    ...ranked([PERCENT], fits('percent')),
    ...ranked(unitChoices(query), 10 + fits('duration')),
    ...ranked(fixedWordChoices('currency', query.words, undefined, CompletionItemKind.Unit), 30 + fits('money')),
    ...(units.has('score') ? [{ label: '/5', kind: CompletionItemKind.Unit, rank: 1 }] : []),
  ];
}

function clauseChoices({ words, typed }: ValueQuery): readonly Choice[] {
  return fixedWordChoices('particle', words, ['target', 'before'])
    .filter(({ label }) => !typed.includes(` ${label} `))
    .map((choice) => ({ ...choice, rank: 200 + choice.rank }));
}

function endsWithTarget({ typed, words }: ValueQuery): boolean {
  const tail = typed.trimEnd();
  const target = words.words.particle.target.find((name) => typed.lastIndexOf(name) >= 0);
  if (target === undefined) return false;
  const behind = tail.slice(tail.lastIndexOf(target) + target.length);
  return !/[\d\u0e50-\u0e59]/u.test(behind) && /\s/u.test(typed.slice(typed.lastIndexOf(target) + target.length));
}

function hasWord(set: 'particle', text: string): boolean {
  return longestPrefix(set, text.replace(/^[\s,]+/u, '')) !== undefined;
}
