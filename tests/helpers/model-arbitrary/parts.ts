import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { JsonDocument } from '../../../src/core/interchange/json.js';
import { STAGE_NAMES } from '../../../src/core/vocabulary/catalogue.js';
import {
  cause,
  channels,
  choice,
  count,
  date,
  devices,
  doneBy,
  duration,
  effort,
  evidence,
  feels,
  goesTo,
  id,
  ideaState,
  impact,
  items,
  lane,
  leaves,
  level,
  metric,
  moment,
  objective,
  outOfTen,
  reference,
  system,
  text,
  texts,
  touchpoint,
  wait,
} from './facts.js';
import { named, safeWords, spelled, title } from './words.js';

type JourneyData = JsonDocument['journeys'][number];
type StageData = JourneyData['stages'][number];
type StepData = StageData['steps'][number];
type Pains = Pick<StepData, 'pain' | 'idea'>;

const some = <Value>(value: Arbitrary<Value>): Arbitrary<Value[]> => fc.array(value, { maxLength: 2 });

export const pain = fc
  .tuple(level, some(impact), fc.record({ cause }, { requiredKeys: [] }))
  .map(([fact, impacts, more]) => ({ ...fact, impact: impacts, ...more }));
const idea = fc
  .tuple(
    text,
    some(reference),
    some(impact),
    texts,
    fc.record({ effort, state: ideaState, due: date }, { requiredKeys: [] }),
  )
  .map(([fact, answers, impacts, ticket, more]) => ({ ...fact, answers, impact: impacts, ticket, ...more }));

/** Ideas are below as many pains as the ideas before them, or more. */
const pains: Arbitrary<Pains> = fc.tuple(some(pain), some(fc.tuple(idea, fc.nat()))).map(([all, ideas]) => {
  const above = ideas.map(([, place]) => place % (all.length + 1)).sort((left, right) => left - right);
  return { pain: all, idea: ideas.map(([fact], index) => ({ ...fact, painsAbove: above[index] ?? 0 })) };
});

/** Most facts are missing from most parts, so that each sample stays small and every pair of facts meets somewhere. */
function rarely<Value>(value: Arbitrary<Value[]>): Arbitrary<Value[]> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant<Value[]>([]) }, { weight: 1, arbitrary: value });
}

/** Channels are below as many touchpoints as the channels before them, or more. */
const places: Arbitrary<Pick<StepData, 'touchpoint' | 'channel'>> = fc
  .tuple(rarely(some(touchpoint)), rarely(channels), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }))
  .map(([met, uses, numbers]) => {
    const above = numbers.map((number) => number % (met.length + 1)).sort((left, right) => left - right);
    return {
      touchpoint: met,
      channel: uses.map((use, index) => {
        const touchpointsAbove = above[index] ?? 0;
        return touchpointsAbove > 0 ? { ...use, touchpointsAbove } : use;
      }),
    };
  });

const facts = fc
  .tuple(
    fc.record({
      for: rarely(items),
      with: rarely(items),
      goal: rarely(texts),
      objective: rarely(some(objective)),
      scenario: rarely(texts),
      expects: rarely(texts),
      doneWhen: rarely(texts),
      does: rarely(texts),
      thinks: rarely(texts),
      says: rarely(texts),
      feels: rarely(some(feels)),
      needs: rarely(texts),
      device: rarely(devices),
      gain: rarely(texts),
      wait: rarely(some(wait)),
      moment: rarely(some(moment)),
      owner: rarely(items),
      doneBy: rarely(doneBy),
      howOften: rarely(texts),
      staff: rarely(texts),
      behind: rarely(texts),
      system: rarely(some(system)),
      evidence: rarely(some(evidence)),
      leaves: rarely(some(leaves)),
      metric: rarely(some(metric)),
      test: rarely(texts),
      lane: rarely(some(lane)),
      link: rarely(texts),
      note: rarely(texts),
    }),
    fc.record(
      { media: choice('media'), lasts: duration, importance: outOfTen, satisfied: outOfTen, people: count, id },
      { requiredKeys: [] },
    ),
    pains,
    places,
  )
  .map(([lists, once, answered, met]) => ({ ...lists, ...once, ...answered, ...met }));

const step: Arbitrary<StepData> = fc
  .tuple(title, facts, goesTo, fc.record({ state: choice('rowState') }, { requiredKeys: [] }))
  .map(([name, all, next, more]) => ({ title: name, ...all, goesTo: next, ...more }));

/** A phase by its own name or by that of a stage. */
const phaseOfStage = named((vocabulary) => vocabulary.stageNames).map(({ value, text: name }) => ({
  value: STAGE_NAMES[value],
  text: name,
}));
export const countsAs = fc.oneof(
  phaseOfStage,
  spelled('phase'),
  safeWords.map((value) => ({ text: value })),
);

const stageTitle: Arbitrary<Pick<StageData, 'title' | 'name'>> = fc.oneof(
  title.map((value) => ({ title: value })),
  named((vocabulary) => vocabulary.stageNames).map(({ value, text: name }) => ({ title: name, name: value })),
);

const stage: Arbitrary<StageData> = fc
  .tuple(
    stageTitle,
    facts,
    goesTo,
    fc.array(step, { maxLength: 2 }),
    fc.record({ state: choice('rowState'), countsAs }, { requiredKeys: [] }),
  )
  .map(([name, all, next, steps, more]) => ({ ...name, ...all, goesTo: next, steps, ...more }));

export const journey: Arbitrary<JourneyData> = fc
  .tuple(
    title,
    facts,
    fc.array(stage, { maxLength: 2 }),
    fc.record(
      {
        state: choice('journeyState'),
        improves: reference,
        basedOn: reference,
        author: text,
        version: text,
        reviewedBy: text,
        model: choice('model'),
        product: text,
        updated: date,
        reviewEvery: duration,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([name, all, stages, more]) => ({ title: name, ...all, stages, ...more }));
