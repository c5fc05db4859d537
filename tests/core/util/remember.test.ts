import { expect, test } from 'vitest';
import { remember } from '../../../src/core/util/remember.js';

test('computes once for each object, also when the answer is nothing', () => {
  const asked: object[] = [];
  const answer = remember((subject: { readonly value?: number }) => {
    asked.push(subject);
    return subject.value;
  });
  const first = { value: 1 };
  const second = {};
  expect([answer(first), answer(second), answer(first), answer(second)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([first, second]);
});
