import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { PALETTES } from '../../../src/drawing/kit/palette.js';
import { paintSvg } from '../../../src/drawing/kit/svg-painter.js';
import { readModel } from '../../../src/language/read-model.js';
import { groupsOf, textsOf, wordsOf } from './display-list-walk.js';
import { longMap } from './long-map.js';
import { feels, journey, number, pain, stage, step, text, wait } from './model-builders.js';
import { wholeMap } from './odd-maps.js';
import { shoesInEnglish, shoesInThai, smallMap } from './sample-maps.js';
import { NO_TROUBLE, troublesOf } from './tidy-picture.js';
import type { Sample } from './sample-maps.js';

function draw(sample: Sample, more: Partial<MapInput> = {}): DisplayList {
  return layoutMap({ ...sample, width: 1600, ...more });
}

function actionsOf(list: DisplayList): readonly string[] {
  return groupsOf(list).flatMap((group) => group.action ?? []);
}

function cards(list: DisplayList, keyword: GroupItem['keyword']): readonly GroupItem[] {
  return groupsOf(list).filter((group) => group.role === 'card' && group.keyword === keyword);
}

describe('a compact map', () => {
  const list = draw(shoesInEnglish(), { density: 'compact', width: 900 });

  test('has columns of 56 to 103 px (Q2)', () => {
    expect(list.grid?.columnWidth).toBeGreaterThanOrEqual(56);
    expect(list.grid?.columnWidth).toBeLessThanOrEqual(103);
    expect(draw(shoesInEnglish(), { density: 'compact', width: 3000 }).grid?.columnWidth).toBe(103);
    expect(draw(shoesInEnglish(), { density: 'compact', width: 300 }).grid?.columnWidth).toBe(56);
  });

  test('has three lines of a title at most, and the whole title on hover', () => {
    for (const card of cards(list, 'step')) {
      expect(textsOf(card).length).toBeLessThanOrEqual(4);
      expect(card.tooltip).not.toBe('');
    }
    expect(cards(list, 'step')[0]?.tooltip?.split('\n')[0]).toBe('Sees a runner’s review');
  });

  test('has signs without names, and says the names when they are pointed at', () => {
    expect(wordsOf(list)).not.toContain('TikTok');
    expect(cards(list, 'channel')[0]).toMatchObject({ tooltip: 'TikTok, Influencer post' });
    expect(cards(list, 'channel')[0]?.label).toContain('TikTok');
  });

  test('counts the rows for which it has no room', () => {
    expect(wordsOf(list).replaceAll('\u00a0', ' ')).toContain('6 lanes folded: Does 12, Thinks 8, Metrics 6');
  });

  test('leads every sign to its line', () => {
    for (const keyword of ['channel', 'pain', 'idea', 'wait', 'feels'] as const) {
      for (const card of cards(list, keyword)) expect(card.line).toBeGreaterThanOrEqual(0);
    }
  });
});

describe.each(['en', 'th', 'vi'] as const)('an overview in %s', (language) => {
  const sample = longMap(language);
  const list = draw(sample, { density: 'overview' });

  test('has a tick for each step, and columns of 20 to 55 px (Q3)', () => {
    const ticks = cards(list, 'step');
    expect(ticks).toHaveLength(60);
    expect(wordsOf({ items: ticks }).split('\n')).toEqual(Array.from({ length: 60 }, (_, at) => String(at + 1)));
    expect(list.grid?.columnWidth).toBeGreaterThanOrEqual(20);
    expect(list.grid?.columnWidth).toBeLessThanOrEqual(55);
    expect(draw(sample, { density: 'overview', width: 400 }).grid?.columnWidth).toBe(20);
  });

  test('opens a stage from every chevron', () => {
    const stages = groupsOf(list).filter((group) => group.role === 'stage');
    expect(stages.map((group) => group.action)).toEqual(Array.from({ length: 12 }, (_, at) => `open-stage:${at}`));
  });

  test('names the lowest, the highest and free moments by number and title (Q5)', () => {
    const words = wordsOf(list).split('\n');
    const titleOf = (at: number): string => sample.journey.stages[Math.floor(at / 5)]?.steps[at % 5]?.title ?? '';
    expect(words.some((each) => each.endsWith(`: 24 ${titleOf(23)}`))).toBe(true);
    expect(words.some((each) => each.endsWith(`: 4 ${titleOf(3)}`))).toBe(true);
    expect(words).toContain(`47 ${titleOf(46)}`);
    expect(words).toContain(`33 ${titleOf(32)}`);
  });

  test('sums every stage up', () => {
    const summaries = groupsOf(list).filter(
      (group) =>
        group.role === 'card' && group.keyword === undefined && group.line === undefined && group.action === undefined,
    );
    expect(summaries).toHaveLength(12);
    expect(summaries[4]?.tooltip).toContain(language === 'vi' ? '2,0' : '2.0');
  });
});

