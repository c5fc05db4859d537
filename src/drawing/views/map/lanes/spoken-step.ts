/** What is read out for the card of a step: the sentence of rule A1. */
import { lineWords } from '../../../words/spoken.js';
import { writtenDegree } from '../../../../core/insight/pains.js';
import type { Answers } from '../../../../core/insight/answered-pains.js';
import type { NamedFeelings } from '../../../../core/insight/emotion-curve.js';
import { ownersAt } from '../../../../core/insight/owners.js';
import type { FeelsFact, PainFact, Part, WaitFact } from '../../../../core/model/journey.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import { isGone } from '../../../marks/change-marks.js';
import { stageOfColumn } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { evidenceOf } from '../../../marks/evidence.js';
import { formatDate, formatDuration, lengthOf } from '../../../words/format.js';
import { inSentence, asName } from '../../../../core/util/name-case.js';
import { spokenWay } from '../../../words/goes-to-words.js';
import { feltInWords } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { deviceName, mediaName, touchpointName, channelName } from '../../../words/channel-words.js';
import { leavesWords } from '../../../words/leaves-words.js';

/** What the sentence of a step takes from the whole journey. */
export interface SpokenFrom {
  readonly answers: Answers;
  /** The feelings that the curve names (E6). */
  readonly named: NamedFeelings;
}

/** The facts that the sentence of a step tells; all others have their own cards, if there is room for them. */
export const TOLD_OF_STEP: ReadonlySet<KeywordId> = new Set([
  ...(['feels', 'pain', 'idea', 'wait', 'lasts', 'moment', 'touchpoint', 'channel', 'media', 'device'] as const),
  ...(['owner', 'leaves', 'goesTo', 'evidence'] as const),
]);

/**
 * Everything that the card of a step represents, and what its column shows as signs: what became of it, how it felt, where it
 * happened, who owns it and how well it is known. What was not written is not mentioned. `mark` says what became of it.
 */
export function spokenStep(context: MapContext, from: SpokenFrom, scope: Scope, mark = ''): string {
  const { labels, prose, words } = context;
  const { part } = scope;
  const ways = context.columns[scope.from]?.part.goesTo ?? [];
  return prose.sentences([
    labels.spoken.step({
      step: scope.from + 1,
      steps: context.columns.length,
      stage: titleOf(context, stageOfColumn(context, scope.from)?.stage.title ?? ''),
      title: titleOf(context, part.title),
    }),
    mark,
    ...part.feels.map((feeling) => spokenFeeling(context, feeling, from.named)),
    ...part.pain.flatMap((pain) => spokenPain(context, from.answers, pain)),
    ...part.idea.map(({ text }) => prose.labelled(nameOf(context, 'idea'), text)),
    ...part.wait.map((wait) => spokenWait(context, wait)),
    ...(part.lasts ? [prose.labelled(nameOf(context, 'lasts'), lengthOf(part.lasts, context.language))] : []),
    ...part.moment.map(({ kind, text }) => prose.list([words.moments[kind], text])),
    ...spokenPlace(context, part),
    spokenList(context, 'owner', ownersOf(context, scope)),
    ...part.leaves.map((leaves) => leavesWords(context, leaves)),
    ...ways.map((way) => asName(spokenWay(context, way))),
    spokenList(context, 'evidence', evidenceInWords(context, scope)),
    lineWords(context, part),
  ]);
}

/** A word without a number gives no level: the catalogue's is drawn hollow, and is not the author's (E9). */
function spokenFeeling(context: MapContext, feeling: FeelsFact, named: NamedFeelings): string {
  const felt = feltInWords(context, feeling, named.get(feeling));
  return feeling.score === undefined ? context.prose.labelled(context.labels.lanes.feels, felt) : felt;
}

/** A pain with its weight and its cause, and whether it has an answer. */
function spokenPain(context: MapContext, answers: Answers, pain: PainFact): readonly string[] {
  const { vocabulary, labels, prose } = context;
  const level = writtenDegree(pain);
  const cause = pain.cause?.cause;
  const causeName =
    cause && cause !== 'other' ? inSentence(vocabulary.causes[cause].names[0]) : (pain.cause?.text ?? '');
  const head = prose.list([nameOf(context, 'pain'), level ? vocabulary.words.level[level][0] : '', causeName]);
  return [prose.labelled(head, pain.text), ...(answers.ideasOf.has(pain) ? [] : [labels.map.noIdeaYet])];
}

/** How long, as it was typed, and whether the customer is told, if the file says so. */
function spokenWait(context: MapContext, wait: WaitFact): string {
  const { labels, prose } = context;
  const told = wait.told === undefined ? '' : wait.told ? labels.map.told : labels.map.notTold;
  const length = wait.written || (wait.duration ? formatDuration(wait.duration, context.language) : '');
  return prose.list([`${nameOf(context, 'wait')} ${length || wait.text}`, told, length === '' ? '' : wait.text]);
}

/** Where the customer meets the company, and the customer's device. */
function spokenPlace(context: MapContext, part: Part): readonly string[] {
  const touchpoints = part.touchpoint.map((touchpoint) => touchpointName(context, touchpoint));
  const channels = part.channel.map((channel) => channelName(context, channel));
  const devices = part.device.map((device) => deviceName(context, device));
  return [
    spokenList(context, 'touchpoint', touchpoints),
    spokenList(context, 'channel', channels),
    spokenList(context, 'media', part.media ? [mediaName(context, part.media)] : []),
    spokenList(context, 'device', devices),
  ];
}

/** Who owns the step, as the lane of owners shows it; nobody for a removed step. */
function ownersOf(context: MapContext, { part, from }: Scope): readonly string[] {
  const column = context.columns[from];
  if (!column || isGone(context, part)) return [];
  return ownersAt(context.journey, column).map(({ text }) => text);
}

function evidenceInWords(context: MapContext, scope: Scope): readonly string[] {
  return evidenceOf(context, scope).map(({ words, fact }) =>
    context.prose.list([words, fact?.date === undefined ? '' : formatDate(fact.date, context.language)]),
  );
}

/** "Owner: Sales, Support"; empty without one. */
function spokenList(context: MapContext, keyword: KeywordId, texts: readonly string[]): string {
  const list = context.prose.list(texts);
  return list === '' ? '' : context.prose.labelled(nameOf(context, keyword), list);
}

function nameOf({ vocabulary }: MapContext, keyword: KeywordId): string {
  return asName(vocabulary.keywords[keyword][0]);
}
