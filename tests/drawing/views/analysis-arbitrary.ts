/** Generated journeys with branches, loops, exits, touchpoints, pains, scores and numbers of people. */
import fc from 'fast-check';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { GoesToFact, Journey, PartFacts, Step } from '../../../src/core/model/journey.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import {
  channel,
  feels,
  goesTo,
  idea,
  item,
  journey,
  number,
  pain,
  stage,
  step,
  text,
  touchpoint,
} from '../map/model-builders.js';
import { score, words } from './chart-arbitrary.js';

/** Ways lead to a stage or step of one of these names, to nothing, or to the end. */
const NAMES = ['Find', 'Ride', 'Return', 'a', 'b', 'c', 'd'] as const;
const title = fc.oneof({ weight: 2, arbitrary: fc.constantFrom<string>(...NAMES) }, { weight: 1, arbitrary: words });

const way: fc.Arbitrary<GoesToFact> = fc
  .record({
    name: fc.oneof({ weight: 5, arbitrary: fc.constantFrom<string>(...NAMES) }, { weight: 1, arbitrary: words }),
    end: fc.boolean(),
    when: fc.option(words, { nil: undefined }),
    share: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined, freq: 2 }),
  })
  .map((given) =>
    goesTo(given.name, {
      ...(given.end && given.name === 'd' ? { end: true as const } : {}),
      ...(given.when === undefined ? {} : { when: text(given.when) }),
      ...(given.share === undefined ? {} : { share: number(given.share) }),
    }),
  );

const people = fc.option(fc.constantFrom(0, 1, 12, 480, 12_000, 1e21), { nil: undefined });
const ten = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined, freq: 2 });

const facts: fc.Arbitrary<Partial<Step>> = fc
  .record({
    feels: fc.array(score, { maxLength: 2 }),
    ways: fc.array(way, { maxLength: 3 }),
    leaves: fc.array(words, { maxLength: 2 }),
    touchpoints: fc.array(words, { maxLength: 2 }),
    channels: fc.array(fc.constantFrom('app' as const, 'store' as const, undefined), { maxLength: 3 }),
    pains: fc.array(fc.tuple(words, fc.constantFrom('low' as const, 'medium' as const, 'high' as const)), {
      maxLength: 3,
    }),
    ideas: fc.array(words, { maxLength: 2 }),
    owner: fc.option(words, { nil: undefined }),
    people,
    importance: ten,
    satisfied: ten,
  })
  .map((given) => ({
    feels: given.feels.map((level) => feels(level)),
    goesTo: given.ways,
    leaves: given.leaves.map((reason) => ({ ...text(reason), percent: 12 })),
    touchpoint: given.touchpoints.map((name) => touchpoint(undefined, name)),
    channel: given.channels.map((id) => channel(id, id ? '' : 'Own channel')),
    pain: given.pains.map(([said, level]) => pain(said, level, 'waiting')),
    idea: given.ideas.map((said, index) => idea(said, Math.min(index, given.pains.length))),
    owner: given.owner === undefined ? [] : [item(given.owner)],
    ...(given.people === undefined ? {} : { people: number(given.people) }),
    ...(given.importance === undefined ? {} : { importance: number(given.importance) }),
    ...(given.satisfied === undefined ? {} : { satisfied: number(given.satisfied) }),
  }));

const someStep = fc.tuple(title, facts).map(([name, given]) => step(name, given));
const someStage = fc
  .tuple(title, fc.array(someStep, { maxLength: 5 }), facts)
  .map(([name, steps, given]) => stage(name, steps, given));

/** A journey of up to seven stages. */
export const branchingJourney: fc.Arbitrary<Journey> = fc
  .tuple(words, fc.array(someStage, { maxLength: 7 }), facts)
  .map(([name, stages, given]) => {
    const { goesTo: _, ...rest } = given;
    const whole: Partial<PartFacts> = rest;
    return journey(name, stages, { ...whole, for: [item('Ploy')] });
  });

export const branchingInput: fc.Arbitrary<MapInput> = fc
  .record({
    journey: branchingJourney,
    language: fc.constantFrom<HumanLanguage>('en', 'th', 'vi'),
    width: fc.integer({ min: 320, max: 2400 }),
    stacked: fc.boolean(),
  })
  .map(({ journey: given, language, width, stacked }) => ({
    journey: given,
    personas: [],
    language,
    width,
    ...(stacked ? { stacked: true } : {}),
  }));
