import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { readModel } from '../../../src/language/read-model.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { groupsOf, textsOf } from './display-list-walk.js';
import { textsOutside, textsTogether } from './tidy-picture.js';

/** The first journey of a text as its export draws it. */
function exported(text: string): DisplayList {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('no journey');
  return layoutMap({ journey, personas: file.personas, language: file.language, width: 1400, whole: true });
}

/** All words of a picture without the line breaks of its cards. */
function wordsIn(list: DisplayList): string {
  return textsOf(list)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ');
}

const MAP = `persona: P
journey: Now
  for: P
  metric: Whole time 7 min before 10 min
  metric: Pay target 70 %
  metric: Pay again target 70 %
stage: S
  step: A
    metric: Time 2 min before 3 min
    metric: Score 5 target 6 before 4
    metric: Aim target at most 9 s
    pain: high Slow
      cause: waiting
      impact: high people give up
    pain: low Dull
      impact: nobody reads it
    moment: decision Whether to stay
    moment: aha The bar turns green
    feels: 1 sad
    feels: 2 ok
  step: B
    moment: peak The top of the ride
    feels: 5 proud
  step: C
    moment: decision Left or right
    goes to: A
    when: one
    goes to: B
    when: two
  step: D
    goes to: A
    when: three
    goes to: B
    when: four
    goes to: C
    when: five
`;

describe('an exported map', () => {
  test.each([
    'before 10 min',
    'before 3 min',
    'before 4',
    '70 %',
    'at most 9 s',
    'people give up',
    'nobody reads it',
    'Whether to stay',
    'The bar turns green',
    'The top of the ride',
    'Left or right',
    'when one',
    'when two',
    'when three',
    'when four',
    'when five',
  ])('says "%s"', (words) => {
    expect(wordsIn(exported(MAP))).toContain(words);
  });

  test('has no text over another', () => {
    expect(textsTogether(exported(MAP))).toEqual([]);
  });

  test('says that a target is missing only where most metrics have one', () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, index) => `    metric: Speed ${index}, ${index + 2} s`).join('\n');
    const aimed = '    metric: Cost 3 s target 2 s\n    metric: Price 3 s target 2 s';
    const count = (text: string): number =>
      textsOf(exported(`journey: J\nstage: S\n  step: A\n${text}`)).filter(({ text: words }) => words === 'no target')
        .length;
    expect(count(lines(36))).toBe(0);
    expect(count(`${aimed}\n${lines(1)}`)).toBe(1);
  });
});

test('ideas for a whole journey stand side by side, each once, and none over another', () => {
  const ideas = Array.from({ length: 42 }, (_, index) => `  idea: Plan ${index} of the whole journey`).join('\n');
  const steps = Array.from({ length: 8 }, (_, index) => `  step: S${index}`).join('\n');
  const list = exported(`journey: J\n${ideas}\nstage: S\n${steps}`);
  const cards = groupsOf(list).filter(({ keyword }) => keyword === 'idea');
  expect(cards).toHaveLength(42);
  expect(new Set(cards.map(({ box }) => box.y)).size).toBeLessThanOrEqual(11);
  expect(textsTogether(list)).toEqual([]);
  expect(textsOutside(list)).toEqual([]);
});
