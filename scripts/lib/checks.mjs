/** The static checks: types of every folder, lint rules, layout, and unused code. */
import { globSync } from 'tinyglobby';
import { root, runTool } from './run.mjs';

/** @typedef {{ name: string, passed: boolean }} CheckResult */

/** Every tsconfig is a fence: what a folder may not use is not in its types. */
function typeChecks() {
  const configs = globSync(['{src,tests,scripts,bench}/**/tsconfig.json'], { cwd: root }).sort();
  return configs.map((config) => ({
    name: `types of ${config.replace(/\/tsconfig\.json$/, '')}`,
    script: 'typescript/bin/tsc',
    args: ['-p', config],
  }));
}

const OTHER_CHECKS = [
  { name: 'lint', script: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', script: 'oxfmt/bin/oxfmt', args: ['--check'] },
  { name: 'unused code', script: 'knip/bin/knip.js', args: [] },
];

/**
 * Runs all static checks, one after the other, and prints what fails. Each tool passes or fails as a whole.
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks() {
  const results = [];
  for (const { name, script, args } of [...typeChecks(), ...OTHER_CHECKS]) {
    const passed = (await runTool(script, args, { quiet: true })) === 0;
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
    results.push({ name, passed });
  }
  return results;
}
