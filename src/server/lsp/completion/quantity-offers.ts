import { CompletionItemKind } from 'vscode-languageserver';
import { scanDate } from '../../../core/values/date.js';
import { scanDuration } from '../../../core/values/quantity.js';
import { readLeadingWord } from '../../../core/values/words.js';
import { toThaiDigits, writesThaiDigits } from '../../../core/writing/writing.js';
import { completionWordsOf } from '../../../core/vocabulary/all-completion-words.js';
import { longestPrefix } from '../../../core/vocabulary/lookup.js';
import { METRICS } from '../../../core/vocabulary/metrics.js';
import type { MetricScale, MetricSpec } from '../../../core/vocabulary/metrics.js';
import type { Choice, Offer } from './choice.js';
import { metricChoices } from './catalogue-choices.js';
import { offerFrom, offerTail, offerWhole, startsSome } from './value-query.js';
import type { ValueQuery } from './value-query.js';
import { fixedWordChoices } from './word-choices.js';

const DIGIT = /[\d\u0e50-\u0e59]/u;
const PERCENT: Choice = { label: '%', kind: CompletionItemKind.Unit, rank: 0 };

/** Units after a number. */
export function durationOffers(query: ValueQuery): readonly Offer[] {
  return numberIsOpen(query.typed) ? [offerUnits(query, unitChoices(query))] : [];
}

/** Units after a number; after a duration whether the customer is told about it. */
export function waitOffers(query: ValueQuery): readonly Offer[] {
  const { typed, words } = query;
  const told = fixedWordChoices('particle', words, { only: ['told', 'notTold'] });
  if (typed === '') return [offerWhole(query, told, 'open')];
  const scanned = scanDuration(typed, 0);
  const behind = scanned ? typed.slice(scanned.end).replace(/^[\s,]+/u, '') : typed;
  if (longestPrefix('particle', behind) && !startsSome(behind, told)) return [];
  if (scanned && /^[\s,]/u.test(typed.slice(scanned.end))) {
    return [offerFrom(query, typed.length - behind.length, told, query.cursor, 'open')];
  }
  const units = unitChoices(query).map((choice) => ({ ...choice, behind: ' ', goesOn: true as const }));
  if (numberIsOpen(typed)) return [offerUnits(query, units)];
  return scanned ? [] : [offerFrom(query, 0, told, query.cursor, 'open')];
}

/** The percent sign after a number, and the space after which a reason follows. */
export function percentOffers(query: ValueQuery): readonly Offer[] {
  const percent = query.keyword === 'leaves' ? { ...PERCENT, behind: ' ' } : PERCENT;
  return numberIsOpen(query.typed) ? [offerUnits(query, [percent])] : [];
}

/** The metric's name; units after a number; then the target or the former value; bounds after "target". */
export function metricOffers(query: ValueQuery): readonly Offer[] {
  const { typed, words } = query;
  const known = longestPrefix('metric', typed);
  const clauses = clauseChoices(query);
  if (numberIsOpen(typed)) {
    const behindBlank = /[\d\u0e50-\u0e59]\s+\S*$/u.test(typed) ? clauses : [];
    return [offerUnits(query, [...metricUnits(query, known?.id), ...behindBlank])];
  }
  const name = typed.slice(0, known?.length ?? 0).trimEnd().length;
  const behindName = known !== undefined && /^[\s,]/u.test(typed.slice(name));
  if (endsWithTarget(query)) {
    return [offerTail(query, fixedWordChoices('particle', words, { only: ['atLeast', 'atMost'], behind: ' ' }))];
  }
  if (behindName || DIGIT.test(typed)) {
    const metrics = metricChoices(query);
    const whole = startsSome(typed, metrics) ? [offerFrom(query, 0, metrics, query.cursor, 'open')] : [];
    return [...whole, offerTail(query, clauses)];
  }
  // A number after the cursor stays.
  const rest = query.document.text.slice(query.record.offset + query.cursor, query.record.offset + query.end);
  const number = rest.search(/(?<!\s)\s+[\d\u0e50-\u0e59]/u);
  return [offerFrom(query, 0, metricChoices(query), number < 0 ? query.end : query.cursor + number, 'open')];
}

/** Today's date. */
export function dateOffers(query: ValueQuery): readonly Offer[] {
  return [offerWhole(query, [todayChoice(query, query.today)], 'open')];
}

