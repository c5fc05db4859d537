import type {
  CauseFact,
  ChannelUse,
  DoneByFact,
  Duration,
  EffortFact,
  EvidenceFact,
  FeelsFact,
  GoesToFact,
  IdeaFact,
  ImpactFact,
  ItemFact,
  LaneFact,
  LeavesFact,
  LevelFact,
  MetricFact,
  MetricUnit,
  MetricValue,
  MomentFact,
  NumberFact,
  ObjectiveFact,
  SystemFact,
  Qualified,
  TouchpointUse,
  WaitFact,
} from '../model/journey.js';
import { isColon, skipBlanks, trimEnd } from '../util/characters.js';
import { readChannels } from '../values/channels.js';
import { readDoneBy } from '../values/done-by.js';
import { readEvidence } from '../values/evidence.js';
import { isWholeOtherwise } from '../values/feeling-cases.js';
import { readFeelings } from '../values/feelings.js';
import type { IsName } from '../values/feelings.js';
import { readImpact } from '../values/impact.js';
import { readLane } from '../values/lane.js';
import { readLeaves } from '../values/leaves.js';
import { splitList } from '../values/list.js';
import type { MetricValueText } from '../values/metric-value.js';
import { readMetric } from '../values/metric.js';
import { fractionMarkOf } from '../values/number.js';
import type { FractionMark } from '../values/number.js';
import { readCount, readNumber, readPercent } from '../values/number-value.js';
import { readDuration } from '../values/quantity.js';
import { readSystem } from '../values/system.js';
import { readWait } from '../values/wait.js';
import { readLeadingWord } from '../values/words.js';
import { lookUp } from '../vocabulary/lookup.js';
import type { ChannelKind, Device } from '../vocabulary/catalogue.js';
import type { FixedWords, FixedWordSet, Vocabulary } from '../vocabulary/vocabulary.js';
import type { WithoutPlaces } from './json.js';

type Fact<Type> = WithoutPlaces<Type>;
type Said = { readonly [Key in keyof Qualified]: Qualified[Key] | undefined };

/**
 * Whether fixed words, labels, numbers and dates stay as the author wrote them, or are rewritten in the language of the
 * vocabulary. Texts are never translated.
 */
export type Wording = 'as written' | 'in the language';

/**
 * Writes the values of facts. Where parts of a value could run into each other, a comma separates them, and words that would be
 * read as something else are quoted: each candidate is tried with its own reader before it is chosen.
 */
