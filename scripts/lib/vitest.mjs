/** Runs vitest projects and counts their tests. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { root, runTool } from './run.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs one vitest project and counts its tests from vitest's own report.
 * A file that failed outside of its tests counts as one failure, and so does a run that left no report.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env] added to our own environment
 * @param {readonly string[]} [filters] only test files whose path contains one of these
 * @returns {Promise<Counts>}
 */
export async function runTests(project, env = {}, filters = []) {
  const report = reportOf(project);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const code = await runTool('vitest/vitest.mjs', args, { env: { ...process.env, ...env } });
  const files = await readReport(project);
  const counts = files ? countAll(files) : { passed: 0, failed: 1 };
  // An error outside of every file, such as an unhandled rejection, fails the run without failing a test.
  return code !== 0 && counts.failed === 0 ? { passed: counts.passed, failed: 1 } : counts;
}

/**
 * Runs a project, and repeats the files in which a test failed: on a busy machine, an editor or a browser occasionally loses a
 * keystroke. The second run counts; `again` says which tests needed it, so that nothing goes unnoticed.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env] added to our own environment
 * @param {readonly string[]} [filters] only test files whose path contains one of these
 * @returns {Promise<Counts & { again: readonly string[] }>}
 */
export async function runTestsPatiently(project, env = {}, filters = []) {
  const first = await runTests(project, env, filters);
  if (first.failed === 0) return { ...first, again: [] };
  const files = ((await readReport(project)) ?? []).filter((file) => countFile(file).failed > 0);
  if (files.length === 0) return { ...first, again: [] };
  const names = files.map(({ name }) => path.relative(root, name));
  console.log(`once more, after ${first.failed} failed: ${names.join(', ')}`);
  const second = await runTests(project, env, names);
  const before = countAll(files);
  return {
    passed: first.passed - before.passed + second.passed,
    failed: first.failed - before.failed + second.failed,
    again: files.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName ?? ''),
    ),
  };
}

/** @typedef {{ name: string, status: string, assertionResults: { status: string, fullName?: string }[] }} FileReport */

/** @param {string} project */
function reportOf(project) {
  return path.join(root, '.cache/reports', `${project}.json`);
}

/**
 * What vitest reported of each file; undefined if it left no report.
 * @param {string} project
 * @returns {Promise<readonly FileReport[] | undefined>}
 */
async function readReport(project) {
  try {
    return JSON.parse(await readFile(reportOf(project), 'utf8')).testResults;
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly FileReport[]} files
 * @returns {Counts}
 */
function countAll(files) {
  return files.map(countFile).reduce(add, { passed: 0, failed: 0 });
}

/** @param {FileReport} file */
function countFile({ status, assertionResults }) {
  const passed = assertionResults.filter((result) => result.status === 'passed').length;
  const failed = assertionResults.filter((result) => result.status === 'failed').length;
  return { passed, failed: status === 'failed' ? Math.max(1, failed) : failed };
}

/**
 * @param {Counts} left
 * @param {Counts} right
 * @returns {Counts}
 */
export function add(left, right) {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}
