import { build } from 'esbuild';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root, run } from './run.mjs';

/**
 * Runs one of our TypeScript programs to its end. Node runs TypeScript, but does not find `x.ts` for an import of `x.js`, so it
 * is bundled first.
 * @param {string} file relative to our folder
 * @param {readonly string[]} [args]
 */
export async function runBundled(file, args = []) {
  const folder = path.join(root, '.cache/bundled');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(file, '.ts')}.mjs`);
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
  return run(process.execPath, [outfile, ...args], { env: { ...process.env, JOURNEY_ROOT: root } });
}

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
