import { join } from 'node:path';
import process from 'node:process';
import { version } from '../../package.json';
import { nodeIo } from './node-io.js';
import { run } from './run.js';

// The code is set and not forced, so that what is still to be written reaches a slow pipe.
void Promise.resolve(run(nodeIo(join(__dirname, '..')), process.argv.slice(2), version)).then((code) => {
  process.exitCode = code;
});
