import { missingFor } from '../../../../src/drawing/views/missing-for.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayList } from '../../../../src/drawing/kit/display-list.js';
import type { MapInput } from '../../../../src/drawing/scene/scene.js';
import { resolvePart } from '../../../../src/core/references/resolve-part.js';
import { FLOW_VIEW } from '../../../../src/drawing/views/flow/flow-view.js';
import type { HumanLanguage } from '../../../../src/core/vocabulary/vocabulary.js';
import { readModel } from '../../../../src/language/read-model.js';
import { groupsOf, wordsOf } from '../../map/display-list-walk.js';
import { goesTo, journey, number, stage, step, text } from '../../map/model-builders.js';
import { DRAWN_SAMPLES } from '../../map/drawn-samples.js';
import { wholeMap } from '../../map/odd-maps.js';
import { shoesInEnglish } from '../../map/sample-maps.js';
import type { Sample } from '../../map/sample-maps.js';
import { branchingInput } from '../analysis-arbitrary.js';
import { stickingOut } from '../chart-checks.js';
import { textsTogether } from '../../map/tidy-picture.js';
import { boxesOf, crosses, waysOf } from './path-walk.js';

function draw(sample: Sample, width = 1600): DisplayList {
  return FLOW_VIEW.layout({ ...sample, width });
}

function drawJourney(given: MapInput['journey'], language: HumanLanguage = 'en', width = 1200): DisplayList {
  return FLOW_VIEW.layout({ journey: given, personas: [], language, width });
}

/** Lines that run through a box of a step or stage. */
function crossings(list: DisplayList): number {
  const boxes = boxesOf(list);
  return waysOf(list)
    .flat()
    .filter((stretch) => boxes.some((box) => crosses(stretch, box))).length;
}

describe.each(DRAWN_SAMPLES)('the flow of %s', (_, sample) => {
  test.each([320, 640, 1200, 2400])('keeps lines off boxes and texts apart at %i px', (width) => {
    const list = draw(sample(), width);
    expect(crossings(list)).toBe(0);
    expect(textsTogether(list)).toEqual([]);
    expect(stickingOut(list)).toEqual([]);
  });
});

