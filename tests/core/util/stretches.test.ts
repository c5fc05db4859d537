import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../../src/core/util/set-of.js';
import { Stretches } from '../../../src/core/util/stretches.js';

test('takes what is free, as looking at each that was taken does', () => {
  const ends = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 40 }), fc.integer({ min: 0, max: 6 }), (wanted, apart) => {
      const stretches = new Stretches(apart);
      const taken: { from: number; to: number }[] = [];
      for (const [from, length] of wanted) {
        const to = from + length;
        const isFree = taken.every((each) => each.to + apart <= from || to + apart <= each.from);
        // Two empty ones at the same point are one after the other.
        if (taken.some((each) => each.from === from)) continue;
        expect(stretches.take(from, to)).toBe(isFree);
        if (isFree) taken.push({ from, to });
      }
      for (let point = 0; point < 230; point++) {
        expect(stretches.at(point)).toEqual(taken.find((each) => each.from < point && each.to > point));
      }
    }),
  );
});

test('knows the items of a list', () => {
  const list = [{}, {}];
  expect(list.map((item) => holds(list, item))).toEqual([true, true]);
  expect(holds<object>(list, {})).toBe(false);
});
