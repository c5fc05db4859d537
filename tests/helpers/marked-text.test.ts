import { expect, test } from 'vitest';
import { markedText } from './marked-text.js';

test('takes positions out of a text', () => {
  expect(markedText('for: <|>Ploy\n  step: ขั้น<|>')).toEqual({
    text: 'for: Ploy\n  step: ขั้น',
    positions: [
      { line: 0, character: 5 },
      { line: 1, character: 12 },
    ],
    ranges: [],
  });
});

test('takes ranges out of a text, nested ones and those over lines', () => {
  const { text, ranges } = markedText('<|for: <|Ploy|>\ngoal: x|>');
  expect(text).toBe('for: Ploy\ngoal: x');
  expect(ranges).toEqual([
    { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } },
    { start: { line: 0, character: 0 }, end: { line: 1, character: 7 } },
  ]);
});

test.each(['for: <|Ploy', 'for: Ploy|>'])('fails on a mark without its other half: %s', (marked) => {
  expect(() => markedText(marked)).toThrow('mark');
});
