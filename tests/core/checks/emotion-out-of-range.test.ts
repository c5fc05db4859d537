import { expect, it } from 'vitest';
import { scoresFor } from '../../../src/core/checks/emotion-out-of-range.js';

it.each([
  ['9', [4.5, 5]],
  ['10', [5]],
  ['6', [3, 5]],
  ['๗', [3.5, 5]],
  ['8/10', [4]],
  ['0/10', [1]],
  ['75/100', [3.8]],
  ['12/10', [5]],
  ['55', [5]],
  ['-3', [1]],
  ['+3', [3]],
  ['0.5', [1]],
  ['worried', []],
])('offers for %s the scores %j', (found, expected) => {
  expect(scoresFor(found)).toEqual(expected);
});