test('lines of generated journeys cross no box, and no text lies on another', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(branchingInput, (input) => {
      const list = FLOW_VIEW.layout(input);
      expect(crossings(list)).toBe(0);
      expect(textsTogether(list)).toEqual([]);
      expect(stickingOut(list)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('ways from one step to another have lanes of their own', () => {
  const ways = ['it rains', 'it is late', 'she is tired'].map((when) => goesTo('c', { when: text(when) }));
  const list = drawJourney(journey('J', [stage('A', [step('a', { goesTo: ways }), step('b'), step('c')])]));
  const upright = waysOf(list)
    .flat()
    .filter(({ x1, x2, y1, y2 }) => x1 === x2 && Math.abs(y1 - y2) > 40)
    .map(({ x1 }) => x1);
  expect(new Set(upright).size).toBe(3);
});

test.each(['Pays', 'Ride'])(
  'a way back to %s where it starts is a loop round the left side of its box (F5)',
  (target) => {
    const given = journey('J', [
      stage('Find', [step('Opens the map')]),
      stage('Ride', [step('Pays', { goesTo: [goesTo(target, { when: text('the card is refused') })] }), step('Rides')]),
    ]);
    const list = drawJourney(given);
    const box = boxesOf(list).find(({ y }, index) => index > 0 && y > 0 && index === boxesOf(list).length - 2);
    const loop = waysOf(list).find((stretches) => stretches.length > 5 && stretches.at(0)?.x1 === stretches.at(-1)?.x2);
    expect(box?.x).toBe(loop?.at(0)?.x1);
    // Out of the row at the foot of the box, and into its head above.
    expect(loop?.at(-1)?.y2).toBeLessThan(loop?.at(0)?.y1 ?? 0);
    expect(Math.min(...(loop ?? []).map(({ x2 }) => x2))).toBeLessThan((box?.x ?? 0) - 8);
  },
);

test('each way stands in its step with condition and share, and leads to its lines', () => {
  const way = goesTo('Find', { when: text('she rides again'), share: number(20) });
  const given = journey('J', [
    stage('Find', [step('Opens the map')]),
    stage('Ride', [step('Pays', { goesTo: [way] })]),
  ]);
  const group = groupsOf(drawJourney(given)).find(({ keyword }) => keyword === 'goesTo');
  expect(group).toMatchObject({
    line: way.source.line,
    label: `step 2: goes to Find, when she rides again, 20 %. Line ${way.source.line + 1}.`,
  });
  expect(group?.lines).toEqual([way, way.when, way.share].map((fact) => fact?.source.line));
});

test.each<[HumanLanguage, string]>([
  ['en', '12 % leave: too dear'],
  ['th', '\u0e2d\u0e2d\u0e01 12 %: too dear'],
  ['vi', '12 % r\u1eddi \u0111i: too dear'],
])('who leaves stands at the step, the stage and the journey (%s)', (language, words) => {
  const leaves = [{ ...text('too dear'), percent: 12 }];
  const given = journey('J', [stage('A', [step('a', { leaves })], { leaves })], { leaves });
  const groups = groupsOf(drawJourney(given, language)).filter(({ keyword }) => keyword === 'leaves');
  expect(groups.map((group) => wordsOf(group).replaceAll('\n', ' '))).toEqual([words, words, words]);
});

test('a name that nothing has is a short dashed line with the name', () => {
  const list = drawJourney(journey('J', [stage('A', [step('a', { goesTo: [goesTo('nowhere')] })])]));
  const stubs = list.items.filter((item) => item.shape === 'line' && item.dash !== undefined);
  expect(stubs.length).toBeGreaterThan(0);
  expect(wordsOf(list)).toContain('goes to nowhere: no such step or stage');
});

test('an unconditional way leaves no arrow to the next step', () => {
  const ways = (given: MapInput['journey']): number => waysOf(drawJourney(given)).length;
  const plain = journey('J', [stage('A', [step('a'), step('b')])]);
  const replaced = journey('J', [stage('A', [step('a', { goesTo: [goesTo('end', { end: true })] }), step('b')])]);
  // One arrow is a line and its head; the end is a stub, and the signs of the legend are in a group.
  expect(ways(plain)).toBe(2);
  expect(ways(replaced)).toBe(1);
});

test('stages stand below each other where there is no room beside', () => {
  const heads = (width: number): number =>
    new Set(groupsOf(draw(shoesInEnglish(), width)).flatMap(({ role, box }) => (role === 'stage' ? [box.x] : []))).size;
  expect(heads(1600)).toBe(6);
  expect(heads(420)).toBe(1);
});

describe('what a flow lacks', () => {
  const plain = journey('J', [stage('A', [step('a')]), stage('B', [step('b')])]);
  const input = (given: MapInput['journey'], language: HumanLanguage = 'en'): MapInput => ({
    journey: given,
    personas: [],
    language,
    width: 800,
  });

  test('is a branch or an exit behind the last step', () => {
    const missing = missingFor('flow', input(plain));
    expect(missing?.snippet).toEqual(['goes to: ${1:A}', 'leaves: ${2:30} %']);
    expect(missing?.afterLine).toBe(plain.stages[1]?.steps[0]?.lastLine);
    expect(missingFor('flow', input(wholeMap().journey))).toBeUndefined();
  });

  test.each<HumanLanguage>(['en', 'th', 'vi'])('reads back as a way and an exit (%s)', (language) => {
    const {
      journey: word,
      stage: part,
      step: one,
    } = {
      en: { journey: 'journey: J', stage: 'stage: A', step: 'step: a' },
      th: {
        journey: '\u0e40\u0e2a\u0e49\u0e19\u0e17\u0e32\u0e07 J',
        stage: '\u0e23\u0e30\u0e22\u0e30 A',
        step: '\u0e02\u0e31\u0e49\u0e19 a',
      },
      vi: { journey: 'h\u00e0nh tr\u00ecnh: J', stage: 'giai \u0111o\u1ea1n: A', step: 'b\u01b0\u1edbc: a' },
    }[language];
    const lines = (missingFor('flow', input(plain, language))?.snippet ?? []).map((line) =>
      line.replace(/\$\{\d:([^}]*)\}/gu, '$1'),
    );
    const [read] = readModel([word, part, one, ...lines].join('\n')).file.journeys;
    const first = read?.stages[0]?.steps[0];
    expect(first?.goesTo[0]?.text).toBe('A');
    expect(first?.leaves[0]?.percent).toBe(30);
  });

  test.each<[HumanLanguage, string]>([
    ['en', 'End'],
    ['th', 'จบ'],
    ['vi', 'Kết thúc'],
    ['vi', 'Kết thúc'.normalize('NFD')],
  ])('leads to a stage that is called as the end (%s, %s)', (language, title) => {
    const ending = journey('J', [stage(title, [step('a')]), stage('B', [step('b')])]);
    const [line = ''] = missingFor('flow', input(ending, language))?.snippet ?? [];
    const text = `journey: J\nstage: ${title}\nstep: a\n${line.replace(/\$\{\d:([^}]*)\}/gu, '$1')}`;
    const [read] = readModel(text).file.journeys;
    const [fact] = read?.stages[0]?.steps[0]?.goesTo ?? [];
    expect(fact?.end).toBeUndefined();
    expect(read && fact && resolvePart(fact.text, read, read.stages[0]).target?.stage.title).toBe(title);
  });

  test('is everything in an empty journey', () => {
    expect(missingFor('flow', input(journey('J', [])))?.snippet).toHaveLength(4);
    expect(() => FLOW_VIEW.layout(input(journey('', [])))).not.toThrow();
  });
});
