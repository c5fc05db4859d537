import { describe, expect, test } from 'vitest';
import { findFiles, shownPath } from '../../src/cli/find-files.js';
import { readText } from '../../src/cli/read-text.js';
import { fakeIo } from './fake-io.js';

describe('findFiles', () => {
  const io = fakeIo({
    '/w/b.journey': '',
    '/w/a.journey': '',
    '/w/readme.md': '',
    '/w/deep/er/ชื่อไทย.journey': '',
    '/w/deep/LOUD.JOURNEY': '',
    '/w/node_modules/x/c.journey': '',
    '/w/.git/d.journey': '',
    '/else/e.journey': '',
  });

  test('walks folders, sorted, past node_modules and dot folders', () => {
    expect(findFiles(io, ['.']).files).toEqual([
      '/w/a.journey',
      '/w/b.journey',
      '/w/deep/LOUD.JOURNEY',
      '/w/deep/er/ชื่อไทย.journey',
    ]);
  });

  test('takes a file as it is named, whatever its ending, and each file once', () => {
    expect(findFiles(io, ['readme.md', 'a.journey', './a.journey', '/else/e.journey']).files).toEqual([
      '/w/readme.md',
      '/w/a.journey',
      '/else/e.journey',
    ]);
  });

  test('leaves it to the reader to tell of a path that is not there, and goes on', () => {
    const { files, troubles } = findFiles(io, ['nowhere', 'a.journey']);
    expect([files, troubles]).toEqual([['/w/nowhere', '/w/a.journey'], []]);
    expect(readText(io, '/w/nowhere')).toEqual({ ok: false, reason: 'no such file or folder' });
  });

  test('takes a folder that is named although its name starts with a dot', () => {
    expect(findFiles(io, ['.git']).files).toEqual(['/w/.git/d.journey']);
  });
});

describe('shownPath', () => {
  const io = fakeIo({});
  test('shows paths below the working folder from there and others whole', () => {
    expect(shownPath(io, '/w/deep/a.journey')).toBe('deep/a.journey');
    expect(shownPath(io, '/else/e.journey')).toBe('/else/e.journey');
  });
});
