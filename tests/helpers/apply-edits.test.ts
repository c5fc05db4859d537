import { expect, test } from 'vitest';
import type { TextEdit } from '../../src/core/writing/edit.js';
import { applyEdits } from './apply-edits.js';

function edit(line: number, start: number, end: number, newText: string): TextEdit {
  return { range: { start: { line, character: start }, end: { line, character: end } }, newText };
}

test('applies edits of any order to the text as it was', () => {
  expect(applyEdits('ab\r\ncd', [edit(1, 0, 1, 'X'), edit(0, 2, 2, '!'), edit(0, 0, 1, '')])).toBe('b!\r\nXd');
});

test('keeps the order of insertions at one place', () => {
  expect(applyEdits('ab', [edit(0, 1, 1, '1'), edit(0, 1, 1, '2')])).toBe('a12b');
});

test('fails on edits that overlap', () => {
  expect(() => applyEdits('abc', [edit(0, 0, 2, ''), edit(0, 1, 3, '')])).toThrow('overlap');
});

test('fails on a place outside of the text', () => {
  expect(() => applyEdits('abc', [edit(0, 4, 4, 'x')])).toThrow('no place');
});
