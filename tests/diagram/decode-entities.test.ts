import { expect, test } from 'vitest';
import { decodeEntities } from '../../src/diagram/decode-entities.js';

/** The form that Mermaid gives `#58;` and `#quot;` before it parses. */
const number = (digits: string): string => `\uFB02\u00B0\u00B0${digits}\u00B6\u00DF`;
const name = (word: string): string => `\uFB02\u00B0${word}\u00B6\u00DF`;

test('reads the entities that were written for the way through Mermaid', () => {
  expect(decodeEntities(`a${number('058')}b${number(`0${0x1f600}`)}`)).toBe('a:b😀');
});

test.each([
  [`Order ${number('123')} paid`, 'Order #123; paid'],
  [`ใบสั่งซื้อ${number('58')}`, 'ใบสั่งซื้อ#58;'],
  [`đơn hàng${name('A12')}${name('quot')}`, 'đơn hàng#A12;#quot;'],
])('puts back what the author wrote: %j', (given, written) => {
  expect(decodeEntities(given)).toBe(written);
});

test('leaves text as it is', () => {
  const text = 'ทักแชต 50° Straße ﬂoor cảm xúc #58;';
  expect(decodeEntities(text)).toBe(text);
});

test('leaves what is no character as it is', () => {
  expect(decodeEntities(number(`0${0xd800}`))).toBe(number(`0${0xd800}`));
  expect(decodeEntities(number('099999999'))).toBe(number('099999999'));
});
