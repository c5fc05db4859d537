import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPatch } from '../../src/diagram/plan-patch.js';
import type { Patch } from '../../src/diagram/plan-patch.js';

/** What a page does with a plan. */
function apply(before: readonly string[], { replaced, removed, inserted }: Patch): string[] {
  const next = [...before];
  for (const { index, part } of replaced) {
    next[index] = part;
  }
  return [...next.slice(0, removed.from), ...inserted.parts, ...next.slice(removed.to)];
}

test('a plan gives the new list, whatever the lists are', () => {
  const parts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(parts, parts, (before, after) => {
      const plan = planPatch(before, after);
      expect(apply(before, plan)).toEqual(after);
      // What the page relies on: insertions are where the removed parts end.
      expect(plan.inserted.before).toBe(plan.removed.to);
      expect(plan.removed.to - plan.removed.from === 0 || plan.inserted.parts.length === 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('one card that changed is all that is touched', () => {
  const cards = Array.from({ length: 500 }, (_, index) => `card ${index}`);
  const plan = planPatch(cards, cards.with(250, 'typed'));
  expect(plan.replaced).toEqual([{ index: 250, part: 'typed' }]);
  expect(plan.inserted.parts).toEqual([]);
  expect(plan.removed.from).toBe(plan.removed.to);
});

test('a card in between moves no other', () => {
  expect(planPatch(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual({
    replaced: [],
    removed: { from: 1, to: 1 },
    inserted: { before: 1, parts: ['x'] },
  });
});
