/** Builds everything that ships, minified, into dist/. */
import { run } from '../lib/run.mjs';

process.exitCode = await run(process.execPath, ['esbuild.mjs', '--production', ...process.argv.slice(2)]);