describe('the bars of waits in an overview', () => {
  const days = [1, 2, 8];
  const map = journey('Wait', [
    stage(
      'All',
      days.map((each) => step('Waits', { wait: [wait(each, 'd', true)] })),
    ),
  ]);
  const list = draw({ journey: map, personas: [], language: 'en' }, { density: 'overview' });

  test('are to one scale', () => {
    const heights = cards(list, 'wait').map((card) => card.items.find((each) => each.shape === 'rect')?.height ?? 0);
    expect(heights[2]).toBe(26);
    expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(4, 0);
    expect(heights[0]).toBeGreaterThanOrEqual(4);
  });

  test('have their lengths beside them as long as these do not touch', () => {
    expect(wordsOf(list).split('\n')).toEqual(expect.arrayContaining(['1 d', '2 d', '8 d']));
    const close = draw({ journey: map, personas: [], language: 'en' }, { density: 'overview', columnWidth: 20 });
    expect(wordsOf(close)).toContain('8 d');
  });
});

describe('a stage that is opened below its overview', () => {
  const sample = longMap();
  const list = draw(sample, { density: 'overview', openedStage: 4 });

  test('has a heading and the ways to its neighbours (Q6)', () => {
    expect(wordsOf(list)).toContain('Stage 5 of 12, opened: Mortgage');
    expect(wordsOf(list)).toContain('steps 21 to 25 at full size');
    const ways = actionsOf(list).filter((action) => action === 'close-stage' || action.startsWith('open-stage:'));
    // After those of the twelve chevrons.
    expect(ways.slice(12)).toEqual(['open-stage:3', 'open-stage:5', 'close-stage']);
  });

  test('has no way before the first stage nor behind the last', () => {
    const first = actionsOf(draw(sample, { density: 'overview', openedStage: 0 }));
    expect(first).not.toContain('open-stage:-1');
    const last = actionsOf(draw(sample, { density: 'overview', openedStage: 11 }));
    expect(last).not.toContain('open-stage:12');
  });

  test('keeps the numbers, the lines and the lowest point of the whole journey', () => {
    const opened = cards(list, 'step').slice(60);
    expect(opened.map((card) => textsOf(card)[0]?.text)).toEqual(['21', '22', '23', '24', '25']);
    expect(opened[0]?.label).toMatch(/^Step 21 of 60, Mortgage/u);
    expect(opened[0]?.line).toBe(sample.journey.stages[4]?.steps[0]?.source?.line);
    expect(wordsOf(list).split('\n')).toContain('Lowest');
    expect(wordsOf(list)).toContain('Same data asked three times');
  });

  test('is joined to its columns by a frame and a wedge', () => {
    const { grid } = list;
    const frames = list.items.filter(
      (each) => each.shape === 'rect' && each.stroke === 'accent' && each.strokeWidth === 2,
    );
    const columns = frames[0];
    expect(columns).toMatchObject({
      x: (grid?.left ?? 0) + 20 * (grid?.columnWidth ?? 0) - 3,
      width: 5 * (grid?.columnWidth ?? 0) + 6,
    });
    expect(list.items.some((each) => each.shape === 'path' && each.fill === 'accentSoft')).toBe(true);
    expect(frames).toHaveLength(2);
  });

  test('makes the page as wide as it needs', () => {
    const steps = Array.from({ length: 30 }, (_, at) => step(`Step ${at}`));
    const wide: Sample = { journey: journey('Wide', [stage('All', steps)]), personas: [], language: 'en' };
    const drawn = draw(wide, { density: 'overview', openedStage: 0, width: 900 });
    expect(drawn.width).toBeGreaterThan(30 * 104);
    for (const card of groupsOf(drawn)) expect(card.box.x + card.box.width).toBeLessThanOrEqual(drawn.width);
  });

  test.each([-1, 12, 1.5])('is none when there is no stage %d', (openedStage) => {
    expect(draw(sample, { density: 'overview', openedStage })).toEqual(draw(sample, { density: 'overview' }));
  });

  test('is not drawn below a map of full size', () => {
    expect(draw(sample, { openedStage: 4 })).toEqual(draw(sample));
  });
});

