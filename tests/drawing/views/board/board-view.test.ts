import { missingFor } from '../../../../src/drawing/views/missing-for.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem } from '../../../../src/drawing/kit/display-list.js';
import { BOARD_VIEW } from '../../../../src/drawing/views/board/board-view.js';
import type { HumanLanguage } from '../../../../src/core/vocabulary/vocabulary.js';
import { vocabularyOf } from '../../../../src/core/vocabulary/all.js';
import { groupsOf, wordsOf } from '../../map/display-list-walk.js';
import { channel, item, journey, pain, stage, step, touchpoint } from '../../map/model-builders.js';
import { DRAWN_SAMPLES } from '../../map/drawn-samples.js';
import { wholeMap } from '../../map/odd-maps.js';
import { shoesInEnglish } from '../../map/sample-maps.js';
import type { Sample } from '../../map/sample-maps.js';
import { branchingInput } from '../analysis-arbitrary.js';
import { stickingOut } from '../chart-checks.js';
import { textsTogether } from '../../map/tidy-picture.js';

function draw(sample: Sample, width = 1600): DisplayList {
  return BOARD_VIEW.layout({ ...sample, width });
}

function cardsOf(list: DisplayList): readonly GroupItem[] {
  return groupsOf(list).filter(({ role }) => role === 'card');
}

/** Cards that overlap. */
function overlappingCards(list: DisplayList): number {
  const cards = cardsOf(list);
  return cards.flatMap((one, index) =>
    cards
      .slice(index + 1)
      .filter(
        ({ box }) =>
          one.box.x < box.x + box.width - 0.5 &&
          box.x < one.box.x + one.box.width - 0.5 &&
          one.box.y < box.y + box.height - 0.5 &&
          box.y < one.box.y + one.box.height - 0.5,
      ),
  ).length;
}

describe.each(DRAWN_SAMPLES)('the board of %s', (_, sample) => {
  test.each([320, 640, 1200, 2400])('fits the page and keeps cards and texts apart at %i px', (width) => {
    const list = draw(sample(), width);
    expect(list.width).toBeLessThanOrEqual(width);
    expect(overlappingCards(list)).toBe(0);
    expect(textsTogether(list)).toEqual([]);
    expect(stickingOut(list)).toEqual([]);
  });
});

test('generated journeys fit the page', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(branchingInput, (input) => {
      const list = BOARD_VIEW.layout(input);
      expect(list.width).toBeLessThanOrEqual(input.width);
      expect(overlappingCards(list)).toBe(0);
      expect(textsTogether(list)).toEqual([]);
      expect(stickingOut(list)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a card says touchpoint, channel, step, owner and pain, and leads to its lines', () => {
  const met = touchpoint('message-inquiry');
  const through = channel('chat', 'LINE');
  const hurts = pain('No reply', 'high');
  const given = journey('J', [
    stage('A', [step('Asks', { touchpoint: [met], channel: [through], owner: [item('Sales')], pain: [hurts] })]),
  ]);
  const [card] = cardsOf(draw({ journey: given, personas: [], language: 'en' }));
  expect(card && wordsOf(card)).toBe('Message to the brand\nLINE \u00b7 step 1, Asks\nSales\nNo reply');
  expect(card).toMatchObject({ keyword: 'touchpoint', line: met.source.line, tooltip: 'No reply' });
  expect(card?.lines).toContain(hurts.source.line);
  expect(card?.label).toBe(
    `Touchpoints: Message to the brand. LINE \u00b7 step 1, Asks. Owner: Sales. 1 of 1 pain without an idea. No reply. Line ${met.source.line + 1}.`,
  );
});

test.each<[HumanLanguage, string, string]>([
  ['en', 'No touchpoint written', 'No owner'],
  ['th', 'ยังไม่ได้เขียนจุดสัมผัส', 'ยังไม่มีผู้รับผิดชอบ'],
  ['vi', 'Chưa ghi điểm chạm', 'Chưa ai phụ trách'],
])('a step without a touchpoint or an owner says so (%s)', (language, none, nobody) => {
  const one = step('Waits');
  const list = draw({ journey: journey('J', [stage('A', [one])]), personas: [], language });
  const [card] = cardsOf(list);
  expect(card && wordsOf(card)).toContain(none);
  expect(card && wordsOf(card)).toContain(nobody);
  expect(card).toMatchObject({ keyword: 'step', line: one.source?.line });
});

test('stages that do not fit beside each other go on in the next row', () => {
  const tops = (width: number): number =>
    new Set(groupsOf(draw(shoesInEnglish(), width)).flatMap(({ role, box }) => (role === 'stage' ? [box.y] : []))).size;
  expect([tops(1600), tops(700), tops(320)]).toEqual([1, 2, 6]);
});

test('a journey without stages lacks a step, any other lacks nothing', () => {
  const input = { journey: journey('J', []), personas: [], language: 'vi' as const, width: 800 };
  expect(missingFor('board', input)?.snippet).toEqual(['giai đoạn: ${1:Nhận biết}', '  bước: $2', '    điểm chạm: $3']);
  expect(missingFor('board', { ...input, journey: wholeMap().journey })).toBeUndefined();
  expect(wordsOf(BOARD_VIEW.layout(input))).toContain('Hành trình này chưa có bước nào.');
});

test.each(['en', 'th', 'vi'] as const)(
  'of many owners a card says in %s how many it does not name, once one has named them all',
  (language) => {
    const owner = Array.from({ length: 40 }, (_, at) => item(`Team ${at}.`));
    const given = journey('J', [stage('A', [step('a'), step('b'), step('c')])], { owner });
    const cards = cardsOf(draw({ journey: given, personas: [], language }));
    const named = cards.map(({ label = '' }) => owner.filter(({ text }) => label.includes(text)).length);
    expect(named).toEqual([40, 8, 8]);
    const more = vocabularyOf(language).labels.preview.more(32);
    expect(cards.map(({ label = '' }) => label.includes(more))).toEqual([false, true, true]);
    expect(cards.map(({ lines = [] }) => lines.length <= 10)).toEqual([false, true, true]);
  },
);
