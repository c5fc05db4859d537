import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/core/map/measure.js';

const body = { size: 1000, weight: 400 } as const;

describe('measureText', () => {
  test('knows the widths of Noto Sans', () => {
    // Read off the font with another tool: 561, 268 and 260 units of 1000.
    expect(measureText('a', body)).toBe(561);
    expect(measureText(' ', body)).toBe(260);
    expect(measureText('.', body)).toBe(268);
  });

  test.each([
    ['Thai', 'ที่', 'ท'],
    ['Vietnamese', 'ê'.normalize('NFD'), 'e'],
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
  });
});
