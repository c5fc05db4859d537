/** Formats every file; `--check` only checks. */
import { runTool } from '../lib/run.mjs';

process.exitCode = await runTool('oxfmt/bin/oxfmt', process.argv.slice(2));
