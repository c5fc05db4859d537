import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { WithoutPlaces } from '../../../src/core/interchange/json.js';
import type {
  CauseFact,
  ChannelUse,
  DateFact,
  DoneByFact,
  Duration,
  DurationFact,
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
  TextFact,
  TouchpointUse,
  WaitFact,
} from '../../../src/core/model/journey.js';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import {
  CHANNEL_KINDS,
  CURRENCIES,
  DURATION_UNITS,
  EVIDENCE_KINDS,
  LEVELS,
  MOMENTS_OF_TRUTH,
  OBJECTIVES,
  PARTIES,
} from '../../../src/core/vocabulary/catalogue.js';
import type { Device, DurationUnit } from '../../../src/core/vocabulary/catalogue.js';
import type { ChannelId } from '../../../src/core/vocabulary/channels.js';
import { lookUp } from '../../../src/core/vocabulary/lookup.js';
import { CHANNELS } from '../../../src/core/vocabulary/channels.js';
import type { MetricId } from '../../../src/core/vocabulary/metrics.js';
import type { FixedWordSet } from '../../../src/core/vocabulary/vocabulary.js';
import { itemWords, lines, named, safeLines, safeWords, spelled, words, wordsBehind } from './words.js';

export type Fact<Type> = WithoutPlaces<Type>;

export const text: Arbitrary<Fact<TextFact>> = lines.map((value) => ({ text: value }));
export const texts = fc.array(text, { maxLength: 2 });
export const items: Arbitrary<Fact<ItemFact>[]> = fc.array(
  itemWords.map((value) => ({ text: value })),
  { maxLength: 3 },
);
export const reference: Arbitrary<Fact<ItemFact>> = words.map((value) => ({ text: value }));
export const id: Arbitrary<Fact<TextFact>> = fc
  .constantFrom('unlock', 'mo-khoa', 'ปลดล็อก', 'a_1', 'x:y')
  .map((value) => ({ text: value }));

/** A choice, or words that are not one. */
export function choice<Set extends FixedWordSet>(
  set: Set,
): Arbitrary<ReturnType<typeof spelled<Set>> extends Arbitrary<infer Pair> ? Pair | Fact<TextFact> : never> {
  return fc.oneof(
    { weight: 4, arbitrary: spelled(set) },
    { weight: 1, arbitrary: safeLines.map((value) => ({ text: value })) },
  );
}

/** A number as it may be typed, in ASCII or Thai digits. */
const whole = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 1_000_000 }), fc.constant(1e21));
const decimal = fc.oneof(
  whole,
  fc.integer({ min: 0, max: 9999 }).map((value) => value / 10),
);

function digits(value: number): string {
  return value === 1e21 ? `1${'0'.repeat(21)}` : String(value);
}

function thai(written: string): string {
  return written.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x0e50 + Number(digit)));
}

export const count: Arbitrary<Fact<NumberFact>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(whole, fc.boolean())
      .map(([value, inThai]) => ({ value, text: inThai ? thai(digits(value)) : digits(value) })),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(safeLines, fc.constantFrom('1.2.3', '1 800', 'about five')).map((value) => ({ text: value })),
  },
);
export const outOfTen: Arbitrary<Fact<NumberFact>> = fc
  .nat({ max: 100 })
  .map((tenths) => ({ value: tenths / 10, text: String(tenths / 10) }));
export const percent: Arbitrary<Fact<NumberFact>> = fc.oneof(
  fc.nat({ max: 1000 }).map((tenths) => ({ value: tenths / 10, text: `${tenths / 10} %` })),
  safeLines.map((value) => ({ text: value })),
);

/** One duration and the way it is written in some language. */
interface WrittenDuration {
  readonly duration: Fact<Duration>;
  readonly written: string;
}

const range: Arbitrary<{ from: number; to?: number }> = fc.oneof(
  decimal.map((from) => ({ from })),
  fc.tuple(decimal, decimal).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
);

function rangeText({ from, to }: { from: number; to?: number }): string {
  return to === undefined ? digits(from) : `${digits(from)}-${digits(to)}`;
}

const writtenDuration: Arbitrary<WrittenDuration> = fc
  .array(fc.tuple(range, spelled('durationUnit')), { minLength: 1, maxLength: 2 })
  .map((parts) => ({
    duration: parts.map(([quantity, unit]) => ({ ...quantity, unit: unit.value })),
    written: parts.map(([quantity, unit]) => `${rangeText(quantity)} ${unit.text}`).join(' '),
  }));

