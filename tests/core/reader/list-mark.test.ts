import { expect, test } from 'vitest';
import { behindListMark, isBegunListMark, LIST_SIGNS, withoutListNumber } from '../../../src/core/reader/list-mark.js';
import { inJavaScript, DRESS } from '../../../scripts/word-pattern.js';

/** What stands before `step`, where the word begins for the reader, and what is left of a numbered list. */
const LINES: readonly (readonly [string, number, string])[] = [
  ['- ', 2, '- '],
  ['\u2013 ', 2, '\u2013 '],
  ['\u2022  ', 3, '\u2022  '],
  ['\u00b7\u00a0', 2, '\u00b7\u00a0'],
  ['* ', 2, '* '],
  ['1. ', 3, '   '],
  ['12) ', 4, '    '],
  ['\u0e51\u0e52. ', 4, '    '],
  ['123456. ', 8, '        '],
  ['', 0, ''],
  // No blank behind it: a word that begins with a sign.
  ['-', 0, '-'],
  ['1.', 0, '  '],
];

test.each(LINES)('%j before a word is skipped up to %d', (dress, at, without) => {
  const line = `${dress}step`;
  expect(behindListMark(line, 0, line.length)).toBe(at);
  expect(withoutListNumber(dress)).toBe(without);
});

test.each(LINES)('highlighting and Enter see the same before a word: %j', (dress, at) => {
  const matched = new RegExp(`^${inJavaScript(DRESS)}`, 'u').exec(`${dress}step`);
  expect(matched?.[0].length).toBe(at);
});

test('a list mark that is being typed is known as one, and no word is', () => {
  const begun = [...LIST_SIGNS, '1', '1.', '12)', '\u0e51', '\u0e51.'];
  expect(begun.filter((text) => !isBegunListMark(text))).toEqual([]);
  expect(['', 's', '--', '1x', '1.x', '1..', '.', ')'].filter(isBegunListMark)).toEqual([]);
});
