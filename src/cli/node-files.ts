import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LARGEST_TEXT } from '../core/reader/largest-text.js';
import type { FileFault } from '../core/vocabulary/command-line-words.js';
import { IoError } from './io.js';
import type { FolderEntry, PathKind, Target } from './io.js';

/** No system follows more links than this in a row. */
const MOST_LINKS = 40;
/** Paths that the shell passes: the standard input, and `<(…)`. Whoever writes that waits for it. */
const HANDED = /^(?:\/dev\/(?:stdin|fd\/\d+)|\/proc\/(?:self|\d+)\/fd\/\d+)$/u;

const FAULTS: Readonly<Record<string, FileFault>> = {
  EACCES: 'denied',
  EPERM: 'notPermitted',
  ENOENT: 'missing',
  ENOTDIR: 'notAFolder',
  EISDIR: 'folder',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnlyDisk',
  ELOOP: 'linkLoop',
  ENAMETOOLONG: 'nameTooLong',
  EMFILE: 'tooManyOpen',
  ENFILE: 'tooManyOpen',
  ENXIO: 'noReader',
  EPIPE: 'noReader',
  EFBIG: 'diskFull',
};

/** Does something with the disk; errors there are turned into an `IoError`. */
export function orIoError<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof IoError) throw error;
    const code = codeOf(error);
    throw new IoError(FAULTS[code] ?? 'other', code, { cause: error });
  }
}

/** The system's code of an error, such as `ENOENT`; empty without one. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** See `Io.kindOf`. */
export function kindOf(path: string): PathKind {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'missing';
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() || HANDED.test(path) ? 'file' : 'other';
}

/** See `Io.isThere`. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** See `Io.isSame`. */
export function isSame(left: string, right: string): boolean {
  try {
    const [one, other] = [statSync(left, { bigint: true }), statSync(right, { bigint: true })];
    // Some network drives number no files; there the spelling on the disk must decide.
    if (one.ino !== 0n || other.ino !== 0n) return one.ino === other.ino && one.dev === other.dev;
    return realpathSync.native(left) === realpathSync.native(right);
  } catch {
    return false;
  }
}

/** See `Io.readFile`. */
export function readWhole(path: string): Uint8Array {
  // What became a pipe since it was looked at must not be waited for either.
  const handle = openSync(
    path,
    HANDED.test(path) ? constants.O_RDONLY : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw new IoError('folder');
    if (!stat.isFile() && !HANDED.test(path)) throw new IoError('notAFile');
    if (stat.size > LARGEST_TEXT) throw new IoError('tooLarge');
    const parts: Uint8Array[] = [];
    for (let length = 0; ;) {
      const part = Buffer.allocUnsafe(Math.max(stat.size + 1 - length, 65_536));
      const count = readSync(handle, part);
      if (count === 0) return Buffer.concat(parts, length);
      parts.push(part.subarray(0, count));
      length += count;
      if (length > LARGEST_TEXT) throw new IoError('tooLarge');
    }
  } finally {
    closeSync(handle);
  }
}

/** See `Io.readFolder`. */
export function entriesOf(folder: string): readonly FolderEntry[] {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => entryOf(folder, entry));
}

function entryOf(folder: string, entry: Dirent): FolderEntry {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'folder' };
  try {
    // Links, and entries whose kind some network drives do not report.
    const kind = orIoError(() => kindOf(join(folder, name)));
    if (kind === 'file') return { name, kind };
    if (kind === 'folder') return { name, kind: entry.isSymbolicLink() ? 'linked-folder' : 'folder' };
    return { name, kind: 'other', fault: kind === 'missing' ? 'deadLink' : 'notAFile' };
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    return { name, kind: 'other', fault: error.fault };
  }
}

/** See `Io.targetOf`. */
export function targetOf(path: string): Target {
  const end = endOfLinks(path);
  const stat = statSync(end, { throwIfNoEntry: false });
  if (stat === undefined) return { path: end, kind: 'missing', isReadOnly: false };
  const kind = stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  // Root may write to everything; a read-only file still stays as it is.
  const isReadOnly = kind === 'file' && ((stat.mode & 0o222) === 0 || !mayWrite(end));
  return { path: end, kind, isReadOnly };
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a path leads, even if nothing is there yet. */
function endOfLinks(path: string): string {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (stat === undefined) return at;
    if (!stat.isSymbolicLink()) return at;
    // Links kept by the system itself, such as /dev/stdout, may lead to something without a path.
    if (statSync(at, { throwIfNoEntry: false })?.isFile() === false) return at;
    at = resolve(realpathSync(dirname(at)), readlinkSync(at));
  }
  throw new IoError('linkLoop');
}
