/** Generated journeys with everything that the charts of feelings and people draw. */
import fc from 'fast-check';
import type { Journey } from '../../../src/core/model/journey.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { feels, goesTo, item, journey, number, pain, stage, step, text, wait } from '../map/model-builders.js';

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  th: ['ลูกค้า', 'รู้สึก', 'หงุดหงิด', 'น้ำ', 'ที่', 'ๆ ', ' '],
  vi: ['đường ', 'khách ', 'ê'.normalize('NFD'), 'nghiêng'],
  en: ['wait', 'ing ', 'extraordinarily ', '-', ' ', '<b>', '"', '%%'],
  ar: ['ينتظر ', 'العميل', 'الطرد، '],
  ja: ['お客様', 'は', '荷物', '。', 'ット'],
  emoji: ['👩‍👧', '😡', ' ', '🇹🇭'],
};

/** Words of one script, of 0 to some 300 letters. */
export const words = fc
  .constantFrom(...Object.keys(LETTERS))
  .chain((script) =>
    fc
      .array(fc.constantFrom(...(LETTERS[script] ?? [''])), { maxLength: 60 })
      .map((parts) => parts.join('').slice(0, 300)),
  );

export const score = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);

const someStep = fc
  .record({
    title: words,
    feels: fc.array(fc.tuple(fc.option(score, { nil: undefined }), words), { maxLength: 3 }),
    moment: fc.boolean(),
    hurts: fc.boolean(),
    leaves: fc.option(fc.tuple(words, fc.integer({ min: 0, max: 100_000 })), { nil: undefined }),
    person: fc.option(fc.constantFrom('Ploy', 'Mai', 'Somchai'), { nil: undefined, freq: 5 }),
  })
  .map((given) =>
    step(given.title, {
      feels: given.feels.map(([level, said]) => feels(level, said)),
      moment: given.moment ? [{ ...text(''), kind: 'decision' }] : [],
      pain: given.hurts ? [pain('Gone', 'high')] : [],
      wait: given.hurts ? [wait(3, 'd', false)] : [],
      leaves: given.leaves ? [{ ...text(given.leaves[0]), count: given.leaves[1] }] : [],
      for: given.person === undefined ? [] : [item(given.person)],
      goesTo: given.hurts ? [goesTo('First')] : [],
    }),
  );

const people = fc.option(fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(0, 1, 1_000_000_000, 1e21)), {
  nil: undefined,
});

const someStage = fc
  .record({
    title: words,
    steps: fc.array(someStep, { maxLength: 4 }),
    people,
    feels: fc.array(fc.tuple(score, words), { maxLength: 2 }),
    owner: words,
  })
  .map((given) =>
    stage(given.title, given.steps, {
      feels: given.feels.map(([level, said]) => feels(level, said)),
      owner: given.owner.trim() === '' ? [] : [item(given.owner)],
      ...(given.people === undefined ? {} : { people: number(given.people) }),
    }),
  );

export const someJourney: fc.Arbitrary<Journey> = fc
  .record({ title: words, stages: fc.array(someStage, { maxLength: 5 }), names: fc.array(words, { maxLength: 2 }) })
  .map((given) =>
    journey(given.title, [stage('First', [step('Begins', { feels: [feels(4)] })]), ...given.stages], {
      for: given.names.filter((name) => name.trim() !== '').map((name) => item(name)),
    }),
  );

/** All that a chart is drawn from: widths from 320 to 2400 px, three languages, a counterpart and other personas at times. */
export const someInput: fc.Arbitrary<MapInput> = fc
  .record({
    journey: someJourney,
    other: fc.option(someJourney, { nil: undefined }),
    others: fc.array(someJourney, { maxLength: 5 }),
    as: fc.constantFrom('current' as const, 'plan' as const, 'improved' as const),
    language: fc.constantFrom<HumanLanguage>('en', 'th', 'vi'),
    width: fc.integer({ min: 320, max: 2400 }),
  })
  .map(({ journey: given, other, others, as, language, width }) => ({
    journey: given,
    personas: [],
    language,
    width,
    others,
    // The counterpart of a copy has most steps in common, as one has that somebody edits.
    ...(other
      ? {
          counterpart: {
            journey: { ...other, stages: [...given.stages, ...other.stages] },
            as,
            elsewhere: true as const,
          },
        }
      : {}),
  }));
