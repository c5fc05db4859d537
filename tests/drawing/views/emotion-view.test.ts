import { missingFor } from '../../../src/drawing/views/missing-for.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem } from '../../../src/drawing/kit/display-list.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { EMOTION_VIEW } from '../../../src/drawing/views/emotion/emotion-view.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { analyse } from '../../../src/language/analyse.js';
import { groupsOf, wordsOf } from '../map/display-list-walk.js';
import { feels, goesTo, idea, item, journey, pain, stage, step, text, wait } from '../map/model-builders.js';
import { hostileMap, vietnameseMap, wholeMap } from '../map/odd-maps.js';
import { largeMap, shoesInEnglish, shoesInThai, smallMap } from '../map/sample-maps.js';
import { stickingOut, textsOverFaces } from './chart-checks.js';
import { textsTogether } from '../map/tidy-picture.js';
import { someInput } from './chart-arbitrary.js';

function draw(input: Partial<MapInput> & { readonly journey: Journey }): DisplayList {
  return EMOTION_VIEW.layout({ personas: [], language: 'en', width: 1600, ...input });
}

/** A journey of one stage with a step for each score. */
function felt(...scores: (number | undefined)[]): Journey {
  return journey('J', [
    stage(
      'S',
      scores.map((score, index) => step(`Step ${index + 1}`, score === undefined ? {} : { feels: [feels(score)] })),
    ),
  ]);
}

function pointsOf(list: DisplayList): readonly GroupItem[] {
  return groupsOf(list).filter((group) => group.role === 'card' && group.keyword === 'feels');
}

const SAMPLES = {
  'shoes in English': shoesInEnglish,
  'shoes in Thai': shoesInThai,
  'small map': smallMap,
  'hostile map': hostileMap,
  'map of wholes': wholeMap,
  Vietnamese: vietnameseMap,
  'large map': () => largeMap(48),
};

describe.each(Object.entries(SAMPLES))('the feelings of the %s', (_, sample) => {
  test.each([320, 640, 1000, 1600, 2400])('stay apart, in their groups and off the faces at %i px', (width) => {
    const list = draw({ ...sample(), width });
    expect(textsTogether(list)).toEqual([]);
    expect(stickingOut(list)).toEqual([]);
    expect(textsOverFaces(list)).toEqual([]);
  });
});

test('nothing touches over generated journeys, widths and languages', () => {
  fc.assert(
    fc.property(someInput, (input) => {
      const list = EMOTION_VIEW.layout(input);
      expect(textsTogether(list)).toEqual([]);
      expect(stickingOut(list)).toEqual([]);
      expect(textsOverFaces(list)).toEqual([]);
      expect(list.width).toBeGreaterThanOrEqual(320);
    }),
    { numRuns: 120 },
  );
});

test('draws two hundred steps, scrolling sideways', () => {
  const list = draw({ journey: felt(...Array.from({ length: 200 }, (_, index) => (index % 5) + 1)), width: 320 });
  expect(pointsOf(list)).toHaveLength(200);
  expect(list.width).toBeGreaterThan(200 * 60);
  expect(list.grid?.steps).toBe(200);
  expect(textsTogether(list)).toEqual([]);
});

