import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findText } from '../../../src/core/vocabulary/find-text.js';

/** The letters that are found. */
function found(text: string, sought: string): readonly string[] {
  return findText(text, sought).map(({ start, end }) => text.slice(start, end));
}

test('finds words without regard to capitals and to marks of Vietnamese letters', () => {
  expect(found('Kênh bán hàng và KÊNH phụ', 'kenh')).toEqual(['Kênh', 'KÊNH']);
  expect(found('Đặt lịch hẹn', 'dat lich')).toEqual(['Đặt lịch']);
  expect(found('Đặt lịch', 'đặt')).toEqual(['Đặt']);
});

test('finds decomposed letters by composed ones, and the other way round', () => {
  const decomposed = 'kênh bán'.normalize('NFD');
  expect(found(decomposed, 'kênh'.normalize('NFC'))).toEqual(['kênh'.normalize('NFD')]);
  expect(found('kênh', 'kênh'.normalize('NFD'))).toEqual(['kênh']);
});

test('finds Thai without regard to tone marks, and a long a with a ring however it was typed', () => {
  expect(found('รองเท้าวิ่ง', 'รองเทา')).toEqual(['รองเท้า']);
  expect(found('น\u0e49\u0e33', 'นำ')).toEqual(['น\u0e49\u0e33']);
  expect(found('น\u0e4d\u0e49\u0e32ดื่ม', 'น้ำ')).toEqual(['น\u0e4d\u0e49\u0e32']);
});

test('frames whole letters: an emoji of several parts is one', () => {
  expect(found('a 👩‍👩‍👧 b', '👩‍👩‍👧')).toEqual(['👩‍👩‍👧']);
  expect(found('one  two', 'one two')).toEqual(['one  two']);
});

test('finds nothing for blanks', () => {
  expect(found('a b', ' ')).toEqual([]);
  expect(found('', '')).toEqual([]);
});

test('finds in order, without overlap, and every text in itself', () => {
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  const letters = fc.constantFrom(
    'a',
    'Ê',
    'e\u0302',
    'ế',
    'đ',
    'ก',
    '\u0e49',
    '\u0e33',
    '\u0e4d',
    '\u0e32',
    'เ',
    ' ',
    '👩‍👧',
    'ß',
    'ﬁ',
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), fc.array(letters, { maxLength: 3 }), (long, short) => {
      const text = long.join('');
      const spans = findText(text, short.join(''));
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      if (/[a-zêก]/iu.test(text.trim())) expect(findText(text, text).length).toBeGreaterThan(0);
    }),
  );
});

test('finds across runs of blanks, at the beginning and behind letters that fold to nothing', () => {
  expect(found('   a \u00a0 b', 'a b')).toEqual(['a \u00a0 b']);
  expect(found('a / \t b', '/ b')).toEqual(['/ \t b']);
  expect(found('\u0e49 \u0e49  ก', ' ก')).toEqual(['ก']);
});