export class ValueText {
  private readonly mark: FractionMark;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly wording: Wording,
    private readonly isName: IsName,
  ) {
    this.mark = fractionMarkOf(vocabulary.code);
  }

  feels({ score, text, for: whose = [], when }: Fact<FeelsFact>): string {
    const exact = score === undefined ? undefined : plainNumber(Number(score.toPrecision(12)));
    const names = whose.map((person) => person.text);
    const said = this.vocabulary.feelings;
    // A known name with a comma in it is one; in quotes it would be words.
    const lists = names.length === 0 ? [undefined] : [asLists(names).join(', '), names.join(', ')];
    const heads = lists.map((list) => list && `(${said.whose[0]} ${list})`);
    const inCase = when && (isWholeOtherwise(when.text) ? when.text : `(${said.cases[0]} ${when.text})`);
    const values = heads
      .flatMap((named) => spaced([exact, named], text))
      .map((value) => (inCase ? `${value} ${inCase}`.trim() : value));
    return chosen(values, (value) => {
      const [reading, ...more] = readFeelings(value, this.isName, this.mark);
      return (
        reading !== undefined &&
        more.length === 0 &&
        (reading.score === undefined) === (score === undefined) &&
        reading.words === text &&
        (reading.whose?.length ?? 0) === names.length &&
        (reading.when && value.slice(reading.when.from, reading.when.to)) === when?.text
      );
    });
  }

  level({ level, text }: Fact<LevelFact>): string {
    return this.led('level', level, text);
  }

  impact({ level, for: whom, text }: Fact<ImpactFact>): string {
    const parts = [this.word('level', level), this.word('party', whom)];
    const head = joined(...parts);
    const candidates = whom ? [text === '' ? head : `${head} - ${text}`, `${head}: ${text}`] : spaced(parts, text);
    return chosen(candidates, (value) => {
      const reading = readImpact(value);
      return reading.level === level && reading.for === whom && reading.text === text;
    });
  }

  /** The state of an idea, by a name that is not also one of a state of its part: that one would be about the part. */
  ideaState(fact: NonNullable<Fact<IdeaFact>['state']>, ofPart: 'journeyState' | 'rowState' | undefined): string {
    const written = this.choice('ideaState', fact);
    if (fact.value === undefined || !ofPart || lookUp(ofPart, written) === undefined) return written;
    return this.vocabulary.words.ideaState[fact.value].find((name) => lookUp(ofPart, name) === undefined) ?? written;
  }

  effort(fact: Fact<EffortFact>): string {
    if (fact.duration) return this.duration({ ...fact, duration: fact.duration });
    if (fact.size) return this.written(fact.text, this.word('size', fact.size));
    const value = this.level(fact);
    return readDuration(value, this.mark).duration || lookUp('size', value) ? quoted(value) : value;
  }

  moment({ kind, text }: Fact<MomentFact>): string {
    return this.led('moment', kind, text);
  }

  objective({ kind, text }: Fact<ObjectiveFact>): string {
    return this.led('objective', kind, text);
  }

  evidence({ kind, count, date, text, bound, about }: Fact<EvidenceFact>): string {
    const number = count === undefined ? undefined : this.said({ bound, about }, plainNumber(count));
    return chosen(spaced([this.word('evidence', kind), number, date], text), (value) => {
      const reading = readEvidence(value, this.mark);
      const isSame = reading.kind === kind && reading.count === count && reading.date === date;
      return isSame && reading.text === text && reading.bound === bound && reading.about === about;
    });
  }

  wait({ duration, written, told, text, bound, about }: Fact<WaitFact>): string {
    const words = this.vocabulary.words.particle;
    const word = told === undefined ? undefined : (told ? words.told : words.notTold)[0];
    const length = duration && this.duration({ text: written, duration, bound, about });
    return chosen(spaced([length, word], text), (value) => {
      const reading = readWait(value, this.mark);
      return (
        (reading.duration === undefined) === (duration === undefined) && reading.told === told && reading.text === text
      );
    });
  }

  leaves({ count, percent, text, written, bound, about }: Fact<LeavesFact>): string {
    const isRead = (value: string): boolean => {
      const reading = readLeaves(value, this.mark);
      return reading.count === count && reading.percent === percent && reading.text === text;
    };
    // A range or a part of a whole is kept as it was typed; in another language its words may say nothing.
    const asTyped = written === undefined ? [] : spaced([written], text).filter((value) => isRead(asRead(value)));
    const number = count === undefined ? undefined : this.said({ bound, about }, plainNumber(count));
    const share = percent === undefined ? undefined : this.said({ bound, about }, `${plainNumber(percent)} %`);
    return chosen([...asTyped.slice(0, 1), ...spaced([number, share], text)], isRead);
  }

  lane({ name, text }: Fact<LaneFact>): string {
    if (name === undefined) return chosen([text, quoted(text)], (value) => readLane(value).name === undefined);
    return chosen([`${name} - ${text}`, `${name}: ${text}`], (value) => {
      const reading = readLane(value);
      return reading.name === name && reading.text === text;
    });
  }

  system({ text, what }: Fact<SystemFact>): string {
    const names = [text, quoted(text)];
    const candidates = what === undefined ? names : names.flatMap((name) => [`${name} - ${what}`, `${name}: ${what}`]);
    return chosen(candidates, (value) => {
      const reading = readSystem(value);
      return reading.text === text && reading.what === what;
    });
  }

  metric(fact: Fact<MetricFact>): string {
    const { target, before } = this.vocabulary.words.particle;
    const name = this.written(fact.text, fact.id && this.vocabulary.metrics[fact.id]?.[0]);
    const isBoth = fact.value !== undefined && fact.change !== undefined && fact.before !== undefined;
    const tail = joined(
      fact.target && joined(target[0], this.value(fact.target)),
      fact.before && (isBoth ? undefined : joined(before[0], this.value(fact.before))),
    );
    const stated = isBoth
      ? `${this.value(fact.before)} -> ${this.value(fact.value)} (${this.value(fact.change)})`
      : this.value(fact.value ?? fact.change);
    // The comma keeps a name that ends in a number and its unit apart from the value.
    const heads =
      stated === ''
        ? [name, `${name},`, quoted(name)]
        : [`${name}, ${stated}`, `${name} ${stated}`, `${name}: ${stated}`];
    return chosen(
      heads.map((head) => joined(head, tail)),
      (value) => {
        const reading = readMetric(value, this.mark);
        return reading.name === name && VALUES_OF_METRIC.every((key) => same(reading[key], fact[key]));
      },
    );
  }

  /** The lines for these channels: one line if it is read back as the same, otherwise one line for each. */
  channels(uses: readonly Fact<ChannelUse>[]): readonly string[] {
    return asLists(uses.map((use) => this.channel(use)));
  }

  /** Like `channels`, for items without a form of their own. */
  list(items: readonly Fact<ItemFact>[]): readonly string[] {
    return asLists(items.map((item) => item.text));
  }

  devices(items: readonly Fact<ItemFact & { readonly device?: Device }>[]): readonly string[] {
    return asLists(items.map((item) => this.written(item.text, this.word('device', item.device))));
  }

  doneBy(items: readonly Fact<DoneByFact>[]): readonly string[] {
    return asLists(items.map((item) => this.oneWhoDoes(item)));
  }

  private oneWhoDoes({ party, text }: Fact<DoneByFact>): string {
    const name = this.word('party', party) ?? '';
    const candidates = party
      ? [text === '' ? name : `${name} - ${text}`, `${name}: ${text}`, `${name} - ${quoted(text)}`]
      : [text, quoted(text)];
    return chosen(candidates, (value) => {
      const [item, ...more] = readDoneBy(value).items;
      return more.length === 0 && item?.party === party && item?.text === text;
    });
  }

  /** The names of a catalogue entry, with the kind of a channel after the first. */
  names(title: string, kind: ChannelKind | undefined, names: readonly Fact<ItemFact>[]): string {
    return [joined(title, this.word('channelKind', kind)), ...names.map((name) => name.text)].join(', ');
  }

  touchpoint(fact: Fact<TouchpointUse>): string {
    return this.written(fact.text, fact.id && this.vocabulary.touchpoints[fact.id][0]);
  }

  cause(fact: Fact<CauseFact>): string {
    const known = fact.cause !== undefined && fact.cause !== 'other';
    return this.written(fact.text, known ? this.vocabulary.causes[fact.cause].names[0] : undefined);
  }

  goesTo(fact: Fact<GoesToFact>): string {
    const { ending } = this.vocabulary.words;
    if (fact.end) return this.written(fact.text, ending.end[0]);
    return fact.lost ? this.written(fact.text, ending.lost[0]) : fact.text;
  }

  number(fact: Fact<NumberFact>): string {
    const isRead = (text: string): boolean => readNumber(text, this.mark, 10).value === fact.value;
    return this.numeric(fact, isRead, '');
  }

  count(fact: Fact<NumberFact>): string {
    return this.numeric(fact, (text) => readCount(text, this.mark).value === fact.value, '');
  }

  percent(fact: Fact<NumberFact>): string {
    return this.numeric(fact, (text) => readPercent(text, this.mark).value === fact.value, ' %');
  }

  /** As it was written where the language of the text reads the same number there. */
  private numeric(
    { text, value, range: ends, ...said }: Fact<NumberFact>,
    isRead: (text: string) => boolean,
    sign: string,
  ): string {
    if (value === undefined || (this.wording === 'as written' && text !== '' && isRead(text))) return text;
    return this.said(said, `${ends ? range(ends.from, ends.to) : plainNumber(value)}${sign}`);
  }

  date(text: string, date: string | undefined): string {
    return this.written(text, date);
  }

  duration({ text, duration, ...said }: { readonly text: string; readonly duration?: Fact<Duration> } & Said): string {
    if (!duration) return text;
    const isRead = (value: string): boolean =>
      JSON.stringify(readDuration(value, this.mark).duration) === JSON.stringify(duration);
    if (this.wording === 'as written' && text !== '' && isRead(text)) return text;
    return this.said(said, this.length(duration));
  }

  choice<Set extends FixedWordSet>(
    set: Set,
    fact: { readonly text: string; readonly value?: keyof FixedWords[Set] & string },
  ): string {
    return this.written(fact.text, this.word(set, fact.value));
  }

  word<Set extends FixedWordSet>(set: Set, value: (keyof FixedWords[Set] & string) | undefined): string | undefined {
    if (value === undefined) return undefined;
    const names: Readonly<Record<string, readonly string[]>> = this.vocabulary.words[set];
    return names[value]?.[0];
  }

  /** What was written, or the value in the language's own words, if there are any and they are wanted or nothing was written. */
  private written(text: string, value: string | undefined): string {
    return value === undefined || (this.wording === 'as written' && text !== '') ? text : value;
  }

  /** A fixed word and the text after it. */
  private led<Set extends FixedWordSet>(
    set: Set,
    id: (keyof FixedWords[Set] & string) | undefined,
    text: string,
  ): string {
    return chosen(spaced([this.word(set, id)], text), (value) => {
      const reading = readLeadingWord(set, value);
      return reading.word === id && value.slice(reading.rest) === text;
    });
  }

  private channel({ id, text, kind }: Fact<ChannelUse>): string {
    const label = id && this.vocabulary.channels[id];
    return chosen(
      (label ?? [undefined]).map((name) => joined(name, text, this.word('channelKind', kind))),
      (value) => {
        const [reading] = readChannels(value).channels;
        return reading?.id === id && reading?.kind === kind && reading?.text === text;
      },
    );
  }

  private length(duration: Fact<Duration>): string {
    return duration
      .map(({ from, to, unit }) => `${range(from, to)} ${this.vocabulary.words.durationUnit[unit][0]}`)
      .join(' ');
  }

  private value(value: Fact<MetricValue> | undefined): string {
    if (!value) return '';
    const { from, to, unit, change, words, ...said } = value;
    // The second end of a range that falls needs no sign of its own.
    const isFalling = from < 0 && to !== undefined && to < from;
    const number = (change && from >= 0 ? '+' : '') + range(from, isFalling ? -to : to);
    return joined(this.said(said, unit ? this.withUnit(number, unit) : number), words);
  }

  /** A number with what is said of it before. */
  private said({ bound, about }: Said, number: string): string {
    const { particle } = this.vocabulary.words;
    return joined(about && particle.about[0], bound && particle[bound][0], number);
  }

  private withUnit(value: string, unit: Fact<MetricUnit>): string {
    switch (unit.kind) {
      case 'percent':
        return `${value} %`;
      case 'outOf':
        return `${value}/${plainNumber(unit.outOf)}`;
      case 'word':
        return `${value} ${unit.word}`;
      case 'duration':
        return `${value} ${this.vocabulary.words.durationUnit[unit.unit][0]}`;
      case 'currency':
        return `${value} ${this.vocabulary.words.currency[unit.currency][0]}`;
    }
  }
}

