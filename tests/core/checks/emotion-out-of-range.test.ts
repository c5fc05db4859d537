import { expect, test } from 'vitest';
import { outOfFive } from '../../../src/core/checks/emotion-out-of-range.js';

test.each([
  ['8/10', 4],
  ['๘/๑๐', 4],
  ['8 / 10', 4],
  ['75/100', 3.75],
  ['9', undefined],
  ['๗', undefined],
  ['0/10', undefined],
  ['1/10', undefined],
  ['12/10', undefined],
  ['7/0', undefined],
  ['2/7', undefined],
  ['-3', undefined],
  ['worried', undefined],
])('reads %s as %j of 5', (found, expected) => {
  expect(outOfFive(found)).toBe(expected);
});
