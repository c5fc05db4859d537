import { readChannels } from '../../../core/values/channels.js';
import { readSystem } from '../../../core/values/system.js';
import { readDoneBy } from '../../../core/values/done-by.js';
import { scanDate } from '../../../core/values/date.js';
import { readLane } from '../../../core/values/lane.js';
import { splitList } from '../../../core/values/list.js';
import { scanDuration } from '../../../core/values/quantity.js';
import { partsOf } from '../../../core/model/parts.js';
import type { PartFacts } from '../../../core/model/journey.js';
import { nameKey } from '../../../core/references/name-key.js';
import { lookUp, lookUpCause, lookUpStageName, lookUpTouchpoint } from '../../../core/vocabulary/lookup.js';
import { specOf } from '../../../core/vocabulary/keyword.js';
import { causeCard, channelCard, modelCard, stageNameCard, touchpointCard } from './cards.js';
import { dateRemark } from './date-card.js';
import {
  durationRemarks,
  evidenceRemarks,
  feelsRemarks,
  leavesRemarks,
  metricRemarks,
  outOfTenRemarks,
  peopleRemarks,
  shareRemarks,
  waitRemarks,
} from './figure-remarks.js';
import { bullets, card, escapeMarkdown } from './markdown.js';
import { ideaCard, painCard } from './part-cards.js';
import { stateSets } from '../state-sets.js';
import { fixedWordCard, fixedWordRemark, onWhole } from './scope.js';
import type { HoverScope, Remark } from './scope.js';

/** What the parts of a value mean, the most informative first. Words of the author that explain themselves have no remark. */
export function remarksOn(scope: HoverScope): readonly Remark[] {
  const { record, value, words, hover } = scope;
  switch (record.keyword && specOf(record.keyword).form) {
    case undefined:
      return [];
    case 'name':
      return touchpointRemarks(scope);
    case 'channels':
      return channelRemarks(scope);
    case 'list':
      return listRemarks(scope);
    case 'feels':
      return feelsRemarks(scope);
    case 'metric':
      return metricRemarks(scope, undefined);
    case 'cause':
      return onWhole(scope, causeCard(lookUpCause(value) ?? 'other', words));
    case 'model': {
      const id = lookUp('model', value);
      return onWhole(scope, id ? modelCard(id, words) : card(escapeMarkdown(value), hover.unknownName));
    }
    case 'level':
      return fixedWordRemark('level', scope);
    case 'levelText':
      return [...fixedWordRemark('level', scope), ...painRemarks(scope)];
    case 'effort':
      return scanDuration(value, 0) ? durationRemarks(scope) : fixedWordRemark('level', scope);
    case 'impact':
      return fixedWordRemark('level', scope);
    case 'moment':
      return fixedWordRemark('moment', scope);
    case 'objective':
      return fixedWordRemark('objective', scope);
    case 'catalogueKind':
      return fixedWordRemark('catalogueKind', scope);
    case 'phase':
      return phaseRemarks(scope);
    case 'choice':
      return choiceRemarks(scope);
    case 'number':
      return outOfTenRemarks(scope);
    case 'count':
      return peopleRemarks(scope);
    case 'percent':
      return shareRemarks(scope);
    case 'leaves':
      return leavesRemarks(scope);
    case 'wait':
      return waitRemarks(scope);
    case 'duration':
      return durationRemarks(scope);
    case 'evidence':
      return evidenceRemarks(scope);
    case 'due':
    case 'date': {
      const date = scanDate(value, 0);
      return date ? [dateRemark(scope, 0, date)] : [];
    }
    case 'wayRef':
      return fixedWordRemark('ending', scope);
    case 'lane':
      return laneRemarks(scope);
    case 'system':
      return systemRemarks(scope);
    case 'word':
      return idRemarks(scope);
    case 'text':
      return textRemarks(scope);
    default:
      return [];
  }
}

function touchpointRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, hover } = scope;
  const id = lookUpTouchpoint(value);
  return onWhole(scope, id ? touchpointCard(id, words) : card(escapeMarkdown(value), hover.unknownName));
}

/** A channel, the brand after it and its kind, each on its own. */
function channelRemarks({ value, words, hover }: HoverScope): readonly Remark[] {
  const line = value.replaceAll('\n', ' ');
  return readChannels(line).channels.flatMap(({ id, kind, text, from, to }): Remark[] => {
    const kindAt = kind ? lastWordsAt(line, from, to) : to;
    const ofKind: Remark[] = kind ? [{ from: kindAt, to, text: fixedWordCard('channelKind', kind, words) }] : [];
    if (!id) return [...ofKind, { from, to, text: card(escapeMarkdown(text), hover.unknownName) }];
    const brandAt = text === '' ? to : line.lastIndexOf(text, kindAt);
    const brand = card(escapeMarkdown(text), hover.brandOf(words.channels[id][0]));
    const ofBrand: Remark[] = text === '' ? [] : [{ from: brandAt, to: brandAt + text.length, text: brand }];
    return [...ofKind, ...ofBrand, { from, to, text: channelCard(id, words) }];
  });
}

/** Where the kind at the end of an item begins; it has up to three words. */
function lastWordsAt(line: string, from: number, to: number): number {
  let found = to;
  let at = to;
  for (let words = 0; words < 3 && at > from; words++) {
    while (at > from && !/\s/u.test(line.charAt(at - 1))) at--;
    if (lookUp('channelKind', line.slice(at, to))) found = at;
    while (at > from && /\s/u.test(line.charAt(at - 1))) at--;
  }
  return found;
}

