/** Packs the extension and the command line, and prints what takes up the space in the extension. Fails above the budget. */
import { copyFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describeVsix, packCommandLine, packExtension, VSIX_BUDGET } from '../lib/package.mjs';
import { root } from '../lib/run.mjs';

const vsix = await packExtension();
const { size, text } = await describeVsix(vsix);
console.log(text);
const commandLine = await packCommandLine();
console.log(`${path.basename(commandLine)}: ${((await stat(commandLine)).size / 1000).toFixed(1)} kB`);
for (const file of [vsix, commandLine]) await copyFile(file, path.join(root, path.basename(file)));
if (size > VSIX_BUDGET) {
  console.error(`The VSIX is larger than ${VSIX_BUDGET} bytes.`);
  process.exitCode = 1;
}
