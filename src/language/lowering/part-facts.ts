import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact } from '../../core/reader/read-lines.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import { specOf } from '../../core/vocabulary/keyword.js';
import type { FactReader } from '../../core/values/fact-reader.js';
import { addAll, listOf } from './builders.js';
import type { PartDraft } from './builders.js';

/** Adds one fact to a part; the record has a value, and the keyword may stand in the part. */
type Adder = (part: PartDraft, record: LineRecord, read: FactReader) => void;

const text =
  (
    key:
      | 'goal'
      | 'scenario'
      | 'expects'
      | 'doneWhen'
      | 'does'
      | 'thinks'
      | 'says'
      | 'needs'
      | 'gain'
      | 'staff'
      | 'behind'
      | 'system'
      | 'test'
      | 'link'
      | 'note',
  ): Adder =>
  ({ part }, record, read) => {
    listOf(part, key).push(read.text(record));
  };

/** How each fact that may stand at any part is kept; what is left out here is special to one kind of part. */
const ADDERS: Partial<Record<KeywordId, Adder>> = {
  for: ({ part }, record, read) => addAll(listOf(part, 'for'), read.list(record)),
  with: ({ part }, record, read) => addAll(listOf(part, 'with'), read.list(record)),
  goal: text('goal'),
  objective: ({ part }, record, read) => void listOf(part, 'objective').push(read.objective(record)),
  scenario: text('scenario'),
  expects: text('expects'),
  doneWhen: text('doneWhen'),
  does: text('does'),
  thinks: text('thinks'),
  says: text('says'),
  needs: text('needs'),
  feels: ({ part }, record, read) => void listOf(part, 'feels').push(read.feels(record)),
  touchpoint: ({ part }, record, read) => void listOf(part, 'touchpoint').push(read.touchpoint(record)),
  channel: ({ part }, record, read) => addAll(listOf(part, 'channel'), read.channels(record)),
  media: ({ part }, record, read) => void (part.media = read.choice(record, 'media', 'media')),
  device: ({ part }, record, read) => {
    for (const item of read.list(record)) {
      const device = lookUp('device', item.text);
      listOf(part, 'device').push({ ...item, ...(device ? { device } : {}) });
    }
  },
  pain: ({ part, latest }, record, read) => {
    latest.pain = read.level(record);
    listOf(part, 'pain').push(latest.pain);
  },
  gain: text('gain'),
  idea: ({ part, latest }, record, read) => {
    latest.idea = { ...read.text(record), painsAbove: part.pain.length, answers: [] };
    listOf(part, 'idea').push(latest.idea);
  },
  wait: ({ part }, record, read) => void listOf(part, 'wait').push(read.wait(record)),
  lasts: ({ part }, record, read) => void (part.lasts = read.duration(record)),
  moment: ({ part }, record, read) => void listOf(part, 'moment').push(read.moment(record)),
  importance: ({ part }, record, read) => void (part.importance = read.outOfTen(record)),
  satisfied: ({ part }, record, read) => void (part.satisfied = read.outOfTen(record)),
  owner: ({ part }, record, read) => addAll(listOf(part, 'owner'), read.list(record)),
  staff: text('staff'),
  behind: text('behind'),
  system: text('system'),
  evidence: ({ part }, record, read) => void listOf(part, 'evidence').push(read.evidence(record)),
  people: ({ part }, record, read) => void (part.people = read.count(record)),
  leaves: ({ part }, record, read) => void listOf(part, 'leaves').push(read.leaves(record)),
  metric: ({ part }, record, read) => void listOf(part, 'metric').push(read.metric(record)),
  test: text('test'),
  lane: ({ part }, record, read) => void listOf(part, 'lane').push(read.lane(record)),
  link: text('link'),
  note: text('note'),
  id: ({ part }, record, read) => void (part.id = read.word(record)),
  goesTo: ({ part, latest }, record, read) => {
    if (!('goesTo' in part)) return;
    const item = read.item(record);
    latest.goesTo = lookUp('particle', item.text) === 'end' ? { ...item, end: true } : item;
    listOf(part, 'goesTo').push(latest.goesTo);
  },
  state: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.state = read.choice(record, 'journeyState', 'state');
    else draft.part.state = read.choice(record, 'rowState', 'state');
  },
  countsAs: (draft, record, read) => {
    if (draft.kind === 'stage') draft.part.countsAs = read.phase(record);
  },
  improves: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.improves = read.item(record);
  },
  basedOn: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.basedOn = read.item(record);
  },
  model: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.model = read.model(record);
  },
  product: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.product = read.text(record);
  },
  updated: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.updated = read.date(record);
  },
  reviewEvery: (draft, record, read) => {
    if (draft.kind === 'journey') draft.part.reviewEvery = read.duration(record);
  },
};

