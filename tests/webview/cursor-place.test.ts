import { expect, test } from 'vitest';
import type { Persona } from '../../src/core/model/journey.js';
import { factAtCursor } from '../../src/webview/marks/cursor-place.js';
import { journey, shoes, source, stage, step, text } from './helpers.js';

test.each([
  [0, { keyword: 'journey', step: 0 }],
  [2, { keyword: 'stage', step: 0 }],
  [3, { keyword: 'step', step: 1 }],
  [4, { keyword: 'thinks', step: 1 }],
  [10, { keyword: 'feels', step: 2 }],
  [15, { keyword: 'feels', step: 3 }],
])('names what line %i holds', (line, place) => {
  expect(factAtCursor(line, shoes(), [])).toEqual(place);
});

test.each([1, 6, 7, 99])('says nothing of line %i, which holds no fact', (line) => {
  expect(factAtCursor(line, shoes(), [])).toBeUndefined();
});

test('finds the cause in its pain', () => {
  const pain = { ...text(5, 'Slow'), cause: text(6, 'waiting'), impact: [] };
  const slow = journey('J', [stage(1, 'S', [step(2, 'Waits', { pain: [pain] }, 8)])]);
  expect(factAtCursor(6, slow, [])).toEqual({ keyword: 'cause', step: 1 });
});

test('finds the facts of a persona', () => {
  const ploy: Persona = {
    title: 'Ploy',
    source: source(30),
    lastLine: 33,
    who: [text(31, 'Office worker')],
    wants: [],
    worries: [],
    goal: [],
    does: [],
    needs: [],
    pain: [],
    uses: [],
    says: [],
    link: [],
    note: [],
  };
  expect(factAtCursor(31, shoes(), [ploy])).toEqual({ keyword: 'who', step: 0 });
  expect(factAtCursor(30, shoes(), [ploy])).toEqual({ keyword: 'persona', step: 0 });
});
