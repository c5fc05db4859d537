import { expect, test } from 'vitest';
import { startOfTail } from '../../../src/core/util/tail.js';

test.each([
  ['', '0', 0],
  ['100', '0', 1],
  ['000', '0', 0],
  ['1.5', '0', 3],
  ['๑๐0', '0๐', 1],
  ['a \t', ' \t', 1],
])('finds the end of %j that has only %j', (text, letters, expected) => {
  expect(startOfTail(text, letters)).toBe(expected);
});
