import { expect, test } from 'vitest';
import { oneLine } from '../../../src/core/util/one-line.js';

test.each([
  ['short', 10, 'short'],
  ['over\n  two lines', 40, 'over two lines'],
  ['a\r\nb\rc', 40, 'a b c'],
  ['0123456789', 10, '0123456789'],
  ['0123456789x', 10, '012345…89x'],
  ['01234😀6789abc', 10, '01234…abc'],
])('makes %j of at most %i characters %j', (text, most, expected) => {
  expect(oneLine(text, most)).toBe(expected);
});

test('keeps a Thai sentence as it is', () => {
  const text = 'ยังไม่มีลูกค้า ควรบอกว่าเป็นเส้นทางของใคร';
  expect(oneLine(text, 400)).toBe(text);
});