export const duration: Arbitrary<Fact<DurationFact>> = fc.oneof(
  { weight: 4, arbitrary: writtenDuration.map((length) => ({ duration: length.duration, text: length.written })) },
  { weight: 1, arbitrary: safeLines.map((value) => ({ text: value })) },
);

const isoDate: Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1000, max: 2399 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, precision]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, precision).join('-'),
  );

/** A date, sometimes of the Buddhist era in Thai digits. */
export const date: Arbitrary<Fact<DateFact>> = fc.oneof(
  isoDate.map((value) => ({ date: value, text: value })),
  fc.integer({ min: 1900, max: 2300 }).map((year) => ({ date: `${year}-11`, text: thai(`${year + 543}-11`) })),
  safeLines.map((value) => ({ text: value })),
);

/** A fixed word and what comes after it, or only words that begin with none. */
function led<Key extends string, Value extends string>(
  key: Key,
  values: readonly Value[],
): Arbitrary<{ text: string } & { [Name in Key]?: Value }> {
  const without: Arbitrary<{ text: string } & { [Name in Key]?: Value }> = safeLines.map(
    (value) => ({ text: value }) as { text: string } & { [Name in Key]?: Value },
  );
  const within = fc
    .tuple(fc.constantFrom(...values), wordsBehind)
    .map(([value, behind]) => ({ [key]: value, text: behind }) as { text: string } & { [Name in Key]?: Value });
  return fc.oneof(without, within);
}

export const level: Arbitrary<Fact<LevelFact>> = led('level', LEVELS);
/** Whom an impact concerns is read before a dash; words alone have none. */
export const impact: Arbitrary<Fact<ImpactFact>> = fc.oneof(
  level,
  fc
    .tuple(
      fc.constantFrom(...PARTIES),
      wordsBehind,
      fc.record({ level: fc.constantFrom(...LEVELS) }, { requiredKeys: [] }),
    )
    .map(([whom, behind, more]) => ({ ...more, for: whom, text: behind })),
);
/** `done` is about the step in an actual journey, so these are the other names. */
export const ideaState: Arbitrary<Fact<NonNullable<IdeaFact['state']>>> = spelled('ideaState').filter(
  ({ text: name }) => lookUp('rowState', name) === undefined,
);
export const objective: Arbitrary<Fact<ObjectiveFact>> = led('kind', OBJECTIVES);
export const moment: Arbitrary<Fact<MomentFact>> = fc.record({
  kind: fc.constantFrom(...MOMENTS_OF_TRUTH),
  text: wordsBehind,
});
export const effort: Arbitrary<Fact<EffortFact>> = fc.oneof(
  level,
  writtenDuration.map((length) => ({ duration: length.duration, text: length.written })),
);

/** Words that begin with the name of a persona would say whose the feeling is, and any title may be such a name. */
const wordsOfFeeling: Arbitrary<string> = wordsBehind.map((behind) =>
  /^\p{L}/u.test(behind) ? `so ${behind}` : behind,
);

export const feels: Arbitrary<Fact<FeelsFact>> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 10, max: 50 }), wordsOfFeeling)
    .map(([tenths, behind]) => ({ score: tenths / 10, text: behind })),
  fc
    .tuple(
      fc.integer({ min: 10, max: 50 }),
      wordsOfFeeling,
      fc.constantFrom('late', 'it (or she) is late', 'ไม่มีที่ว่าง', 'còn chỗ'),
    )
    // A break at the end of words is none before a case.
    .map(([tenths, behind, words]) => ({
      score: tenths / 10,
      text: behind.replaceAll(/\s+/gu, ' ').trim(),
      when: { text: words },
    })),
  fc
    .oneof(safeLines, fc.constantFrom('2nd visit', 'worried', 'กังวล', '9 of 10', '-3', '4 250 fine'))
    .map((value) => ({ text: value })),
);

export const wait: Arbitrary<Fact<WaitFact>> = fc.oneof(
  fc
    .tuple(writtenDuration, fc.boolean(), wordsBehind)
    .map(([length, told, behind]) => ({ ...length, told, text: behind })),
  fc.tuple(writtenDuration, safeLines).map(([length, behind]) => ({ ...length, text: behind })),
  fc.tuple(fc.boolean(), wordsBehind).map(([told, behind]) => ({ told, written: '', text: behind })),
  safeLines.map((value) => ({ written: '', text: value })),
);

