import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNBROKEN_WORDS } from '../../../src/core/vocabulary/unbroken-words.js';
import { measureText } from '../../../src/drawing/kit/measure.js';
import { graphemesOf, wrapText } from '../../../src/drawing/kit/wrap.js';

const font = { size: 12, weight: 400 } as const;

function wrap(text: string, width: number, maxLines = 100): readonly string[] {
  return wrapText(text, { font, width, maxLines, ellipsis: '…' }).lines;
}

describe('wrapText', () => {
  test('breaks English at blanks and behind hyphens', () => {
    expect(wrap('Opens the well-known page', 70)).toEqual(['Opens the', 'well-known', 'page']);
    expect(wrap('a well-known page', 60)).toEqual(['a well-', 'known', 'page']);
  });

  test('breaks Thai between words', () => {
    const lines = wrap('เปิดหน้าติดตามพัสดุวันละหลายครั้ง', 90);
    expect(lines).toEqual(['เปิดหน้าติดตาม', 'พัสดุวันละหลาย', 'ครั้ง']);
  });

  test('breaks Vietnamese at blanks, composed or not', () => {
    const composed = wrap('Khách hàng chờ đợi bưu kiện', 70);
    expect(composed).toEqual(['Khách hàng', 'chờ đợi bưu', 'kiện']);
    expect(wrap('Khách hàng chờ đợi bưu kiện'.normalize('NFD'), 70).map((line) => line.normalize('NFC'))).toEqual(
      composed,
    );
  });

  test('starts no line with a sign that belongs to the word before', () => {
    expect(wrap('เพื่อน ๆ เพื่อน ๆ เพื่อน ๆ', 60).every((line) => !line.startsWith('ๆ'))).toBe(true);
    expect(wrap('39 % 40 % 41 %', 30)).toEqual(['39 %', '40 %', '41 %']);
    expect(wrap('荷物がいつ届くのか。荷物がいつ届くのか。', 116).every((line) => !line.startsWith('。'))).toBe(true);
  });

  test.each(UNBROKEN_WORDS)('never ends a line inside %s while it has room for the word', (word) => {
    for (const form of [word, word.normalize('NFD')]) {
      const text = `${'\u0e14\u0e35'.repeat(3)}${form}\u0e21\u0e32\u0e01 ${form}`;
      const least = Math.ceil(measureText(form, font)) + 30;
      for (let width = least; width < 3 * least; width += 7) {
        const lines = wrap(text, width);
        expect([width, lines.join('|').split(form).length - 1]).toEqual([width, 2]);
      }
    }
  });

  test('divides a word that is kept whole where the engine does when no line has room for it', () => {
    const lines = wrap('\u0e1c\u0e39\u0e49\u0e23\u0e31\u0e1a\u0e1c\u0e34\u0e14\u0e0a\u0e2d\u0e1a', 45);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('\u0e1c\u0e39\u0e49\u0e23\u0e31\u0e1a\u0e1c\u0e34\u0e14\u0e0a\u0e2d\u0e1a');
  });

  test('keeps the breaks of the author', () => {
    expect(wrap('one\ntwo\n\nthree', 500)).toEqual(['one', 'two', '', 'three']);
  });

  test('divides a word that is too wide between graphemes', () => {
    const word = '👩‍👩‍👧น้ำé'.repeat(6);
    const lines = wrap(word, 40);
    expect(lines.join('')).toBe(word);
    expect(lines.flatMap(graphemesOf)).toEqual(graphemesOf(word));
  });

  test.each([
    ['PaymentIntent', 60, ['Payment', 'Intent']],
    ['customer_support_portal', 70, ['customer_', 'support_', 'portal']],
    ['and/or/otherwise', 56, ['and/or/', 'otherwise']],
    ['thúcĐẩyBánHàng', 62, ['thúcĐẩy', 'BánHàng']],
  ])('divides %s where it is put together', (word, width, lines) => {
    expect(wrap(word, width)).toEqual(lines);
  });

  test.each([
    ['Maintenance window', 50, ['Mainte…', 'window']],
    ['a Subscription', 50, ['a', 'Subscr…']],
    ['ทักแชตถามไซซ์', 300, ['ทักแชตถามไซซ์']],
    ['thanh toán', 90, ['thanh toán']],
  ])('splits no word of %s where words stay whole', (text, width, lines) => {
    const wrapped = wrapText(text, { font, width, maxLines: 3, ellipsis: '…', wholeWords: true });
    expect(wrapped.lines).toEqual(lines);
    expect(wrapped.cut).toBe(lines.join(' ') !== text);
    for (const line of wrapped.lines) expect(measureText(line, font)).toBeLessThanOrEqual(width);
  });

  test('cuts what is more than the lines allow', () => {
    const cut = wrapText('one two three four five', { font, width: 50, maxLines: 2, ellipsis: '…' });
    expect(cut.cut).toBe(true);
    expect(cut.lines).toHaveLength(2);
    expect(cut.lines[1]).toMatch(/…$/u);
  });

  test('looks only at what can be shown of a line of 100,000 characters', () => {
    const started = performance.now();
    for (const long of ['x'.repeat(100_000), 'ก'.repeat(100_000), 'a b '.repeat(25_000), '. '.repeat(50_000)]) {
      expect(wrap(long, 118, 12).length).toBe(12);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });

  const word = fc.constantFrom(
    'Wartezeit',
    'the',
    'ที่นี่',
    'น้ำ',
    'ลูกค้า',
    'đường',
    'ê'.normalize('NFD'),
    '荷物',
    'お客様',
    'الطرد',
    '👩‍👩‍👧',
    '—',
    '%',
    '(x)',
    '\u200b',
    ' ',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));

  test('makes no line wider than its room and loses no letter', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (given, width) => {
        const lines = wrap(given, width);
        // A single letter may be wider than any room.
        const wide = lines.filter((line) => graphemesOf(line).length > 1 && measureText(line, font) > width + 0.01);
        expect(wide).toEqual([]);
        const letters = (value: string): string => value.replace(/[\s\u200b]/gu, '');
        expect(letters(lines.join(''))).toBe(letters(given));
      }),
    );
  });
});
