import { expect, test } from 'vitest';
import { stageFlows } from '../../../src/core/insight/stage-flows.js';
import { journey, number, stage, step, text } from '../../drawing/map/model-builders.js';

test('counts shares and losses between neighbours that both have a number', () => {
  const given = journey('J', [
    stage('A', [], { people: number(100) }),
    stage('B', [], { people: number(40) }),
    stage('C', []),
    stage('D', [], { people: number(60) }),
  ]);
  const flows = stageFlows(given).map(({ people, ofFirst, goOn, lost }) => ({ people, ofFirst, goOn, lost }));
  expect(flows).toEqual([
    { people: 100, ofFirst: 1, goOn: 0.4, lost: 60 },
    { people: 40, ofFirst: 0.4, goOn: undefined, lost: undefined },
    { people: undefined, ofFirst: undefined, goOn: undefined, lost: undefined },
    { people: 60, ofFirst: 0.6, goOn: undefined, lost: undefined },
  ]);
});

test('keeps shares above one, and has none of nobody', () => {
  const more = journey('J', [stage('A', [], { people: number(10) }), stage('B', [], { people: number(25) })]);
  expect(stageFlows(more)[0]).toMatchObject({ goOn: 2.5, lost: -15 });
  const none = journey('J', [stage('A', [], { people: number(0) }), stage('B', [], { people: number(5) })]);
  expect(stageFlows(none)[0]).toMatchObject({ people: 0, lost: -5 });
  expect(stageFlows(none)[0]).not.toHaveProperty('goOn');
  expect(stageFlows(none)[1]).not.toHaveProperty('ofFirst');
});

test('has who leaves, of the stage and of its steps, in file order', () => {
  const given = journey('J', [
    stage('A', [step('1', { leaves: [text('too far')] }), step('2', { leaves: [text('too dear')] })], {
      leaves: [text('bored')],
    }),
  ]);
  expect(stageFlows(given)[0]?.leaves.map((leave) => leave.text)).toEqual(['bored', 'too far', 'too dear']);
});
