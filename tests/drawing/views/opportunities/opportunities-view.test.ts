import { missingFor } from '../../../../src/drawing/views/missing-for.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem } from '../../../../src/drawing/kit/display-list.js';
import type { MapInput } from '../../../../src/drawing/scene/scene.js';
import { OPPORTUNITIES_VIEW } from '../../../../src/drawing/views/opportunities/opportunities-view.js';
import { axisTo, levelsBelow } from '../../../../src/drawing/views/opportunities/scale.js';
import type { HumanLanguage } from '../../../../src/core/vocabulary/vocabulary.js';
import { groupsOf, wordsOf } from '../../map/display-list-walk.js';
import { feels, idea, journey, number, pain, stage, step, text } from '../../map/model-builders.js';
import { DRAWN_SAMPLES } from '../../map/drawn-samples.js';
import { wholeMap } from '../../map/odd-maps.js';
import { shoesInEnglish } from '../../map/sample-maps.js';
import type { Sample } from '../../map/sample-maps.js';
import { branchingInput } from '../analysis-arbitrary.js';
import { circlesOf, stickingOut } from '../chart-checks.js';
import { textsTogether } from '../../map/tidy-picture.js';

function draw(sample: Sample, width = 1600): DisplayList {
  return OPPORTUNITIES_VIEW.layout({ ...sample, width });
}

function drawJourney(given: MapInput['journey'], width = 1200): DisplayList {
  return draw({ journey: given, personas: [], language: 'en' }, width);
}

/** Numbers of the chart: rings that are alone in their group. */
function numbersOf(list: DisplayList): readonly GroupItem[] {
  return list.items.filter(
    (item): item is GroupItem =>
      item.shape === 'group' &&
      item.role === 'card' &&
      item.keyword !== 'feels' &&
      item.box.width === item.box.height &&
      item.items[0]?.shape === 'circle',
  );
}

/** Pairs of numbers of the chart that overlap. */
function overlappingNumbers(list: DisplayList): number {
  const rings = numbersOf(list).flatMap((group) => circlesOf(group));
  return rings.flatMap((one, index) =>
    rings.slice(index + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius),
  ).length;
}

describe.each(DRAWN_SAMPLES)('the opportunities of %s', (_, sample) => {
  test.each([320, 640, 1200, 2400])('fit the page and keep numbers and texts apart at %i px', (width) => {
    const list = draw(sample(), width);
    expect(list.width).toBeLessThanOrEqual(width);
    expect(textsTogether(list)).toEqual([]);
    expect(stickingOut(list)).toEqual([]);
  });
});

