import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/checks/check.js';
import { annotate, withoutAnnotations } from './annotate.js';

function problem(startLine: number, start: number, endLine: number, end: number): Problem {
  return {
    code: 'missing-goal',
    severity: 'warning',
    message: 'A goal?',
    range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
    fixes: [],
  };
}

const SAYS = 'warning[missing-goal]: A goal?';

describe('annotate', () => {
  test.each([
    ['carets under the range', '  for: Ploy', problem(0, 7, 0, 11), `//     ^^^^ ${SAYS}`],
    ['carets right behind the mark', '  for: Ploy', problem(0, 2, 0, 5), `//^^^ ${SAYS}`],
    ['a range from the first column', 'journey: Buy', problem(0, 0, 0, 7), `//<^^^^ ${SAYS}`],
    ['a short range from the first column', 'id: x', problem(0, 0, 0, 2), `//@ 0-2 ${SAYS}`],
    ['a range from the second column', ' for: Ploy', problem(0, 1, 0, 4), `//@ 1-4 ${SAYS}`],
    ['an empty range', '  for:', problem(0, 6, 0, 6), `//@ 6-6 ${SAYS}`],
    ['one caret for a Thai letter with its marks', 'ขั้น น้ำ', problem(0, 5, 0, 8), `// ^ ${SAYS}`],
    ['one caret for an emoji', '  for: 👩‍👩‍👧 x', problem(0, 7, 0, 15), `//     ^ ${SAYS}`],
    ['numbers within a grapheme', '  ขั้น', problem(0, 3, 0, 5), `//@ 3-5 ${SAYS}`],
  ])('writes %s', (_, line, found, expected) => {
    expect(annotate(line, [found])).toBe(`${line}\n${expected}`);
  });

  test('writes a range over several lines below the last one', () => {
    expect(annotate('a\nb\nc\nd', [problem(0, 0, 2, 1)])).toBe(`a\nb\nc\n//@ 2:0-1 ${SAYS}\nd`);
  });

  test('writes several on one line in their order', () => {
    const text = '  for: Ploy';
    expect(annotate(text, [problem(0, 7, 0, 11), problem(0, 2, 0, 5)])).toBe(
      `${text}\n//     ^^^^ ${SAYS}\n//^^^ ${SAYS}`,
    );
  });
});

describe('withoutAnnotations', () => {
  test('gives back the text, comments and all', () => {
    const text = '// A comment\n  for: Ploy\n// ^ not an annotation\njourney: Buy\n';
    const problems = [problem(1, 7, 1, 11), problem(3, 0, 3, 7), problem(0, 0, 3, 1), problem(4, 0, 4, 0)];
    expect(withoutAnnotations(annotate(text, problems))).toBe(text);
  });
});