/** Facts that belong to the latest pain, idea or `goes to` of their part. */
const OF_A_FACT: Partial<Record<KeywordId, Adder>> = {
  cause: ({ latest }, record, read) => {
    if (!latest.pain) return blameNothingAbove(record, read);
    once(latest.pain.cause, record, read, () => latest.pain && (latest.pain.cause = read.cause(record)));
  },
  effort: ({ latest }, record, read) => {
    if (!latest.idea) return blameNothingAbove(record, read);
    once(latest.idea.effort, record, read, () => latest.idea && (latest.idea.effort = read.effort(record)));
  },
  impact: ({ latest }, record, read) => {
    const owner = laterOf(latest.pain, latest.idea);
    if (!owner) return blameNothingAbove(record, read);
    once(owner.impact, record, read, () => (owner.impact = read.impact(record)));
  },
  answers: ({ latest }, record, read) => {
    if (!latest.idea) return blameNothingAbove(record, read);
    listOf(latest.idea, 'answers').push(read.item(record));
  },
  when: ({ latest }, record, read) => {
    if (!latest.goesTo) return blameNothingAbove(record, read);
    once(latest.goesTo.when, record, read, () => latest.goesTo && (latest.goesTo.when = read.text(record)));
  },
  share: ({ latest }, record, read) => {
    if (!latest.goesTo) return blameNothingAbove(record, read);
    once(latest.goesTo.share, record, read, () => latest.goesTo && (latest.goesTo.share = read.percent(record)));
  },
};

/** Whether a keyword belongs to a fact above it instead of a part. */
export function belongsToFact(keyword: KeywordId): boolean {
  return keyword in OF_A_FACT;
}

/** Adds a fact to a part that takes it: nothing without a value, no second one where one may stand. */
export function addToPart(draft: PartDraft, record: LineRecord, keyword: KeywordId, read: FactReader): void {
  if (isEmptyFact(record)) {
    read.blame('empty-value', record, { word: read.wordOf(record) });
    return;
  }
  const ofFact = OF_A_FACT[keyword];
  if (ofFact) return ofFact(draft, record, read);
  if (specOf(keyword).repeat === 'once' && isWritten(draft, keyword)) {
    read.blame('duplicate-attribute', record, { word: read.wordOf(record) });
    return;
  }
  ADDERS[keyword]?.(draft, record, read);
}

function isWritten(draft: PartDraft, keyword: KeywordId): boolean {
  return Reflect.get(draft.part, keyword) !== undefined;
}

function once(known: unknown, record: LineRecord, read: FactReader, add: () => void): void {
  if (known === undefined) add();
  else read.blame('duplicate-attribute', record, { word: read.wordOf(record) });
}

function laterOf<Left extends { source: { line: number } }, Right extends { source: { line: number } }>(
  left: Left | undefined,
  right: Right | undefined,
): Left | Right | undefined {
  if (!left || !right) return left ?? right;
  return left.source.line > right.source.line ? left : right;
}

function blameNothingAbove(record: LineRecord, read: FactReader): void {
  const above = specOf(record.keyword ?? 'note').places.join(' ');
  read.blame('nothing-above', record, { word: read.wordOf(record), above });
}
