import { expect, test } from 'vitest';
import { columnNumbersOf, columnsOf, columnsOfStages } from '../../../src/core/insight/parts.js';
import { ownerRuns, runsInto } from '../../../src/core/insight/owners.js';
import { readModel } from '../../../src/language/read-model.js';

const TEXT =
  'journey: J\nowner: Shop\nstage: A\nstep: one\nstep: two\nowner: Post\nstage: B\nstage: C\nstep: three\nowner: Post\nstep: four\n';
const [journey] = readModel(TEXT).file.journeys;
if (!journey) throw new Error('The text holds no journey.');

test('columns are counted over all stages, one without steps as one', () => {
  expect(columnsOf(journey).map(({ part }) => part.title)).toEqual(['one', 'two', 'B', 'three', 'four']);
  expect(columnsOfStages(journey).map((columns) => columns.map(({ index }) => index))).toEqual([[0, 1], [2], [3, 4]]);
  const { stages } = journey;
  const numbers = columnNumbersOf(journey);
  expect(stages.map((stage) => numbers.get(stage))).toEqual([0, 2, 3]);
  expect(stages.flatMap(({ steps }) => steps.map((step) => numbers.get(step)))).toEqual([0, 1, 3, 4]);
});

test('are made once for a journey, however many ask for them', () => {
  expect(columnsOf(journey)).toBe(columnsOf(journey));
  expect(columnsOfStages(journey)).toBe(columnsOfStages(journey));
  expect(columnNumbersOf(journey)).toBe(columnNumbersOf(journey));
  expect(ownerRuns(journey)).toBe(ownerRuns(journey));
});

test('runs of owners that reach into some columns are those that looking at each finds', () => {
  const runs = ownerRuns(journey);
  expect(runs.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
  for (let from = 0; from <= 5; from++) {
    for (let to = from; to <= 5; to++) {
      expect(runsInto(runs, from, to)).toEqual(runs.filter((run) => from < to && run.from < to && run.to > from));
    }
  }
});
