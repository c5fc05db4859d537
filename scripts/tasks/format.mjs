/** Lays out every file as the formatter wants it; `--check` only looks. */
import { runTool } from '../lib/run.mjs';

process.exitCode = await runTool('oxfmt/bin/oxfmt', process.argv.slice(2));
