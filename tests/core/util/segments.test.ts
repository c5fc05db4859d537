import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../src/core/util/segments.js';

const PIECES: Readonly<Record<string, string>> = {
  'one letter': 'x',
  words: 'two words, and 3.5 of them; ',
  'Thai without blanks': 'ผู้โดยสารจองตั๋วรถไฟผ่านแอปแล้วรอรับใบเสร็จที่สถานี',
  'Thai and Latin': 'เปิดแอปApp2จ่ายเงินOK',
  'composed Vietnamese': 'khách hàng đặt vé ',
  'decomposed Vietnamese': 'khách hàng đặt vé '.normalize('NFD'),
  'families of emoji': '👩‍👩‍👧‍👦',
  flags: '🇹🇭🇻🇳',
  'skins and keys': '👍🏽1️⃣',
  Arabic: 'العربية ',
  Japanese: '日本語のテキスト',
  blanks: '   ',
  'blanks without width': 'a\u200bb',
  'halves of signs': '\ud83d',
  'marks on one letter': '\u0301',
  'lines and points': "it's a.b\r\nc_d ",
  'a letter beyond the first plane': '\u{20000}',
};

/** A segmenter that counts the units that it is given. */
class Counting extends Intl.Segmenter {
  units = 0;

  override segment(text: string): Intl.Segments {
    this.units += text.length;
    return super.segment(text);
  }
}

describe.each(Object.entries(PIECES))('a long text of %s', (_, piece) => {
  test.each(['grapheme', 'word'] as const)('has the same segments by %s as in one go', (granularity) => {
    const segmenter = new Intl.Segmenter('th', { granularity });
    for (const length of [0, 1, 511, 512, 513, 1500, 5000]) {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const expected = Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }));
      expect(Array.from(segmentsOf(segmenter, text))).toEqual(expected);
    }
  });

  test('is handed to the engine in short stretches, about once each', () => {
    const segmenter = new Counting('th', { granularity: 'grapheme' });
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(Array.from(segmentsOf(segmenter, text)).length).toBeGreaterThan(0);
    expect(segmenter.units).toBeLessThan(3 * text.length);
  });
});