/** Digits and a decimal point, whatever the size: the language has no exponents. */
function plainNumber(value: number): string {
  const text = String(value);
  if (text.includes('e')) return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  // Three digits behind a point may be thousands; a fourth makes them a fraction everywhere.
  return /\.\d{3}$/u.test(text) ? `${text}0` : text;
}

function range(from: number, to: number | undefined): string {
  return to === undefined ? plainNumber(from) : `${plainNumber(from)}-${plainNumber(to)}`;
}

/** Ways to write the parts before a text: spaces, a comma before the text, commas between all, the text in quotes. */
function spaced(parts: readonly (string | undefined)[], text: string): readonly string[] {
  const head = joined(...parts);
  if (head === '') return [text, quoted(text)];
  if (text === '') return [head];
  const commas = parts.filter((part) => part !== undefined).join(', ');
  return [`${head} ${text}`, `${head}, ${text}`, `${commas}, ${text}`, `${head}, ${quoted(text)}`];
}

/** The first candidate that reads back as intended; the last if none does. */
function chosen(candidates: readonly string[], isRead: (value: string) => boolean): string {
  return candidates.find((candidate) => isRead(asRead(candidate))) ?? candidates.at(-1) ?? '';
}

/** A value as it comes back from a file. */
function asRead(value: string): string {
  return textLines(value).map(trimmedLine).join('\n');
}

