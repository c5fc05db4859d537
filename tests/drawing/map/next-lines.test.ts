import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { ideaLineBehind, nextLinesOf, personaLine } from '../../../src/drawing/views/map/head/next-lines.js';
import { lastLineOf } from '../../../src/core/insight/pains.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { analyse } from '../../../src/language/analyse.js';
import { groupsOf, wordsOf } from './display-list-walk.js';
import { feels, idea, item, journey, pain, stage, step, text, wait } from './model-builders.js';
import { longMap } from './long-map.js';
import { shoesInEnglish, smallMap } from './sample-maps.js';

describe('the next lines of the small map of the design page', () => {
  const { journey: lunch } = smallMap();

  test('ask for what it lacks most first, after the persona (N2)', () => {
    expect(nextLinesOf(lunch, 'en').map(({ text: name }) => name)).toEqual([
      'whose journey it is',
      'feels at “Eats at the desk”',
      'a pain at the low point',
      'how long the wait is at “Waits for the rider”',
      'what the customer thinks',
      'who owns “Order”',
    ]);
  });

  test('stand where they belong', () => {
    const [order, eat] = lunch.stages;
    const lines = nextLinesOf(lunch, 'en');
    const lineOf = (id: string): number | undefined => lines.find((line) => line.id === id)?.afterLine;
    expect(lineOf('persona')).toBe(lunch.source?.lastLine);
    expect(lineOf('feels')).toBe(eat?.steps[0]?.lastLine);
    expect(lineOf('pain')).toBe(order?.steps[1]?.lastLine);
    expect(lineOf('owner')).toBe(order?.source?.lastLine);
  });

  test.each([
    ['en', 'feels: 3 unsure', 'feels: ${1:3 unsure}'],
    ['th', 'รู้สึก 3 ไม่แน่ใจ', 'รู้สึก ${1:3 ไม่แน่ใจ}'],
    ['vi', 'cảm xúc: 3 phân vân', 'cảm xúc: ${1:3 phân vân}'],
  ] as const)('are lines of the language: %s', (language, sentence, snippet) => {
    const line = nextLinesOf(lunch, language).find(({ id }) => id === 'feels');
    expect(line?.sentence).toBe(sentence);
    expect(line?.snippet).toEqual([snippet]);
  });

  test.each([
    ['en', 'pain: medium ${1:What stops or annoys them}'],
    ['th', 'ปัญหา กลาง ${1:สิ่งที่ติดขัดหรือน่ารำคาญ}'],
    ['vi', 'điểm đau: vừa ${1:Điều gì cản trở hay gây bực mình}'],
  ] as const)('select the words of a pain and keep its level: %s', (language, snippet) => {
    const line = nextLinesOf(lunch, language).find(({ id }) => id === 'pain');
    expect(line?.snippet).toEqual([snippet]);
  });

  test('can be of another language than their buttons', () => {
    const line = nextLinesOf(lunch, 'en', 'th').find(({ id }) => id === 'feels');
    expect(line).toMatchObject({ text: 'feels at “Eats at the desk”', sentence: 'รู้สึก 3 ไม่แน่ใจ' });
  });
});

describe.each(['en', 'th', 'vi'] as const)('every next line in %s', (language) => {
  const { keywords, colon } = vocabularyOf(language);
  const written = (line: string): ReturnType<typeof analyse> =>
    analyse(
      [
        `${keywords.journey[0]}${colon} J`,
        `${keywords.stage[0]}${colon} S`,
        `  ${keywords.step[0]}${colon} T`,
        `    ${line}`,
      ].join('\n'),
    );

  test('is read as the fact that its button names', () => {
    const open = pain('Gone');
    const map = journey('Bike', [
      stage('A', [step('Waits', { feels: [feels(1)], pain: [open] })]),
      stage('B', [step('Rides')]),
    ]);
    const ids = nextLinesOf(map, language).map(({ id }) => id);
    expect(ids).toHaveLength(6);
    const all = nextLinesOf(journey('Bike', [stage('A', [step('Waits')]), stage('B', [])]), language);
    for (const line of [...nextLinesOf(map, language), ...all]) {
      const sample = line.sentence;
      const { file } = written(sample);
      expect(file.faults, sample).toEqual([]);
    }
  });
});

