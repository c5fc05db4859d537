import { describe, expect, test } from 'vitest';
import { answersOf, drawnGroups, painGroups } from '../../../src/core/insight/answered-pains.js';
import { conversionsOf, reachedShare, smallestConversion } from '../../../src/core/insight/conversion.js';
import { emotionCurve } from '../../../src/core/insight/emotion-curve.js';
import { meanFeeling } from '../../../src/core/insight/mean-feeling.js';
import { stageMeans } from '../../../src/core/insight/stage-means.js';
import { handOffsOf, ownerRuns } from '../../../src/core/insight/owners.js';
import { partNamed } from '../../../src/core/insight/part-named.js';
import { waitingOf } from '../../../src/core/insight/waiting.js';
import type { Journey, Stage, Step } from '../../../src/core/model/journey.js';
import {
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
  wait,
} from '../../drawing/map/model-builders.js';

function withSteps(...steps: Step[]): Journey {
  return journey('J', [stage('S', steps)]);
}

function withPeople(...people: (number | undefined)[]): Journey {
  return journey(
    'J',
    people.map((each, index) => stage(`S${index}`, [], each === undefined ? {} : { people: number(each) })),
  );
}

describe('meanFeeling', () => {
  test('counts a step with several feelings with their mean and leaves out steps without a score', () => {
    const given = withSteps(
      step('A', { feels: [feels(5), feels(1)] }),
      step('B', { feels: [feels(undefined, 'worried')] }),
      step('C', { feels: [feels(2)] }),
    );
    expect(meanFeeling(given)).toEqual({ mean: 2.5, known: 2, steps: 3, wholes: 0, fromWords: 1, apart: 0 });
  });

  test('counts a stage without steps as one step', () => {
    expect(meanFeeling(journey('J', [stage('S', [], { feels: [feels(4)] })]))).toEqual({
      mean: 4,
      known: 1,
      steps: 1,
      wholes: 0,
      fromWords: 0,
      apart: 0,
    });
  });

  test('counts a stage that was scored as a whole once, as the curve does', () => {
    const whole = stage('A', [step('1'), step('2')], { feels: [feels(1)] });
    const spoken = stage('B', [step('3', { feels: [feels(5)] }), step('4', { feels: [feels(undefined, 'worried')] })], {
      feels: [feels(2)],
    });
    const given = journey('J', [whole, spoken]);
    expect(emotionCurve(given).points.map(({ score }) => score)).toEqual([1, 5, 2]);
    expect(meanFeeling(given)).toEqual({ mean: 3, known: 1, steps: 4, wholes: 1, fromWords: 1, apart: 0 });
    expect(stageMeans(given).map(({ mean, ofWhole }) => [mean, ofWhole])).toEqual([
      [1, true],
      [5, false],
    ]);
  });

  test('counts what one persona feels, or what is felt in one case, apart', () => {
    const own = { ...feels(1), for: [item('Buyer')] };
    const given = withSteps(
      step('A', { feels: [feels(4), own] }),
      step('B', { feels: [{ ...feels(2), when: item('late') }] }),
    );
    expect(meanFeeling(given)).toEqual({ mean: 4, known: 1, steps: 2, wholes: 0, fromWords: 0, apart: 2 });
    const { points, apart, missing } = emotionCurve(given);
    expect([points, apart].map((each) => each.map(({ score }) => score))).toEqual([[4], [1, 2]]);
    expect(missing).toEqual([]);
  });

  test('is nothing without a score', () => {
    expect(meanFeeling(withSteps(step('A')))).toBeUndefined();
  });
});

describe('emotionCurve', () => {
  test('names the lowest below 3 and the highest above 3, the first of equals', () => {
    const curve = emotionCurve(withSteps(...[2, 4, 2, 4].map((score) => step('A', { feels: [feels(score)] }))));
    expect(curve).toMatchObject({ lowest: 0, highest: 1, missing: [] });
  });

  test.each([
    ['two values', [1, 5]],
    ['a course that never leaves the middle', [3, 3, 3]],
  ])('names nothing with %s', (_, scores) => {
    const curve = emotionCurve(withSteps(...scores.map((score) => step('A', { feels: [feels(score)] }))));
    expect(curve.lowest).toBeUndefined();
    expect(curve.highest).toBeUndefined();
  });

  test('takes the feeling of a stage only when none of its steps has one', () => {
    const own = stage('A', [step('1', { feels: [feels(4)] }), step('2')], { feels: [feels(1)] });
    const none = stage('B', [step('3'), step('4')], { feels: [feels(2), feels(3)] });
    const { points, missing } = emotionCurve(journey('J', [own, none]));
    expect(points.map(({ score, from, to, place }) => ({ score, from, to, place }))).toEqual([
      { score: 4, from: 0, to: 1, place: 0.5 },
      { score: 2, from: 2, to: 4, place: 0.25 },
      { score: 3, from: 2, to: 4, place: 0.75 },
    ]);
    expect(missing).toEqual([1]);
  });

  test('puts a known word without a number where the catalogue has it, and marks it', () => {
    const { points } = emotionCurve(
      withSteps(
        step('A', { feels: [feels(undefined, 'worried')] }),
        step('B', { feels: [feels(undefined, 'purple')] }),
      ),
    );
    expect(points.map(({ score, written, from }) => ({ score, written, from }))).toEqual([
      { score: 2, written: false, from: 0 },
    ]);
  });
});