/** The kind of evidence; after it, or after how many, the current month. */
export function evidenceOffers(query: ValueQuery): readonly Offer[] {
  const { typed, words } = query;
  const kinds = offerFrom(query, 0, fixedWordChoices('evidence', words, { behind: ' ' }), query.cursor, 'open');
  const kind = readLeadingWord('evidence', typed);
  if (!kind.stretch || !/^[\s,]/u.test(typed.slice(kind.stretch.to))) return [{ ...kinds, leads: true }];
  const tail = /^(?:[\d\u0e50-\u0e59]+[\s,]+)?([\d\u0e50-\u0e59-]*)$/u.exec(typed.slice(kind.rest));
  const date = tail?.[1];
  if (date === undefined || scanDate(date, 0)?.date === query.today.slice(0, 7)) return [];
  return [
    offerFrom(query, typed.length - date.length, [todayChoice(query, query.today.slice(0, 7))], query.cursor, 'open'),
  ];
}

function todayChoice({ document, words, typed }: ValueQuery, date: string): Choice {
  const thai = toThaiDigits(date);
  const writesThai = /[\u0e50-\u0e59]/u.test(typed) || (!/\d/u.test(typed) && writesThaiDigits(document));
  return {
    label: writesThai ? thai : date,
    spellings: [writesThai ? date : thai],
    detail: completionWordsOf(words.code).today,
    kind: CompletionItemKind.Value,
    rank: 0,
  };
}

/** Units after a number. Right after its last digit the number may continue, or be complete. */
function offerUnits(query: ValueQuery, choices: readonly Choice[]): Offer {
  const offer = offerTail(query, choices);
  return DIGIT.test(query.typed.at(-1) ?? '') ? { ...offer, onlyAsked: true } : offer;
}

/** Whether the typed text ends with a number, or with a number and the beginning of its unit. */
function numberIsOpen(typed: string): boolean {
  const open = /[\d\u0e50-\u0e59]\s*([^\s\d\u0e50-\u0e59]*)$/u.exec(typed);
  if (!open) return false;
  const unit = open[1] ?? '';
  return unit === '' || longestPrefix('durationUnit', unit) === undefined || !/\s$/u.test(typed);
}

function unitChoices({ words }: ValueQuery): readonly Choice[] {
  return fixedWordChoices('durationUnit', words, { kind: CompletionItemKind.Unit });
}

/** Units of the metric's scales; all of them for an unknown metric. Points and people have none. */
function metricUnits(query: ValueQuery, id: keyof typeof METRICS | undefined): readonly Choice[] {
  const spec: MetricSpec | undefined = id && METRICS[id];
  const units = new Set(spec?.scales.map(({ unit }) => unit));
  const fits = (kind: MetricScale['unit']): boolean => !spec || units.has(kind);
  const ranked = (choices: readonly Choice[], first: number): Choice[] =>
    choices.map((choice) => ({ ...choice, rank: first + choice.rank }));
  const currencies = fixedWordChoices('currency', query.words, { kind: CompletionItemKind.Unit });
  return [
    ...(fits('percent') ? ranked([PERCENT], 0) : []),
    ...(fits('duration') ? ranked(unitChoices(query), 10) : []),
    ...(fits('money') ? ranked(ownFirst(query, currencies), 30) : []),
    ...ranked(units.has('score') ? [{ label: '/5', kind: CompletionItemKind.Unit, rank: 1 }] : [], 0),
  ];
}

/** The currency of the language's readers before the others. */
function ownFirst({ words }: ValueQuery, currencies: readonly Choice[]): readonly Choice[] {
  const [own] = words.words.currency[words.currency];
  return currencies.map((choice) => (choice.label === own ? { ...choice, rank: -1 } : choice));
}

/** "Target" and "before" if they are not there yet, and the space after which their value follows. */
function clauseChoices({ words, typed }: ValueQuery): readonly Choice[] {
  const { target, before } = words.words.particle;
  const isThere = (names: readonly string[]): boolean => names.some((name) => typed.includes(` ${name} `));
  return fixedWordChoices('particle', words, { only: ['target', 'before'], behind: ' ' })
    .filter(({ label }) => !(label === target[0] ? isThere(target) : isThere(before)))
    .map((choice) => ({ ...choice, rank: 200 + choice.rank }));
}

function endsWithTarget({ typed, words }: ValueQuery): boolean {
  const target = words.words.particle.target.find((name) => typed.includes(` ${name} `));
  if (target === undefined) return false;
  return !DIGIT.test(typed.slice(typed.lastIndexOf(` ${target} `) + target.length + 2));
}