describe('next lines', () => {
  test('are none for a map with many steps, for one without a step, and for one that has it all', () => {
    expect(nextLinesOf(longMap().journey, 'en')).toEqual([]);
    expect(nextLinesOf(journey('Empty', []), 'en')).toEqual([]);
    const facts = { feels: [feels(4)], thinks: [text('Nice')], touchpoint: [{ ...text('Shop') }] };
    const whole = journey(
      'All',
      [stage('S', [step('A', { ...facts, pain: [pain('P')], idea: [idea('I', 1)] })], { owner: [item('Sales')] })],
      {
        for: [item('Mai')],
        goal: [text('G')],
      },
    );
    expect(nextLinesOf(whole, 'en')).toEqual([]);
  });

  test('ask for an idea behind a pain with all that is said of it', () => {
    const open = pain('Gone', 'high', 'waiting');
    const map = journey('J', [stage('S', [step('A', { feels: [feels(4)], pain: [open] })])], {
      for: [item('Mai')],
      goal: [text('G')],
    });
    const line = nextLinesOf(map, 'en').find(({ id }) => id === 'idea');
    expect(line).toMatchObject({ text: 'an idea for “Gone”', afterLine: lastLineOf(open) });
    expect(lastLineOf(open)).toBe(open.cause?.source.lastLine);
    expect(ideaLineBehind(map, lastLineOf(open), 'en')).toEqual(line);
    expect(ideaLineBehind(map, lastLineOf(open) + 1, 'en')).toBeUndefined();
  });

  test.each(['Waits for the rider', 'รอไรเดอร์', 'Chờ tài xế', 'Chờ tài xế'.normalize('NFD')])(
    'ask how long “%s” takes',
    (title) => {
      const map = journey('J', [stage('S', [step(title)])]);
      expect(nextLinesOf(map, 'en').map(({ id }) => id)).toContain('wait');
      const told = journey('J', [stage('S', [step(title, { wait: [wait(2, 'd')] })])]);
      expect(nextLinesOf(told, 'en').map(({ id }) => id)).not.toContain('wait');
    },
  );

  test('shorten a long title by whole letters', () => {
    const map = journey('J', [stage('S', [step('👩‍👩‍👧'.repeat(60))])]);
    const line = nextLinesOf(map, 'en').find(({ id }) => id === 'feels');
    expect(line?.text).toContain(`${'👩‍👩‍👧'.repeat(16)}`);
    expect(line?.text).toMatch(/…”$/u);
  });
});

describe('the panel under a small map', () => {
  test('has a button for each line, that of the persona on its card', () => {
    const list = layoutMap({ ...smallMap(), width: 1240, nextLines: true });
    const buttons = groupsOf(list).filter((group) => group.action?.startsWith('add:') === true);
    expect(buttons.map(({ action }) => action)).toEqual([
      'add:persona',
      'add:feels',
      'add:pain',
      'add:wait',
      'add:thinks',
      'add:owner',
    ]);
    expect(buttons[1]?.label).toBe('Add feels at “Eats at the desk”: feels: 3 unsure');
    for (const button of buttons) expect(button.box.height).toBeGreaterThanOrEqual(24);
  });

  test('has five buttons where no card asks for the persona, and that line first', () => {
    const list = layoutMap({ ...smallMap(), width: 900, nextLines: true, foldedHeader: true });
    const buttons = groupsOf(list).filter(({ action, role }) => action?.startsWith('add:') === true && role === 'band');
    expect(buttons.map(({ action }) => action)).toEqual([
      'add:persona',
      'add:feels',
      'add:pain',
      'add:wait',
      'add:thinks',
    ]);
  });

  test('is not there unless it is asked for, nor in a map that lacks nothing', () => {
    expect(wordsOf(layoutMap({ ...smallMap(), width: 1240 }))).not.toContain('What to add next');
    expect(wordsOf(layoutMap({ ...shoesInEnglish(), width: 1240, nextLines: true }))).not.toContain('What to add next');
  });
});

describe('a map that asks whose journey it is', () => {
  const { journey: many } = longMap('en');
  const nobodys = { ...many, for: [] };

  test.each([
    ['en', 'for: a persona'],
    ['th', 'ของ ชื่อลูกค้า'],
    ['vi', 'của: tên chân dung'],
  ] as const)(
    'has the button that answers in every header, however many steps it has (H3, N1): %s',
    (language, line) => {
      const input = { journey: nobodys, personas: [], language, width: 1200 };
      for (const shape of [{}, { density: 'compact' }, { density: 'overview' }, { foldedHeader: true }] as const) {
        const asks = (more: { readonly nextLines?: boolean }): readonly string[] =>
          groupsOf(layoutMap({ ...input, ...shape, ...more }))
            .filter(({ action }) => action === 'add:persona')
            .map(({ label }) => label ?? '');
        expect(asks({ nextLines: true }), JSON.stringify(shape)).toHaveLength(1);
        expect(asks({ nextLines: true })[0]).toContain(line);
        // A reader who closed the other lines is still asked for the persona; an export can only ask.
        expect(asks({ nextLines: false })).toEqual(asks({ nextLines: true }));
        expect(asks({})).toEqual([]);
      }
      expect(personaLine(nobodys, language)?.sentence).toBe(line);
      expect(personaLine({ ...nobodys, for: [item('Ploy')] }, language)).toBeUndefined();
    },
  );
});
