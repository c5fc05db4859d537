import { expect, test } from 'vitest';
import { plainText } from '../../src/webview/page/empty-view.js';

test('shows a snippet as the text that it inserts', () => {
  expect(plainText('step: ${1:Pays}\n  feels: ${2|4,5|} $0\n')).toBe('step: Pays\n  feels: 4');
});

test('reads a placeholder to its end, over what is escaped in it', () => {
  expect(plainText('step: ${1:a \\} b} c')).toBe('step: a } b c');
  expect(plainText('pain: \\$5 ${1:fee}')).toBe('pain: $5 fee');
});
