import { answersOf } from '../../../src/core/insight/answered-pains.js';
import { analyse } from '../../../src/language/analyse.js';
import { describe, expect, test } from 'vitest';
import {
  degreeOf,
  factsOfPain,
  gravestWeight,
  lastLineOf,
  painWeight,
  writtenDegree,
} from '../../../src/core/insight/pains.js';
import type { PainFact } from '../../../src/core/model/journey.js';
import { readModel } from '../../../src/language/read-model.js';

function painsOf(lines: string): readonly PainFact[] {
  return readModel(`journey: A\n  stage: B\n    step: C\n${lines}`).file.journeys[0]?.stages[0]?.steps[0]?.pain ?? [];
}

/** Lines of a pain; the degree that was written, and what it counts. */
const PAINS: readonly (readonly [string, ReturnType<typeof writtenDegree>, 1 | 2 | 3])[] = [
  ['      pain: low x', 'low', 1],
  ['      pain: medium x', 'medium', 2],
  ['      pain: high x', 'high', 3],
  ['      pain: x', undefined, 2],
  ['      pain: x\n        impact: high', 'high', 3],
  ['      pain: low x\n        impact: high', 'low', 1],
  ['      pain: x\n        impact: 3 orders lost', undefined, 2],
  ['      ปัญหา: มาก x', 'high', 3],
  ['      điểm đau: thấp x', 'low', 1],
  ['      ปัญหา: x', undefined, 2],
];

test.each(PAINS)('%s is of degree %s and counts %d', (lines, written, weight) => {
  const [pain] = painsOf(lines);
  expect(pain && [writtenDegree(pain), degreeOf(pain), painWeight(pain)]).toEqual([
    written,
    written ?? 'medium',
    weight,
  ]);
});

test('the gravest of several pains counts, also when the others come later', () => {
  expect(gravestWeight(painsOf('      pain: low x\n      pain: high x\n      pain: x\n'))).toBe(3);
  expect(gravestWeight(painsOf('      pain: low x\n'))).toBe(1);
  expect(gravestWeight([])).toBe(1);
});

test('a pain reaches to the end of what is said of it', () => {
  const [pain] = painsOf('      pain: high x\n        cause: waiting\n        impact: one\n      idea: two\n');
  expect(pain && factsOfPain(pain).map(({ source }) => source.line)).toEqual([3, 4, 5]);
  expect(pain && lastLineOf(pain)).toBe(5);
});

test.each([
  ['journey', 'pain', 'idea', 'answers', 'Rent a bike'],
  ['journey', 'pain', 'idea', 'answers', '"rent  A bike"'],
  ['เส้นทาง', 'ปัญหา', 'แนวทาง', 'ตอบปัญหา', 'Rent a bike'],
  ['hành trình', 'điểm đau', 'giải pháp', 'giải quyết', 'Rent a bike'],
])('an idea of a %s may answer all pains of it', (journey, pain, idea, answers, title) => {
  const text = `${journey}: Rent a bike\n${idea}: New app\n${answers}: ${title}\nstage: A\nstep: a\n${pain}: p\nstep: b\n${pain}: q`;
  const { file } = readModel(text);
  expect(analyse(text).problems.filter(({ code }) => code === 'unknown-reference')).toEqual([]);
  expect(file.journeys.map((each) => answersOf(each).open)).toEqual([0]);
});

const WORDS = [
  ['journey', 'stage', 'step', 'id', 'pain', 'idea', 'answers'],
  ['เส้นทาง', 'ระยะ', 'ขั้น', 'รหัส', 'ปัญหา', 'แนวทาง', 'ตอบปัญหา'],
  ['hành trình', 'giai đoạn', 'bước', 'mã', 'điểm đau', 'giải pháp', 'giải quyết'],
] as const;
/** What an idea below the last step answers, and how many of the four pains are then open. */
const NAMED: readonly (readonly [name: string, open: number])[] = [
  ['dark', 3],
  ['Long queue', 3],
  ['Looks', 2],
  ['looks-around', 2],
  ['LOOKS-AROUND', 2],
  ['Find / Looks', 2],
  ['find / looks-around', 2],
  ['first-stage', 1],
  ['Find', 1],
  ['whole', 0],
  ['Rent', 0],
  ['nothing', 4],
];

describe.each(WORDS)('an idea, with %s', (journey, stage, step, id, pain, idea, answers) => {
  test.each(NAMED)('that answers %j leaves %i pains open', (name, open) => {
    const text = [
      `${journey}: Rent\n${id}: whole\n${stage}: Find\n${id}: first-stage\n${pain}: Long queue`,
      `${step}: Looks\n${id}: looks-around\n${pain}: dark\n${pain}: slow`,
      `${stage}: Ride\n${step}: Rides\n${pain}: hills\n${idea}: Map\n${answers}: ${name}`,
    ].join('\n');
    const { file } = readModel(text);
    expect(file.journeys.map((each) => answersOf(each).open)).toEqual([open]);
  });
});
