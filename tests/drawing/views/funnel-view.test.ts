import { missingFor } from '../../../src/drawing/views/missing-for.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem, RectItem } from '../../../src/drawing/kit/display-list.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { Journey, Stage } from '../../../src/core/model/journey.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { shareLook } from '../../../src/drawing/marks/share-mark.js';
import { icon } from '../../../src/drawing/kit/shapes.js';
import { FUNNEL_VIEW } from '../../../src/drawing/views/funnel/funnel-view.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { analyse } from '../../../src/language/analyse.js';
import { groupsOf, textsOf, wordsOf } from '../map/display-list-walk.js';
import { feels, goesTo, item, journey, number, stage, step, text } from '../map/model-builders.js';
import { hostileMap } from '../map/odd-maps.js';
import { shoesInEnglish, shoesInThai } from '../map/sample-maps.js';
import { stickingOut, textsOverFaces } from './chart-checks.js';
import { textsTogether } from '../map/tidy-picture.js';
import { someInput } from './chart-arbitrary.js';

function draw(input: Partial<MapInput> & { readonly journey: Journey }): DisplayList {
  return FUNNEL_VIEW.layout({ personas: [], language: 'en', width: 1600, ...input });
}

/** Stages A, B, C … with numbers of people. */
function people(...numbers: (number | undefined)[]): Journey {
  return journey(
    'J',
    numbers.map((each, index) => entered(String.fromCodePoint(65 + index), each)),
  );
}

function entered(title: string, count: number | undefined, facts: Partial<Stage> = {}): Stage {
  return stage(title, [], { ...facts, ...(count === undefined ? {} : { people: number(count) }) });
}

/** The groups of the bars: those with people that are not pills. */
function tracksOf(list: DisplayList): readonly GroupItem[] {
  return groupsOf(list).filter(
    (group) => group.role === 'band' && group.keyword === 'people' && group.box.height === 50,
  );
}

/** Widths of the bars, 0 for a stage without one. */
function barWidths(list: DisplayList): readonly number[] {
  return tracksOf(list).map((track) => {
    const bar = track.items.find(
      (each): each is RectItem => each.shape === 'rect' && each.fill?.startsWith('phase') === true,
    );
    return bar?.width ?? 0;
  });
}

