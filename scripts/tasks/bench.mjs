/** Runs the benches in bench/ on the built bundles; arguments select benches by name, none means all. */
import { globSync } from 'tinyglobby';
import { runBundled } from '../lib/run-bundled.mjs';
import { mustEndWell, root, run } from '../lib/run.mjs';

const wanted = process.argv.slice(2);
const benches = globSync('bench/*.bench.ts', { cwd: root })
  .sort()
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
await mustEndWell(run(process.execPath, ['esbuild.mjs', '--production']), 'The build');
for (const file of benches) {
  console.log(`\n${file}`);
  await mustEndWell(runBundled(file), file);
}
