import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { isatty } from 'node:tty';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';
import { languageOfTag } from '../core/vocabulary/language-of-tag.js';
import type * as Exporter from '../export/main.js';
import { IoError } from './io.js';
import type { Io } from './io.js';
import { codeOf, entriesOf, isSame, isThere, kindOf, orIoError, readWhole, targetOf } from './node-files.js';
import { replaceFile, writeAll } from './replace-file.js';

/** Numbers of the streams, the same on every system. */
const STREAMS = { stdout: 1, stderr: 2 } as const;

/**
 * The terminal and the disk. `home` is the folder that the program is installed in. Throws an `IoError` if the working folder is
 * gone.
 */
export function nodeIo(home: string): Io {
  return {
    cwd: orIoError(() => process.cwd()),
    colour: { stdout: wantsColour(STREAMS.stdout), stderr: wantsColour(STREAMS.stderr) },
    language: languageOfUser(),
    stdout: (text) => print(STREAMS.stdout, text),
    stderr: printOnStderr,
    kindOf: (path) => orIoError(() => kindOf(path)),
    isThere,
    isSame,
    readFile: (path) => orIoError(() => readWhole(path)),
    readFolder: (path) => orIoError(() => entriesOf(path)),
    targetOf: (path) => orIoError(() => targetOf(path)),
    writeFile: (path, content) => orIoError(() => replaceFile(path, content)),
    readOwn: (path) => orIoError(() => readFileSync(join(home, path))),
    // The path is not a constant, so the bundler leaves the file where it is.
    loadExporter: () => createRequire(join(home, 'package.json'))('./dist/extension/export.js') as typeof Exporter,
  };
}

/** Prints on stderr, which may be closed or full: then there is nobody left to report to. */
export function printOnStderr(text: string): void {
  try {
    print(STREAMS.stderr, text);
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
  }
}

/**
 * The language of the user's system: the first POSIX variable for messages that is set, else what the system says otherwise, as
 * on Windows. English if it is none of ours.
 */
export function languageOfUser(env: NodeJS.ProcessEnv = process.env): HumanLanguage {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return languageOfTag((named ?? Intl.DateTimeFormat().resolvedOptions().locale).replace(/[.@].*/u, '')) ?? 'en';
}

/**
 * As no-color.org and the Node documentation say: `NO_COLOR` forbids, `FORCE_COLOR` demands, otherwise only a terminal gets
 * colours.
 */
function wantsColour(stream: number): boolean {
  if (process.env['NO_COLOR']) return false;
  const forced = process.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isatty(stream) && process.env['TERM'] !== 'dumb';
}

/** Streams whose reader has gone. */
const closed = new Set<number>();

/**
 * Bypasses Node's own streams: if the output goes to a file, they write once and ignore how much of it was accepted, so that a
 * full disk truncates it.
 */
function print(stream: number, text: string): void {
  if (closed.has(stream) || text === '') return;
  if (process.platform === 'win32' && isatty(stream)) {
    // Only Node's stream speaks Unicode to a Windows console.
    (stream === STREAMS.stdout ? process.stdout : process.stderr).write(text);
    return;
  }
  orIoError(() => {
    try {
      writeAll(stream, Buffer.from(text, 'utf8'));
    } catch (error) {
      // `journey check | head` closes the pipe early; that is not an error.
      if (codeOf(error) !== 'EPIPE') throw error;
      closed.add(stream);
    }
  });
}
