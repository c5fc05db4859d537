import { addAll } from '../../core/util/add-all.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact } from '../../core/reader/read-lines.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import { specOf } from '../../core/vocabulary/keyword.js';
import { PART_TEXTS } from '../../core/vocabulary/keyword.generated.js';
import type { PartTextId } from '../../core/vocabulary/keyword.generated.js';
import type { FactReader } from '../../core/values/fact-reader.js';
import type * as Ast from '../generated/ast.js';
import { growingList } from './builders.js';
import type { IdeaDraft, Latest, PartDraft } from './builders.js';

/** What is directly in a journey, a stage or a step. */
export type LineOfPart = Ast.JourneyLine | Ast.StageLine | Ast.StepLine;
/** What the tree has when a line is about a part other than the one it is in, or about none. */
type Elsewhere = Ast.Later | Ast.Misplaced | Ast.OfJourney | Ast.OfStage;
export type FactOfFact = Ast.Later['fact'];
/** What a journey, a stage or a step accepts. */
export type FactOfPart = Exclude<LineOfPart, Elsewhere> | Ast.OfJourney['fact'] | Ast.OfStage['fact'];

/** About a fact in the tree: what it is, and whether it may appear only once. */
export interface FactNode {
  readonly $type: (FactOfPart | FactOfFact)['$type'];
  readonly once?: boolean;
}

/** Adds one fact to a part; the record has a value, and the grammar allows the fact in the part. */
type Adder = (part: PartDraft, record: LineRecord, read: FactReader) => void;

type TextType = Capitalize<PartTextId>;

/** Types of the plain-text facts, with the property that holds them. */
const TEXTS: ReadonlyMap<string, PartTextId> = new Map(
  PART_TEXTS.map((id) => [`${id.charAt(0).toUpperCase()}${id.slice(1)}`, id]),
);

/** How each other fact of a part is stored. */
const ADDERS: Readonly<Record<Exclude<FactOfPart['$type'], TextType>, Adder>> = {
  For: ({ part }, record, read) => addAll(growingList(part, 'for'), read.people(record)),
  With: ({ part }, record, read) => addAll(growingList(part, 'with'), read.people(record)),
  Objective: ({ part }, record, read) => void growingList(part, 'objective').push(read.objective(record)),
  Feels: ({ part }, record, read) => addAll(growingList(part, 'feels'), read.feels(record)),
  Touchpoint: ({ part }, record, read) => void growingList(part, 'touchpoint').push(read.touchpoint(record)),
  Channel: ({ part }, record, read) => {
    const touchpointsAbove = part.touchpoint.length;
    const above = touchpointsAbove > 0 ? { touchpointsAbove } : {};
    addAll(
      growingList(part, 'channel'),
      read.channels(record).map((channel) => ({ ...channel, ...above })),
    );
  },
  Media: ({ part }, record, read) => void (part.media = read.choice(record, 'media', 'media')),
  Device: ({ part }, record, read) => {
    for (const item of read.list(record)) {
      const device = lookUp('device', item.text);
      growingList(part, 'device').push({ ...item, ...(device ? { device } : {}) });
    }
  },
  Pain: ({ part, latest }, record, read) => {
    latest.pain = { ...read.level(record), impact: [] };
    growingList(part, 'pain').push(latest.pain);
  },
  Idea: ({ part, latest }, record, read) => {
    latest.idea = { ...read.text(record), painsAbove: part.pain.length, impact: [], ticket: [], answers: [] };
    growingList(part, 'idea').push(latest.idea);
  },
  Wait: ({ part }, record, read) => void growingList(part, 'wait').push(read.wait(record)),
  Lasts: ({ part }, record, read) => void (part.lasts = read.duration(record)),
  Moment: ({ part }, record, read) => void growingList(part, 'moment').push(read.moment(record)),
  Importance: ({ part }, record, read) => void (part.importance = read.outOfTen(record)),
  Satisfied: ({ part }, record, read) => void (part.satisfied = read.outOfTen(record)),
  System: ({ part }, record, read) => void growingList(part, 'system').push(read.system(record)),
  DoneBy: ({ part }, record, read) => addAll(growingList(part, 'doneBy'), read.doneBy(record)),
  Owner: ({ part }, record, read) => addAll(growingList(part, 'owner'), read.list(record)),
  Evidence: ({ part }, record, read) => void growingList(part, 'evidence').push(read.evidence(record)),
  People: ({ part }, record, read) => void (part.people = read.count(record)),
  Leaves: ({ part }, record, read) => void growingList(part, 'leaves').push(read.leaves(record)),
  Metric: ({ part }, record, read) => void growingList(part, 'metric').push(read.metric(record)),
  Lane: ({ part }, record, read) => void growingList(part, 'lane').push(read.lane(record)),
  Id: ({ part }, record, read) => void (part.id = read.word(record)),
  GoesTo: ({ part, latest }, record, read) => {
    if (!('goesTo' in part)) return;
    const item = read.item(record);
    latest.goesTo = lookUp('ending', item.text) === 'end' ? { ...item, end: true } : item;
    growingList(part, 'goesTo').push(latest.goesTo);
  },
  State: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.state = read.choice(record, 'journeyState', 'state');
    else draft.part.state = read.choice(record, 'rowState', 'state');
  },
  CountsAs: (draft, record, read) => {
    if (draft.kind === 'stage') draft.part.countsAs = read.phase(record);
  },
  Improves: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.improves = read.item(record);
  },
  BasedOn: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.basedOn = read.item(record);
  },
  Model: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.model = read.model(record);
  },
  Product: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.product = read.text(record);
  },
  Author: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.author = read.text(record);
  },
  Version: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.version = read.text(record);
  },
  ReviewedBy: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.reviewedBy = read.text(record);
  },
  Updated: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.updated = read.date(record);
  },
  ReviewEvery: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.reviewEvery = read.duration(record);
  },
};

