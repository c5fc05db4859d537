import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { extentOf, groupsOf, textsOf, wordsOf } from './display-list-walk.js';
import {
  channel,
  feels,
  goesTo,
  idea,
  item,
  journey,
  metric,
  number,
  pain,
  persona,
  stage,
  step,
  text,
  touchpoint,
  wait,
} from './model-builders.js';
import { createContext } from '../../../src/drawing/scene/context.js';
import { figuresOf } from '../../../src/drawing/words/figures.js';
import { hostileMap, vietnameseMap, wholeMap } from './odd-maps.js';
import { largeMap, shoesInEnglish, shoesInThai, smallMap } from './sample-maps.js';
import type { Sample } from './sample-maps.js';
import { textsTogether } from './tidy-picture.js';

const SAMPLES: Readonly<Record<string, () => Sample>> = {
  'shoes in English': shoesInEnglish,
  'shoes in Thai': shoesInThai,
  'small map': smallMap,
  'hostile map': hostileMap,
  'map of wholes': wholeMap,
  Vietnamese: vietnameseMap,
  'large map': () => largeMap(48),
};

function draw(sample: Sample, width = 1600): DisplayList {
  return layoutMap({ ...sample, width });
}

function cardsOf(list: DisplayList): readonly GroupItem[] {
  return groupsOf(list).filter((group) => group.role === 'card' || group.role === 'stage' || group.role === 'persona');
}

/** Text that sticks out of the box of its card by more than a px at a side, a letter being at least this wide itself. */
function overflowing(list: DisplayList): readonly string[] {
  return cardsOf(list)
    .filter((card) => card.keyword !== 'feels')
    .flatMap((card) =>
      textsOf(card)
        .filter((each) => {
          const extent = extentOf(each);
          return (
            extent.left < card.box.x - 1 ||
            extent.right > card.box.x + card.box.width + 1 ||
            extent.top < card.box.y - 2 ||
            extent.bottom > card.box.y + card.box.height + 3
          );
        })
        .map((each) => `${card.keyword ?? card.role}: ${each.text}`),
    );
}

function overlapping(list: DisplayList): readonly string[] {
  const cards = groupsOf(list).filter((group) => group.role === 'card' && group.keyword !== 'feels');
  const sorted = cards.toSorted((left, right) => left.box.y - right.box.y);
  return sorted.flatMap((one, index) =>
    sorted.slice(index + 1).flatMap((other) => {
      const across =
        Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x);
      const down =
        Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y);
      return across > 0.5 && down > 0.5 ? [`${one.label ?? ''} / ${other.label ?? ''}`] : [];
    }),
  );
}

describe.each(Object.entries(SAMPLES))('the %s', (_, sample) => {
  test.each([640, 1600])('keeps every text in its card and every card apart at %i px', (width) => {
    const list = draw(sample(), width);
    expect(overflowing(list)).toEqual([]);
    expect(overlapping(list)).toEqual([]);
    expect(textsTogether(list)).toEqual([]);
  });

  test('stays inside the page', () => {
    const list = draw(sample());
    for (const each of textsOf(list)) {
      const extent = extentOf(each);
      expect(extent.left).toBeGreaterThanOrEqual(0);
      expect(extent.right).toBeLessThanOrEqual(list.width);
      expect(extent.bottom).toBeLessThanOrEqual(list.height);
    }
  });

  test('is drawn alike twice', () => {
    const given = sample();
    expect(draw(given)).toEqual(draw(given));
  });

  test('sets no text smaller than 11 px, nor 12 px in tall scripts', () => {
    for (const each of textsOf(draw(sample()))) {
      expect(each.size).toBeGreaterThanOrEqual(/[\u0e00-\u0eff\u3040-\u9fff]/u.test(each.text) ? 12 : 11);
    }
  });
});

