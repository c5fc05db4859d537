import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { IoError } from './io.js';
import { codeOf, targetOf } from './node-files.js';

/** Signals that end a program, and the exit code that a shell expects after them. */
const ENDING = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** Milliseconds until a reader that had no room is tried again. */
const PAUSE = 5;

/**
 * Writes to a temporary file and renames it, so that a full disk or a stopped process never leaves half a file. See
 * `Io.writeFile`.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const target = targetOf(path);
  if (target.kind === 'folder') throw new IoError('folder');
  // A pipe or a device such as /dev/null is written to; renaming would put a file in its place.
  if (target.kind === 'other') return writeInto(target.path, bytes);
  if (target.isReadOnly) throw new IoError('readOnly');
  const mode = statSync(target.path, { throwIfNoEntry: false })?.mode;
  const beside = join(dirname(target.path), `.journey-${process.pid}-${Date.now()}.tmp`);
  endAfterwards();
  try {
    const handle = openSync(beside, 'wx', mode);
    try {
      writeAll(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target.path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Writes all bytes to an open file or stream, in as many calls as it takes. */
export function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function writeInto(path: string, bytes: Uint8Array): void {
  const stat = statSync(path);
  // A raw disk is no place for a picture.
  if (stat.isBlockDevice()) throw new IoError('notAFile');
  // Opening a pipe that nobody reads would wait forever.
  const handle = openSync(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0));
  try {
    writeAll(handle, bytes);
  } finally {
    closeSync(handle);
  }
}

let isEnding = false;

/**
 * From here on a signal ends the program once the file is complete, which takes no time, instead of leaving a temporary file
 * behind. Before that, while a picture is being made, it ends the program at once.
 */
function endAfterwards(): void {
  if (isEnding) return;
  isEnding = true;
  for (const [signal, code] of Object.entries(ENDING)) {
    process.once(signal, () => {
      process.exitCode = code;
    });
  }
}
