import { describe, expect, test } from 'vitest';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import type { WorkspaceNames } from '../../../src/core/references/workspace-names.js';
import { analyse } from '../../../src/language/analyse.js';
import { applyEdits } from '../../helpers/apply-edits.js';

/** Too long for a first draft. */
const BASE = `persona: Ploy
journey: Buy shoes
  for: Ploy
  goal: Shoes that fit
  objective: learn
stage: Look
  owner: Marketing
  step: Reads
stage: Purchase
  owner: Sales
  step: Pays
stage: Service
  owner: Operations
  step: Runs
`;
const IMPROVED = 'journey: Buy shoes, next year\n  state: improved\n  improves: Buy shoes\n';

const ELSEWHERE: WorkspaceNames = {
  ...NO_WORKSPACE,
  journeys: [{ title: 'Rent a bike', uri: 'file:///ws/rent.journey', line: 0 }],
};

function codesOf(text: string, names = NO_WORKSPACE): readonly string[] {
  return analyse(text, names)
    .problems.map(({ code }) => code)
    .toSorted();
}

describe('an improved map', () => {
  test.each([
    ['has the persona, goal, objective and owners of its base', 'stage: Look\n  step: Reads less\n'],
    ['has the stages after the sale of its base', 'stage: Purchase\n  step: Pays at once\n'],
    ['means a stage by any of its names', 'stage: การซื้อ\n  step: Pays at once\n'],
  ])('%s', (_, stages) => {
    expect(codesOf(BASE + IMPROVED + stages)).toEqual([]);
  });

  test('has no owner for a stage that its base has not', () => {
    const text = `${BASE}${IMPROVED}stage: Look\n  step: Reads\nstage: Returns\n  step: Sends back\n`;
    const [problem, ...more] = analyse(text).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'owner-missing', severity: 'information' });
    expect(problem?.message).toContain('“Returns”');
    expect(problem?.message).not.toContain('“Look”');
  });

  test.each([
    ['Purchase', 'stage: Look\n  step: Reads less\n    goes to: Purchase\n      when: in a hurry\n', []],
    ['Service / Runs', 'stage: Look\n  step: Reads less\n    goes to: Service / Runs\n', []],
    ['in Thai', 'stage: Look\n  step: Reads less\n    ไปที่: pays\n', []],
    ['Pays, of an empty stage', 'stage: Look\n  step: Reads\n    goes to: Pays\nstage: Purchase\n', []],
    ['what it describes anew', 'stage: Look\n  step: Reads less\n    goes to: Reads\n', ['dead-end-reference']],
    ['nothing', 'stage: Look\n  step: Reads less\n    goes to: Pay\n', ['dead-end-reference']],
    [
      'a removed stage',
      'stage: Look\n  step: A\n    goes to: Runs\nstage: Purchase\n  step: B\n',
      ['dead-end-reference'],
    ],
  ])('may lead to a part that it takes over: %s', (_, stages, expected) => {
    expect(codesOf(BASE + IMPROVED + stages)).toEqual(expected);
  });

  test('of another file is not asked for what that says', () => {
    const text = BASE + IMPROVED.replace('improves: Buy shoes', 'improves: Rent a bike');
    expect(codesOf(`${text}stage: Purchase\n  step: Pays\n`, ELSEWHERE)).toEqual([]);
  });

  test.each([
    ['a base in another file', 'Rent a bike', false],
    ['itself', 'Best', true],
    ['the one that improves it', 'Better', true],
  ])('may take over what its base takes over, which improves %s', (_, base, isUnknown) => {
    const journey = (title: string, improves: string, step: string) =>
      `journey: ${title}\n  for: Ploy\n  goal: Shoes\n  state: improved\n  improves: ${improves}\nstage: Pay\n  step: Pays\n${step}`;
    const text = `persona: Ploy\n${journey('Best', base, '')}${journey('Better', 'Best', '    goes to: Thanks\n')}`;
    expect(codesOf(text, ELSEWHERE).includes('dead-end-reference')).toBe(isUnknown);
  });
});

describe('a goal, an objective or a persona of a stage or a step', () => {
  test.each(['stage: Look\n  FACT\n  step: Reads\n', 'stage: Look\n  step: Reads\n    FACT\n'])(
    'counts: %j',
    (stages) => {
      const facts = 'for: Ploy\n  goal: Shoes that fit\n  objective: learn';
      const text = `persona: Ploy\njourney: Buy shoes\n  owner: Sales\n${stages.replace('FACT', facts)}`;
      expect(codesOf(text)).toEqual([]);
    },
  );

  test('counts not when nothing stands behind it', () => {
    const text = `persona: Ploy\njourney: Buy shoes\n  owner: Sales\nstage: Look\n  goal:\n  step: Reads\n`;
    expect(codesOf(text)).toContain('missing-goal');
  });
});

describe('owner-missing', () => {
  const text = BASE.replaceAll(/ {2}owner: .*\n/gu, '');

  test('is said once for a journey, with a fix for each stage and for all', () => {
    const found = analyse(text).problems.filter(({ code }) => code === 'owner-missing');
    expect(found).toHaveLength(1);
    expect(found[0]?.range.start).toEqual({ line: 1, character: 9 });
    expect(found[0]?.fixes.map(({ title }) => title)).toEqual([
      'Add “owner” in “Buy shoes”',
      'Add “owner” in “Look”',
      'Add “owner” in “Purchase”',
      'Add “owner” in “Service”',
    ]);
  });

  test('of every journey of a file is said of that journey', () => {
    const two = `${text}${text.replace('persona: Ploy\n', '').replace('Buy shoes', 'Buy socks')}`;
    expect(codesOf(two)).toEqual(['owner-missing', 'owner-missing']);
  });

  test('does not offer an owner of the journey where a stage has one', () => {
    const some = text.replace('stage: Look\n', 'stage: Look\n  owner: Marketing\n');
    const [problem] = analyse(some).problems;
    expect(problem?.fixes.map(({ title }) => title)).toEqual(['Add “owner” in “Purchase”', 'Add “owner” in “Service”']);
    expect(applyEdits(some, problem?.fixes[0]?.edits ?? [])).toBe(
      some.replace('stage: Purchase\n', 'stage: Purchase\n  owner:\n'),
    );
  });
});

describe('after-sale-missing', () => {
  const head = 'persona: Ploy\njourney: Buy shoes\n  for: Ploy\n  goal: Shoes\n  objective: learn\n  owner: Sales\n';

  test.each([
    ['Awareness', false],
    ['Consideration', false],
    ['Decision', true],
    ['Purchase', true],
    ['การตัดสินใจ', true],
    ['Mua hàng', true],
    ['Service', false],
    ['At home', false],
  ])('waits until a stage of deciding or buying is the last: %s', (title, isSaid) => {
    const codes = codesOf(`${head}stage: Awareness\n  step: Sees\nstage: ${title}\n  step: Does\n`);
    expect(codes).toEqual(isSaid ? ['after-sale-missing'] : []);
  });
});

describe('stage-without-steps', () => {
  test('is one line for all stages that a fix or an author puts in at once', () => {
    const head = BASE.slice(0, BASE.indexOf('stage'));
    const found = analyse(`${head}stage: A\nstage: B\nstage: C\n`).problems;
    expect(found.map(({ code }) => code)).toEqual(['stage-without-steps']);
    expect(found[0]?.range.start.line).toBe(1);
    expect(new Set(found[0]?.fixes.map(({ title }) => title)).size).toBe(3);
  });
});
