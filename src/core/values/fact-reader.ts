import type {
  CauseFact,
  ChannelUse,
  ChoiceFact,
  DateFact,
  DoneByFact,
  DurationFact,
  EffortFact,
  EvidenceFact,
  Fault,
  FaultCode,
  FeelsFact,
  ImpactFact,
  ItemFact,
  LaneFact,
  LeavesFact,
  LevelFact,
  MetricFact,
  MetricValue,
  MomentFact,
  NumberFact,
  ObjectiveFact,
  SystemFact,
  TextFact,
  TouchpointUse,
  WaitFact,
} from '../model/journey.js';
import type { Span } from '../model/range.js';
import type { LineRecord } from '../reader/line-record.js';
import { valueText } from '../reader/read-lines.js';
import { BLANK_CLASS } from '../util/characters.js';
import { STAGE_NAMES } from '../vocabulary/catalogue.js';
import type { ChannelKind, Phase } from '../vocabulary/catalogue.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import { lookUp, lookUpTouchpoint } from '../vocabulary/lookup.js';
import type { FixedWords, FixedWordSet, HumanLanguage } from '../vocabulary/vocabulary.js';
import { scanAmount } from './amount.js';
import { readChannels } from './channels.js';
import { readDate } from './date.js';
import { readDoneBy } from './done-by.js';
import { readDue } from './due.js';
import { readEvidence } from './evidence.js';
import { KNOWS_NOBODY, readFeelings } from './feelings.js';
import type { IsName } from './feelings.js';
import { readImpact } from './impact.js';
import { readLane } from './lane.js';
import { readLeaves } from './leaves.js';
import { splitKnown, splitList, trimmed } from './list.js';
import type { WholeNames } from './list.js';
import { readMetric } from './metric.js';
import { metricValueOf } from './metric-value.js';
import type { MetricValueText } from './metric-value.js';
import { fractionMarkOf } from './number.js';
import type { FractionMark } from './number.js';
import { readCount, readNumber, readPercent } from './number-value.js';
import type { NumberValue } from './number-value.js';
import { faultAt, sourceOf, spanOf } from './place.js';
import { qualifiedOf } from './qualified.js';
import { readDuration } from './quantity.js';
import type { Stretch, ValueFault } from './value-fault.js';
import { readSystem } from './system.js';
import { readWait } from './wait.js';
import { readChoice, readLeadingWord } from './words.js';

/** The blanks of the language, and the break between the lines of a value. */
const BLANKS = new RegExp(`[${BLANK_CLASS}\\n]+`, 'u');

/**
 * Reads the values of line records as facts of the model, and collects what could not be read. Every method takes a record that
 * has a value; a value that cannot be read keeps its words in `text`.
 */
export class FactReader {
  readonly faults: Fault[] = [];

  private readonly mark: FractionMark;

  /** `language` says which mark begins a fraction in the numbers of the file. */
  constructor(
    private readonly file: string,
    language: HumanLanguage,
    private readonly isName: IsName = KNOWS_NOBODY,
    /** Personas whose names would be split in a list. */
    private readonly personas?: WholeNames,
  ) {
    this.mark = fractionMarkOf(language);
  }

  /** Reports a fault on the keyword of a line. */
  blame(code: FaultCode, record: LineRecord, data: Readonly<Record<string, string | number>> = {}): void {
    const { line, keywordStart, keywordEnd } = record;
    this.faults.push({ code, line, start: keywordStart, lastLine: line, end: keywordEnd, data });
  }

  /** The keyword of a line as it was written. */
  wordOf(record: LineRecord): string {
    return this.file.slice(record.offset + record.keywordStart, record.offset + record.keywordEnd);
  }

  /** The text of a line that has no keyword. */
  lineOf(record: LineRecord): string {
    return this.file.slice(record.offset + record.valueStart, record.offset + record.valueEnd);
  }

  text(record: LineRecord): TextFact {
    return { text: valueText(this.file, record), source: sourceOf(record) };
  }

  /** Titles are one line: a line break in them becomes a space. */
  title(record: LineRecord): string {
    const text = valueText(this.file, record);
    if (!record.more) return text;
    const line = text.replaceAll('\n', ' ');
    const { from, to } = trimmed(line, 0, line.length);
    return line.slice(from, to);
  }

  item(record: LineRecord): ItemFact {
    const fact = { text: this.title(record), source: sourceOf(record) };
    return { ...fact, span: { line: record.line, start: record.valueStart, end: record.valueEnd } };
  }

  list(record: LineRecord): ItemFact[] {
    return this.itemsOf(record, splitList(this.lineOfList(record)));
  }

  /** A list of people, in which the name of a persona of the file is one item, whatever is in it. */
  people(record: LineRecord): ItemFact[] {
    const value = this.lineOfList(record);
    return this.itemsOf(record, this.personas ? splitKnown(value, this.personas) : splitList(value));
  }

  private itemsOf(record: LineRecord, items: readonly Stretch[]): ItemFact[] {
    const value = this.lineOfList(record);
    const source = sourceOf(record);
    this.blameWithoutItems(record, items.length);
    return items.map((item) => ({
      text: value.slice(item.from, item.to),
      span: spanOf(record, item),
      source,
    }));
  }