describe('folded rows', () => {
  const list = draw(shoesInEnglish(), { foldedLanes: ['waits', 'system', 'steps'] });

  test('are 30 px with their name, the number of their facts, and the way to unfold them (L3)', () => {
    const folded = groupsOf(list).filter((group) => group.action?.startsWith('unfold:') === true);
    expect(folded.map((group) => [group.action, group.box.height, wordsOf(group)])).toEqual([
      ['unfold:waits', 30, 'Waits\n3'],
      ['unfold:system', 30, 'Systems\n11'],
    ]);
    expect(folded[0]?.label).toBe('Unfold Waits, 3 facts');
  });

  test('leave the steps as they are, since those are always drawn', () => {
    expect(cards(list, 'step')).toHaveLength(12);
    expect(actionsOf(list)).not.toContain('fold:steps');
  });

  test('can be folded at the heads of all others', () => {
    expect(actionsOf(list)).toEqual(
      expect.arrayContaining(['fold:does', 'fold:feels', 'fold:pains', 'fold:owner', 'fold:staff']),
    );
  });

  test('keep the author’s own rows apart', () => {
    const own = draw(wholeMap(), { foldedLanes: ['own'] });
    const names = groupsOf(own).filter((group) => group.action === 'unfold:own');
    expect(names.map((group) => wordsOf(group))).toEqual(['Key message\n1', 'Mood music\n1']);
  });
});

describe('the order of rows', () => {
  test('is the reader’s, and the usual one for what it does not name (L4)', () => {
    const heads = groupsOf(draw(shoesInEnglish(), { laneOrder: ['feels', 'waits'] }))
      .filter((group) => group.role === 'lane' && group.action !== undefined)
      .map((group) => group.action);
    expect(heads.slice(0, 4)).toEqual(['fold:feels', 'fold:waits', 'fold:does', 'fold:thinks']);
  });

  test('leaves hidden rows out of a small map, too', () => {
    const words = wordsOf(draw(shoesInEnglish(), { density: 'overview', hiddenLanes: ['owner', 'does'] }));
    expect(words).not.toContain('Does');
    expect(words.split('\n')).not.toContain('Owner');
  });
});

describe('stacked stages', () => {
  test.each([320, 360, 420, 499])('never need sideways scrolling at %i px', (width) => {
    for (const sample of [shoesInEnglish(), shoesInThai(), wholeMap(), longMap('vi')]) {
      const list = draw(sample, { stacked: true, width });
      expect(list.width).toBe(width);
      for (const group of groupsOf(list)) expect(group.box.x + group.box.width).toBeLessThanOrEqual(width + 0.5);
    }
  });

  test('hold every fact that the map of full size leads to', () => {
    for (const sample of [shoesInEnglish(), wholeMap(), smallMap()]) {
      const lines = (list: DisplayList): ReadonlySet<number> =>
        new Set(groupsOf(list).flatMap((group) => group.lines ?? []));
      const stacked = lines(draw(sample, { stacked: true, width: 360 }));
      expect([...lines(draw(sample))].filter((line) => !stacked.has(line))).toEqual([]);
    }
  });

  test('come one below the other, each with its steps below it', () => {
    const list = draw(shoesInEnglish(), { stacked: true, width: 360 });
    const stages = groupsOf(list).filter((group) => group.role === 'stage');
    const tops = stages.map((group) => group.box.y);
    expect(tops).toEqual(tops.toSorted((left, right) => left - right));
    expect(new Set(stages.map((group) => `${group.box.x} ${group.box.width}`)).size).toBe(1);
    const steps = cards(list, 'step');
    expect(steps[0]?.box.y).toBeGreaterThan(tops[0] ?? 0);
    expect(steps[2]?.box.y).toBeGreaterThan(tops[1] ?? 0);
  });

  test('have their curves on one scale', () => {
    const two = (scores: readonly number[]): ReturnType<typeof stage> =>
      stage(
        'S',
        scores.map((score) => step('A', { feels: [feels(score)] })),
      );
    const map = journey('J', [two([1, 5]), two([2, 3])]);
    const list = draw({ journey: map, personas: [], language: 'en' }, { stacked: true, width: 360 });
    const curves = groupsOf(list).filter((group) => group.role === 'curve');
    const faces = cards(list, 'feels').filter((card) => card.box.width === card.box.height);
    const middle = (card: GroupItem | undefined): number => (card?.box.y ?? 0) + (card?.box.height ?? 0) / 2;
    const perLevel = (middle(faces[0]) - middle(faces[1])) / 4;
    expect(curves).toHaveLength(2);
    expect(middle(faces[2]) - middle(faces[3])).toBeCloseTo(perLevel, 0);
  });

  test('list what is folded once, at the foot', () => {
    const list = draw(shoesInEnglish(), { stacked: true, width: 360, foldedLanes: ['system', 'does'] });
    expect(actionsOf(list).filter((action) => action.startsWith('unfold'))).toEqual(['unfold:does', 'unfold:system']);
    expect(cards(list, 'does')).toEqual([]);
  });
});

