import { join } from 'node:path';
import process from 'node:process';
import { version } from '../../package.json';
import { commandLineWordsOf } from '../core/vocabulary/all-command-line-words.js';
import { EXIT, IoError } from './io.js';
import type { ExitCode } from './io.js';
import { languageOfUser, nodeIo, printOnStderr } from './node-io.js';
import { printable } from './printable.js';
import { run } from './run.js';

async function main(): Promise<ExitCode> {
  const words = commandLineWordsOf(languageOfUser());
  try {
    return await run(nodeIo(join(__dirname, '..')), process.argv.slice(2), version);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // All other errors with files are reported where their names are known.
    printOnStderr(`journey: ${error instanceof IoError ? words.folderGone : words.failed(printable(reason))}\n`);
    return EXIT.trouble;
  }
}

// The code is set and not forced, so that pending output reaches a slow pipe, and a signal keeps its own.
void main().then((code) => {
  process.exitCode ??= code;
});
