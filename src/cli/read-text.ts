import { foreignEncoding } from '../core/reader/foreign-encoding.js';
import type { ForeignEncoding } from '../core/reader/foreign-encoding.js';
import type { FileFault } from '../core/vocabulary/command-line-words.js';
import { IoError, reasonOf } from './io.js';
import type { Io } from './io.js';

/** A text file, or why there is none, in the user's language. */
export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

const FAULTS: Readonly<Record<ForeignEncoding, FileFault>> = {
  'utf-16': 'utf16',
  'utf-32': 'utf32',
  binary: 'notText',
};

/** Reads a `.journey` file at an absolute path. It must be UTF-8; a byte order mark is not part of the text. */
export function readText(io: Io, path: string): ReadText {
  try {
    return { ok: true, text: decode(bytesOf(io, path)) };
  } catch (error) {
    if (error instanceof IoError) return { ok: false, reason: reasonOf(io, error) };
    throw error;
  }
}

function bytesOf(io: Io, path: string): Uint8Array {
  switch (io.kindOf(path)) {
    case 'missing':
      throw new IoError(io.isThere(path) ? 'deadLink' : 'missing');
    case 'folder':
      throw new IoError('folder');
    case 'other':
      throw new IoError('notAFile');
    case 'file':
      return io.readFile(path);
  }
}

function decode(bytes: Uint8Array): string {
  const foreign = foreignEncoding(bytes);
  // A zero byte in UTF-8 is a letter, though one that no text needs.
  if (foreign !== undefined && foreign !== 'binary') throw new IoError(FAULTS[foreign]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new IoError(foreign === undefined ? 'notUtf8' : FAULTS[foreign]);
  }
}