describe('conversions', () => {
  test('are shares of neighbours; a stage without a number has none', () => {
    expect(conversionsOf(withPeople(100, 50, undefined, 10, 20))).toEqual([
      { from: 0, to: 1, share: 0.5 },
      { from: 3, to: 4, share: 2 },
    ]);
  });

  test.each([
    ['the first of equals', [100, 50, 25], 0],
    ['the smaller one', [100, 80, 8], 1],
  ])('have as their smallest %s', (_, people, from) => {
    expect(smallestConversion(conversionsOf(withPeople(...people)))?.from).toBe(from);
  });

  test('have no smallest when there is but one, or nobody is lost', () => {
    expect(smallestConversion(conversionsOf(withPeople(100, 50)))).toBeUndefined();
    expect(smallestConversion(conversionsOf(withPeople(10, 20, 30)))).toBeUndefined();
  });

  test('divide nothing by zero', () => {
    expect(conversionsOf(withPeople(0, 5))).toEqual([]);
    expect(reachedShare(withPeople(0, 5))).toBeUndefined();
  });
});

describe('reachedShare', () => {
  const stages = (...names: [Stage['name'], number][]): Journey =>
    journey(
      'J',
      names.map(([name, people]) => stage('S', [], { people: number(people), ...(name ? { name } : {}) })),
    );

  test('is the share that buys: those behind the last stage of deciding or buying', () => {
    expect(reachedShare(stages(['awareness', 1000], ['decision', 100], ['service', 50], ['loyalty', 5]))).toEqual({
      share: 0.05,
      people: 50,
      bought: true,
    });
  });

  test('is the share that comes to the end without such a stage', () => {
    expect(reachedShare(withPeople(100, 50, 20))).toEqual({ share: 0.2, people: 20, bought: false });
  });
});

describe('waitingOf', () => {
  test('adds lengths of all parts and counts the unannounced', () => {
    const given = journey('J', [
      stage('S', [step('A', { wait: [wait(1, 'd', false), wait(2, 'h', true)] })], { wait: [wait(30, 'min')] }),
    ]);
    expect(waitingOf(given)).toEqual({ seconds: 86_400 + 7200 + 1800, waits: 3, told: 1, notTold: 1 });
  });

  test('keeps a single length as it was written', () => {
    expect(waitingOf(withSteps(step('A', { wait: [wait(3, 'w', false)] })))?.only).toEqual([{ from: 3, unit: 'w' }]);
  });

  test('is nothing without a length', () => {
    expect(waitingOf(withSteps(step('A', { wait: [{ ...text('long'), written: '' }] })))).toBeUndefined();
  });
});

describe('pains and ideas', () => {
  const [p1, p2, p3] = [pain('one'), pain('two'), pain('three')];

  test('stand together back to the pains of the idea before', () => {
    const [i1, i2] = [idea('a', 2), idea('b', 2)];
    const part = step('A', { pain: [p1, p2], idea: [i1, i2] });
    expect(painGroups(part)).toEqual([{ pains: [p1, p2], ideas: [i1, i2] }]);
    expect(answersOf(withSteps(part))).toMatchObject({ pains: 2, open: 0 });
  });

  test('are answered each by its own when they alternate, and open below the last idea', () => {
    const [i1, i2] = [idea('a', 1), idea('b', 2)];
    const part = step('A', { pain: [p1, p2, p3], idea: [i1, i2] });
    const answers = answersOf(withSteps(part));
    expect(answers.ideasOf.get(p1)).toEqual([i1]);
    expect(answers.ideasOf.get(p2)).toEqual([i2]);
    expect(answers.open).toBe(1);
  });

  test('are answered by name from elsewhere, and no longer by place', () => {
    const here = idea('a', 1, { answers: [item('TWO')] });
    const answers = answersOf(withSteps(step('A', { pain: [p1], idea: [here] }), step('B', { pain: [p2] })));
    expect(answers.ideasOf.get(p2)).toEqual([here]);
    expect(answers.ideasOf.has(p1)).toBe(false);
    expect(answers.open).toBe(1);
  });

  test('are all answered when their step or stage is named', () => {
    const answers = answersOf(
      journey('J', [
        stage('S', [step('A', { pain: [p1, p2] }), step('B', { idea: [idea('a', 0, { answers: [item('a')] })] })]),
      ]),
    );
    expect(answers.open).toBe(0);
  });

  test('stand alone when no pain is above', () => {
    const alone = idea('a', 0);
    expect(painGroups(step('A', { pain: [p1], idea: [alone] }))).toEqual([
      { pains: [], ideas: [alone] },
      { pains: [p1], ideas: [] },
    ]);
  });
});

