import { IoError } from './io.js';
import type { Io } from './io.js';

/** A text file, or why there is none. */
export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Reads a `.journey` file at an absolute path. It must be UTF-8; a byte order mark is not part of the text. */
export function readText(io: Io, path: string): ReadText {
  try {
    switch (io.kindOf(path)) {
      case 'missing':
        return { ok: false, reason: 'no such file or folder' };
      case 'folder':
        return { ok: false, reason: 'is a folder' };
      case 'file':
        return decode(io.readFile(path));
    }
  } catch (error) {
    if (error instanceof IoError) return { ok: false, reason: error.message };
    throw error;
  }
}

function decode(bytes: Uint8Array): ReadText {
  if (UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    return { ok: false, reason: 'is UTF-16 text; save it as UTF-8' };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const reason = bytes.includes(0) ? 'is not a text file' : 'is not UTF-8 text; save it as UTF-8';
    return { ok: false, reason };
  }
}