export const leaves: Arbitrary<Fact<LeavesFact>> = fc.oneof(
  fc.tuple(whole, wordsBehind).map(([value, behind]) => ({ count: value, text: behind })),
  fc.tuple(fc.nat({ max: 1000 }), wordsBehind).map(([tenths, behind]) => ({ percent: tenths / 10, text: behind })),
  safeLines.map((value) => ({ text: value })),
);

/** A single count that can be a year is a year, and after only a count or a year no words may begin with a date. */
export const evidence: Arbitrary<Fact<EvidenceFact>> = fc.oneof(
  safeLines.map((value) => ({ text: value })),
  fc
    .tuple(fc.constantFrom(...EVIDENCE_KINDS), fc.oneof(fc.constant(''), safeLines))
    .map(([kind, behind]) => ({ kind, text: behind })),
  fc
    .tuple(fc.constantFrom(...EVIDENCE_KINDS), fc.nat({ max: 1800 }), fc.oneof(fc.constant(''), safeLines))
    .map(([kind, value, behind]) => ({ kind, count: value, text: behind })),
  fc
    .tuple(
      fc.constantFrom(...EVIDENCE_KINDS),
      isoDate.filter((value) => value.includes('-') || value >= '1900'),
      fc.oneof(fc.constant(''), safeLines),
    )
    .map(([kind, value, behind]) => ({ kind, date: value, text: behind })),
  fc
    .tuple(fc.constantFrom(...EVIDENCE_KINDS), whole, isoDate, wordsBehind)
    .map(([kind, value, day, behind]) => ({ kind, count: value, date: day, text: behind })),
);

export const lane: Arbitrary<Fact<LaneFact>> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Key message', 'ข้อความหลัก', 'Thông điệp', '🎵', 'a-b', 'x -'),
      wordsBehind.map((behind) => behind.replaceAll(/^\n+|\n+$/gu, '')),
    )
    .map(([name, behind]) => ({ name, text: behind })),
  fc.constantFrom('Nothing but words', 'ไม่มีชื่อ', 'không tên', 'a-b c').map((value) => ({ text: value })),
);

const unit: Arbitrary<Fact<MetricUnit> | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ kind: 'percent' as const }),
  fc.constantFrom(...CURRENCIES).map((currency) => ({ kind: 'currency' as const, currency })),
  fc.constantFrom(...DURATION_UNITS).map((value: DurationUnit) => ({ kind: 'duration' as const, unit: value })),
  fc.constantFrom(5, 7, 10, 100).map((outOf) => ({ kind: 'outOf' as const, outOf })),
  fc
    .constantFrom('คน', 'sao', 'stars', 'sao'.normalize('NFD'), '%x', '★')
    .map((word) => ({ kind: 'word' as const, word })),
);

/** A value below nothing is a change in most metrics; the table of written values has those. */
const metricValue: Arbitrary<Fact<MetricValue>> = fc.tuple(range, unit).map(([quantity, measured]) => ({
  ...quantity,
  ...(measured ? { unit: measured } : {}),
}));

const target = fc
  .tuple(metricValue, fc.constantFrom(undefined, 'atLeast' as const, 'atMost' as const))
  .map(([value, bound]) => ({ ...value, ...(bound ? { bound } : {}) }));

/** Names of metrics: known ones in any language, and others, some of which end in a number if a value follows. */
const knownMetric = named<MetricId>((vocabulary) => vocabulary.metrics).map(
  ({ value, text: name }): Fact<MetricFact> => ({ id: value, text: name }),
);
const otherMetric = fc
  .constantFrom(
    'Time to unlock',
    'อัตราซื้อ',
    'Mức hài',
    'Mức hài'.normalize('NFD'),
    'Calls; mails',
    'x, y',
    'conversion of guests',
    'On target',
  )
  .map((name): Fact<MetricFact> => ({ text: name }));
const numberedMetric = fc
  .constantFrom('Return within 7 days', 'week 4', 'A 2026', 'ภายใน 7 วัน', 'target 5', 'a, 5')
  .map((name): Fact<MetricFact> => ({ text: name }));

