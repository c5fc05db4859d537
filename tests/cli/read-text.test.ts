import { describe, expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text.js';
import { fakeIo, REFUSED } from './fake-io.js';
import type { FakeFile } from './fake-io.js';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);

function read(content: FakeFile) {
  return readText(fakeIo({ '/w/a.journey': content }), '/w/a.journey');
}

describe('readText', () => {
  test('takes a byte order mark for no part of the text', () => {
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ ok: true, text: 'a' });
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf]))).toEqual({ ok: true, text: '' });
  });

  test('leaves line breaks and NUL characters to the reader', () => {
    expect(read('a\r\nb\rc\u0000')).toEqual({ ok: true, text: 'a\r\nb\rc\u0000' });
  });

  test.each([
    ['a picture', PNG, 'is not a text file'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6a, 0]), 'is UTF-16 text; save it as UTF-8'],
    ['UTF-16, the other order', new Uint8Array([0xfe, 0xff, 0, 0x6a]), 'is UTF-16 text; save it as UTF-8'],
    [
      'Thai in its old code page',
      new Uint8Array([0xc5, 0xd9, 0xa1, 0xa4, 0xe9, 0xd2]),
      'is not UTF-8 text; save it as UTF-8',
    ],
    ['a file that may not be read', REFUSED, 'permission denied'],
  ] satisfies [string, FakeFile, string][])('says why there is no text: %s', (_, content: FakeFile, reason) => {
    expect(read(content)).toEqual({ ok: false, reason });
  });

  test('says that a folder is a folder and that nothing is nothing', () => {
    const io = fakeIo({ '/w/deep/a.journey': '' });
    expect(readText(io, '/w/deep')).toEqual({ ok: false, reason: 'is a folder' });
    expect(readText(io, '/w/gone.journey')).toEqual({ ok: false, reason: 'no such file or folder' });
  });
});
