/** The facts of a part, each in words and in its column. */
import { areTold, meetingsOf } from '../../core/insight/meetings.js';
import { onOneLine } from '../../core/util/clean-text.js';
import { asName } from '../../core/util/name-case.js';
import { columnNumbersOf } from '../../core/insight/parts.js';
import type { Fact, GoesToFact, Journey, Part, Stage, Step } from '../../core/model/journey.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { foldExact } from '../../core/vocabulary/fold.js';
import { PURPOSE_LANES } from '../../core/vocabulary/lanes.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import type { HumanLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { factWordsOf } from '../words/fact-words.js';
import type { FactWords } from '../words/fact-words.js';
import { titledWay } from '../words/way-words.js';
import type { TableColumn } from './shape.js';

/** A fact in words, and the column that it belongs to. */
export interface TableEntry {
  readonly column: TableColumn;
  readonly keyword: KeywordId;
  readonly text: string;
  readonly fact: Fact;
  /** The text begins with the word for its keyword, because the name of the column does not say it. */
  readonly named?: true;
}

/** Start of the keys of custom rows. */
export const OWN = 'lane:';

/** Columns after those of the author. */
const LAST = ['goesTo', 'notes'] as const;

/** Keywords whose facts are plain texts with a column of their own. */
const TEXTS = ['does', 'thinks', 'says', 'needs', 'gain', 'staff', 'behind'] as const;

/** Keywords whose facts are texts that go into the notes, after their name. */
const NAMED = ['test', 'link'] as const;

/** The same for what a stage or a step is meant to reach, and with whom: in columns of their own, as they have rows in the map. */
const PURPOSES = ['scenario', 'goal', 'expects', 'doneWhen', 'howOften', 'for', 'with'] as const;

/** Who made the map, which version it is, and who has looked over it. */
export const OF_DOCUMENT = ['author', 'version', 'reviewedBy'] as const;

/** Words the contents of a journey's parts in one language. */
export class TableEntries {
  private readonly vocabulary: Vocabulary;
  private readonly words: FactWords;
  private readonly columns: Readonly<Record<string, TableColumn>>;
  /** Keys of the columns before those of the author, from left to right. */
  private readonly keys: readonly string[];