describe('a pain without an idea', () => {
  const open = pain('Gone', 'high', 'waiting');
  const map = journey('Bike', [stage('Find', [step('A', { pain: [open] })])]);
  const last = Math.max(open.source.lastLine, open.cause?.source.lastLine ?? 0);

  test.each(['full', 'compact', 'overview'] as const)(
    'has a button that writes one behind it in a %s map (L9)',
    (density) => {
      expect(actionsOf(draw({ journey: map, personas: [], language: 'en' }, { density }))).toContain(
        `add-idea:${last}`,
      );
    },
  );
});

describe('what a group can do', () => {
  const list = draw(longMap(), { density: 'overview', openedStage: 1 });

  test('is said in the page', () => {
    const svg = paintSvg(list, PALETTES.light);
    expect(svg).toContain('data-action="open-stage:3"');
    expect(svg).toMatch(/data-action="close-stage" role="button" aria-label="Close the opened stage"/u);
  });

  test('is not said in an export', () => {
    const svg = paintSvg(list, PALETTES.light, { standalone: true });
    expect(svg).not.toContain('data-action');
    expect(svg).not.toContain('Close the opened stage"');
  });
});

describe('the place of the columns', () => {
  test('tells a page which steps are in sight (K2)', () => {
    const list = draw(shoesInEnglish());
    const steps = cards(list, 'step');
    expect(list.grid).toMatchObject({ steps: 12 });
    expect(steps[2]?.box.x).toBe((list.grid?.left ?? 0) + 2 * (list.grid?.columnWidth ?? 0) + 6);
    expect(steps[0]?.box.y).toBeGreaterThan(list.grid?.bodyTop ?? 0);
    expect(draw(shoesInEnglish(), { stacked: true, width: 360 }).grid).toBeUndefined();
  });
});

describe('few of everything (W7)', () => {
  test('is one stage without shares', () => {
    const one = journey('J', [stage('S', [step('A'), step('B')], { people: { ...text('5'), value: 5 } })]);
    expect(wordsOf(draw({ journey: one, personas: [], language: 'en' }))).not.toContain('%');
  });

  test('is one step in a column of 360 px, without a curve', () => {
    const one = journey('J', [stage('S', [step('A', { feels: [feels(4)] })])]);
    const list = draw({ journey: one, personas: [], language: 'en' });
    expect(list.grid?.columnWidth).toBe(360);
    expect(groupsOf(list).filter((group) => group.role === 'curve')).toEqual([]);
  });
});

describe.each([
  ['en', 'Stage 5 of 12, opened: Mortgage', 'Unfold Does, 60 facts', 'Write an idea'],
  ['th', 'เปิดระยะที่ 5 จาก 12: ขอสินเชื่อ', 'กางแถว ทำ มี 60 รายการ', 'เขียนแนวทางแก้'],
  ['vi', 'Đang mở giai đoạn 5 trên 12: Vay vốn', 'Mở hàng Làm, 60 mục', 'Viết một giải pháp'],
] as const)('a small map in %s', (language, heading, unfold, addIdea) => {
  test('says what is opened, folded and missing in its language', () => {
    const sample = longMap(language);
    expect(wordsOf(draw(sample, { density: 'overview', openedStage: 4 }))).toContain(heading);
    const folded = groupsOf(draw(sample, { foldedLanes: ['does'] })).find((group) => group.action === 'unfold:does');
    expect(folded?.label).toBe(unfold);
    const ring = groupsOf(draw(sample, { density: 'compact' })).find(
      (group) => group.action?.startsWith('add-idea:') === true,
    );
    expect(ring?.label).toContain(addIdea);
  });
});

describe('a map that is compared with another one', () => {
  const { journey: before } = shoesInEnglish();
  const after = {
    ...before,
    stages: before.stages.map((each, at) => (at === 2 ? { ...each, steps: each.steps.slice(1) } : each)),
  };

  test.each<Partial<MapInput>>([
    { density: 'compact', width: 900 },
    { density: 'overview', openedStage: 1 },
    { stacked: true, width: 360 },
  ])('is tidy in %o, too', (way) => {
    const list = draw(
      { journey: after, personas: [], language: 'en' },
      { ...way, counterpart: { journey: before, as: 'current', elsewhere: true } },
    );
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });
});

