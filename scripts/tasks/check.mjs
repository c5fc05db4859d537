/** Runs the static checks: types of every folder, lint rules, layout, unused code. */
import { runChecks } from '../lib/checks.mjs';

const results = await runChecks();
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