/** The latest pain, idea or way of the part that a fact of a fact belongs to. */
const OWNER_OF: Readonly<Record<FactOfFact['$type'], (latest: Latest) => object | undefined>> = {
  Cause: ({ pain }) => pain,
  Impact: ({ pain, idea }) => laterOf(pain, idea),
  Effort: ({ idea }) => idea,
  Due: ({ idea }) => idea,
  Ticket: ({ idea }) => idea,
  Answers: ({ idea }) => idea,
  When: ({ goesTo }) => goesTo,
  Share: ({ goesTo }) => goesTo,
};

/** How each of them is stored once its owner is known. */
const OF_A_FACT: Readonly<Record<FactOfFact['$type'], Adder>> = {
  Cause: ({ latest }, record, read) => {
    if (latest.pain) latest.pain.cause = read.cause(record);
  },
  Effort: ({ latest }, record, read) => {
    if (latest.idea) latest.idea.effort = read.effort(record);
  },
  Impact: ({ latest }, record, read) => {
    const owner = laterOf(latest.pain, latest.idea);
    if (owner) growingList(owner, 'impact').push(read.impact(record));
  },
  Due: ({ latest }, record, read) => {
    if (latest.idea) latest.idea.due = read.due(record);
  },
  Ticket: ({ latest }, record, read) => {
    if (latest.idea) growingList(latest.idea, 'ticket').push(read.text(record));
  },
  Answers: ({ latest }, record, read) => {
    if (latest.idea) growingList(latest.idea, 'answers').push(read.item(record));
  },
  When: ({ latest }, record, read) => {
    if (latest.goesTo) latest.goesTo.when = read.text(record);
  },
  Share: ({ latest }, record, read) => {
    if (latest.goesTo) latest.goesTo.share = read.percent(record);
  },
};

/** Adds a fact to a part that accepts it: nothing without a value, and no second one where one is allowed. */
export function addToPart(draft: PartDraft, fact: FactNode, record: LineRecord, read: FactReader): void {
  if (isEmptyFact(record)) {
    read.blame('empty-value', record, { word: read.wordOf(record) });
    return;
  }
  const { $type: type } = fact;
  const isState = type === 'State';
  const ofIdea = isState ? ideaOfState(draft, read.text(record).text) : undefined;
  const owner = isOfFact(type) ? OWNER_OF[type](draft.latest) : (ofIdea ?? draft.part);
  draft.latest.inIdea = type === 'Idea' || (owner !== undefined && owner === draft.latest.idea);
  if (!owner) blameNothingAbove(record, read);
  else if (fact.once && hasValue(owner, record)) blameSecond(record, read);
  else if (isOfFact(type)) OF_A_FACT[type](draft, record, read);
  else if (ofIdea) ofIdea.state = read.choice(record, 'ideaState', 'state');
  else if (isText(type)) addText(draft, TEXTS.get(type), record, read);
  else ADDERS[type](draft, record, read);
}

/**
 * The idea above that a `state` is about; undefined when it is about the part. Its word tells: `planned` is a state of ideas alone,
 * `failing` one of steps alone. `done` is both: of the step in a journey that shows what happened, of the idea elsewhere. An unknown
 * word is about the idea when only facts of the idea are in between.
 */
function ideaOfState({ kind, latest, isActual }: PartDraft, word: string): IdeaDraft | undefined {
  const isOfIdeas = lookUp('ideaState', word) !== undefined;
  const isOfParts = lookUp(kind === 'journey' ? 'journeyState' : 'rowState', word) !== undefined;
  const isAbout = isOfIdeas ? !isOfParts || !isActual : !isOfParts && latest.inIdea;
  return isAbout ? latest.idea : undefined;
}

/** Of two where one is allowed, the first counts. */
export function blameSecond(record: LineRecord, read: FactReader): void {
  read.blame('duplicate-attribute', record, { word: read.wordOf(record) });
}

/** Whether an owner has a value for the keyword of a line; the keyword is also the name of the property. */
export function hasValue(owner: object, { keyword }: LineRecord): boolean {
  return keyword !== undefined && Reflect.get(owner, keyword) !== undefined;
}

function isText(type: FactNode['$type']): type is TextType {
  return TEXTS.has(type);
}

function addText({ part }: PartDraft, id: PartTextId | undefined, record: LineRecord, read: FactReader): void {
  if (id) growingList(part, id).push(read.text(record));
}

function isOfFact(type: FactNode['$type']): type is FactOfFact['$type'] {
  return type in OF_A_FACT;
}

function laterOf<Left extends { source: { line: number } }, Right extends { source: { line: number } }>(
  left: Left | undefined,
  right: Right | undefined,
): Left | Right | undefined {
  if (!left || !right) return left ?? right;
  return left.source.line > right.source.line ? left : right;
}

export function blameNothingAbove(record: LineRecord, read: FactReader): void {
  const above = specOf(record.keyword ?? 'note').places.join(' ');
  read.blame('nothing-above', record, { word: read.wordOf(record), above });
}