describe.each(['en', 'th', 'vi'] as const)('people of narrow stages, in %s', (language) => {
  const stages = Array.from({ length: 15 }, (_, at) =>
    stage(`S${at}`, [step('A'), step('B')], { people: number(52_000 - 3000 * at) }),
  );
  const sample: Sample = { journey: journey('J', stages), personas: [], language };

  test('stand in a row of their own where they have no room between the shares', () => {
    const list = draw(sample, { density: 'overview', columnWidth: 33 });
    const numbers = groupsOf(list).filter(({ keyword }) => keyword === 'people');
    expect(numbers).toHaveLength(15);
    expect(new Set(numbers.map(({ box }) => box.y)).size).toBe(1);
    const shares = wordsOf(list)
      .split('\n')
      .filter((words) => /^\d+ %$/u.test(words));
    expect(shares).toHaveLength(14);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test('stand between the shares where they have room', () => {
    const wide = draw(sample, { density: 'overview', columnWidth: 55 });
    const narrow = draw(sample, { density: 'overview', columnWidth: 33 });
    const bodyOf = ({ grid }: DisplayList): number => (grid?.bodyTop ?? 0) - (grid?.top ?? 0);
    expect(bodyOf(narrow) - bodyOf(wide)).toBe(26);
  });
});

test('the count of rows lies on the tints of the stages, and breaks the frame of an opened stage alone', () => {
  const given = shoesInEnglish();
  const grounds = (openedStage: number | undefined): readonly number[] => {
    const list = draw(given, { density: 'compact', width: 900, ...(openedStage === undefined ? {} : { openedStage }) });
    const count = groupsOf(list).find(({ label }) => label?.includes('lanes folded'));
    return count?.items.flatMap((item) => (item.shape === 'rect' ? [item.width] : [])) ?? [];
  };
  expect(grounds(undefined)).toEqual([]);
  expect(grounds(1).length).toBeGreaterThan(0);
  for (const width of grounds(1)) expect(width).toBeLessThanOrEqual(6);
});

test('goal and scenario stand side by side, expectations and the end below them', () => {
  const map = journey('J', [stage('S', [step('A')])], {
    goal: [text('Home')],
    scenario: [text('First')],
    expects: [text('Help')],
    doneWhen: [text('Keys')],
  });
  const list = draw({ journey: map, personas: [], language: 'en' });
  const box = (keyword: GroupItem['keyword']): GroupItem['box'] | undefined =>
    groupsOf(list).find((group) => group.keyword === keyword)?.box;
  expect(box('goal')?.y).toBe(box('scenario')?.y);
  expect(box('expects')?.y).toBe(box('doneWhen')?.y);
  expect(box('expects')?.x).toBe(box('goal')?.x);
  expect(box('expects')?.y).toBeGreaterThan(box('goal')?.y ?? 0);
});

test.each(['buy-shoes.en', 'buy-shoes.vi', 'city-bike.vi', 'help-desk-software.en'])(
  'a map of %s that is made to fit splits no word of a step',
  (name) => {
    const { file } = readModel(readFileSync(`examples/${name}.journey`, 'utf8'));
    const journey = file.journeys[0] ?? expect.fail('no journey');
    const titles = journey.stages.flatMap(({ steps }) => steps.map(({ title }) => title));
    const wholes = new Set(titles.flatMap((title) => title.split(/\s+|(?<=-)/u)));
    for (let columnWidth = 56; columnWidth <= 103; columnWidth += 1) {
      const { language, personas } = file;
      const list = layoutMap({ journey, personas, language, width: 600, density: 'compact', columnWidth });
      const steps = list.items.flatMap((item) =>
        item.shape === 'group' && item.keyword === 'step' && item.role === 'card' ? [item] : [],
      );
      expect(steps).toHaveLength(titles.length);
      for (const line of steps.flatMap((step) => textsOf(step).map(({ text }) => text))) {
        for (const word of line.split(/\s+|(?<=-)/u)) {
          const start = word.replace(/\u2026$/u, '');
          const isWhole = wholes.has(word) || /^\d+$/u.test(word);
          const isStart = start !== word && [...wholes].some((whole) => whole.startsWith(start));
          expect(isWhole || isStart, `${columnWidth} px: ${line}`).toBe(true);
        }
      }
    }
  },
);
