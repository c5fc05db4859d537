import { expect, test } from 'vitest';
import { stepsBetween } from '../../src/webview/page/steps-in-sight.js';

const GRID = { left: 100, right: 1200, columnWidth: 100, steps: 11, top: 0, bodyTop: 0, bottom: 0 };
/** Two steps were removed, in columns 3 and 11. */
const NUMBERS = [1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 0];

test.each([
  [100, 1100, { from: 1, to: 10, steps: 11 }],
  [100, 1200, { from: 1, to: 11, steps: 11 }],
  [100, 149, { from: 1, to: 1, steps: 11 }],
  [100, 151, { from: 1, to: 1, steps: 11 }],
  [149, 451, { from: 1, to: 4, steps: 11 }],
  [151, 449, { from: 2, to: 3, steps: 11 }],
  [900, 2000, { from: 9, to: 11, steps: 11 }],
  [0, 30, { from: 1, to: 1, steps: 11 }],
])('from %i to %i px', (from, to, expected) => {
  expect(stepsBetween(GRID, from, to)).toEqual(expected);
});

test.each([
  [100, 1200, { from: 1, to: 9, steps: 9 }],
  [300, 600, { from: 3, to: 4, steps: 9 }],
  [100, 400, { from: 1, to: 2, steps: 9 }],
  [800, 1200, { from: 7, to: 9, steps: 9 }],
  [300, 400, undefined],
  [1100, 1200, undefined],
])('over another journey, from %i to %i px, steps have the numbers of all views', (from, to, expected) => {
  expect(stepsBetween({ ...GRID, numbers: NUMBERS }, from, to)).toEqual(expected);
});
