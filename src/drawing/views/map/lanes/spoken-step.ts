/** What is read out for the card of a step: the sentence of rule A1. */
import { lineWords } from '../../../words/spoken.js';
import type { Answers } from '../../../../core/insight/answered-pains.js';
import type { NamedFeelings } from '../../../../core/insight/emotion-curve.js';
import { areTold, meetingsOf } from '../../../../core/insight/meetings.js';
import { ownersAt } from '../../../../core/insight/owners.js';
import type { FeelsFact, ItemFact, Part } from '../../../../core/model/journey.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import { isRow } from '../../../../core/compare/compare-journeys.js';
import { isOptional } from '../../../../core/model/optional-parts.js';
import { markedState } from '../compare/marks.js';
import { isGone } from '../../../marks/change-marks.js';
import { stageOfColumn, stepNumberOf } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { evidenceOf } from '../../../marks/evidence.js';
import { asName } from '../../../../core/util/name-case.js';
import { feltInWords } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { factWordsOf } from '../../../words/fact-words.js';
import { wayWords } from '../../../words/way-words.js';

/** What the sentence of a step takes from the whole journey. */
export interface SpokenFrom {
  readonly answers: Answers;
  /** The feelings that the curve names (E6). */
  readonly named: NamedFeelings;
}

/** The facts that the sentence of a step tells; all others have their own cards, if there is room for them. */
export const TOLD_OF_STEP: ReadonlySet<KeywordId> = new Set([
  ...([
    'feels',
    'pain',
    'idea',
    'wait',
    'lasts',
    'howOften',
    'doneBy',
    'state',
    'moment',
    'touchpoint',
    'channel',
    'media',
    'device',
  ] as const),
  ...(['owner', 'leaves', 'goesTo', 'evidence'] as const),
]);

/**
 * Everything that the card of a step represents, and what its column shows as signs: what became of it, how it felt, where it
 * happened, who owns it and how well it is known. What was not written is not mentioned. `mark` says what became of it.
 */
export function spokenStep(context: MapContext, from: SpokenFrom, scope: Scope, mark = ''): string {
  const { labels, prose } = context;
  const { part } = scope;
  const facts = factWordsOf(context.language);
  const ways = context.columns[scope.from]?.part.goesTo ?? [];
  return prose.sentences([
    labels.spoken.step({
      ...stepNumberOf(context, scope.from),
      stage: titleOf(context, stageOfColumn(context, scope.from)?.stage.title ?? ''),
      title: titleOf(context, part.title),
    }),
    mark,
    ...part.feels.map((feeling) => spokenFeeling(context, feeling, from.named)),
    ...part.pain.flatMap((pain) => [facts.painAlone(pain), from.answers.ideasOf.has(pain) ? '' : labels.map.noIdeaYet]),
    ...part.idea.map(({ text }) => prose.labelled(nameOf(context, 'idea'), text)),
    ...part.wait.map((wait) => facts.waitAlone(wait)),
    ...(part.lasts ? [prose.labelled(nameOf(context, 'lasts'), facts.lasts(part.lasts))] : []),
    spokenList(
      context,
      'doneBy',
      part.doneBy.map((fact) => facts.doneBy(fact)),
    ),
    stateOf(context, scope),
    spokenList(
      context,
      'howOften',
      part.howOften.map(({ text }) => text),
    ),
    ...part.moment.map((moment) => facts.moment(moment)),
    ...spokenPlace(context, part),
    spokenList(context, 'owner', [facts.owners(ownersOf(context, scope))]),
    ...part.leaves.map((leaves) => facts.leaves(leaves)),
    ...ways.map((way) => asName(wayWords(context, way, scope.from))),
    spokenList(context, 'evidence', evidenceInWords(context, scope)),
    lineWords(context, part),
  ]);
}

/** That the step may be skipped; any other state only where its mark does not say it and a note has no room. */
function stateOf(context: MapContext, scope: Scope): string {
  const { part } = scope;
  if (!isRow(part) || !part.state || markedState(context, scope) !== undefined) return '';
  if (context.density === 'full' && !isOptional(part)) return '';
  return asName(factWordsOf(context.language).rowState(part.state));
}

/** A word without a number gives no level: the catalogue's is drawn hollow, and is not the author's (E9). */
function spokenFeeling(context: MapContext, feeling: FeelsFact, named: NamedFeelings): string {
  const felt = feltInWords(context, feeling, named.get(feeling));
  return feeling.score === undefined ? context.prose.labelled(context.labels.lanes.feels, felt) : felt;
}

/** Where the customer meets the company, and the customer's device. */
function spokenPlace(context: MapContext, part: Part): readonly string[] {
  const facts = factWordsOf(context.language);
  const told = areTold(part);
  const touchpoints = told
    ? meetingsOf(part).map((meeting) => facts.meeting(meeting))
    : part.touchpoint.map((touchpoint) => facts.touchpoint(touchpoint));
  const channels = told ? [] : part.channel.map((channel) => facts.channelName(channel));
  const devices = part.device.map((device) => facts.device(device));
  return [
    spokenList(context, 'touchpoint', touchpoints),
    spokenList(context, 'channel', channels),
    spokenList(context, 'media', part.media ? [facts.media(part.media)] : []),
    spokenList(context, 'device', devices),
  ];
}

/** Who owns the step, as the lane of owners shows it; nobody for a removed step. */
function ownersOf(context: MapContext, { part, from }: Scope): readonly ItemFact[] {
  const column = context.columns[from];
  if (!column || isGone(context, part)) return [];
  return ownersAt(context.journey, column);
}

function evidenceInWords(context: MapContext, scope: Scope): readonly string[] {
  return evidenceOf(context, scope).map(({ words, fact }) =>
    fact ? factWordsOf(context.language).evidence(fact) : words,
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