describe('the bars', () => {
  test('are to scale from a common left edge', () => {
    const list = draw({ journey: people(1000, 500, 250) });
    const [a = 0, b = 0, c = 0] = barWidths(list);
    expect(b / a).toBeCloseTo(0.5, 2);
    expect(c / a).toBeCloseTo(0.25, 2);
    expect(new Set(tracksOf(list).map((track) => track.box.x)).size).toBe(1);
  });

  test('keep 3 px where somebody is left, and are not there for nobody', () => {
    const widths = barWidths(draw({ journey: people(1_000_000, 1, 0) }));
    expect(widths[1]).toBe(3);
    expect(widths[2]).toBe(0);
  });

  test('are to scale over generated numbers', () => {
    const count = fc.integer({ min: 1000, max: 100_000 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 15 }), (numbers) => {
        const widths = barWidths(draw({ journey: people(...numbers) }));
        const most = Math.max(...numbers);
        const widest = Math.max(...widths);
        numbers.forEach((each, index) =>
          expect(Math.abs((widths[index] ?? 0) - (each / most) * widest)).toBeLessThan(3.1),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('are not invented where no number can be read', () => {
    const odd = journey('J', [entered('A', 100), stage('B', [], { people: text('many') }), entered('C', 50)]);
    const list = draw({ journey: odd });
    expect(barWidths(list)[1]).toBe(0);
    expect(wordsOf(list)).toContain('no number');
    expect(wordsOf(list)).not.toContain('go on');
    expect(tracksOf(list)[1]?.tooltip).toBe('many');
    expect(tracksOf(list)[1]?.line).toBe(odd.stages[1]?.people?.source.line);
  });

  test('lead to their lines and are read out', () => {
    const given = people(12_000, 1800);
    const [first, second] = tracksOf(draw({ journey: given }));
    expect(first?.label).toBe(`A: 12,000 people. Line ${(given.stages[0]?.people?.source.line ?? 0) + 1}.`);
    expect(second?.label).toContain('B: 1,800 people, 15 % of all.');
    expect(second?.line).toBe(given.stages[1]?.people?.source.line);
  });
});

describe('the shares', () => {
  const pills = (list: DisplayList): readonly string[] =>
    groupsOf(list)
      .filter((group) => group.keyword === 'people' && group.box.height < 30)
      .map((group) => group.label ?? '');

  test('stand between stages that both have a number', () => {
    expect(pills(draw({ journey: people(200, 100, undefined, 50, 40) }))).toEqual([
      'A to B: 50 % go on. Smallest share.',
      'D to E: 80 % go on.',
    ]);
  });

  test('mark the smallest, the first of equals, and none of a single share', () => {
    expect(pills(draw({ journey: people(100, 50, 25) }))[0]).toContain('Smallest share.');
    expect(pills(draw({ journey: people(100, 50, 25) }))[1]).not.toContain('Smallest share.');
    expect(pills(draw({ journey: people(100, 50) }))).toEqual(['A to B: 50 % go on.']);
    expect(wordsOf(draw({ journey: people(100, 50) }))).not.toContain('Bottleneck');
  });

  test('above one are drawn as they are', () => {
    const list = draw({ journey: people(100, 250) });
    expect(pills(list)).toEqual(['A to B: 250 % go on. 150 more come than were here.']);
    expect(wordsOf(list)).toContain('150 more come than were here');
    expect(wordsOf(list)).not.toContain('No reason in the file');
  });

  test('that would round to zero say that they are smaller', () => {
    expect(pills(draw({ journey: people(1_000_000, 1) }))).toEqual(['A to B: < 0.1 % go on.']);
    expect(pills(draw({ journey: people(100, 0) }))).toEqual(['A to B: 0 % go on.']);
  });
});

describe('who leaves', () => {
  const leaving = (facts: Partial<Stage>): DisplayList =>
    draw({ journey: journey('J', [entered('A', 1800, facts), entered('B', 700), entered('C', 600)]) });

  test('has no reason unless the file has one', () => {
    const words = wordsOf(leaving({}));
    expect(words).toContain('1,100 go no further\nNo reason in the file');
  });

  test('has the reason of the file, with the line', () => {
    const fact = { ...text('no answer in time'), count: 1060 };
    const list = leaving({ leaves: [fact] });
    expect(wordsOf(list)).toContain('1,100 go no further\n1,060 of them: no answer in time');
    const group = groupsOf(list).find((each) => each.keyword === 'leaves');
    expect(group?.line).toBe(fact.source.line);
    expect(group?.label).toBe(`A: 1,060 of them: no answer in time. Line ${fact.source.line + 1}.`);
  });

  test('keeps percentages and numbers that do not fit as they were written', () => {
    expect(wordsOf(leaving({ leaves: [{ ...text('too far'), percent: 12 }] }))).toContain('12 % leave: too far');
    expect(wordsOf(leaving({ leaves: [{ ...text(''), count: 5000 }] }))).toContain('5,000 leave: no reason given');
    expect(wordsOf(leaving({ leaves: [text('bored')] }))).toContain('bored');
  });

  test('is told of a last stage and of one without numbers, too', () => {
    const given = journey('J', [
      entered('A', 10),
      entered('B', 5),
      entered('C', undefined, { leaves: [text('ผิดหวัง')] }),
    ]);
    expect(wordsOf(draw({ journey: given }))).toContain('ผิดหวัง');
  });
});

describe('the insights', () => {
  test('name bottleneck, whole way, ways back and the stage that feels worst, each with its base', () => {
    const given = journey('Shoes', [
      stage('Aware', [step('Sees', { feels: [feels(4)] })], { people: number(1000) }),
      stage('Decide', [step('Pays', { feels: [feels(1)] })], { people: number(100), name: 'decision' }),
      stage(
        'Use',
        [step('Runs', { feels: [feels(5)], goesTo: [goesTo('Aware', { share: { ...text('34 %'), value: 34 } })] })],
        {
          people: number(90),
        },
      ),
    ]);
    const list = draw({ journey: given });
    const cards = groupsOf(list)
      .filter((group) => group.items.some((each) => each.shape === 'rect' && each.radius === 8))
      .map((group) => group.label);
    expect(cards).toEqual([
      'Bottleneck: Aware to Decide. 10 % go on, the smallest of 2 shares; 900 people are lost here.',
      'Whole way: 9 %. 90 of 1,000 reach Use. 9 % buy.',
      'Back again. Runs leads back to Aware: 34 %.',
      'Where it feels worst: Decide. Pays: 1 of 5, the lowest point of the journey. 90 % go on from here.',
    ]);
  });

  test('are left out where nothing is known', () => {
    const list = draw({ journey: people(100, undefined, 30, undefined) });
    expect(groupsOf(list).some((group) => group.items.some((each) => each.shape === 'rect' && each.radius === 8))).toBe(
      false,
    );
  });
});

describe.each(Object.entries({ shoesInEnglish, shoesInThai, hostileMap }))('the funnel of %s', (_, sample) => {
  test.each([320, 640, 1000, 1600, 2400])('keeps its texts apart and in their places at %i px', (width) => {
    const list = draw({ ...sample(), width });
    expect(textsTogether(list)).toEqual([]);
    expect(stickingOut(list)).toEqual([]);
    expect(list.width).toBe(Math.max(320, width));
  });
});

test('nothing touches over generated journeys, widths and languages', () => {
  fc.assert(
    fc.property(someInput, (input) => {
      const list = FUNNEL_VIEW.layout(input);
      expect(textsTogether(list)).toEqual([]);
      expect(stickingOut(list)).toEqual([]);
      expect(textsOverFaces(list)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('shows hostile texts as texts', () => {
  const evil = '<script>alert("x")</script>';
  const given = journey('J', [
    entered(evil, 10, { leaves: [text('a" onload="b')], owner: [item('<img src=x>')] }),
    entered('B', 5),
  ]);
  const words = textsOf(draw({ journey: given }))
    .map((each) => each.text)
    .join(' ');
  expect(words).toContain('<script>');
  expect(words).toContain('onload="b');
});

describe('a journey with fewer than two numbers', () => {
  test('lacks a line behind the first stage without one, in its language', () => {
    const given = people(100, undefined);
    for (const [language, keyword] of [
      ['en', 'people:'],
      ['th', 'จำนวนคน'],
      ['vi', 'số người:'],
    ] as const) {
      const missing = missingFor('funnel', { journey: given, personas: [], language, width: 800 });
      expect(missing).toEqual({ snippet: [`${keyword} \${1:1800}`], afterLine: given.stages[1]?.source?.line });
    }
  });

  test('gets lines that can be read back; twice at most makes a funnel', () => {
    for (const language of HUMAN_LANGUAGES) {
      let lines = ['journey: J', 'stage: A', 'step: One', 'stage: B', 'step: Two'];
      for (let turn = 0; turn < 2; turn++) {
        const read = analyse(lines.join('\n')).file.journeys[0];
        const missing = read ? missingFor('funnel', { journey: read, personas: [], language, width: 800 }) : undefined;
        const plain = (missing?.snippet ?? []).map((line) => line.replace(/\$\{\d+:([^}]*)\}/gu, '$1'));
        const at = (missing?.afterLine ?? lines.length) + 1;
        lines = [...lines.slice(0, at), ...plain, ...lines.slice(at)];
      }
      const read = analyse(lines.join('\n')).file.journeys[0];
      expect(read && missingFor('funnel', { journey: read, personas: [], language, width: 800 })).toBeUndefined();
    }
  });

  test('says what is missing', () => {
    expect(wordsOf(draw({ journey: people(100) }))).toContain('Fewer than two stages have a number of people.');
    expect(wordsOf(draw({ journey: journey('', []) }))).toContain('Fewer than two stages');
  });
});

describe('a share over 100 %', () => {
  const given = people(1000, 1300, 650);
  const spoken = {
    en: 'A to B: 130 % go on. 300 more come than were here.',
    th: 'A ไป B: ไปต่อ 130 %',
    vi: 'A sang B: 130 % đi tiếp. Thêm 300 người so với trước.',
  };

  test.each(HUMAN_LANGUAGES.flatMap((language) => [1600, 420].map((width) => ({ language, width }))))(
    'is drawn as it is, with a mark and its words ($language, $width px)',
    ({ language, width }) => {
      for (const layout of [FUNNEL_VIEW.layout, layoutMap]) {
        const list = layout({
          personas: [],
          language,
          width,
          journey: given,
          stacked: layout === layoutMap && width < 600,
        });
        const marked = groupsOf(list).filter(({ label }) => label?.startsWith(spoken[language]) === true);
        expect(marked).toHaveLength(1);
        const signs = marked[0]?.items.flatMap((each) => (each.shape === 'path' ? [each.d] : []));
        expect(signs).toEqual([icon('trending-up', 0, 0, 12, 'ink').d]);
        expect(wordsOf(list)).toContain('130 %');
      }
    },
  );

  test('is none at 100 % or below', () => {
    expect(shareLook(1, false).icon).toBeUndefined();
    expect(shareLook(1.001, false).icon).toBe('trending-up');
    expect(shareLook(0.5, true).icon).toBe('triangle-alert');
  });
});
