import { expect, test } from 'vitest';
import { formatDecimals } from '../../../src/drawing/words/format.js';
import { waitedLength } from '../../../src/drawing/words/figures.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';

test.each<[value: number, decimals: number, language: HumanLanguage, shown: string]>([
  [3, 1, 'en', '3.0'],
  [3, 1, 'th', '3.0'],
  [3, 1, 'vi', '3,0'],
  [2.25, 1, 'en', '2.3'],
  [1.45, 1, 'vi', '1,5'],
  [1234.5, 2, 'en', '1,234.50'],
  [1234.5, 2, 'vi', '1.234,50'],
  [-0.5, 1, 'en', '\u22120.5'],
])('%d with %d decimals is in %s %s', (value, decimals, language, shown) => {
  expect(formatDecimals(value, language, decimals)).toBe(shown);
});

test('an only wait stays in its own units, as the figures of the map show it', () => {
  const waits = { seconds: 14 * 86_400, waits: 1, told: 1, notTold: 0 };
  expect(waitedLength({ ...waits, only: [{ from: 2, unit: 'w' }] }, 'en')).toBe('2 w');
  expect(waitedLength({ ...waits, waits: 2 }, 'en')).toBe('14 d');
});