describe('the curve', () => {
  test('has a point for each written value and none for a missing one', () => {
    const list = draw({ journey: felt(4, undefined, 2) });
    expect(pointsOf(list)).toHaveLength(2);
    expect(wordsOf(list)).toContain('no value');
    const curve = groupsOf(list).find((group) => group.role === 'curve');
    // One dotted stretch over the gap, nothing solid, and no tint.
    expect(curve?.items).toEqual([expect.objectContaining({ shape: 'path', dash: '0.1 6' })]);
  });

  test('is not prolonged at its ends', () => {
    const list = draw({ journey: felt(undefined, 4, 2, undefined) });
    const curve = groupsOf(list).find((group) => group.role === 'curve');
    expect(curve?.items.filter((each) => each.shape === 'path' && each.dash !== undefined)).toEqual([]);
  });

  test('names nothing lowest or highest of fewer than three values', () => {
    expect(wordsOf(draw({ journey: felt(1, 5) }))).not.toMatch(/Lowest|Highest/u);
    const words = wordsOf(draw({ journey: felt(1, 5, 4) }));
    expect(words).toContain('Lowest: 1, Step 1');
    expect(words).toContain('Highest: 5, Step 2');
  });

  test('names the steepest fall', () => {
    expect(wordsOf(draw({ journey: felt(3, 5, 1, 4) }))).toContain('Steepest fall: \u22124');
    expect(wordsOf(draw({ journey: felt(1, 2, 3) }))).not.toContain('Steepest fall');
  });

  test('puts better feelings higher', () => {
    const [first, second] = pointsOf(draw({ journey: felt(2, 4.5) }));
    expect((first?.box.y ?? 0) - (second?.box.y ?? 0)).toBeCloseTo(2.5 * 88, 0);
  });

  test('shows a word without a number as a hollow face, and an unknown word as a missing value', () => {
    const known = draw({ journey: journey('J', [stage('S', [step('A', { feels: [feels(undefined, 'worried')] })])]) });
    expect(pointsOf(known)[0]?.label).toContain('worried, usually 2 of 5, from the word.');
    const unknown = draw({
      journey: journey('J', [
        stage('S', [step('A', { feels: [feels(undefined, 'flumpy')] }), step('B', { feels: [feels(3)] })]),
      ]),
    });
    expect(wordsOf(unknown)).toContain('no value\nflumpy');
  });

  test('is read out and leads to its line', () => {
    const fact = feels(1, 'worried');
    const waits = step('Waits', { feels: [fact], moment: [{ ...text(''), kind: 'truth' }] });
    const given = journey('J', [
      stage('S', [step('A', { feels: [feels(4)] }), waits, step('C', { feels: [feels(3)] })]),
    ]);
    const point = pointsOf(draw({ journey: given })).find((each) => each.line === fact.source.line);
    expect(point?.label).toBe(
      `Feels, step 2, Waits: Feels 1 of 5, very bad, worried; lowest point. Moment of truth. Line ${fact.source.line + 1}.`,
    );
    expect(point?.box.width).toBeGreaterThanOrEqual(24);
    expect(point?.tooltip).toBe('Waits\n1 of 5, worried');
  });

  test('has stage means with what they rest on', () => {
    const given = journey('J', [
      stage('A', [step('1', { feels: [feels(5)] }), step('2'), step('3', { feels: [feels(4)] })]),
      stage('B', [step('4')]),
    ]);
    const words = wordsOf(draw({ journey: given }));
    expect(words).toContain('4.5\n2 of 3 steps');
  });
});