describe('pains and ideas in a picture', () => {
  const [p1, p2, p3] = [pain('one'), pain('two'), pain('three')];
  const naming = (text: string, painsAbove: number, ...names: string[]) =>
    idea(text, painsAbove, { answers: names.map((name) => item(name)) });

  // Each row: the ideas below three pains, and which pains and ideas are drawn together, from top to bottom.
  test.each([
    ['nothing is named', [idea('a', 1), idea('b', 3)], ['one: a', 'two three: b']],
    ['each idea names its pain', [naming('a', 3, 'Three'), naming('b', 3, 'one')], ['one: b', 'two:', 'three: a']],
    ['two ideas for one pain', [naming('a', 3, 'two'), naming('b', 3, 'two')], ['one:', 'two: a b', 'three:']],
    ['one idea for two pains', [naming('a', 3, 'one', 'three'), naming('b', 3, 'two')], ['one three: a', 'two: b']],
    ['an idea for the pains that are left', [naming('a', 3, 'one'), idea('b', 3)], ['one: a', 'two three: b']],
    [
      'an idea beside those that answer all',
      [naming('a', 3, 'one'), naming('b', 3, 'two'), naming('c', 3, 'three'), idea('d', 3)],
      ['one: a', 'two: b', 'three: c', ': d'],
    ],
    ['a pain that is further up', [idea('a', 1), naming('b', 3, 'one')], ['one: a b', 'two:', 'three:']],
    ['the whole step', [naming('a', 0, 'Step')], ['one two three: a']],
    ['a pain of another part', [naming('a', 3, 'elsewhere')], ['one:', 'two:', 'three:', ': a']],
    [
      'an idea that was dropped',
      [{ ...naming('a', 3, 'two'), state: { ...text('dropped'), value: 'dropped' as const } }],
      ['one:', 'two: a', 'three:'],
    ],
  ])('%s', (_, ideas, expected) => {
    const part = step('Step', { pain: [p1, p2, p3], idea: ideas });
    const groups = drawnGroups(part, answersOf(withSteps(part)));
    const names = (facts: readonly { readonly text: string }[]): string => facts.map((fact) => fact.text).join(' ');
    expect(groups.map((group) => `${names(group.pains)}: ${names(group.ideas)}`.trim())).toEqual(expected);
    expect(groups.flatMap((group) => group.ideas)).toHaveLength(ideas.length);
  });
});

describe('owners', () => {
  test('are handed down, and a lower line replaces them', () => {
    const given = journey(
      'J',
      [
        stage('A', [step('1'), step('2', { owner: [item('Retail')] })], { owner: [item('Sales')] }),
        stage('B', [step('3')]),
      ],
      { owner: [item('Board')] },
    );
    expect(ownerRuns(given).map((run) => [run.from, run.to, run.owners.map((owner) => owner.text).join()])).toEqual([
      [0, 1, 'Sales'],
      [1, 2, 'Retail'],
      [2, 3, 'Board'],
    ]);
    expect(handOffsOf(ownerRuns(given))).toEqual({ handOffs: 2, owners: 3 });
  });

  test('of the same name in another spelling are one', () => {
    const given = withSteps(
      step('1', { owner: [item('Phòng bán')] }),
      step('2', { owner: [item('phòng bán'.normalize('NFD'))] }),
    );
    expect(ownerRuns(given)).toHaveLength(1);
    expect(handOffsOf(ownerRuns(given))).toBeUndefined();
  });

  test('that nobody is hand nothing over', () => {
    const given = withSteps(step('1', { owner: [item('A')] }), step('2'), step('3', { owner: [item('B')] }));
    expect(handOffsOf(ownerRuns(given))).toEqual({ handOffs: 0, owners: 2 });
  });
});

describe('partNamed', () => {
  const map = journey('J', [
    stage('Find', [step('Pays'), step('Looks')]),
    stage('Ride', []),
    stage('Return', [step('Pays'), step('Leaves', { id: text('out') })]),
  ]);

  test.each([
    ['a step of the same stage first', 'pays', 3, 2 + 1],
    ['a stage', 'find', 4, 0],
    ['a stage without steps', 'RIDE', 0, 2],
    ['an id', 'out', 0, 4],
    ['a stage and its step', 'Find / Pays', 4, 0],
  ])('finds %s', (_, name, at, from) => {
    expect(partNamed(map, goesTo(name), at)?.from).toBe(from);
  });

  test('finds nothing by half a name', () => {
    expect(partNamed(map, goesTo('Pay'), 0)).toBeUndefined();
  });
});
