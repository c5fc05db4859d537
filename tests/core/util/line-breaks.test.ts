import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutBreaks } from '../../../src/core/util/line-breaks.js';

test.each([
  ['a', 'a'],
  ['  a  ', '  a  '],
  ['a \n  b', 'a b'],
  ['a\r\n\r\n \t b\rc', 'a b c'],
  ['\na\n', ' a '],
  [' \n ', ' '],
  ['จอง \n ตั๋ว', 'จอง ตั๋ว'],
  ['a\u3000\n\u00a0b', 'a b'],
])('makes %j %j', (text, expected) => {
  expect(withoutBreaks(text)).toBe(expected);
});

test('says the same as the pattern that takes longer', () => {
  const piece = fc.constantFrom('\n', '\r', ' ', '\t', '\u00a0', '\u2028', 'a', '\u0e01\u0e34', '👩‍👩‍👧');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(withoutBreaks(text)).toBe(text.replace(/\s*[\r\n]\s*/gu, ' '));
      expect(withoutBreaks(text, /[\n\u2028]/u)).toBe(text.replace(/\s*[\n\u2028]\s*/gu, ' '));
    }),
  );
});
