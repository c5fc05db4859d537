import { describe, expect, test } from 'vitest';
import { foreignEncoding } from '../../../src/core/reader/foreign-encoding.js';
import { holdsMap } from '../../../src/core/reader/holds-map.js';

describe('holdsMap', () => {
  test.each([
    ['English', 'journey: A\n'],
    ['Thai', 'เส้นทาง น้ำ\n'.normalize('NFD')],
    ['Vietnamese', '\ufeffhành trình: Mua giày\r\n'.normalize('NFD')],
    ['a persona alone', '// of us all\n\npersona: Mai\n'],
    ['a catalogue', 'catalogue: touchpoints\n'],
    ['conflict marks first', '<<<<<<< HEAD\njourney: A\n=======\njourney: B\n>>>>>>> b\n'],
    ['a title of two lines without a colon', 'journey\n  stage: A\n    step: B\n'],
    ['a README with a fence', '# Shoes\n\n```journey\njourney: Shoes\n```\n'],
    ['a part of a map', 'stage: A\n  step: B\n'],
  ])('sees a map: %s', (_, text) => {
    expect(holdsMap(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['notes', 'Milk and bread\nThe journey was long.\n'],
    ['SVG', '<svg xmlns="x">\njourney: A\n</svg>'],
    ['HTML', '<!DOCTYPE html>\n<pre>\njourney: A\n</pre>'],
    ['JSON', '{\n  "journeys": []\n}\n'],
    ['Mermaid', 'journey\n    title A\n    section B\n      persona: 4: Mai\n'],
    ['Mermaid with CRLF', 'journey\r\n    title A\r\n    section B\r\n      step: 4: Mai\r\n'],
    ['Markdown', '| journey | persona |\n| --- | --- |\n'],
  ])('sees none: %s', (_, text) => {
    expect(holdsMap(text)).toBe(false);
  });
});

describe('foreignEncoding', () => {
  const TEXTS = ['journey: A\n  for: Mai\n', 'เส้นทาง น้ำ 😊\nระยะ ก\n', 'hành trình: Mua giày\n', '{}', 'a'];
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const utf32 = (text: string): Uint8Array =>
    new Uint8Array(Uint32Array.from(text, (letter) => letter.codePointAt(0) ?? 0).buffer);
  const turned = (bytes: Uint8Array, size: number): Uint8Array =>
    bytes.map((_, at) => bytes[at - (at % size) + size - 1 - (at % size)] ?? 0);

  test.each(TEXTS)('tells UTF-16 and UTF-32 with and without a mark, either way round: %j', (text) => {
    for (const marked of [text, `\ufeff${text}`]) {
      expect([utf16(marked), turned(utf16(marked), 2)].map(foreignEncoding)).toEqual(['utf-16', 'utf-16']);
      expect([utf32(marked), turned(utf32(marked), 4)].map(foreignEncoding)).toEqual(['utf-32', 'utf-32']);
      expect(foreignEncoding(new TextEncoder().encode(marked))).toBeUndefined();
    }
  });

  test('takes other bytes with zeros for no text', () => {
    expect(foreignEncoding(Uint8Array.of(0x89, 0x50, 0, 0, 0, 13, 0, 1, 0, 0, 7))).toBe('binary');
    expect(foreignEncoding(new Uint8Array())).toBeUndefined();
  });
});