  constructor(language: HumanLanguage) {
    this.vocabulary = vocabularyOf(language);
    this.words = factWordsOf(language);
    const { lanes, map } = this.vocabulary.labels;
    const names: Readonly<Record<string, string>> = {
      ...Object.fromEntries(PURPOSE_LANES.map((id) => [id, lanes[id]])),
      people: asName(map.people),
      does: lanes.does,
      thinks: lanes.thinks,
      says: lanes.says,
      needs: lanes.needs,
      touchpoints: lanes.touchpoints,
      feels: lanes.feels,
      pains: lanes.pains,
      gain: lanes.gains,
      waits: lanes.waits,
      metrics: lanes.metrics,
      owner: lanes.owner,
      staff: lanes.staff,
      behind: lanes.behind,
      system: lanes.system,
      goesTo: asName(this.vocabulary.keywords.goesTo[0]),
      notes: lanes.notes,
    };
    this.columns = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, { key, name }]));
    this.keys = Object.keys(names).filter((key) => !LAST.some((last) => last === key));
  }

  /** The columns that have an entry, from left to right. */
  columnsOf(entries: readonly TableEntry[]): readonly TableColumn[] {
    const used = new Map(entries.map(({ column }) => [column.key, column] as const));
    const own = [...used.keys()].filter((key) => key.startsWith(OWN));
    return [...this.keys, ...own, ...LAST].flatMap((key) => used.get(key) ?? []);
  }

  /** Everything that a journey, a stage or a step says; with its journey, ways to an `id` say the title of their part. */
  entriesOf(part: Journey | Stage | Step, journey?: Journey): readonly TableEntry[] {
    if ('stages' in part) return this.entriesOfJourney(part);
    return 'steps' in part ? this.entriesOfStage(part, journey) : this.entriesOfStep(part, journey);
  }

  private entriesOfJourney(journey: Journey): readonly TableEntry[] {
    const { words } = this;
    const entries: TableEntry[] = [];
    this.named(entries, 'state', optional(journey.state), (fact) => words.journeyState(fact));
    this.named(entries, 'improves', optional(journey.improves), ({ text }) => text);
    this.named(entries, 'basedOn', optional(journey.basedOn), ({ text }) => text);
    this.named(entries, 'model', optional(journey.model), (fact) => words.model(fact));
    this.named(entries, 'product', optional(journey.product), ({ text }) => text);
    for (const keyword of OF_DOCUMENT) this.named(entries, keyword, optional(journey[keyword]), ({ text }) => text);
    this.named(entries, 'updated', optional(journey.updated), (fact) => words.date(fact));
    this.named(entries, 'reviewEvery', optional(journey.reviewEvery), (fact) => words.lasts(fact));
    return [...entries, ...this.entriesOfPart(journey)];
  }

  private entriesOfStage(stage: Stage, journey: Journey | undefined): readonly TableEntry[] {
    const entries: TableEntry[] = [];
    this.named(entries, 'countsAs', optional(stage.countsAs), (fact) => this.words.phase(fact));
    return [...entries, ...this.entriesOfStep(stage, journey)];
  }

  private entriesOfStep(part: Stage | Step, journey: Journey | undefined): readonly TableEntry[] {
    const entries: TableEntry[] = [];
    const column = journey && columnNumbersOf(journey).get(part);
    const titled = (way: GoesToFact): GoesToFact =>
      journey && column !== undefined ? titledWay(journey, way, column) : way;
    this.named(entries, 'state', optional(part.state), (fact) => this.words.rowState(fact));
    this.add(entries, 'goesTo', 'goesTo', part.goesTo, (fact) => this.words.goesToUnderHead(titled(fact)));
    return [...entries, ...this.entriesOfPart(part)];
  }

  /** Facts that a journey, a stage and a step can all have. */
  private entriesOfPart(part: Part): readonly TableEntry[] {
    const { words } = this;
    const entries: TableEntry[] = [];
    this.add(entries, 'people', 'people', optional(part.people), (fact) => words.number(fact));
    this.named(entries, 'leaves', part.leaves, (fact) => words.leavesUnderHead(fact), 'people');
    for (const keyword of PURPOSES) this.add(entries, keyword, keyword, part[keyword], ({ text }) => text);
    this.add(entries, 'objective', 'objective', part.objective, (fact) => words.objective(fact));
    this.add(entries, 'lasts', 'lasts', optional(part.lasts), (fact) => words.lasts(fact));
    this.add(entries, 'doneBy', 'doneBy', part.doneBy, (fact) => words.doneBy(fact));
    for (const keyword of TEXTS) this.add(entries, keyword, keyword, part[keyword], ({ text }) => text);
    this.add(entries, 'system', 'system', part.system, (fact) => words.system(fact));
    this.addMeetings(entries, part);
    this.add(entries, 'media', 'touchpoints', optional(part.media), (fact) => words.media(fact));
    this.add(entries, 'device', 'touchpoints', part.device, (fact) => words.device(fact));
    this.add(entries, 'feels', 'feels', part.feels, (fact) => words.feels(fact));
    this.add(entries, 'pain', 'pains', part.pain, (fact) => words.pain(fact));
    this.named(entries, 'idea', part.idea, (fact) => words.idea(fact), 'pains');
    this.add(entries, 'wait', 'waits', part.wait, (fact) => words.wait(fact));
    this.add(entries, 'metric', 'metrics', part.metric, (fact) => words.metric(fact));
    this.add(entries, 'owner', 'owner', part.owner, ({ text }) => text);
    this.addNotes(entries, part);
    this.addOwn(entries, part);
    return entries;
  }

  /** Channels, then touchpoints; with several of both, each touchpoint says which channels are its own. */
  private addMeetings(entries: TableEntry[], part: Part): void {
    const { words } = this;
    const channelsOf = new Map(meetingsOf(part).map((meeting) => [meeting.touchpoint, meeting]));
    const told = areTold(part);
    this.add(entries, 'channel', 'touchpoints', part.channel, (fact) => words.channel(fact));
    this.add(entries, 'touchpoint', 'touchpoints', part.touchpoint, (fact) => {
      const meeting = told ? channelsOf.get(fact) : undefined;
      return meeting ? words.meeting(meeting) : words.touchpoint(fact);
    });
  }

  private addNotes(entries: TableEntry[], part: Part): void {
    const { words } = this;
    for (const keyword of NAMED) this.named(entries, keyword, part[keyword], ({ text }) => text);
    this.named(entries, 'moment', part.moment, (fact) => words.moment(fact));
    this.named(entries, 'evidence', part.evidence, (fact) => words.evidence(fact));
    this.named(entries, 'importance', optional(part.importance), (fact) => words.number(fact));
    this.named(entries, 'satisfied', optional(part.satisfied), (fact) => words.number(fact));
    this.named(entries, 'id', optional(part.id), ({ text }) => text);
    this.add(entries, 'note', 'notes', part.note, ({ text }) => text);
  }

  private addOwn(entries: TableEntry[], part: Part): void {
    for (const fact of part.lane) {
      const { name } = fact;
      const column =
        name === undefined ? this.columns['notes'] : { key: `${OWN}${foldExact(name)}`, name: onOneLine(name) };
      push(entries, 'lane', column, fact, fact.text);
    }
  }

  private add<Kind extends Fact>(
    entries: TableEntry[],
    keyword: KeywordId,
    column: string,
    facts: readonly Kind[],
    say: (fact: Kind) => string,
  ): void {
    for (const fact of facts) push(entries, keyword, this.columns[column], fact, say(fact));
  }

  /** Facts that differ from others in their column by the word for their keyword. */
  private named<Kind extends Fact>(
    entries: TableEntry[],
    keyword: KeywordId,
    facts: readonly Kind[],
    say: (fact: Kind) => string,
    column = 'notes',
  ): void {
    const name = asName(this.vocabulary.keywords[keyword][0]);
    for (const fact of facts) {
      const text = say(fact);
      push(entries, keyword, this.columns[column], fact, text.trim() === '' ? '' : `${name}: ${text}`, { named: true });
    }
  }
}

/** One per language: they only contain words, and a small map asks for them at every step. */
const entriesByLanguage = new Map<HumanLanguage, TableEntries>();

export function tableEntriesOf(language: HumanLanguage): TableEntries {
  const known = entriesByLanguage.get(language) ?? new TableEntries(language);
  entriesByLanguage.set(language, known);
  return known;
}

/** The text with the line breaks that the author kept, and no empty line. */
function keptLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A fact without words is not one. */
function push(
  entries: TableEntry[],
  keyword: KeywordId,
  column: TableColumn | undefined,
  fact: Fact,
  text: string,
  more: Pick<TableEntry, 'named'> = {},
): void {
  const words = keptLines(text);
  if (column && words !== '') entries.push({ column, keyword, text: words, fact, ...more });
}

function optional<Kind>(fact: Kind | undefined): readonly Kind[] {
  return fact === undefined ? [] : [fact];
}