test('generated journeys fit the page, in both modes', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(branchingInput, (input) => {
      const list = OPPORTUNITIES_VIEW.layout(input);
      expect(list.width).toBeLessThanOrEqual(input.width);
      expect(textsTogether(list)).toEqual([]);
      expect(stickingOut(list)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('pains at one place stand beside each other', () => {
  const same = Array.from({ length: 12 }, (_, index) => pain(`Pain ${index}`, 'medium'));
  const list = drawJourney(
    journey('J', [stage('A', [step('a', { pain: same, feels: [feels(2)] })], { people: number(500) })]),
  );
  expect(numbersOf(list)).toHaveLength(12);
  expect(overlappingNumbers(list)).toBe(0);
});

describe('the shoes of the design page', () => {
  test('are an estimate in the title line, and every figure names its base', () => {
    const words = wordsOf(draw(shoesInEnglish())).replaceAll('\n', ' ');
    expect(words).toContain('Where to act first: an estimate');
    expect(words).toContain('share of the 12,000 people of Awareness');
    expect(words).toContain('2 of 5 pains are open.');
    expect(words).toContain('people are those of the stage or journey');
  });

  test('rank by estimate, with two decimals in the marks of the language', () => {
    const rows = groupsOf(draw(shoesInEnglish())).filter(({ role, keyword }) => role === 'card' && keyword === 'pain');
    expect(rows[0]?.label).toContain('Place 1 of 5. Pain, high, waiting: Answer came the next day.');
    expect(rows[0]?.label).toContain('Estimate: 1.80.');
    const inVietnamese = wordsOf(draw({ ...shoesInEnglish(), language: 'vi' }));
    expect(inVietnamese).toContain('1,80');
  });

  test('have their numbers where people and hurt say', () => {
    const [first, second] = numbersOf(draw(shoesInEnglish()));
    // 1,800 people both; hurt 12 and 4.
    expect(first?.box.x).toBe(second?.box.x);
    expect(first && second && first.box.y < second.box.y).toBe(true);
  });

  test('offer to write an idea behind each open pain', () => {
    const sample = shoesInEnglish();
    const open = sample.journey.stages.flatMap(({ steps }) =>
      steps.flatMap((each) => (each.idea.length === 0 ? each.pain : [])),
    );
    const actions = groupsOf(draw(sample)).flatMap(({ action }) => action ?? []);
    const lastOf = (given: (typeof open)[number]): number =>
      Math.max(given.source.lastLine, given.cause?.source.lastLine ?? 0);
    expect(new Set(actions)).toEqual(new Set(open.map((each) => `add-idea:${lastOf(each)}`)));
    expect(wordsOf(draw(sample))).toContain('No idea yet: write one');
  });

  test('lead from the number of people and from the face to their lines', () => {
    const sample = shoesInEnglish();
    const groups = groupsOf(draw(sample));
    const asks = sample.journey.stages[1];
    expect(groups.filter(({ keyword }) => keyword === 'people').map(({ line }) => line)).toContain(
      asks?.people?.source.line,
    );
    expect(groups.filter(({ keyword }) => keyword === 'feels').map(({ line }) => line)).toContain(
      asks?.steps[1]?.feels[0]?.source.line,
    );
  });

  test('mark open pains by a dashed ring', () => {
    const dashes = numbersOf(draw(shoesInEnglish())).map((group) => circlesOf(group)[0]?.dash);
    expect(dashes.filter((dash) => dash !== undefined)).toHaveLength(2);
  });
});

describe('what cannot be placed', () => {
  const hurt = { pain: [pain('Too slow', 'high')], feels: [feels(1)] };

  test('is listed apart without a number, and said to be so', () => {
    const list = drawJourney(
      journey('J', [
        stage('A', [step('a', hurt)], { people: number(10) }),
        stage('B', [step('b', { pain: [pain('Unseen')] })]),
      ]),
    );
    const words = wordsOf(list);
    expect(words).toContain('Without a place in the chart');
    // The head of the list says so once.
    expect(words).not.toContain('no value');
    expect(numbersOf(list)).toHaveLength(1);
  });

  test('is everything where nobody is counted: then there is a list and no chart', () => {
    const list = drawJourney(journey('J', [stage('A', [step('a', hurt)])]));
    expect(numbersOf(list)).toHaveLength(0);
    expect(wordsOf(list).replaceAll('\n', ' ')).toContain('No number of people is written');
  });
});

describe('with importance and satisfaction', () => {
  const given = journey('J', [
    stage('A', [
      step('Urgent', { importance: number(9), satisfied: number(2), pain: [pain('x')], feels: [feels(2)] }),
      step('Over-served', { importance: number(4), satisfied: number(9) }),
      step('Not asked', { pain: [pain('y')], idea: [idea('z', 1)], feels: [feels(3)] }),
    ]),
  ]);

  test('the score takes the place of the estimate', () => {
    const list = drawJourney(given);
    const words = wordsOf(list);
    expect(words).not.toContain('an estimate');
    expect(words).toContain('score 15');
    expect(words).toContain('score 10');
    expect(numbersOf(list).map(({ label }) => label?.split('.')[0])).toEqual(['Place 1 of 2', 'Place 2 of 2']);
    expect(numbersOf(list)[0]?.label).toContain('Score: 16, importance 9, satisfied 2');
  });

  test('satisfaction goes across and importance upwards', () => {
    const [urgent, served] = numbersOf(drawJourney(given));
    expect(urgent && served && urgent.box.x < served.box.x && urgent.box.y < served.box.y).toBe(true);
  });

  test('pains without a score follow, by estimate', () => {
    const words = wordsOf(drawJourney(given)).replaceAll('\n', ' ');
    expect(words).toContain('Pains without a score');
    expect(words).toContain('They are ranked by estimate. Estimate: severity \u00d7 (6 \u2212 feeling).');
  });
});

describe('what opportunities lack', () => {
  const input = (given: MapInput['journey'], language: HumanLanguage): MapInput => ({
    journey: given,
    personas: [],
    language,
    width: 800,
  });

  test.each<[HumanLanguage, string]>([
    ['en', 'pain: '],
    ['th', 'ปัญหา '],
    ['vi', 'điểm đau: '],
  ])('is a pain with its cause at the lowest point (%s)', (language, start) => {
    const lowest = step('b', { feels: [feels(1)] });
    const given = journey('J', [
      stage('A', [step('a', { feels: [feels(3)] }), lowest, step('c', { feels: [feels(5)] })]),
    ]);
    const missing = missingFor('opportunities', input(given, language));
    expect(missing?.afterLine).toBe(lowest.lastLine);
    expect(missing?.snippet).toHaveLength(2);
    expect(missing?.snippet[0]?.startsWith(start)).toBe(true);
    expect(wordsOf(OPPORTUNITIES_VIEW.layout(input(given, language))).length).toBeGreaterThan(0);
  });

  test('is nothing with a pain or with a score', () => {
    expect(missingFor('opportunities', input(wholeMap().journey, 'en'))).toBeUndefined();
    const scored = journey('J', [stage('A', [step('a', { importance: number(3), satisfied: number(3) })])]);
    expect(missingFor('opportunities', input(scored, 'en'))).toBeUndefined();
    expect(
      missingFor('opportunities', input(journey('J', [stage('A', [step('a', { gain: [text('g')] })])]), 'en')),
    ).toBeDefined();
  });
});

test('axes end on round numbers and hold every value', () => {
  expect(axisTo(1800, 5)).toEqual({ most: 2000, ticks: [0, 500, 1000, 1500, 2000] });
  expect(axisTo(0, 5).most).toBeGreaterThan(0);
  expect(levelsBelow(1.8)).toEqual([1, 0.5]);
  expect(levelsBelow(0)).toEqual([]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e21, noNaN: true }), fc.integer({ min: 2, max: 8 }), (most, count) => {
      const axis = axisTo(most, count);
      expect(axis.most).toBeGreaterThanOrEqual(most * (1 - 1e-9));
      expect(axis.ticks.length).toBeLessThanOrEqual(count + 2);
    }),
  );
});
