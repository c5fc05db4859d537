/**
 * Static checks, the build and the package, unit tests, tests in a browser, pictures, tests in a real VS Code. The last line is
 * `N passed, N failed`; each static check counts as one test, and so does the build with its package. Without Chromium the last
 * three kinds are skipped on a developer's machine, and fail if `CI` is `true`.
 */
import { runChecks } from '../lib/checks.mjs';
import { findChromium } from '../lib/chromium.mjs';
import { fetchEditor } from '../lib/editor.mjs';
import { describeVsix, packCommandLine, packExtension, VSIX_BUDGET } from '../lib/package.mjs';
import { add, runTests, runTestsPatiently } from '../lib/vitest.mjs';

let total = { passed: 0, failed: 0 };
/** @type {string[]} */
const notes = [];

for (const { name, passed } of await runChecks()) count(name, { passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
const packed = await attempt('build and package', pack);
count('unit tests', await runTests('unit'));

const chromium = findChromium();
if (!chromium) {
  missing(
    'Chromium was not found (set CHROMIUM_PATH), so the tests in a browser, the pictures and the tests in VS Code did not run',
  );
} else if (packed) {
  const env = { CHROMIUM_PATH: chromium };
  count('browser tests', await runTests('browser', env));
  count('pictures', await runTests('visual', env));
  if (await editorIsThere()) {
    const { again, ...counts } = await runTestsPatiently('smoke', env);
    count('smoke tests', counts);
    for (const name of again) notes.push(`failed in VS Code at first, and ran once more: ${name}`);
  }
}

for (const note of notes) console.log(note);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function pack() {
  const { size, text } = await describeVsix(await packExtension());
  await packCommandLine();
  console.log(text);
  if (size > VSIX_BUDGET) throw new Error(`the VSIX is larger than ${VSIX_BUDGET} bytes`);
}

async function editorIsThere() {
  try {
    await fetchEditor('newest');
    return true;
  } catch (error) {
    missing(`VS Code could not be fetched, so the tests in it did not run: ${messageOf(error)}`);
    return false;
  }
}

/**
 * @param {string} name
 * @param {() => Promise<void>} action
 */
async function attempt(name, action) {
  try {
    await action();
    count(name, { passed: 1, failed: 0 });
    return true;
  } catch (error) {
    count(`${name}: ${messageOf(error)}`, { passed: 0, failed: 1 });
    return false;
  }
}

/** @param {string} reason */
function missing(reason) {
  if (process.env['CI'] === 'true') count(reason, { passed: 0, failed: 1 });
  else notes.push(`left out: ${reason}`);
}

/**
 * @param {string} name
 * @param {import('../lib/vitest.mjs').Counts} counts
 */
function count(name, counts) {
  total = add(total, counts);
  if (counts.failed > 0) notes.push(`failed: ${name} (${counts.failed})`);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
