import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFeelings } from '../../../src/core/insight/compare-feelings.js';
import { emotionCurve } from '../../../src/core/insight/emotion-curve.js';
import { matchColumns } from '../../../src/core/insight/match-columns.js';
import { peakAndEnd } from '../../../src/core/insight/peak-and-end.js';
import { stageMeans } from '../../../src/core/insight/stage-means.js';
import { steepestFall } from '../../../src/core/insight/steepest-fall.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { feels, journey, stage, step, text } from '../../drawing/map/model-builders.js';

/** A journey of one stage with a step for each score; `undefined` is a step without a feeling. */
function felt(...scores: (number | undefined)[]): Journey {
  return journey('J', [
    stage(
      'S',
      scores.map((score, index) => step(`Step ${index}`, score === undefined ? {} : { feels: [feels(score)] })),
    ),
  ]);
}

describe('steepestFall', () => {
  test('is the largest drop between two steps that follow each other, the first of equals', () => {
    expect(steepestFall(emotionCurve(felt(4, 3, 5, 2, 4, 1)))).toEqual({ from: 2, to: 3, change: -3 });
  });

  test('does not reach over a step without a value, nor over a word without a number', () => {
    expect(steepestFall(emotionCurve(felt(5, undefined, 1, 3)))).toBeUndefined();
    const words = journey('J', [
      stage('S', [
        step('A', { feels: [feels(5)] }),
        step('B', { feels: [feels(undefined, 'angry')] }),
        step('C', { feels: [feels(4)] }),
      ]),
    ]);
    expect(steepestFall(emotionCurve(words))).toBeUndefined();
  });

  test('is nothing when nothing falls', () => {
    expect(steepestFall(emotionCurve(felt(1, 2, 2, 5)))).toBeUndefined();
    expect(steepestFall(emotionCurve(felt()))).toBeUndefined();
  });

  test('falls within a step, too', () => {
    const given = journey('J', [stage('S', [step('A', { feels: [feels(5), feels(1)] })])]);
    expect(steepestFall(emotionCurve(given))?.change).toBe(-4);
  });

  test('is never steeper than the whole scale, and is in the values', () => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 12 }), (scores) => {
        const curve = emotionCurve(felt(...scores));
        const fall = steepestFall(curve);
        if (!fall) return;
        expect(fall.change).toBeGreaterThanOrEqual(-4);
        expect((curve.points[fall.to]?.score ?? 0) - (curve.points[fall.from]?.score ?? 0)).toBe(fall.change);
      }),
    );
  });
});

describe('peakAndEnd', () => {
  test('is the mean of the strongest feeling, the first of equals, and the last', () => {
    const both = peakAndEnd(emotionCurve(felt(4, 1, 5, 5)));
    expect(both).toMatchObject({ mean: 3, peak: { score: 1 }, end: { score: 5 } });
  });

  test('needs three written values', () => {
    expect(peakAndEnd(emotionCurve(felt(1, 5)))).toBeUndefined();
    expect(peakAndEnd(emotionCurve(felt(1, undefined, 5, 2)))).toMatchObject({ mean: 1.5 });
  });
});

describe('stageMeans', () => {
  test('counts the steps that have a score, each with the mean of its feelings', () => {
    const given = journey('J', [
      stage('A', [step('1', { feels: [feels(5), feels(1)] }), step('2'), step('3', { feels: [feels(4)] })]),
      stage('B', [step('4')]),
    ]);
    expect(stageMeans(given)).toMatchObject([
      { mean: 3.5, known: 2, steps: 3, ofWhole: false },
      { known: 0, steps: 1, ofWhole: false },
    ]);
    expect(stageMeans(given)[1]).not.toHaveProperty('mean');
  });

  test('takes the feelings of the stage itself when no step has a score', () => {
    const given = journey('J', [stage('A', [step('1')], { feels: [feels(2), feels(3)] })]);
    expect(stageMeans(given)).toMatchObject([{ mean: 2.5, known: 0, ofWhole: true }]);
    expect(stageMeans(journey('J', [stage('A', [], { feels: [feels(4)] })]))).toMatchObject([
      { mean: 4, known: 1, steps: 1, ofWhole: false },
    ]);
  });
});

describe('matchColumns', () => {
  const titles = (...names: string[]): Journey =>
    journey('J', [
      stage(
        'S',
        names.map((name) => step(name)),
      ),
    ]);

  test('matches by id before title, and each step once', () => {
    const own = journey('J', [stage('S', [step('Pays', { id: text('pay') }), step('Waits'), step('Waits')])]);
    const other = journey('K', [stage('S', [step('Waits'), step('Checks out', { id: text('pay') }), step('Pays')])]);
    expect([...matchColumns(own, other)].toSorted(([a], [b]) => a - b)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('prefers the same stage to the same title elsewhere', () => {
    const own = journey('J', [stage('A', [step('Waits')]), stage('B', [step('Waits')])]);
    const other = journey('K', [stage('B', [step('Waits')])]);
    expect(matchColumns(own, other).get(0)).toBe(1);
  });

  test.each(['รอพัสดุ', 'Chờ hàng', 'お待ち'])(
    'takes composed and decomposed letters and quotes for the same: %s',
    (title) => {
      expect(matchColumns(titles(title), titles(` "${title.normalize('NFD')}" `)).get(0)).toBe(0);
    },
  );

  test('matches no part without a title', () => {
    expect(matchColumns(titles('', ' '), titles('', ' ')).size).toBe(0);
  });
});

describe('compareFeelings', () => {
  test('compares the steps that both have a score for', () => {
    expect(compareFeelings(felt(4, undefined, 2, 5), felt(3, 1, 4))).toEqual({
      both: [
        { column: 0, here: 4, there: 3 },
        { column: 2, here: 2, there: 4 },
      ],
      matched: 3,
      mean: 8 / 3,
    });
  });

  test('has no mean when the other says nothing', () => {
    expect(compareFeelings(felt(4), felt(undefined))).toEqual({ both: [], matched: 1 });
  });
});