/** Owners with what they own, companions with where they take part, devices with what they are. */
function listRemarks(scope: HoverScope): readonly Remark[] {
  const { value, words, record, hover } = scope;
  if (record.keyword === 'doneBy') return doneByRemarks(scope);
  const line = value.replaceAll('\n', ' ');
  return splitList(line).map(({ from, to }) => {
    const text = line.slice(from, to);
    if (record.keyword === 'device') {
      const id = lookUp('device', text);
      return {
        from,
        to,
        text: id ? fixedWordCard('device', id, words) : card(escapeMarkdown(text), hover.unknownName),
      };
    }
    const isOwner = record.keyword === 'owner';
    const parts = partsWith(scope, text, (part) => (isOwner ? part.owner : part.with));
    return { from, to, text: card(escapeMarkdown(text), bullets(isOwner ? hover.ownerOf : hover.companion, parts)) };
  });
}

/** Each of those who do it: what a known party is. */
function doneByRemarks({ value, words, hover }: HoverScope): readonly Remark[] {
  return readDoneBy(value.replaceAll('\n', ' ')).items.map(({ party, text, from, to }) => ({
    from,
    to,
    text: party ? fixedWordCard('party', party, words) : card(escapeMarkdown(text), hover.unknownName),
  }));
}

/** Titles of the parts of the file where a name is written. */
function partsWith(
  { document, words }: HoverScope,
  name: string,
  namesOf: (part: PartFacts) => readonly { readonly text: string }[],
): readonly string[] {
  const key = nameKey(name);
  return document.file.journeys
    .flatMap(partsOf)
    .filter((part) => namesOf(part).some(({ text }) => nameKey(text) === key))
    .slice(0, MOST_PARTS)
    .map(({ title }) => escapeMarkdown(title === '' ? words.labels.map.untitled : title));
}

const MOST_PARTS = 12;

function phaseRemarks(scope: HoverScope): readonly Remark[] {
  const phase = fixedWordRemark('phase', scope);
  const id = lookUpStageName(scope.value);
  const rank = fixedWordRemark('personaRank', scope);
  if (phase.length === 0 && rank.length > 0) return rank;
  return phase.length > 0 || !id ? phase : onWhole(scope, stageNameCard(id, scope.words));
}

function choiceRemarks(scope: HoverScope): readonly Remark[] {
  if (scope.record.keyword === 'media') return fixedWordRemark('media', scope);
  const sets = [...stateSets(scope.parts, scope.record.line), 'rowState', 'journeyState', 'ideaState'] as const;
  return sets.map((set) => fixedWordRemark(set, scope)).find((found) => found.length > 0) ?? [];
}

function laneRemarks(scope: HoverScope): readonly Remark[] {
  const { value, hover } = scope;
  const { name } = readLane(value);
  if (name === undefined) return [];
  const parts = partsWith(scope, name, (part) =>
    part.lane.flatMap((lane) => (lane.name === undefined ? [] : [{ text: lane.name }])),
  );
  const from = value.indexOf(name);
  return [{ from, to: from + name.length, text: card(escapeMarkdown(name), bullets(hover.rowOf, parts)) }];
}

function systemRemarks(scope: HoverScope): readonly Remark[] {
  const { value, hover } = scope;
  const { text, what } = readSystem(value);
  const parts = partsWith(scope, text, (part) => part.system);
  const whole = card(escapeMarkdown(text), bullets(hover.systemOf, parts));
  const from = value.indexOf(text);
  return what === undefined ? onWhole(scope, whole) : [{ from, to: from + text.length, text: whole }];
}

function idRemarks(scope: HoverScope): readonly Remark[] {
  const { document, record, hover, words, value } = scope;
  const { journeys, personas, catalogues } = document.file;
  const named = [...journeys.flatMap(partsOf), ...personas, ...catalogues.flatMap(({ entries }) => entries)];
  const owner = named.find(({ id }) => id?.source.line === record.line);
  if (!owner) return [];
  const title = owner.title === '' ? words.labels.map.untitled : owner.title;
  return onWhole(scope, card(escapeMarkdown(value), hover.idOf(`“${escapeMarkdown(title)}”`)));
}

/** Ideas have what they answer; products are names; other texts explain themselves. */
function textRemarks(scope: HoverScope): readonly Remark[] {
  const { record, value, hover } = scope;
  if (record.keyword === 'idea') return ideaRemarks(scope);
  if (record.keyword === 'product') return onWhole(scope, card(escapeMarkdown(value), hover.product));
  return [];
}

function painRemarks(scope: HoverScope): readonly Remark[] {
  const { record, parts, words } = scope;
  const { journey } = parts;
  const pain =
    journey &&
    atLine(
      partsOf(journey).flatMap((part) => part.pain),
      record.line,
    );
  return onWhole(scope, pain && painCard(pain, journey, words));
}

function ideaRemarks(scope: HoverScope): readonly Remark[] {
  const { record, parts, words } = scope;
  const { journey } = parts;
  const idea =
    journey &&
    atLine(
      partsOf(journey).flatMap((part) => part.idea),
      record.line,
    );
  return onWhole(scope, idea && ideaCard(idea, journey, words));
}

function atLine<Fact extends { readonly source: { readonly line: number } }>(
  facts: readonly Fact[],
  line: number,
): Fact | undefined {
  return facts.find(({ source }) => source.line === line);
}