  /** Who does it: known parties, and others by their words. */
  doneBy(record: LineRecord): DoneByFact[] {
    const source = sourceOf(record);
    const reading = readDoneBy(this.lineOfList(record));
    this.note(record, reading.faults);
    this.blameWithoutItems(record, reading.items.length);
    return reading.items.map((item) => ({
      ...(item.party ? { party: item.party } : {}),
      text: item.text,
      span: spanOf(record, item),
      source,
    }));
  }

  channels(record: LineRecord): ChannelUse[] {
    const source = sourceOf(record);
    const reading = readChannels(this.lineOfList(record));
    this.note(record, reading.faults);
    this.blameWithoutItems(record, reading.channels.length);
    return reading.channels.map((channel) => ({
      ...(channel.id ? { id: channel.id } : {}),
      ...(channel.kind ? { kind: channel.kind } : {}),
      text: channel.text,
      span: spanOf(record, channel),
      source,
    }));
  }

  /** The kind after the first name of a channel entry; its names are new, so none of them is unknown. */
  kindOfEntry(record: LineRecord): ChannelKind | undefined {
    return readChannels(this.lineOfList(record)).channels[0]?.kind;
  }

  touchpoint(record: LineRecord): TouchpointUse {
    const text = valueText(this.file, record);
    const id = lookUpTouchpoint(text);
    return { ...(id ? { id } : {}), text, source: sourceOf(record) };
  }

  choice<Set extends FixedWordSet>(
    record: LineRecord,
    set: Set,
    keyword: KeywordId,
  ): ChoiceFact<keyof FixedWords[Set] & string> {
    const text = valueText(this.file, record);
    const reading = readChoice(set, text, keyword);
    this.note(record, reading.faults);
    return { ...(reading.value ? { value: reading.value } : {}), text, source: sourceOf(record) };
  }

  /** A name that may be the workspace's own: an unknown one is not a fault of reading. */
  model(record: LineRecord): ChoiceFact<keyof FixedWords['model']> {
    const text = valueText(this.file, record);
    const value = lookUp('model', text);
    return { ...(value ? { value } : {}), text, source: sourceOf(record) };
  }

  /** A phase by its own name or by the name of a stage that counts as it. */
  phase(record: LineRecord): ChoiceFact<Phase> {
    const text = valueText(this.file, record);
    const stage = lookUp('stageName', text);
    if (!stage) return this.choice(record, 'phase', 'countsAs');
    return { value: STAGE_NAMES[stage], text, source: sourceOf(record) };
  }

  /** What a line says is felt: once, in a course, or in several cases. */
  feels(record: LineRecord): FeelsFact[] {
    const text = valueText(this.file, record);
    const source = sourceOf(record);
    const item = (stretch: Stretch): ItemFact => ({
      text: text.slice(stretch.from, stretch.to),
      span: spanOf(record, stretch),
      source,
    });
    return readFeelings(text, this.isName, this.mark).map((reading): FeelsFact => {
      this.note(record, reading.faults);
      const scored = reading.score !== undefined && reading.scoreAt;
      return {
        ...(scored ? { score: reading.score, scoreSpan: spanOf(record, scored) } : {}),
        ...(reading.whose ? { for: reading.whose.map(item) } : {}),
        ...(reading.when ? { when: item(reading.when) } : {}),
        text: reading.words,
        source,
      };
    });
  }

  wait(record: LineRecord): WaitFact {
    const reading = readWait(valueText(this.file, record), this.mark);
    this.note(record, reading.faults);
    return {
      ...(reading.duration ? { duration: reading.duration } : {}),
      ...qualifiedOf(reading),
      ...(reading.told === undefined ? {} : { told: reading.told }),
      written: reading.written,
      text: reading.text,
      source: sourceOf(record),
    };
  }

  duration(record: LineRecord): DurationFact {
    const text = valueText(this.file, record);
    const reading = readDuration(text, this.mark);
    this.note(record, reading.faults);
    return {
      ...(reading.duration ? { duration: reading.duration } : {}),
      ...qualifiedOf(reading),
      text,
      source: sourceOf(record),
    };
  }

  date(record: LineRecord): DateFact {
    const text = valueText(this.file, record);
    const reading = readDate(text);
    this.note(record, reading.faults);
    return { ...(reading.date ? { date: reading.date } : {}), text, source: sourceOf(record) };
  }

  number(record: LineRecord): NumberFact {
    return this.numberFact(record, readNumber(valueText(this.file, record), this.mark));
  }

  /** Importance and satisfaction go from 0 to 10. */
  outOfTen(record: LineRecord): NumberFact {
    const text = valueText(this.file, record);
    const reading = readNumber(text, this.mark, 10);
    if (reading.value === undefined || (reading.value >= 0 && reading.value <= 10)) {
      return this.numberFact(record, reading);
    }
    this.note(record, [{ code: 'importance-range', from: 0, to: text.length, data: { found: text } }]);
    return { text, source: sourceOf(record) };
  }

  count(record: LineRecord): NumberFact {
    return this.numberFact(record, readCount(valueText(this.file, record), this.mark));
  }

