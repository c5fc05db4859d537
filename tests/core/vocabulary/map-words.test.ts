import { describe, expect, test } from 'vitest';
import { compareWordsOf } from '../../../src/core/vocabulary/all-compare-words.js';
import { mapWordsOf } from '../../../src/core/vocabulary/all-map-words.js';

describe('the figures of a map in words', () => {
  test.each([
    [
      'en',
      '1',
      'mean feeling, 1 of 1 step|1 of 1 wait is not announced|of 1 pain|has no idea that answers it|hand-off',
    ],
    [
      'en',
      '3',
      'mean feeling, 3 of 3 steps|3 of 3 waits are not announced|of 3 pains|have no idea that answers them|hand-offs',
    ],
    ['th', '1', 'ความรู้สึกเฉลี่ย จาก 1 ใน 1 ขั้น|ไม่ได้แจ้ง 1 จาก 1 ครั้งที่รอ|จาก 1 ปัญหา|ยังไม่มีแนวทางแก้|ครั้งที่ส่งต่องาน'],
    [
      'vi',
      '1',
      'cảm xúc trung bình, 1 trên 1 bước|1 trên 1 lần chờ không được báo|trên 1 điểm đau|chưa có giải pháp nào|lần bàn giao',
    ],
  ] as const)('agree with their number: %s, %s', (language, n, expected) => {
    const { figures } = mapWordsOf(language);
    const said = [
      figures.meanFeeling({ known: n, steps: n }),
      figures.waitsNotTold({ notTold: n, waits: n }),
      figures.ofPains({ pains: n }),
      figures.painsWithoutIdea({ open: n }),
      figures.handOffs({ handOffs: n }),
    ];
    expect(said.join('|')).toBe(expected);
  });

  test('of English agree with the waits that were not announced, not with all of them', () => {
    const { figures } = mapWordsOf('en');
    expect(figures.waitsNotTold({ notTold: '1', waits: '3' })).toBe('1 of 3 waits is not announced');
  });
});

describe('the figures of two journeys in words', () => {
  test('of English agree with the number that they stand behind', () => {
    const { pains, steps, handOffs } = compareWordsOf('en').figures;
    expect([pains('1'), steps('1'), handOffs('1')]).toEqual(['pain', 'step', 'hand-off']);
    expect([pains('3'), steps('0'), handOffs('2')]).toEqual(['pains', 'steps', 'hand-offs']);
  });
});
