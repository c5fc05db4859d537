import { CompletionItemKind } from 'vscode-languageserver';
import { scanNumber } from '../../../core/values/number.js';
import { longestPrefix } from '../../../core/vocabulary/lookup.js';
import { specOf } from '../../../core/vocabulary/keyword.js';
import type { ValueForm } from '../../../core/vocabulary/keyword.js';
import { scoreOfFace } from '../../../core/vocabulary/emotions.js';
import type { Choice, Offer } from './choice.js';
import { channelChoices, modelChoices, stageChoices, touchpointChoices } from './catalogue-choices.js';
import { durationOffers, metricOffers, percentOffers, waitOffers } from './quantity-offers.js';
import { journeyChoices, painChoices, partChoices, personaChoices, usedChoices } from './reference-choices.js';
import { offerFrom, offerItem, offerTail, offerWhole, startOfItem } from './value-query.js';
import type { ValueQuery } from './value-query.js';
import { causeChoices, emotionChoices, emotionWordChoices, fixedWordChoices } from './word-choices.js';

/** What can be chosen inside a value; nothing where words are free. */
export function valueOffers(query: ValueQuery): readonly Offer[] {
  return OFFERS[specOf(query.keyword).form](query);
}

const NOTHING = (): readonly Offer[] => [];

const OFFERS: Readonly<Record<ValueForm, (query: ValueQuery) => readonly Offer[]>> = {
  title: (query) => (query.keyword === 'stage' ? [offerWhole(query, stageChoices(query))] : []),
  text: (query) => (query.keyword === 'idea' ? [offerWhole(query, ideaChoices(query))] : []),
  channels: (query) => channelOffers(query),
  list: (query) => [offerItem(query, listChoices(query))],
  level: (query) => [offerWhole(query, fixedWordChoices('level', query.words))],
  levelText: (query) => leading(query, fixedWordChoices('level', query.words)),
  choice: (query) => [offerWhole(query, choiceWords(query))],
  personaRefs: (query) => [offerItem(query, personaChoices(query))],
  journeyRef: (query) => [offerWhole(query, journeyChoices(query))],
  partRef: (query) => [offerWhole(query, partChoices(query))],
  painRef: (query) => [offerWhole(query, painChoices(query))],
  model: (query) => [offerWhole(query, modelChoices(query))],
  date: NOTHING,
  duration: durationOffers,
  phase: (query) => [offerWhole(query, fixedWordChoices('phase', query.words))],
  objective: (query) => leading(query, fixedWordChoices('objective', query.words)),
  feels: (query) => emotionOffers(query),
  name: (query) => [offerWhole(query, touchpointChoices(query))],
  number: NOTHING,
  count: NOTHING,
  percent: percentOffers,
  wait: waitOffers,
  moment: (query) => leading(query, fixedWordChoices('moment', query.words)),
  cause: (query) => [offerWhole(query, causeChoices(query.words))],
  evidence: (query) => leading(query, fixedWordChoices('evidence', query.words)),
  leaves: percentOffers,
  metric: metricOffers,
  lane: (query) => [offerWhole(query, laneChoices(query))],
  word: NOTHING,
  effort: (query) => [...leading(query, fixedWordChoices('level', query.words)), ...durationOffers(query)],
  catalogueKind: (query) => [offerWhole(query, fixedWordChoices('catalogueKind', query.words))],
};

/** Words that stand at the start of a value with text behind them: nothing is offered once that text has begun. */
function leading(query: ValueQuery, choices: readonly Choice[]): readonly Offer[] {
  return [offerFrom(query, 0, choices, query.cursor)];
}

function choiceWords({ keyword, words, parts }: ValueQuery): readonly Choice[] {
  if (keyword === 'media') return fixedWordChoices('media', words);
  return parts.stage ? fixedWordChoices('rowState', words) : fixedWordChoices('journeyState', words);
}

function listChoices(query: ValueQuery): readonly Choice[] {
  if (query.keyword === 'device') return fixedWordChoices('device', query.words);
  if (query.keyword === 'owner') return usedChoices(query, ({ owner }) => owner);
  const personas = personaChoices(query);
  return [
    ...personas,
    ...usedChoices(query, (part) => part.with).map((choice) => ({ ...choice, rank: personas.length + choice.rank })),
  ];
}

/** Channels; behind a name that is none of them, whether it is digital or physical. */
function channelOffers(query: ValueQuery): readonly Offer[] {
  const item = query.typed.slice(startOfItem(query.typed));
  const behindName = /\S\s+\S*$/u.test(item) && longestPrefix('channel', item) === undefined;
  const kinds = behindName ? [offerTail(query, fixedWordChoices('channelKind', query.words))] : [];
  return [offerItem(query, channelChoices(query)), ...kinds];
}

/** Numbers and words at the start; behind a number its words. */
function emotionOffers(query: ValueQuery): readonly Offer[] {
  const face = scoreOfFace(query.typed);
  const number = face ? undefined : scanNumber(query.typed, 0);
  const end = face?.length ?? number?.end;
  if (end === undefined || !/^[\s,]/u.test(query.typed.slice(end))) {
    return [offerWhole(query, emotionChoices(query.words, writesThaiDigits(query)))];
  }
  const behind = end + (/^[\s,]+/u.exec(query.typed.slice(end))?.[0].length ?? 0);
  return [offerFrom(query, behind, emotionWordChoices(query.words, face?.score ?? number?.value ?? 3), query.end)];
}

/** The ideas that are known to help against the cause above. */
function ideaChoices({ record, words, parts }: ValueQuery): readonly Choice[] {
  const part = parts.step ?? parts.stage ?? parts.journey;
  const pain = part?.pain.filter(({ source }) => source.line < record.line).at(-1);
  const cause = pain?.cause?.cause;
  if (!cause) return [];
  return words.causes[cause].ideas.map((idea, rank) => ({
    label: idea,
    detail: words.causes[cause].names[0],
    kind: CompletionItemKind.Text,
    rank,
  }));
}

/** Rows that the file has already, with the dash behind their name. */
function laneChoices({ document }: ValueQuery): readonly Choice[] {
  const parts = document.file.journeys.flatMap((journey) => [
    journey,
    ...journey.stages,
    ...journey.stages.flatMap(({ steps }) => steps),
  ]);
  const names = new Set(parts.flatMap(({ lane }) => lane).flatMap(({ name }) => (name === undefined ? [] : [name])));
  return [...names].map((name, rank) => ({ label: name, insert: `${name} - `, kind: CompletionItemKind.Text, rank }));
}

function writesThaiDigits({ document }: ValueQuery): boolean {
  return document.lines.some(
    ({ keyword, offset, valueStart }) =>
      keyword === 'feels' && /[\u0e50-\u0e59]/u.test(document.text.charAt(offset + valueStart)),
  );
}
