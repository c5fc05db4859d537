import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type * as Exporter from '../export/main.js';
import { IoError } from './io.js';
import type { Io } from './io.js';

/** The terminal and the disk. `home` is the folder that the program is installed in. */
export function nodeIo(home: string): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  return {
    cwd: process.cwd(),
    colour: { stdout: wantsColour(process.stdout), stderr: wantsColour(process.stderr) },
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    kindOf,
    readFile: (path) => orIoError(() => readFileSync(path)),
    readFolder: (path) =>
      orIoError(() =>
        readdirSync(path, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          kind: entry.isFile()
            ? 'file'
            : entry.isDirectory()
              ? 'folder'
              : entry.isSymbolicLink()
                ? linkKind(join(path, entry.name))
                : 'other',
        })),
      ),
    writeFile: (path, content) => orIoError(() => replaceFile(path, content)),
    readOwn: (path) => orIoError(() => readFileSync(join(home, path))),
    // The path is no constant, so the bundler leaves the file where it is.
    loadExporter: () => createRequire(join(home, 'package.json'))('./dist/extension/export.js') as typeof Exporter,
  };
}

/** As no-color.org and the Node documentation have it: `NO_COLOR` forbids, `FORCE_COLOR` demands, else only a terminal gets colours. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false;
  const forced = process.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY && process.env['TERM'] !== 'dumb';
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  return orIoError(() => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 'missing';
    return stat.isDirectory() ? 'folder' : 'file';
  });
}

/** A link to a file is that file; a link to a folder could lead in a circle. */
function linkKind(path: string): 'file' | 'other' {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? 'file' : 'other';
}

/** Writes beside and renames, so that a full disk or a stopped process never leaves half a file. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false });
  // A pipe or a device such as /dev/null is written to; renaming would put a file in its place.
  if (old !== undefined && !old.isFile() && !old.isDirectory()) return writeFileSync(path, content);
  // The file behind a link is replaced, not the link.
  const target = old === undefined ? path : realpathSync(path);
  const beside = join(dirname(target), `.journey-${process.pid}-${Date.now()}.tmp`);
  try {
    const handle = openSync(beside, 'wx', old?.mode);
    try {
      writeAll(handle, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'is a folder',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk cannot be written to',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

function orIoError<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new IoError(REASONS[code] ?? (error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/** `journey check | head` closes the pipe early; that is no fault of anybody. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
