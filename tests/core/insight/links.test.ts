import { expect, test } from 'vitest';
import { flowOf } from '../../../src/core/insight/links.js';
import type { Link } from '../../../src/core/insight/links.js';
import { readModel } from '../../../src/language/read-model.js';
import { goesTo, item, journey, number, stage, step, text } from '../../drawing/map/model-builders.js';

function linksOf(given: Parameters<typeof flowOf>[0]): readonly string[] {
  return flowOf(given).links.map((link: Link) => {
    const to = 'to' in link ? link.to : link.fact.text;
    return `${link.kind}${link.kind === 'next' && link.otherwise ? ' otherwise' : ''} ${link.from}-${to}`;
  });
}

test('a part is followed by the next in file order, across stages', () => {
  const given = journey('J', [stage('A', [step('a'), step('b')]), stage('B', []), stage('C', [step('c')])]);
  expect(linksOf(given)).toEqual(['next 0-1', 'next 1-2', 'next 2-3']);
});

test('a way without a condition replaces the next step, one with a condition leaves it as otherwise', () => {
  const always = journey('J', [stage('A', [step('a', { goesTo: [goesTo('c')] }), step('b'), step('c')])]);
  expect(linksOf(always)).toEqual(['way 0-2', 'next 1-2']);
  const at_times = journey('J', [
    stage('A', [step('a', { goesTo: [goesTo('c', { when: text('it rains') })] }), step('b'), step('c')]),
  ]);
  expect(linksOf(at_times)).toEqual(['way 0-2', 'next otherwise 0-1', 'next 1-2']);
  const some = journey('J', [
    stage('A', [step('a', { goesTo: [goesTo('c', { share: number(20) })] }), step('b'), step('c')]),
  ]);
  expect(linksOf(some)).toContain('next otherwise 0-1');
});

test('a way to a stage leads to its first step, and one of a stage leaves its last step', () => {
  const given = journey('J', [
    stage('A', [step('a'), step('b')]),
    stage('B', [step('c'), step('d')], { goesTo: [goesTo('A')] }),
    stage('C', [], { goesTo: [goesTo('b')] }),
  ]);
  expect(linksOf(given)).toEqual(['next 0-1', 'next 1-2', 'next 2-3', 'way 3-0', 'way 4-1']);
});

test('an id wins over a title, an end and a name that nothing has are kept apart', () => {
  const given = journey('J', [
    stage('A', [
      step('a', { goesTo: [goesTo('x')] }),
      step('x', { goesTo: [goesTo('nowhere')] }),
      step('c', { id: text('x'), goesTo: [goesTo('end', { end: true })] }),
    ]),
  ]);
  expect(linksOf(given)).toEqual(['way 0-2', 'unknown 1-nowhere', 'end 2-end']);
});

test('a step may lead to itself', () => {
  expect(linksOf(journey('J', [stage('A', [step('a', { goesTo: [goesTo('a')] })])]))).toEqual(['way 0-0']);
});

test('Thai and Vietnamese names are found in composed and decomposed form', () => {
  const given = journey('J', [
    stage('ค้นหา', [step('เปิดแผนที่'), step('Trả xe', { goesTo: [goesTo('Tra\u0309 xe')] })]),
    stage('คืนรถ', [step('จ่าย', { goesTo: [{ ...item('ค้นหา') }] })]),
  ]);
  expect(linksOf(given)).toEqual(['next 0-1', 'way 1-1', 'way 2-0']);
});

test('exits know the step, the stage or the journey that they speak for', () => {
  const leaves = (words: string) => [{ ...text(words), percent: 5 }];
  const given = journey(
    'J',
    [
      stage('A', [step('a', { leaves: leaves('one') })], { leaves: leaves('two') }),
      stage('B', [], { leaves: leaves('three') }),
    ],
    { leaves: leaves('four') },
  );
  expect(flowOf(given).exits.map(({ fact, stage: at, column }) => [fact.text, at, column])).toEqual([
    ['four', undefined, undefined],
    ['two', 0, undefined],
    ['one', 0, 0],
    ['three', 1, 1],
  ]);
});

/** Ways of the `Pay` step of a map, as `kind from-to`; steps are Pays 0, Confirmed 1, Released 2, Plays 3. */
function waysOfFork(ways: string, released = 'leaves: card refused'): readonly string[] {
  const text = `journey: J\nstage: Pay\nstep: Pays\n${ways}\nstep: Confirmed\ngoes to: Plays\nstep: Released\n${released}\nstage: Play\nstep: Plays`;
  return readModel(text).file.journeys.flatMap((each) => linksOf(each));
}

const REFUSED = 'goes to: Released\nwhen: refused';

test.each([
  ['a case that leads to the next part', `${REFUSED}\ngoes to: Confirmed\nwhen: accepted`],
  ['otherwise', `${REFUSED}\ngoes to: Confirmed\nwhen: otherwise`],
  ['otherwise in Thai', `${REFUSED}\nไปที่: Confirmed\nเมื่อ: กรณีอื่น ๆ`],
  ['otherwise in Vietnamese', `${REFUSED}\nđi tới: Confirmed\nkhi: ${'Nếu không'.normalize('NFD')}`],
])('a fork with %s gains no other way, and the bad end ends', (_, ways) => {
  expect(waysOfFork(ways)).toEqual(['way 0-2', 'way 0-1', 'way 1-3']);
});

test('otherwise and shares of 100 % close a fork that leads elsewhere', () => {
  const otherwise = `${REFUSED}\ngoes to: Plays\nwhen: otherwise`;
  const shares = 'goes to: Released\nshare: 20 %\ngoes to: Plays\nshare: 80 %';
  for (const ways of [otherwise, shares]) expect(waysOfFork(ways)).toEqual(['way 0-2', 'way 0-3', 'way 1-3']);
  expect(waysOfFork(REFUSED)).toEqual(['way 0-2', 'next otherwise 0-1', 'way 1-3']);
});

test('a path goes on unless all who are on it leave', () => {
  const ways = `${REFUSED}\ngoes to: Confirmed\nwhen: otherwise`;
  const goesOn = ['way 0-2', 'way 0-1', 'way 1-3', 'next 2-3'];
  expect(waysOfFork(ways, 'does: looks elsewhere')).toEqual(goesOn);
  expect(waysOfFork(ways, 'leaves: 20 % refused')).toEqual(goesOn);
  expect(waysOfFork(ways, 'leaves: 100 % refused')).toEqual(goesOn.slice(0, 3));
  // On the main path, a `leaves` without a number says that some leave.
  const main = readModel('journey: J\nstage: A\nstep: a\nleaves: too dear\nstep: b\nleaves: too far\nstep: c').file;
  expect(main.journeys.flatMap((each) => linksOf(each))).toEqual(['next 0-1', 'next 1-2']);
});
