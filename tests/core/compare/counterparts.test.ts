import { describe, expect, test } from 'vitest';
import { counterpartOf, othersOf } from '../../../src/core/compare/counterparts.js';
import type { Counterpart } from '../../../src/core/compare/counterpart.js';
import type { Journey, JourneyFile } from '../../../src/core/model/journey.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { readModel } from '../../../src/language/read-model.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES, pairOf } from './compared-texts.js';

function counterpart(file: JourneyFile, index: number): Counterpart | undefined {
  const journey = file.journeys[index];
  return journey && counterpartOf(journey, { file, names: NO_WORKSPACE, journeyAt: () => undefined });
}

function titles(journeys: readonly Journey[]): readonly string[] {
  return journeys.map(({ title }) => title);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('an improved journey is compared with what it improves, and that with its improvement', () => {
    const { file, here, there } = pairOf(IMPROVED_TEXTS[language]);
    expect(counterpart(file, 1)).toEqual({ journey: there, as: 'current' });
    expect(counterpart(file, 0)).toEqual({ journey: here, as: 'improved' });
  });

  test('an actual journey is compared with its plan, and the plan with nothing', () => {
    const { file, there } = pairOf(ACTUAL_TEXTS[language]);
    expect(counterpart(file, 1)).toEqual({ journey: there, as: 'plan' });
    expect(counterpart(file, 0)).toBeUndefined();
  });
});

test.each([
  ['itself', 'journey: A\nstate: improved\nimproves: A\n'],
  ['what is nowhere', 'journey: A\nstate: improved\nimproves: B\n'],
  ['a plan, being improved', 'journey: A\nstate: improved\nbased on: B\njourney: B\n'],
  ['nothing', 'journey: A\nstate: improved\n'],
])('a journey is not compared with %s', (_, text) => {
  expect(counterpart(readModel(text).file, 0)).toBeUndefined();
});

test('an improvement may name the journey by its id', () => {
  const { file } = readModel('journey: A\nid: a1\njourney: B\nstate: improved\nimproves: A1\n');
  expect(counterpart(file, 0)?.journey.title).toBe('B');
});

test('journeys of other personas share half of the step titles, and are four at most', () => {
  const block = (title: string, persona: string, ...steps: readonly string[]): string =>
    `journey: ${title}\nfor: ${persona}\nstage: S\n${steps.map((step) => `step: ${step}\n`).join('')}`;
  const text = [
    block('Mine', 'Ploy', 'A', 'B', 'C', 'D'),
    block('Half', 'Ngọc', 'a', 'B ', 'x'),
    block('Less than half', 'Ngọc', 'A', 'x', 'y'),
    block('Of the same persona', 'ploy', 'A', 'B', 'C', 'D'),
    'journey: Of nobody\nstage: S\nstep: A\nstep: B\nstep: C\n',
    ...['1', '2', '3', '4'].map((number) => block(number, 'Mai', 'A', 'B', 'C', 'D')),
  ].join('');
  const { journeys } = readModel(text).file;
  const [mine] = journeys;
  expect(mine && titles(othersOf(mine, journeys))).toEqual(['Half', '1', '2', '3']);
});

test('a journey without steps has no others', () => {
  const { journeys } = readModel('journey: A\nfor: X\njourney: B\nfor: Y\n').file;
  expect(journeys[0] && othersOf(journeys[0], journeys)).toEqual([]);
});
