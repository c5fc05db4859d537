import { expect, test } from 'vitest';
import { everyCombination, pairsOf, pairwise } from './pairwise.js';

const DIMENSIONS = {
  view: ['map', 'emotion', 'funnel', 'flow', 'board'],
  language: ['en', 'th', 'vi'],
  theme: ['light', 'dark', 'high'],
  size: ['narrow', 'wide'],
};

test('every two values meet, in far fewer pictures than all', () => {
  const chosen = pairwise(DIMENSIONS);
  const met = new Set(chosen.flatMap(pairsOf));
  const wanted = new Set(everyCombination(DIMENSIONS).flatMap(pairsOf));
  expect([...wanted].filter((pair) => !met.has(pair))).toEqual([]);
  expect(everyCombination(DIMENSIONS)).toHaveLength(90);
  expect(chosen.length).toBeLessThan(20);
});

test('the same dimensions give the same list', () => {
  expect(pairwise(DIMENSIONS)).toEqual(pairwise(DIMENSIONS));
});

test('one dimension gives each value once', () => {
  expect(pairwise({ view: ['map', 'flow'] }).length).toBe(0);
  expect(pairwise({ view: ['map', 'flow'], size: ['wide'] })).toEqual([
    { view: 'map', size: 'wide' },
    { view: 'flow', size: 'wide' },
  ]);
});