describe('several curves', () => {
  const now = felt(4, 2, 3);
  const better = { ...felt(4, 4, undefined), state: { ...text('improved'), value: 'improved' as const } };

  test('draw the improved journey dashed, with rings that lead nowhere when it stands in another file', () => {
    const list = draw({ journey: now, counterpart: { journey: better, as: 'improved', elsewhere: true } });
    expect(wordsOf(list)).toContain('Dashed: improved, expected.');
    expect(wordsOf(list)).toContain('improved (3 matched steps, expected)');
    const curve = groupsOf(list).find((group) => group.role === 'curve');
    expect(
      curve?.items.some((each) => each.shape === 'path' && each.dash === '7 5' && each.stroke === 'curveNew'),
    ).toBe(true);
    const lines = new Set(
      now.stages.flatMap((each) => each.steps.flatMap((one) => one.feels.map((fact) => fact.source.line))),
    );
    for (const point of pointsOf(list)) if (point.line !== undefined) expect(lines).toContain(point.line);
    expect(pointsOf(list).filter((point) => point.line === undefined)).toHaveLength(2);
  });

  test('let the rings of the same file lead to their lines', () => {
    const list = draw({ journey: now, counterpart: { journey: better, as: 'improved' } });
    expect(pointsOf(list).every((point) => point.line !== undefined)).toBe(true);
  });

  test('draw the improved journey solid and the current one dashed grey when the improved one is in view', () => {
    const list = draw({ journey: better, counterpart: { journey: now, as: 'current', elsewhere: true } });
    const curve = groupsOf(list).find((group) => group.role === 'curve');
    const strokes = curve?.items.flatMap((each) => (each.shape === 'path' && each.stroke ? [each.stroke] : []));
    expect(new Set(strokes)).toEqual(new Set(['lineStrong', 'curveNew']));
    expect(wordsOf(list)).toContain('Solid: improved, expected. Dashed: as it is now.');
  });

  test('say where the improved journey is worse', () => {
    const worse = { ...felt(4, 1, 3), state: { ...text('improved'), value: 'improved' as const } };
    expect(wordsOf(draw({ journey: now, counterpart: { journey: worse, as: 'improved' } }))).toContain(
      'Worse than before on 1 step',
    );
  });

  test('match other personas by the titles of steps and never take their lines for own ones', () => {
    const other = journey(
      'K',
      [stage('Elsewhere', [step('Step 3', { feels: [feels(1)] }), step('Unknown', { feels: [feels(5)] })])],
      { for: [item('Somchai')] },
    );
    const list = draw({ journey: now, others: [other] });
    expect(pointsOf(list)).toHaveLength(4);
    expect(pointsOf(list).filter((point) => point.line === undefined)).toHaveLength(1);
    expect(wordsOf(list)).toContain('Somchai, current (1 matched step)');
    expect(wordsOf(list)).toContain('Somchai feels worse: 1.0');
  });

  test('are five at most, and the rest is counted', () => {
    const others = Array.from({ length: 6 }, () => felt(1, 2, 3));
    const list = draw({ journey: now, others, counterpart: { journey: better, as: 'improved' } });
    expect(wordsOf(list)).toContain('3 more not drawn');
    expect(pointsOf(list)).toHaveLength(3 + 2 + 3 * 3);
  });

  test('are drawn of each persona of the file when steps are for one of them alone', () => {
    const given = journey(
      'J',
      [
        stage('S', [
          step('A', { feels: [feels(4)] }),
          step('B', { feels: [feels(2)], for: [item('Mai')] }),
          step('C', { feels: [feels(3)], for: [item('Ploy')] }),
        ]),
      ],
      { for: [item('Ploy'), item('Mai')] },
    );
    const list = draw({ journey: given });
    // Ploy: A and C; Mai: A and B. All of them lead to lines of the file.
    expect(pointsOf(list)).toHaveLength(4);
    expect(pointsOf(list).every((point) => point.line !== undefined)).toBe(true);
    expect(wordsOf(list)).toContain('Mai, current');
    expect(wordsOf(list)).not.toContain('no value');
  });

  test('stay one for personas that take every step together', () => {
    const given = { ...felt(4, 2, 3), for: [item('Ploy'), item('Mai')] };
    expect(pointsOf(draw({ journey: given }))).toHaveLength(3);
    expect(wordsOf(draw({ journey: given }))).toContain('Ploy, Mai, current (3 of 3 steps)');
  });
});

