/** Runs the measurements of bench/ on the built bundles; arguments name those to run, all without. */
import { globSync } from 'tinyglobby';
import { build } from 'esbuild';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mustEndWell, root, run } from '../lib/run.mjs';

/** A bundled file still means its own folder when it says `import.meta.dirname`. */
const keepFolders = {
  name: 'keep-folders',
  setup(/** @type {import('esbuild').PluginBuild} */ bundling) {
    bundling.onLoad({ filter: /\.(?:ts|mjs)$/ }, async ({ path: file }) => {
      if (file.includes('node_modules')) return undefined;
      const text = await readFile(file, 'utf8');
      const contents = text.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
      return { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

const wanted = process.argv.slice(2);
const benches = globSync('bench/*.bench.ts', { cwd: root })
  .sort()
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
await mustEndWell(run(process.execPath, ['esbuild.mjs', '--production']), 'The build');
const folder = path.join(root, '.cache/bench');
await mkdir(folder, { recursive: true });
for (const file of benches) {
  const outfile = path.join(folder, `${path.basename(file, '.ts')}.mjs`);
  // Node runs TypeScript, but does not find `x.ts` behind an import of `x.js`, so a measurement is bundled first.
  await build({
    entryPoints: [path.join(root, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    plugins: [keepFolders],
  });
  console.log(`\n${file}`);
  await mustEndWell(run(process.execPath, [outfile], { env: { ...process.env, JOURNEY_ROOT: root } }), file);
}