export const metric: Arbitrary<Fact<MetricFact>> = fc.oneof(
  fc
    .tuple(fc.oneof(knownMetric, otherMetric), fc.record({ target, before: metricValue }, { requiredKeys: [] }))
    .map(([name, more]) => ({ ...name, ...more })),
  fc
    .tuple(
      fc.oneof(knownMetric, otherMetric, numberedMetric),
      metricValue,
      fc.record({ target, before: metricValue }, { requiredKeys: [] }),
    )
    .map(([name, value, more]) => ({ ...name, value, ...more })),
);

export const cause: Arbitrary<Fact<CauseFact>> = fc.oneof(
  named(
    (vocabulary) =>
      Object.fromEntries(Object.entries(vocabulary.causes).map(([key, value]) => [key, value.names])) as Record<
        NonNullable<CauseFact['cause']>,
        readonly [string]
      >,
  ).map(({ value, text: name }) => ({ cause: value, text: name })),
  safeLines.map((value) => ({ cause: 'other' as const, text: value })),
);

export const touchpoint: Arbitrary<Fact<TouchpointUse>> = fc.oneof(
  named((vocabulary) => vocabulary.touchpoints).map(({ value, text: name }) => ({ id: value, text: name })),
  safeLines.map((value) => ({ text: value })),
);

// `Object.keys` does not know that the record has no other keys.
const CHANNEL_IDS = Object.keys(CHANNELS) as ChannelId[];

const channel: Arbitrary<Fact<ChannelUse>> = fc
  .tuple(
    fc.oneof(
      fc.record({
        id: fc.constantFrom(...CHANNEL_IDS),
        text: fc.constantFrom('', 'LINE', 'Zalo', 'ของร้าน', '(a, b)', '“x, y”', '5'),
      }),
      fc
        .constantFrom('Dock', 'จุดจอด', 'trạm', 'trạm'.normalize('NFD'), '(open', '🚲')
        .map((value): Fact<ChannelUse> => ({ text: value })),
    ),
    fc.constantFrom(undefined, ...CHANNEL_KINDS),
  )
  .map(([use, kind]) => ({ ...use, ...(kind ? { kind } : {}) }));
export const channels = fc.array(channel, { maxLength: 3 });

export const devices: Arbitrary<Fact<ItemFact & { readonly device?: Device }>[]> = fc.array(
  fc.oneof(
    spelled('device').map(({ value, text: name }) => ({ device: value, text: name })),
    fc.constantFrom('toaster', 'เครื่องปิ้งขนมปัง', 'lò nướng').map((value) => ({ text: value })),
  ),
  { maxLength: 2 },
);

export const system: Arbitrary<Fact<SystemFact>> = fc
  .tuple(
    fc.constantFrom('CRM', 'e-KYC', 'ระบบรับชำระเงิน', 'Cổng thanh toán', 'Sổ'.normalize('NFD')),
    fc.option(wordsBehind, { nil: '' }),
  )
  .map(([name, what]) => (what.trim() === '' ? { text: name } : { text: name, what }));

export const doneBy: Arbitrary<Fact<DoneByFact>[]> = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...PARTIES), fc.oneof(fc.constant(''), itemWords))
      .map(([party, words]) => ({ party, text: words })),
    fc
      .constantFrom('Officer', 'ช่างซ่อม', 'tài xế', 'tài xế'.normalize('NFD'), 'R & D')
      .map((value) => ({ text: value })),
  ),
  { maxLength: 3 },
);

const END_WORDS = VOCABULARIES.flatMap((vocabulary) => vocabulary.words.ending.end);
const LOST_WORDS = VOCABULARIES.flatMap((vocabulary) => vocabulary.words.ending.lost);

export const goesTo: Arbitrary<Fact<GoesToFact>[]> = fc.array(
  fc
    .tuple(
      fc.oneof(
        safeWords.map((value): Fact<GoesToFact> => ({ text: value })),
        fc.constantFrom(...END_WORDS).map((value): Fact<GoesToFact> => ({ text: value, end: true })),
        fc.constantFrom(...LOST_WORDS).map((value): Fact<GoesToFact> => ({ text: value, lost: true })),
      ),
      fc.record({ when: text, share: percent }, { requiredKeys: [] }),
    )
    .map(([to, more]) => ({ ...to, ...more })),
  { maxLength: 2 },
);
