/** Builds, packs, and runs the tests in a real VS Code; arguments select test files, none means all. */
import { fetchEditor } from '../lib/editor.mjs';
import { packExtension } from '../lib/package.mjs';
import { runTests } from '../lib/vitest.mjs';

await packExtension();
await fetchEditor('newest');
const { passed, failed } = await runTests('smoke', {}, process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
