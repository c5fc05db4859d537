import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opportunitiesOf } from '../../../src/core/insight/opportunities.js';
import { scoredParts } from '../../../src/core/insight/opportunity-score.js';
import { shoesInEnglish } from '../../drawing/map/sample-maps.js';
import { feels, idea, journey, number, pain, stage, step } from '../../drawing/map/model-builders.js';
import { branchingJourney } from '../../drawing/views/analysis-arbitrary.js';

test('the estimate is severity × (6 − feeling) × the share of the people of the first stage', () => {
  const { ranked, base, open, pains } = opportunitiesOf(shoesInEnglish().journey);
  expect(ranked.map(({ pain: { text }, estimate }) => [text, Math.round((estimate ?? 0) * 1000) / 1000])).toEqual([
    ['Answer came the next day', 1.8],
    ['Staff cannot see the chat', 0.6],
    ['No delivery date', 0.533],
    ['Price differs from the store', 0.35],
    ['Points show a week later', 0.024],
  ]);
  expect(base?.people).toBe(12_000);
  expect([open, pains]).toEqual([2, 5]);
});

test('a step without a number of its own has that of its stage, and says so', () => {
  const given = journey('J', [
    stage(
      'A',
      [
        step('a', { pain: [pain('x')], feels: [feels(2)] }),
        step('b', { pain: [pain('y')], feels: [feels(2)], people: number(5) }),
      ],
      {
        people: number(10),
      },
    ),
  ]);
  const [x, y] = opportunitiesOf(given).ranked;
  expect([x?.people, x?.peopleFromAbove, x?.estimate]).toEqual([10, true, 8]);
  expect([y?.people, y?.peopleFromAbove, y?.estimate]).toEqual([5, undefined, 4]);
});

test('where others are counted, a pain without people has no estimate; where nobody is, the share is 1', () => {
  const hurt = { pain: [pain('x', 'high')], feels: [feels(1)] };
  const some = opportunitiesOf(
    journey('J', [stage('A', [step('a', hurt)], { people: number(10) }), stage('B', [step('b', hurt)])]),
  );
  expect([some.ranked.length, some.apart.length, some.apart[0]?.estimate]).toEqual([1, 1, undefined]);
  const none = opportunitiesOf(journey('J', [stage('A', [step('a', hurt)])]));
  expect([none.base, none.ranked[0]?.estimate]).toEqual([undefined, 15]);
});

test('no feeling is invented: words alone are no score', () => {
  const { ranked, apart } = opportunitiesOf(
    journey('J', [stage('A', [step('a', { pain: [pain('x')], feels: [feels(undefined, 'angry')] })])]),
  );
  expect(ranked).toEqual([]);
  expect(apart[0]?.feeling).toBeUndefined();
});

test('a pain of a stage feels like its steps, one of the journey like all of them', () => {
  const given = journey(
    'J',
    [stage('A', [step('a', { feels: [feels(1)] }), step('b', { feels: [feels(2)] })], { pain: [pain('x', 'low')] })],
    {
      pain: [pain('y', 'low')],
    },
  );
  expect(opportunitiesOf(given).ranked.map(({ feeling }) => feeling)).toEqual([1.5, 1.5]);
});

test('the weight of a pain may be written as its impact', () => {
  const weighed = { ...pain('x'), impact: [{ text: '', level: 'high' as const, source: pain('').source }] };
  const [found] = opportunitiesOf(
    journey('J', [stage('A', [step('a', { pain: [weighed], feels: [feels(3)] })])]),
  ).ranked;
  expect(found?.severity).toBe(3);
});

test('the score is importance and what satisfaction lacks to it, the highest first', () => {
  const given = journey('J', [
    stage('A', [
      step('over-served', { importance: number(4), satisfied: number(9) }),
      step('urgent', {
        importance: number(9),
        satisfied: number(2),
        pain: [pain('x'), pain('y')],
        idea: [idea('z', 1)],
      }),
      step('half', { importance: number(9) }),
    ]),
  ]);
  const found = scoredParts(given);
  expect(found.map(({ at, score }) => [at.part.title, score])).toEqual([
    ['urgent', 16],
    ['over-served', 4],
  ]);
  expect(found[0]?.open.map(({ text }) => text)).toEqual(['y']);
});

test('estimates fall along the list, and every pain of the journey is in one of the lists', () => {
  fc.assert(
    fc.property(branchingJourney, (given) => {
      const { ranked, apart, pains } = opportunitiesOf(given);
      expect(ranked.length + apart.length).toBe(pains);
      ranked.forEach(({ estimate }, index) => {
        expect(estimate).toBeLessThanOrEqual(ranked[index - 1]?.estimate ?? Infinity);
      });
      for (const { score } of scoredParts(given)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(20);
      }
    }),
  );
});
