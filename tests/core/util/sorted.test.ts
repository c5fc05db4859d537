import { expect, test } from 'vitest';
import { firstAtLeast } from '../../../src/core/util/sorted.js';

test.each([
  [[], 1, 0],
  [[1, 3, 3, 5], 0, 0],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 6, 4],
])('finds in %j the first that is at least %i', (numbers, value, expected) => {
  expect(firstAtLeast(numbers, value, (number) => number)).toBe(expected);
});
