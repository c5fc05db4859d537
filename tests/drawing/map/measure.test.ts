import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/drawing/kit/measure.js';

const body = { size: 1000, weight: 400 } as const;

describe('measureText', () => {
  test('knows the widths of Noto Sans', () => {
    // Read from the font with another tool: 561, 268 and 260 units of 1000.
    expect(measureText('a', body)).toBe(561);
    expect(measureText(' ', body)).toBe(260);
    expect(measureText('.', body)).toBe(268);
  });

  test.each([
    ['Thai', 'ที่', 'ท'],
    ['Vietnamese', 'ê'.normalize('NFD'), 'e'],
    ['letters that have no composed form', 'q\u0302', 'q'],
    ['zero width space', 'a\u200bb', 'ab'],
  ])('gives marks no width in %s', (_, marked, plain) => {
    expect(measureText(marked, body)).toBe(measureText(plain, body));
  });

  test('scales with the size and grows with the weight', () => {
    expect(measureText('Journey', { size: 12, weight: 400 })).toBeCloseTo((measureText('Journey', body) * 12) / 1000);
    expect(measureText('Journey', { size: 12, weight: 600 })).toBeGreaterThan(
      measureText('Journey', { size: 12, weight: 400 }),
    );
  });

  test('keeps room for letters of other fonts', () => {
    expect(measureText('漢', body)).toBeCloseTo(1150);
    expect(measureText('😊', body)).toBeGreaterThan(1150);
    expect(measureText('م', body)).toBeGreaterThan(500);
    // Romanian and Pinyin are in the fonts with their own width.
    expect(measureText('\u0219', body)).toBeCloseTo(measureText('s', body));
    expect(measureText('\u01ce', body)).toBeCloseTo(measureText('a', body));
  });

  test.each(['ươ', 'ợ', 'Khách đợi nghiêng ngả ở quầy'])(
    'makes no difference between %s composed and decomposed',
    (words) => {
      expect(measureText(words.normalize('NFD'), body)).toBe(measureText(words.normalize('NFC'), body));
    },
  );

  test('gives letters of Arabic more room at the end of a word than inside', () => {
    expect(measureText('سس', body)).toBeLessThan(2 * measureText('س', body));
    expect(measureText('س', body)).toBeGreaterThan(1220);
  });

  test('gives kana of half the width half the room', () => {
    expect(measureText('ｱ', body) * 2).toBeCloseTo(measureText('ア', body));
  });

  // As Noto Color Emoji draws all of them: one emoji.
  test.each(['😡', '🇹🇭', '👩🏽‍🚀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '❤️‍🔥', '🐦‍⬛', '1️⃣', '#️⃣', '*️⃣', '✔️', '☺️', '©️', '‼️', 'ℹ️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])(
    'gives %s the room of an emoji, and not that of two',
    (emoji) => {
      expect(measureText(emoji, body)).toBeGreaterThanOrEqual(1248);
      expect(measureText(emoji, body)).toBeLessThan(2 * 1248);
    },
  );
});
