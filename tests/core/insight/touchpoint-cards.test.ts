import { expect, test } from 'vitest';
import { touchpointCards } from '../../../src/core/insight/touchpoint-cards.js';
import { channel, idea, item, journey, pain, stage, step, touchpoint } from '../../drawing/map/model-builders.js';

test('channels and touchpoints of a step are paired in file order, one channel carries all touchpoints', () => {
  const given = journey('J', [
    stage('A', [
      step('a', {
        channel: [channel('app'), channel('store')],
        touchpoint: [touchpoint(undefined, 'x'), touchpoint(undefined, 'y')],
      }),
      step('b', { channel: [channel('chat')], touchpoint: [touchpoint(undefined, 'x'), touchpoint(undefined, 'y')] }),
      step('c', { channel: [channel('chat'), channel('app')], touchpoint: [touchpoint(undefined, 'x')] }),
      step('d'),
    ]),
  ]);
  expect(touchpointCards(given).map((card) => [card.column, card.touchpoint?.text, card.channel?.id])).toEqual([
    [0, 'x', 'app'],
    [0, 'y', 'store'],
    [1, 'x', 'chat'],
    [1, 'y', 'chat'],
    [2, undefined, 'chat'],
    [2, undefined, 'app'],
    [2, 'x', undefined],
    [3, undefined, undefined],
  ]);
});

test('owners come down from the stage and the journey, pains stand on the first card only', () => {
  const given = journey(
    'J',
    [
      stage('A', [
        step('a', {
          touchpoint: [touchpoint(undefined, 'x'), touchpoint(undefined, 'y')],
          pain: [pain('p'), pain('q')],
          idea: [idea('i', 1)],
        }),
      ]),
      stage('B', [step('b', { owner: [item('Sales')] })], { owner: [item('Retail')] }),
      stage('C', [step('c')], { owner: [item('Retail')] }),
    ],
    { owner: [item('Marketing')] },
  );
  const cards = touchpointCards(given);
  expect(cards.map(({ owners }) => owners.map(({ text }) => text).join())).toEqual([
    'Marketing',
    'Marketing',
    'Sales',
    'Retail',
  ]);
  expect(cards.map(({ pains, open }) => [pains.length, open.length])).toEqual([
    [2, 1],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('touchpoints of a stage and of the journey have cards, a stage without any has none', () => {
  const given = journey(
    'J',
    [stage('A', [step('a')], { touchpoint: [touchpoint(undefined, 'web')] }), stage('B', [step('b')])],
    {
      channel: [channel('app')],
    },
  );
  expect(touchpointCards(given).map(({ stage: at, column }) => [at, column])).toEqual([
    [undefined, undefined],
    [0, undefined],
    [0, 0],
    [1, 1],
  ]);
});

test('many owners are named by the first card of those that have them, and by the others the first few', () => {
  const many = Array.from({ length: 30 }, (_, at) => item(`Team ${at}`));
  const few = many.slice(0, 8);
  const cards = touchpointCards(
    journey('J', [stage('A', [step('a'), step('b'), step('c', { owner: few }), step('d', { owner: few })])], {
      owner: many,
    }),
  );
  expect(cards.map(({ owners, named }) => [owners.length, named.length])).toEqual([
    [30, 30],
    [30, 8],
    [8, 8],
    [8, 8],
  ]);
});
