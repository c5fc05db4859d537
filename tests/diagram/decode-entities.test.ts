import { expect, test } from 'vitest';
import { decodeEntities } from '../../src/diagram/decode-entities.js';

/** The form that Mermaid gives `#58;` and `#quot;` before it parses. */
const number = (code: number): string => `\uFB02\u00B0\u00B0${code}\u00B6\u00DF`;
const name = (word: string): string => `\uFB02\u00B0${word}\u00B6\u00DF`;

test('reads entities by number and by name', () => {
  expect(decodeEntities(`a${number(58)}b${name('quot')}c${number(0x1f600)}`)).toBe('a:b"c😀');
});

test('leaves text as it is', () => {
  const text = 'ทักแชต 50° Straße ﬂoor cảm xúc #58;';
  expect(decodeEntities(text)).toBe(text);
});

test('leaves what is no character as it is', () => {
  expect(decodeEntities(number(0xd800))).toBe(number(0xd800));
  expect(decodeEntities(number(99_999_999))).toBe(number(99_999_999));
  expect(decodeEntities(name('toString'))).toBe(name('toString'));
});
