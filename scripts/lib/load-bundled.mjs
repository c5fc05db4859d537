import path from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

/**
 * Loads one of our TypeScript modules. Node runs TypeScript, but does not find `x.ts` for an import of `x.js`, so it is bundled
 * first.
 * @template T what the module exports
 * @param {string} file relative to our folder
 * @returns {Promise<T>}
 */
export async function loadBundled(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const text = outputFiles.map(({ contents }) => Buffer.from(contents).toString('base64')).join('');
  return import(`data:text/javascript;base64,${text}`);
}
