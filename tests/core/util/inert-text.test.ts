import { describe, expect, test } from 'vitest';
import { inertText } from '../../../src/core/util/inert-text.js';

/** How VS Code finds links in a message, and icons in a label. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (?:"[^"]*"|'[^']*'))?\)/iu;
const ICON = /(?<!\\)\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/u;

const HOSTILE = [
  '[Details](command:workbench.action.openSettings).journey',
  '[[a](command:x)](command:y "z")',
  '[a](https://example.org)',
  '[a](file:///etc/passwd)',
  'a](command:x) [b',
  '$(error) stopped',
  '$(sync~spin)',
  '\\$(gear)',
  '$$(gear)',
  'line\nbreak\r\nand\u2028more\ttab',
  'bell\u0007 csi\u009b31m esc\u001b[2J nul\u0000',
  'photo\u202egpj.exe',
  '\u2066isolated\u2069',
  'half \ud800 letter',
];

describe('text of others in the windows of an editor', () => {
  test.each(HOSTILE)('is inert: %j', (text) => {
    const inert = inertText(text);
    expect(inert).not.toMatch(LINK);
    expect(inert).not.toMatch(ICON);
    expect(inert).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(inertText(inert)).toBe(inert);
  });

  test('looks as it is written', () => {
    expect(inertText('[Details](command:x) $(error)').replaceAll('\u2060', '')).toBe('[Details](command:x) $(error)');
    for (const text of ['รู้สึกกังวล น้ำ', 'Kha\u0301ch hàng', '👩‍👩‍👧 🛒', 'عربي\u200f', 'a [b] (c) $5 (d)', '']) {
      expect(inertText(text)).toBe(text);
    }
  });
});
