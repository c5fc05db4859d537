import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../../src/core/compare/compare-figures.js';
import { compareJourneys } from '../../../src/core/compare/compare-journeys.js';
import type { ComparedJourneys, ComparedStep } from '../../../src/core/compare/compare-journeys.js';
import { columnsOf } from '../../../src/core/insight/parts.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { feels, item, journey, pain, stage, step, text } from '../../drawing/map/model-builders.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES, pairOf } from './compared-texts.js';

function compared(source: string): ComparedJourneys {
  const { here, there } = pairOf(source);
  return compareJourneys(here, there);
}

function stepsOf({ stages }: ComparedJourneys): readonly ComparedStep[] {
  return stages.flatMap(({ steps }) => steps);
}

function changes(both: ComparedJourneys): readonly string[] {
  return stepsOf(both).map((each) => `${(each.here ?? each.there)?.part.title ?? ''}: ${each.change}`);
}

/** A journey of one stage whose steps have these titles. */
function line(...titles: readonly string[]): Journey {
  return journey('J', [
    stage(
      'S',
      titles.map((title) => step(title)),
    ),
  ]);
}

describe.each(LANGUAGES)('an improved journey in %s', (language) => {
  const both = compared(IMPROVED_TEXTS[language]);
  const composed = compared(IMPROVED_TEXTS[language].normalize('NFD'));

  test('keeps removed steps at their place among the others', () => {
    expect(stepsOf(both).map(({ change }) => change)).toEqual(['same', 'removed', 'added', 'changed', 'changed']);
    expect(stepsOf(composed).map(({ change }) => change)).toEqual(stepsOf(both).map(({ change }) => change));
  });

  test('says which lanes of a step differ', () => {
    expect(stepsOf(both).map(({ differences }) => differences)).toEqual([
      [],
      [],
      [],
      ['feels', 'pain', 'wait', 'metric'],
      ['feels'],
    ]);
  });

  test('says which pains are gone and which are new', () => {
    expect(stepsOf(both).map(({ gonePains, newPains }) => [gonePains.length, newPains.length])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
  });

  test('has old values beside new ones', () => {
    const [wait] = stepsOf(both)[3]?.waits ?? [];
    const [metric] = stepsOf(both)[3]?.metrics ?? [];
    expect([wait?.before?.duration, wait?.now?.duration]).toEqual([
      [{ from: 5, unit: 'min' }],
      [{ from: 1, unit: 'min' }],
    ]);
    expect([metric?.before?.value?.from, metric?.now?.value?.from]).toEqual([39, 43]);
  });

  test('has figures before and after', () => {
    expect(compareFigures(both)).toEqual({
      feeling: { before: 3, now: 3.75, values: { before: 4, now: 4 } },
      reached: { before: 0.4, now: 0.6, bought: false },
      waiting: { before: 300, now: 60, told: 1, notTold: 0, waits: 1 },
      pains: { before: 2, now: 1, gone: 2, added: 1, open: 1 },
      steps: { before: 4, now: 4, same: 1, changed: 2, added: 1, removed: 1 },
      lowest: { before: 2, now: 3, below: 0 },
      handOffs: { before: 1, now: 1 },
    });
  });
});

describe.each(LANGUAGES)('an actual journey in %s', (language) => {
  const both = compared(ACTUAL_TEXTS[language]);

  test('keeps the plan, misses it, or does what nobody planned', () => {
    expect(stepsOf(both).map(({ state }) => state)).toEqual(['done', 'unplanned', 'failing', 'missing']);
  });
});

describe('a written state', () => {
  test.each(['missing', 'failing', 'unplanned', 'done'] as const)('%s counts for more than what is found', (state) => {
    const here = journey('J', [stage('S', [step('A', { state: { ...text(state), value: state } }), step('B')])]);
    expect(stepsOf(compareJourneys(here, line('A', 'B'))).map((each) => each.state)).toEqual([state, 'done']);
  });
});

describe('the same step', () => {
  test('is found by its id under another title, in another stage', () => {
    const here = journey('J', [stage('S', []), stage('T', [step('New', { id: text('x') })])]);
    const there = journey('J', [stage('S', [step('Old', { id: text('X') }), step('Rest')])]);
    const found = stepsOf(compareJourneys(here, there)).find((each) => each.here?.part.title === 'New');
    expect(found).toMatchObject({ change: 'changed', titleBefore: 'Old', differences: ['step'] });
  });

  test.each([
    ['case and blanks', 'Asks  the SHOP', 'asks the shop'],
    ['Vietnamese letters, composed or not', 'Đặt hàng', 'Đặt hàng'.normalize('NFD')],
    ['the two ways to write SARA AM', 'ทำ', 'ท\u0e4d\u0e32'],
    ['an invisible character', 'เดิน\u200bไป', 'เดินไป'],
  ])('is found by its title without regard to %s', (_, left, right) => {
    expect(changes(compareJourneys(line(left), line(right)))).toEqual([`${left}: same`]);
  });

  test('is found by its place when as many came as went between the same neighbours', () => {
    const both = compareJourneys(line('A', 'New', 'B'), line('A', 'Old', 'B'));
    expect(changes(both)).toEqual(['A: same', 'New: changed', 'B: same']);
    expect(stepsOf(both)[1]?.titleBefore).toBe('Old');
  });

  test('is not guessed when more came than went', () => {
    expect(changes(compareJourneys(line('A', 'New', 'Newer', 'B'), line('A', 'Old', 'B')))).toEqual([
      'A: same',
      'Old: removed',
      'New: added',
      'Newer: added',
      'B: same',
    ]);
  });

  test('is each of two with one title once, in order', () => {
    expect(changes(compareJourneys(line('A', 'A'), line('A')))).toEqual(['A: same', 'A: added']);
  });

  test('may have moved to another stage', () => {
    const here = journey('J', [stage('S', [step('A')]), stage('T', [step('B')])]);
    const there = journey('J', [stage('S', [step('A'), step('B')]), stage('T', [step('C')])]);
    expect(changes(compareJourneys(here, there))).toEqual(['A: same', 'C: removed', 'B: same']);
  });
});

describe('stages', () => {
  test('that went keep their place with all their steps', () => {
    const here = journey('J', [stage('A', [step('a')]), stage('C', [step('c')])]);
    const there = journey('J', [stage('A', [step('a')]), stage('B', [step('b')]), stage('C', [step('c')])]);
    const both = compareJourneys(here, there);
    expect(both.stages.map(({ change, there: old }) => [change, old?.title])).toEqual([
      ['same', 'A'],
      ['removed', 'B'],
      ['same', 'C'],
    ]);
  });

  test('with another name are the ones that their steps stood in', () => {
    const both = compareJourneys(
      journey('J', [stage('Use', [step('a')])]),
      journey('J', [stage('Service', [step('a')])]),
    );
    expect(both.stages.map(({ change, titleBefore }) => [change, titleBefore])).toEqual([['changed', 'Service']]);
  });

  test('without steps are compared as one step', () => {
    const here = journey('J', [stage('A', [], { feels: [feels(4)] })]);
    const there = journey('J', [stage('A', [], { feels: [feels(2)] })]);
    expect(stepsOf(compareJourneys(here, there)).map(({ differences }) => differences)).toEqual([['feels']]);
  });

  test('that have steps now, or none any more, lose nothing of the journey in view', () => {
    const bare = journey('J', [stage('A', [])]);
    const full = journey('J', [stage('A', [step('x'), step('b')])]);
    expect(changes(compareJourneys(full, bare))).toEqual(['x: added', 'b: added']);
    expect(stepsOf(compareJourneys(bare, full)).map(({ here }) => here?.part.title)).toEqual(['A']);
  });
});

describe('what does not make another step', () => {
  test('is a note, evidence, an id or an idea', () => {
    const here = journey('J', [stage('S', [step('A', { note: [text('n')], id: text('a') })])]);
    expect(changes(compareJourneys(here, line('A')))).toEqual(['A: same']);
  });

  test('is a pain that only moved, which is neither gone nor new', () => {
    const here = journey('J', [stage('S', [step('A'), step('B', { pain: [pain('slow')] })])]);
    const there = journey('J', [stage('S', [step('A', { pain: [pain('Slow ')] }), step('B')])]);
    const facts = stepsOf(compareJourneys(here, there)).flatMap((each) => [...each.gonePains, ...each.newPains]);
    expect(facts).toEqual([]);
  });
});

test('figures are left out unless both journeys have the data for them', () => {
  const here = journey('J', [stage('S', [step('A', { feels: [feels(4)], owner: [item('X')] })])]);
  expect(Object.keys(compareFigures(compareJourneys(here, line('A')))).toSorted()).toEqual(['steps']);
});

const titles = fc.array(fc.constantFrom('a', 'b', 'c', 'ขั้น', 'bước', '🙂', ''), { maxLength: 6 });
const journeys = fc.array(fc.tuple(fc.constantFrom('S', 'T', 'U', ''), titles), { maxLength: 4 }).map((stages) =>
  journey(
    'J',
    stages.map(([title, steps]) =>
      stage(
        title,
        steps.map((each) => step(each)),
      ),
    ),
  ),
);

test('every step of the journey in view stands in the union once and in order, and none of the other twice', () => {
  fc.assert(
    fc.property(journeys, journeys, (here, there) => {
      const steps = stepsOf(compareJourneys(here, there));
      const own = steps.flatMap((each) => each.here?.index ?? []);
      expect(own).toEqual(columnsOf(here).map(({ index }) => index));
      const others = steps.flatMap((each) => each.there?.index ?? []);
      expect(new Set(others).size).toBe(others.length);
    }),
  );
});

test('a journey compared with itself has no difference', () => {
  fc.assert(
    fc.property(journeys, (each) => {
      expect(stepsOf(compareJourneys(each, each)).every(({ change }) => change === 'same')).toBe(true);
    }),
  );
});