  percent(record: LineRecord): NumberFact {
    return this.numberFact(record, readPercent(valueText(this.file, record), this.mark));
  }

  level(record: LineRecord): LevelFact & { readonly levelSpan?: Span } {
    const value = valueText(this.file, record);
    const reading = readLeadingWord('level', value);
    return {
      ...(reading.word && reading.stretch ? { level: reading.word, levelSpan: spanOf(record, reading.stretch) } : {}),
      text: value.slice(reading.rest),
      source: sourceOf(record),
    };
  }

  effort(record: LineRecord): EffortFact {
    const value = valueText(this.file, record);
    const { faults, duration, ...said } = readDuration(value, this.mark);
    if (duration) {
      this.note(record, faults);
      return { duration, ...qualifiedOf(said), text: value, source: sourceOf(record) };
    }
    const size = lookUp('size', value);
    if (size) return { size, text: value, source: sourceOf(record) };
    const { levelSpan: _, ...level } = this.level(record);
    // What begins with a number and is no length would be a length to whoever reads it.
    if (!level.level && scanAmount(value, 0, this.mark)) this.note(record, faults);
    return level;
  }

  impact(record: LineRecord): ImpactFact {
    return { ...readImpact(valueText(this.file, record)), source: sourceOf(record) };
  }

  /** A date, or words. */
  due(record: LineRecord): DateFact {
    const text = valueText(this.file, record);
    const reading = readDue(text);
    this.note(record, reading.faults);
    return { ...(reading.date ? { date: reading.date } : {}), text, source: sourceOf(record) };
  }

  /** Words that are not a known cause are the cause `other`. */
  cause(record: LineRecord): CauseFact {
    const text = valueText(this.file, record);
    const cause = lookUp('cause', text);
    return { cause: cause ?? 'other', text, source: sourceOf(record) };
  }

  moment(record: LineRecord): MomentFact {
    const value = valueText(this.file, record);
    const reading = readLeadingWord('moment', value);
    return { kind: reading.word ?? 'truth', text: value.slice(reading.rest), source: sourceOf(record) };
  }

  objective(record: LineRecord): ObjectiveFact {
    const value = valueText(this.file, record);
    const reading = readLeadingWord('objective', value);
    return {
      ...(reading.word ? { kind: reading.word } : {}),
      text: value.slice(reading.rest),
      source: sourceOf(record),
    };
  }

  evidence(record: LineRecord): EvidenceFact {
    const { faults, countEnd: _, ...reading } = readEvidence(valueText(this.file, record), this.mark);
    this.note(record, faults);
    return { ...reading, source: sourceOf(record) };
  }

  leaves(record: LineRecord): LeavesFact {
    const { faults, end: _, ...reading } = readLeaves(valueText(this.file, record), this.mark);
    this.note(record, faults);
    return { ...reading, source: sourceOf(record) };
  }

  system(record: LineRecord): SystemFact {
    return { ...readSystem(valueText(this.file, record)), source: sourceOf(record) };
  }

  lane(record: LineRecord): LaneFact {
    const { faults, ...reading } = readLane(valueText(this.file, record));
    this.note(record, faults);
    return { ...reading, source: sourceOf(record) };
  }

  metric(record: LineRecord): MetricFact {
    const reading = readMetric(valueText(this.file, record), this.mark);
    this.note(record, reading.faults);
    const { value, target, before, change } = reading;
    return {
      text: reading.name,
      ...(reading.id ? { id: reading.id } : {}),
      ...(value ? { value: metricValue(record, value) } : {}),
      ...(target ? { target: metricValue(record, target) } : {}),
      ...(before ? { before: metricValue(record, before) } : {}),
      ...(change ? { change: { ...metricValue(record, change), change: true } } : {}),
      source: sourceOf(record),
    };
  }

  /** One word without spaces; if there are several, the first counts. */
  word(record: LineRecord): TextFact {
    const value = valueText(this.file, record);
    const word = value.split(BLANKS).find((part) => part !== '') ?? '';
    if (word !== value) this.note(record, [{ code: 'id-form', from: 0, to: value.length, data: { word: value } }]);
    return { text: word, source: sourceOf(record) };
  }

  /** A list is one line: a line break in it becomes a space, so that offsets stay the same. */
  private lineOfList(record: LineRecord): string {
    return valueText(this.file, record).replaceAll('\n', ' ');
  }

  /** A list of nothing but commas says nothing, and would otherwise vanish in silence. */
  private blameWithoutItems(record: LineRecord, items: number): void {
    if (items === 0) this.blame('empty-value', record, { word: this.wordOf(record) });
  }

  private numberFact(record: LineRecord, { faults, ...reading }: NumberValue): NumberFact {
    this.note(record, faults);
    return { ...reading, text: valueText(this.file, record), source: sourceOf(record) };
  }

  private note(record: LineRecord, faults: readonly ValueFault[]): void {
    for (const found of faults) this.faults.push(faultAt(record, found));
  }
}

function metricValue(record: LineRecord, found: MetricValueText): MetricValue {
  return metricValueOf(found, spanOf(record, found));
}
