// The one build: everything that ships is bundled here, into dist/, with a metafile for each bundle in dist-meta/.
// Usage: node esbuild.mjs [--production] [--watch]
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';
import { bundleFaults, sizeFaults } from './scripts/lib/bundle-gates.mjs';

const root = import.meta.dirname;
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Mermaid's lazily loaded parts that our views draw with; every other diagram type and layout is left out of the bundle. */
const MERMAID_PARTS = /(journeyDiagram)-/;

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};

/**
 * For bundles that read journeys and speak no protocol: Langium's core uses a few names from its packages, and gets only these.
 * @type {import('esbuild').BuildOptions}
 */
const WITHOUT_PROTOCOL = {
  alias: {
    'vscode-languageserver-protocol': './scripts/shims/without-protocol.mjs',
    'vscode-languageserver-types': './scripts/shims/without-protocol.mjs',
  },
};

/** @type {import('esbuild').BuildOptions} */
const MERMAID_PLUGIN = {
  ...WITHOUT_PROTOCOL,
  entryPoints: ['src/diagram/plugin.ts'],
  platform: 'browser',
  inject: ['scripts/shims/object-group-by.mjs'],
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
const bundles = {
  'extension-node': {
    entryPoints: ['src/extension/node/main.ts'],
    outfile: 'dist/extension/node.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  'extension-browser': {
    entryPoints: ['src/extension/browser/main.ts'],
    outfile: 'dist/extension/browser.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  // One file for both hosts, because it contains the whole language; each host loads it at the first fence.
  'markdown-browser': {
    ...WITHOUT_PROTOCOL,
    entryPoints: ['src/extension/markdown/draw-fence.ts'],
    outfile: 'dist/extension/markdown.js',
    platform: 'browser',
    format: 'cjs',
    inject: ['scripts/shims/object-group-by.mjs'],
  },
  // Pages, PDF and pictures of the preview and of the command line; one file for both hosts, loaded at the first export.
  'export-browser': {
    entryPoints: ['src/export/main.ts'],
    outfile: 'dist/extension/export.js',
    platform: 'browser',
    format: 'cjs',
    define: { 'import.meta.url': '"file:///export.js"' },
    inject: ['scripts/shims/object-group-by.mjs'],
  },
  'server-node': {
    entryPoints: ['src/server/node/main.ts'],
    outfile: 'dist/server/node.js',
    platform: 'node',
    format: 'cjs',
    inject: ['scripts/shims/object-group-by.mjs'],
  },
  'server-browser': {
    entryPoints: ['src/server/browser/main.ts'],
    outfile: 'dist/server/browser.js',
    platform: 'browser',
    format: 'iife',
    inject: ['scripts/shims/object-group-by.mjs'],
  },
  cli: {
    ...WITHOUT_PROTOCOL,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    inject: ['scripts/shims/object-group-by.mjs'],
  },
  // The rasteriser of the command line.
  'cli-png': {
    entryPoints: [{ in: 'node_modules/@resvg/resvg-wasm/index_bg.wasm', out: 'resvg' }],
    outdir: 'dist',
    loader: { '.wasm': 'copy' },
  },
  webview: {
    entryPoints: ['src/webview/main.ts'],
    outfile: 'dist/webview/main.js',
    platform: 'browser',
    format: 'iife',
    plugins: [leaveOutUnusedMermaid()],
    loader: { '.woff2': 'copy' },
    // Under their own names: an export of HTML takes its fonts from there.
    assetNames: '[name]',
  },
  // Next to the webview's style, with which it shares the fonts.
  'markdown-style': {
    entryPoints: ['src/extension/markdown/markdown.css'],
    outdir: 'dist/webview',
    loader: { '.woff2': 'copy' },
    assetNames: '[name]',
  },
  // For other people's pages; not part of the extension.
  'mermaid-plugin': {
    ...MERMAID_PLUGIN,
    outfile: 'dist/mermaid/journey-maps-mermaid.mjs',
    format: 'esm',
  },
  'mermaid-plugin-script': {
    ...MERMAID_PLUGIN,
    outfile: 'dist/mermaid/journey-maps-mermaid.js',
    format: 'iife',
    globalName: 'journeyMaps',
  },
};

await mkdir(path.join(root, 'dist-meta'), { recursive: true });
/** Bundles are overwritten in place, so that programs running from dist/ still find their files; leftovers of older builds are removed at the end. */
const written = (
  await Promise.all(Object.entries(bundles).map(([name, options]) => bundle(name, { ...common, ...options })))
).flat();
if (!watch) await removeLeftovers(new Set(written.map((file) => path.join(root, file))));

/**
 * @param {string} name
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string[]>} the files that it wrote, relative to our folder
 */
async function bundle(name, options) {
  if (watch) {
    await (await context(options)).watch();
    return [];
  }
  const { metafile } = await build({ ...options, metafile: true });
  await writeFile(path.join(root, 'dist-meta', `${name}.json`), JSON.stringify(metafile));
  const faults = bundleFaults(name, metafile);
  // Only a minified bundle has the size that ships.
  if (production && options.outfile) faults.push(...sizeFaults(name, await readFile(path.join(root, options.outfile))));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.keys(metafile.outputs);
}

/** @param {ReadonlySet<string>} kept whole paths */
async function removeLeftovers(kept) {
  const entries = await readdir(path.join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(file, { force: true })));
}

/**
 * Mermaid offers no way to leave diagram types out: each is a dynamic import, replaced here by a module that says so when used.
 * @returns {import('esbuild').Plugin}
 */
function leaveOutUnusedMermaid() {
  return {
    name: 'leave-out-unused-mermaid',
    setup(plugin) {
      plugin.onResolve({ filter: /.*/ }, ({ kind, path: wanted, importer }) => {
        if (kind !== 'dynamic-import' || !/node_modules[\\/]mermaid[\\/]/.test(importer)) return undefined;
        return MERMAID_PARTS.test(wanted) ? undefined : { path: wanted, namespace: 'left-out' };
      });
      plugin.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path: wanted }) => ({
        contents: `throw new Error(${JSON.stringify(`not bundled: ${wanted}`)});`,
      }));
    },
  };
}
