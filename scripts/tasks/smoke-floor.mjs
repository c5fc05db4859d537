/** Proves the `engines.vscode` of the manifest: runs the packaged extension in the oldest VS Code that may install it. */
import { fetchEditor } from '../lib/editor.mjs';
import { packExtension } from '../lib/package.mjs';
import { runTests } from '../lib/vitest.mjs';

await packExtension();
await fetchEditor('floor');
const { passed, failed } = await runTests('smoke', { JOURNEY_EDITOR: 'floor' }, ['tests/smoke/workbench.test.ts']);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