function quoted(text: string): string {
  return text.includes('"') ? `\u201c${text}\u201d` : `"${text}"`;
}

function asLists(items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const line = items.join(', ');
  const found = splitList(line);
  const whole =
    found.length === items.length && found.every((item, at) => line.slice(item.from, item.to) === items[at]);
  return whole ? [line] : items;
}

const VALUES_OF_METRIC = ['value', 'target', 'before', 'change'] as const;

function same(reading: MetricValueText | undefined, fact: Fact<MetricValue> | undefined): boolean {
  if (!reading || !fact) return reading === fact;
  const isSaid = reading.bound === fact.bound && reading.about === fact.about && reading.words === fact.words;
  const unit = JSON.stringify(reading.unit) === JSON.stringify(fact.unit);
  return reading.value === fact.from && reading.upTo === fact.to && isSaid && unit;
}

/** The parts that exist, separated by one space. */
function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** Whether a colon must separate a value from its keyword: a colon that begins the value would be read as that one. */
export function needsColon(value: string): boolean {
  return isColon(value.charCodeAt(0));
}

/** Words as lines: whatever breaks a line in a text file breaks the value. */
export function textLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** A line without the spaces and invisible characters that reading drops at its ends. */
export function trimmedLine(line: string): string {
  const end = trimEnd(line, 0, line.length);
  return line.slice(skipBlanks(line, 0, end), end);
}

/** A title is one line. */
export function titleOnOneLine(text: string): string {
  return trimmedLine(textLines(text).join(' '));
}
