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
      figures.waitsNotTold({ told: '0', notTold: n, waits: n }),
      figures.ofPains({ pains: n }),
      figures.painsWithoutIdea({ open: n }),
      figures.handOffs({ handOffs: n }),
    ];
    expect(said.join('|')).toBe(expected);
  });

  test('of English agree with the waits that were not announced, not with all of them', () => {
    const { figures } = mapWordsOf('en');
    expect(figures.waitsNotTold({ told: '2', notTold: '1', waits: '3' })).toBe('1 of 3 waits is not announced');
  });

  test.each([
    ['en', '1', '1', 'the wait is announced'],
    ['en', '3', '3', 'all 3 waits are announced'],
    ['en', '1', '3', '1 of 3 waits is announced'],
    ['en', '0', '1', '1 wait, announced or not is not written'],
    ['th', '1', '1', 'แจ้งการรอไว้แล้ว'],
    ['th', '3', '3', 'แจ้งไว้แล้วทั้ง 3 ครั้งที่รอ'],
    ['th', '1', '3', 'แจ้งไว้ 1 จาก 3 ครั้งที่รอ'],
    ['th', '0', '2', 'รอ 2 ครั้ง ไม่ได้เขียนว่าแจ้งหรือไม่'],
    ['vi', '1', '1', 'lần chờ đã được báo'],
    ['vi', '3', '3', 'cả 3 lần chờ đều được báo'],
    ['vi', '1', '3', '1 trên 3 lần chờ được báo'],
    ['vi', '0', '2', '2 lần chờ, chưa ghi có báo hay không'],
  ] as const)(
    'count no wait of which nobody says that it is not announced: %s, %s of %s',
    (language, told, waits, said) => {
      expect(mapWordsOf(language).figures.waitsNotTold({ told, notTold: '0', waits })).toBe(said);
    },
  );
});

describe('the figures of two journeys in words', () => {
  test('of English agree with the number that they stand behind', () => {
    const { pains, steps, handOffs } = compareWordsOf('en').figures;
    expect([pains('1'), steps('1'), handOffs('1')]).toEqual(['pain', 'step', 'hand-off']);
    expect([pains('3'), steps('0'), handOffs('2')]).toEqual(['pains', 'steps', 'hand-offs']);
  });
});