describe('titles of any length in any script', () => {
  const letters: Readonly<Record<string, readonly string[]>> = {
    th: ['ลูกค้า', 'รู้สึก', 'หงุดหงิด', 'น้ำ', 'ที่', 'ๆ ', ' '],
    vi: ['đường ', 'khách ', 'ê'.normalize('NFD'), 'nghiêng'],
    en: ['wait', 'ing ', 'extraordinarily ', '-', ' '],
    ar: ['ينتظر ', 'العميل', 'الطرد، '],
    ja: ['お客様', 'は', '荷物', '。', 'ット'],
  };
  const title = fc
    .constantFrom(...Object.keys(letters))
    .chain((script) =>
      fc
        .array(fc.constantFrom(...(letters[script] ?? [''])), { minLength: 1, maxLength: 100 })
        .map((parts) => parts.join('').slice(0, 300)),
    );
  const language = fc.constantFrom<HumanLanguage>('en', 'th', 'vi');

  test('stay in their cards', () => {
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 6, maxLength: 6 }),
        language,
        fc.integer({ min: 1, max: 12 }),
        (titles, spoken, steps) => {
          const [a = '', b = '', c = '', d = '', e = '', f = ''] = titles;
          const parts = Array.from({ length: steps }, (_, index) =>
            step(titles[index % 6] ?? '', {
              does: [text(b)],
              thinks: [text(c)],
              pain: [pain(d, 'high', 'waiting')],
              idea: [idea(e, 1)],
              touchpoint: [touchpoint(undefined, f)],
              channel: [channel('chat', a)],
              wait: [wait(3, 'd', false, b)],
              feels: [feels(2, c)],
              system: [text(d)],
              staff: [text(e)],
            }),
          );
          const map = journey(
            a,
            [stage(b, parts, { people: number(1000), owner: [item(c)] }), stage(d, [], { people: number(2) })],
            { goal: [text(e)], scenario: [text(f)], for: [item(a)] },
          );
          const list = draw({ journey: map, personas: [], language: spoken }, 1300);
          expect(overflowing(list)).toEqual([]);
          expect(overlapping(list)).toEqual([]);
          expect(textsTogether(list)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what a map says', () => {
  test('carries the lines of its facts', () => {
    const does = text('Looks for a bike');
    const one = step('Finds a bike', { does: [does] });
    const groups = groupsOf(draw({ journey: journey('Bike', [stage('Find', [one])]), personas: [], language: 'en' }));
    expect(groups.find((group) => group.keyword === 'does')).toMatchObject({
      line: does.source.line,
      lines: [does.source.line],
      label: `Does, step 1: Looks for a bike. Line ${does.source.line + 1}.`,
    });
    expect(groups.find((group) => group.keyword === 'step')?.line).toBe(one.source?.line);
  });

  test('says a whole step aloud', () => {
    const waits = step('Waits for the parcel', {
      feels: [feels(1, 'worried')],
      pain: [pain('No delivery date', 'high', 'no-progress')],
      wait: [wait(3, 'd', false)],
    });
    const groups = groupsOf(
      draw({ journey: journey('Shoes', [stage('Service', [waits])]), personas: [], language: 'en' }),
    );
    expect(groups.find((group) => group.keyword === 'step')?.label).toBe(
      `Step 1 of 1, Service: Waits for the parcel. Feels 1 of 5, very bad, worried. Pain, high, no progress shown: No delivery date. No idea yet. Wait 3 d, not told. Line ${(waits.source?.line ?? 0) + 1}.`,
    );
  });

  test('reaches over all lines of a continued fact', () => {
    const fact = text('one\ntwo');
    const long = { ...fact, source: { ...fact.source, lastLine: fact.source.line + 1 } };
    const groups = groupsOf(
      draw({ journey: journey('Bike', [stage('Find', [step('A', { does: [long] })])]), personas: [], language: 'en' }),
    );
    expect(groups.find((group) => group.keyword === 'does')?.lines).toEqual([fact.source.line, fact.source.line + 1]);
  });

  test('has no lane for which nothing is written', () => {
    const words = wordsOf(
      draw({ journey: journey('Bike', [stage('Find', [step('A')])]), personas: [], language: 'en' }),
    );
    expect(words).toContain('Steps');
    for (const lane of [
      'Does',
      'Thinks',
      'Feels',
      'Pains and ideas',
      'Waits',
      'Owner',
      'Line of visibility',
      'How to read',
    ]) {
      expect(words).not.toContain(lane);
    }
  });

  test('invents no value', () => {
    const words = wordsOf(draw(smallMap()));
    expect(words).toContain('no value');
    expect(words).not.toMatch(/Lowest|Highest|people|hand-offs/u);
    expect(words).toContain('mean feeling, 2 of 3 steps');
  });

  test('says that a pain has no idea, and not when one answers it', () => {
    const open = journey('Bike', [stage('Find', [step('A', { pain: [pain('Gone')] })])]);
    const answered = journey('Bike', [
      stage('Find', [step('A', { pain: [pain('Gone')], idea: [idea('Reserve', 1)] })]),
    ]);
    expect(wordsOf(draw({ journey: open, personas: [], language: 'en' }))).toContain('No idea yet');
    expect(wordsOf(draw({ journey: answered, personas: [], language: 'en' }))).not.toContain('No idea yet');
  });

  test('draws a stage without steps as one column of its own title', () => {
    const groups = groupsOf(
      draw({ journey: journey('Bike', [stage('Find', []), stage('Ride', [])]), personas: [], language: 'en' }),
    );
    const cards = groups.filter((group) => group.role === 'card' && group.keyword === 'stage');
    expect(cards.map((card) => wordsOf(card))).toEqual(['1\nFind', '2\nRide']);
  });

  test('lets a fact of a stage span its steps', () => {
    const map = journey('Bike', [
      stage('Find', [step('A'), step('B')], { does: [text('Looks around')] }),
      stage('Ride', [step('C')]),
    ]);
    const list = draw({ journey: map, personas: [], language: 'en' });
    const [card] = groupsOf(list).filter((group) => group.keyword === 'does');
    const steps = groupsOf(list).filter((group) => group.keyword === 'step');
    expect(card?.box.x).toBe(steps[0]?.box.x);
    expect((card?.box.x ?? 0) + (card?.box.width ?? 0)).toBe((steps[1]?.box.x ?? 0) + (steps[1]?.box.width ?? 0));
  });

  test.each([
    ['of percent ends at 100', { unit: { kind: 'percent' as const } }, 'retention' as const, 93, 95, 95 / 100],
    ['of a score ends at its range', {}, 'csat' as const, 4.4, 4.6, 4.6 / 5],
    ['of anything else ends beyond the larger', {}, undefined, 10, 5, 5 / 12],
  ])('has a bar that for a metric %s', (_, unit, id, value, target, share) => {
    const at = { line: 0, start: 0, end: 1 };
    const fact = metric('M', {
      value: { from: value, span: at, ...unit },
      target: { from: target, span: at, ...unit },
      ...(id ? { id } : {}),
    });
    const list = draw({
      journey: journey('J', [stage('S', [step('A', { metric: [fact] })])]),
      personas: [],
      language: 'en',
    });
    const rects =
      groupsOf(list)
        .find((group) => group.keyword === 'metric')
        ?.items.filter((each) => each.shape === 'rect') ?? [];
    const [track, , tick] = rects;
    expect(((tick?.x ?? 0) + 1 - (track?.x ?? 0)) / (track?.width ?? 1)).toBeCloseTo(share, 1);
  });

  test('shows a way to nowhere by its name', () => {
    const map = journey('Bike', [stage('Find', [step('A', { goesTo: [goesTo('nowhere')] })])]);
    expect(wordsOf(draw({ journey: map, personas: [], language: 'en' }))).toContain('goes to nowhere');
  });

  test('takes no line of another file for one of its own', () => {
    const map = journey('Bike', [stage('Find', [step('A')])], { for: [item('Ngọc')] });
    const facts = {
      who: [text('Student')],
      wants: [text('Reach class dry')],
      says: [text('Ten minutes')],
      uses: [channel('app')],
    };
    const linesWith = (elsewhere: boolean): number => {
      const list = draw({
        journey: map,
        personas: [persona('Ngọc', { ...facts, ...(elsewhere ? { elsewhere: true } : {}) })],
        language: 'en',
      });
      return groupsOf(list).filter(
        (group) => group.line !== undefined && (group.role === 'persona' || group.keyword === 'wants'),
      ).length;
    };
    expect(linesWith(false)).toBe(5);
    // The card itself goes to the `for` line.
    expect(linesWith(true)).toBe(1);
  });

  test.each([
    { sample: shoesInEnglish, width: 700 },
    { sample: hostileMap, width: 700 },
    { sample: smallMap, width: 700 },
    { sample: shoesInThai, width: 520 },
    { sample: shoesInEnglish, width: 900 },
    { sample: shoesInThai, width: 1090 },
  ])('folds its header to persona, goal and figures, at $width px', ({ sample, width }) => {
    const given = sample();
    const list = layoutMap({ ...given, width, foldedHeader: true });
    const head = groupsOf(list).filter((group) => ['header', 'persona', 'band'].includes(group.role));
    const first = groupsOf(list).find((group) => group.keyword === 'goesTo' || group.role === 'stage');
    expect(first?.box.y).toBeLessThan(230);
    const above = head.filter(({ box }) => box.y + box.height <= (first?.box.y ?? 0));
    expect(above.some((group) => group.role === 'persona')).toBe(true);
    expect(above.some((group) => group.keyword === 'goal')).toBe(given.journey.goal.length > 0);
    const context = { ...createContext({ ...given, width }) };
    const figures = figuresOf(context).map(({ value }) => value);
    const said = above.filter((group) => group.role === 'band').map((group) => group.label ?? '');
    for (const value of figures) expect(said.some((label) => label.startsWith(value))).toBe(true);
    expect(overflowing(list)).toEqual([]);
    expect(textsTogether(list)).toEqual([]);
  });

  test('leaves a hidden lane out', () => {
    const sample = shoesInEnglish();
    const words = wordsOf(layoutMap({ ...sample, width: 1600, hiddenLanes: ['waits'] })).split('\n');
    expect(words).not.toContain('Waits');
    expect(words).toContain('Metrics');
  });

  test('draws a journey without stages as its header alone', () => {
    const list = draw({ journey: journey('', []), personas: [], language: 'vi' });
    expect(wordsOf(list)).toContain('Chưa đặt tên');
    expect(list.height).toBeLessThan(300);
  });

  // With time that grows faster than the steps this would take hours.
  test('is drawn of more items than a call may have arguments', () => {
    const steps = Array.from({ length: 30_000 }, () => step('A', { does: [text('B')], note: [text('C')] }));
    const list = draw({ journey: journey('J', [stage('S', steps)]), personas: [], language: 'en' });
    expect(list.items.length).toBeGreaterThan(80_000);
  }, 60_000);
});