describe('the insights', () => {
  const titles = (list: DisplayList): readonly string[] =>
    groupsOf(list)
      .filter((group) => group.role === 'band' && /Lowest:|Mean|Highest:|Steepest|Peak/u.test(group.label ?? ''))
      .map((group) => (group.label ?? '').split('.')[0] ?? '');

  test('are six at most, those that ask for action first, each with its base', () => {
    const hurts = step('Waits', {
      feels: [feels(1)],
      pain: [pain('No date')],
      wait: [{ ...wait(3, 'd', false), written: '๓ วัน' }],
    });
    const given = journey('J', [
      stage('S', [step('A', { feels: [feels(4)] }), hurts, step('C', { feels: [feels(5)] })]),
    ]);
    const list = draw({ journey: given, others: [given, given, given] });
    const cards = groupsOf(list).filter(
      (group) => group.role === 'band' && group.items.some((each) => each.shape === 'rect' && each.radius === 8),
    );
    expect(cards.length).toBe(6);
    expect(cards[0]?.label).toBe(
      'Lowest: Waits, 1. Wait of ๓ วัน, not announced. No idea answers its pain yet. One of 3 values.',
    );
    expect(cards[1]?.label).toBe('Steepest fall: \u22123. From A (4) to Waits (1).');
    expect(cards[2]?.label).toBe('Mean 3.3 of 5. Rests on 3 of 3 steps.');
    expect(cards[4]?.label).toContain('Peak and end: 3.0. Mean of the strongest feeling (1) and the last one (5).');
    expect(titles(list).length).toBeGreaterThan(0);
  });

  test('do not ask for action where every pain is answered and the wait is told', () => {
    const answered = step('Waits', {
      feels: [feels(1)],
      pain: [pain('No date')],
      idea: [idea('A date', 1)],
      wait: [wait(3, 'd', true)],
    });
    const given = journey('J', [
      stage('S', [step('A', { feels: [feels(2)] }), answered, step('C', { feels: [feels(5)] })]),
    ]);
    const card = groupsOf(draw({ journey: given })).find((group) => group.label?.startsWith('Lowest: Waits, 1'));
    expect(card?.label).toContain('An idea answers its pain.');
    expect(card?.items[0]).toMatchObject({ stroke: 'line' });
  });

  test('stand at the right of a wide page and below a narrow one', () => {
    const place = (width: number): GroupItem['box'] | undefined =>
      groupsOf(draw({ journey: felt(4, 2, 5), width })).find((group) => group.label?.startsWith('Mean 3'))?.box;
    expect(place(1600)?.x).toBeGreaterThan(1000);
    expect(place(900)?.x).toBeLessThan(700);
    expect(place(900)?.y).toBeGreaterThan(500);
  });
});

describe('a journey without feelings', () => {
  test.each([
    ['en', 'feels: ${1:2} ${2:'],
    ['th', 'รู้สึก ${1:2} ${2:'],
    ['vi', 'cảm xúc: ${1:2} ${2:'],
  ] as const)('lacks a line behind its first step, in its language: %s', (language, line) => {
    const first = step('A');
    const given = journey('J', [stage('S', [first])]);
    const missing = missingFor('emotion', { journey: given, personas: [], language, width: 800 });
    expect(missing?.snippet[0]?.startsWith(line)).toBe(true);
    expect(missing?.afterLine).toBe(first.source?.line);
  });

  test('draws what is missing instead of a chart', () => {
    const list = draw({ journey: felt(undefined, undefined) });
    expect(wordsOf(list)).toContain('No step says how it feels.');
    expect(pointsOf(list)).toEqual([]);
    expect(draw({ journey: journey('', []) }).height).toBeLessThan(320);
  });

  test('gets lines that can be read back and then drawn', () => {
    for (const language of HUMAN_LANGUAGES) {
      for (const given of [journey('J', []), journey('J', [stage('S', [step('A')])])]) {
        const missing = missingFor('emotion', { journey: given, personas: [], language, width: 800 });
        const plain = (missing?.snippet ?? []).map((line) =>
          line.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\d+/gu, 'A'),
        );
        const head = given.stages.length === 0 ? ['journey: J'] : ['journey: J', 'stage: S', 'step: A'];
        const read = analyse([...head, ...plain].join('\n')).file.journeys[0];
        expect(read && missingFor('emotion', { journey: read, personas: [], language, width: 800 })).toBeUndefined();
      }
    }
  });

  test('lacks nothing with a feeling of a whole stage, or a way that leads nowhere', () => {
    const given = journey('J', [stage('S', [step('A', { goesTo: [goesTo('nowhere')] })], { feels: [feels(3)] })]);
    expect(missingFor('emotion', { journey: given, personas: [], language: 'en', width: 800 })).toBeUndefined();
  });
});
