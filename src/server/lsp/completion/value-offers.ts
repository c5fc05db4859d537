import { CompletionItemKind } from 'vscode-languageserver';
import { writesThaiDigits } from '../../../core/writing/writing.js';
import { scanNumber } from '../../../core/values/number.js';
import { specOf } from '../../../core/vocabulary/keyword.js';
import type { ValueForm } from '../../../core/vocabulary/keyword.js';
import { scoreOfFace } from '../../../core/vocabulary/emotions.js';
import { placeOfLine } from '../place.js';
import { stateSets } from '../state-sets.js';
import type { Choice, Offer } from './choice.js';
import { modelChoices, stageChoices, touchpointChoices, usedChoices } from './catalogue-choices.js';
import { channelOffers } from './channel-offers.js';
import {
  dateOffers,
  durationOffers,
  evidenceOffers,
  metricOffers,
  percentOffers,
  waitOffers,
} from './quantity-offers.js';
import {
  companionChoices,
  journeyChoices,
  ownerChoices,
  painChoices,
  wayChoices,
  personaChoices,
  withoutTaken,
} from './reference-choices.js';
import { offerFrom, offerItem, offerWhole } from './value-query.js';
import type { ValueQuery } from './value-query.js';
import { causeChoices, emotionChoices, emotionWordChoices, fixedWordChoices } from './word-choices.js';

/** What can be chosen inside a value; undefined where words are free. */
export function valueOffers(query: ValueQuery): readonly Offer[] {
  return isDeclaration(query) ? [] : OFFERS[specOf(query.keyword).form](query);
}

const NOTHING = (): readonly Offer[] => [];

const OFFERS: Readonly<Record<ValueForm, (query: ValueQuery) => readonly Offer[]>> = {
  title: (query) => (query.keyword === 'stage' ? [offerWhole(query, stageChoices(query), 'open')] : []),
  text: (query) => textOffers(query),
  channels: channelOffers,
  list: (query) => listOffers(query),
  level: (query) => [offerWhole(query, fixedWordChoices('level', query.words))],
  levelText: (query) => leading(query, fixedWordChoices('level', query.words, { behind: ' ' })),
  choice: (query) => [offerWhole(query, choiceWords(query))],
  personaRefs: (query) => [offerItem(query, personaChoices(query))],
  journeyRef: (query) => [offerWhole(query, journeyChoices(query), 'open')],
  wayRef: (query) => [offerWhole(query, wayChoices(query), 'open')],
  answeredRef: (query) => [offerWhole(query, painChoices(query), 'open')],
  model: (query) => [offerWhole(query, modelChoices(query), 'open')],
  date: dateOffers,
  duration: durationOffers,
  phase: (query) => [offerWhole(query, fixedWordChoices(isInPersona(query) ? 'personaRank' : 'phase', query.words))],
  objective: (query) => leading(query, fixedWordChoices('objective', query.words)),
  feels: (query) => emotionOffers(query),
  name: (query) => [offerWhole(query, touchpointChoices(query), 'open')],
  number: NOTHING,
  count: NOTHING,
  percent: percentOffers,
  wait: waitOffers,
  moment: (query) => leading(query, fixedWordChoices('moment', query.words)),
  cause: (query) => [offerWhole(query, causeChoices(query.words))],
  evidence: evidenceOffers,
  leaves: percentOffers,
  metric: metricOffers,
  lane: (query) => [offerFrom(query, 0, laneChoices(query), query.cursor, 'open')],
  system: (query) => [offerWhole(query, usedChoices(query, 'system'), 'open')],
  word: NOTHING,
  impact: (query) => leading(query, fixedWordChoices('level', query.words, { behind: ' ' })),
  due: dateOffers,
  effort: (query) => [...leading(query, fixedWordChoices('level', query.words)), ...durationOffers(query)],
  catalogueKind: (query) => [offerWhole(query, fixedWordChoices('catalogueKind', query.words))],
};

function isInPersona({ document, record }: ValueQuery): boolean {
  return placeOfLine(document, record.line).innermost === 'persona';
}

/** A line of a catalogue that gives something a new name: known names are not meant. */
function isDeclaration({ keyword, document, record }: ValueQuery): boolean {
  const place = placeOfLine(document, record.line);
  return place.innermost === 'catalogue' && place.lists === keyword;
}

/** Words at the start of a value with text after them: nothing is offered once that text has begun. */
function leading(query: ValueQuery, choices: readonly Choice[]): readonly Offer[] {
  return [{ ...offerFrom(query, 0, choices, query.cursor, 'open'), leads: true }];
}

/** Texts are the author's own; words that other lines use for the same thing begin some of them. */
function textOffers(query: ValueQuery): readonly Offer[] {
  switch (query.keyword) {
    case 'idea':
      return [offerWhole(query, ideaChoices(query), 'open')];
    case 'product':
      return [offerWhole(query, usedChoices(query, 'product'), 'open')];
    default:
      return [];
  }
}

function choiceWords({ keyword, words, parts, record }: ValueQuery): readonly Choice[] {
  if (keyword === 'media') return fixedWordChoices('media', words);
  const sets = stateSets(parts, record.line);
  if ((parts.stage ?? parts.step) && !sets.includes('rowState')) {
    const ofIdea = sets.flatMap((set) => fixedWordChoices(set, words));
    return [...ofIdea, ...fixedWordChoices('rowState', words, { only: ['optional'] })];
  }
  // Who asks for states where none belongs is offered those of the part.
  return (sets.length > 0 ? sets : (['rowState'] as const)).flatMap((set) => fixedWordChoices(set, words));
}

function listOffers(query: ValueQuery): readonly Offer[] {
  if (query.keyword === 'device') {
    return [offerItem(query, withoutTaken(query, fixedWordChoices('device', query.words)))];
  }
  if (query.keyword === 'doneBy') {
    return [offerItem(query, withoutTaken(query, fixedWordChoices('party', query.words)))];
  }
  return [offerItem(query, query.keyword === 'owner' ? ownerChoices(query) : companionChoices(query))];
}

/** Numbers and words at the start; after a number its words. */
function emotionOffers(query: ValueQuery): readonly Offer[] {
  const { typed, words } = query;
  const thaiDigits = writesThaiDigits(query.document);
  const face = scoreOfFace(typed);
  const number = face ? undefined : scanNumber(typed, 0);
  const end = face?.length ?? number?.end;
  if (end === undefined || !/^[\s,]/u.test(typed.slice(end))) {
    return [offerFrom(query, 0, emotionChoices(words, thaiDigits), query.cursor, 'open')];
  }
  const behind = end + (/^[\s,]+/u.exec(typed.slice(end))?.[0].length ?? 0);
  const choices = emotionWordChoices(words, face?.score ?? number?.value ?? 3, thaiDigits);
  return [offerFrom(query, behind, [...choices, ...peopleChoices(query, choices.length)], query.cursor, 'open')];
}

/** Personas whose feeling it may be, below its words; nobody where one persona only is known. */
function peopleChoices(query: ValueQuery, rank: number): readonly Choice[] {
  const people = personaChoices(query);
  return people.length < 2 ? [] : people.map((choice) => ({ ...choice, rank: 100 + rank + choice.rank }));
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

/** Rows that the file and its workspace already have, with the dash after their name. */
function laneChoices(query: ValueQuery): readonly Choice[] {
  return usedChoices(query, 'lane').map((choice) => ({ ...choice, behind: ' - ' }));
}
