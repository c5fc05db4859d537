import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/code-frame.js';

/** The part between « and » is the range; the marks are not in the line. */
function frame(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { line, carets } = codeFrame(marked.replace(/[«»]/gu, ''), {
    start: { line: 0, character: start },
    end: { line: 0, character: end },
  });
  return `${line}\n${carets}`;
}

describe('codeFrame', () => {
  test('marks a word', () => {
    expect(frame('    feels: «9» angry')).toBe('    feels: 9 angry\n           ^');
  });

  test('counts columns in Thai, where vowels and tone marks take none', () => {
    expect(frame('    รู้สึก «๙» ที่นี่')).toBe('    รู้สึก ๙ ที่นี่\n        ^');
    expect(frame('ปัญหา «น้ำ» ท่วม')).toBe('ปัญหา น้ำ ท่วม\n     ^^');
    expect(frame('«ความรู้สึก» ๔')).toBe('ความรู้สึก ๔\n^^^^^^^');
  });

  test('counts columns in Vietnamese, composed or not', () => {
    expect(frame('cảm xúc: «9»'.normalize('NFC'))).toMatch(/\n {9}\^$/u);
    expect(frame('cảm xúc: «9»'.normalize('NFD'))).toMatch(/\n {9}\^$/u);
  });

  test('counts two columns for emoji and Chinese letters', () => {
    expect(frame('note 👩‍👩‍👧 日本 «x»')).toBe('note 👩‍👩‍👧 日本 x\n             ^');
    expect(frame('a «👩‍👩‍👧» b')).toMatch(/\n {2}\^\^$/u);
  });

  test('marks a letter whole when the range begins inside it', () => {
    const { carets } = codeFrame('น้ำ', { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } });
    expect(carets).toBe('^^');
  });

  test('marks the place itself for an empty range, also behind the last letter', () => {
    expect(frame('step:«»')).toBe('step:\n     ^');
    expect(frame('st«»ep')).toBe('step\n  ^');
  });

  test('marks to the end of the line when the range goes on below', () => {
    const { carets } = codeFrame('one two', { start: { line: 3, character: 4 }, end: { line: 5, character: 1 } });
    expect(carets).toBe('    ^^^');
  });

  test('prints tabs as two blanks and control characters as a sign', () => {
    expect(frame('\tstep \u001B[31m«x»')).toBe('  step \uFFFD[31mx\n            ^');
  });

  test('cuts a long line around the part, and answers at once', () => {
    const long = `note ${'น้ำ '.repeat(20_000)}here ${'x'.repeat(40_000)}`;
    const start = long.indexOf('here');
    const { line, carets } = codeFrame(long, {
      start: { line: 0, character: start },
      end: { line: 0, character: start + 4 },
    });
    expect(stringWidth(line)).toBeLessThanOrEqual(103);
    expect(line.startsWith('…')).toBe(true);
    expect(line.endsWith('…')).toBe(true);
    const column = carets.indexOf('^');
    expect(carets.trim()).toBe('^^^^');
    expect(stringWidth(line.slice(0, line.indexOf('here')))).toBe(column);
  });

  test('stays inside the line when the range does not', () => {
    const { line, carets } = codeFrame('ab', { start: { line: 0, character: 9 }, end: { line: 0, character: 12 } });
    expect([line, carets]).toEqual(['ab', '  ^']);
  });
});
