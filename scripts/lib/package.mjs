/** Packs what users get: the extension as a VSIX, the command line as an npm package of its own. */
import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { globSync } from 'tinyglobby';
import { renderNotices } from './notices.mjs';
import { packedReadme } from './packed-readme.mjs';
import { mustEndWell, root, run } from './run.mjs';
import { readZip } from './zip.mjs';

/** Maximum size of the VSIX in bytes. */
export const VSIX_BUDGET = 3_000_000;

const EXTENSION_BUNDLES = [
  'extension-node',
  'extension-browser',
  'markdown-browser',
  'export-browser',
  'server-node',
  'server-browser',
  'webview',
];

const COMMAND_LINE_BUNDLES = ['cli', 'mermaid-plugin', 'export-browser', 'cli-png'];

/** Path of the packed extension. */
export const vsixFile = path.join(root, '.cache/package/journey-maps.vsix');

/** Builds and packs the extension. */
export async function packExtension() {
  await mustEndWell(run(process.execPath, ['esbuild.mjs', '--production']), 'The build');
  await writeFile(path.join(root, 'THIRD-PARTY-NOTICES.txt'), renderNotices(EXTENSION_BUNDLES));
  await mkdir(path.dirname(vsixFile), { recursive: true });
  const readmePath = path.relative(root, await writeExtensionReadme()).replaceAll(path.sep, '/');
  await quietly(() => createVSIX({ ...PACK_OPTIONS, cwd: root, packagePath: vsixFile, readmePath }));
  return vsixFile;
}

/** The manifest lists all files except this one, which replaces the README of the checkout. */
async function writeExtensionReadme() {
  const { files } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const packed = new Set(globSync(files, { cwd: root }));
  const file = path.join(path.dirname(vsixFile), 'README.md');
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  await writeFile(
    file,
    packedReadme(readme, 'extension', (target) => packed.has(target)),
  );
  return file;
}

/** Dependencies are in the bundles; links are not rewritten, because the package names no repository and contains all link targets. */
const PACK_OPTIONS = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };

/**
 * The same package without `main`: VS Code then runs it in the browser's host, as on vscode.dev.
 * @param {string} vsix
 */
export async function packForBrowserHost(vsix) {
  const stage = path.join(root, '.cache/package/browser-host');
  await rm(stage, { recursive: true, force: true });
  for (const entry of readZip(await readFile(vsix))) {
    if (!entry.name.startsWith('extension/')) continue;
    const target = path.join(stage, originalName(entry.name.slice('extension/'.length)));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, entry.read());
  }
  const manifestFile = path.join(stage, 'package.json');
  const { main: _, ...manifest } = JSON.parse(await readFile(manifestFile, 'utf8'));
  manifest.files = ['**'];
  await writeFile(manifestFile, JSON.stringify(manifest, undefined, 2));
  const packed = path.join(root, '.cache/package/journey-maps-browser-host.vsix');
  await quietly(() => createVSIX({ ...PACK_OPTIONS, cwd: stage, packagePath: packed }));
  return packed;
}

/** `vsce` writes some names in its own way and looks for them in the usual one. */
function originalName(/** @type {string} */ name) {
  return name === 'readme.md' || name === 'changelog.md' ? name.replace(/^[a-z]+/, (word) => word.toUpperCase()) : name;
}

/**
 * `vsce` prints at length what it packed; we print that better.
 * @param {() => Promise<unknown>} action
 */
async function quietly(action) {
  const { log } = console;
  console.log = () => {};
  try {
    await action();
  } finally {
    console.log = log;
  }
}

/**
 * Packs the command line separately, with the Mermaid plugin for other people's pages, their licences and no dependencies to
 * install.
 * @returns {Promise<string>} path of the archive
 */
export async function packCommandLine() {
  const stage = path.join(root, '.cache/package/command-line');
  await rm(stage, { recursive: true, force: true });
  await mkdir(path.join(stage, 'bin'), { recursive: true });
  await mkdir(path.join(stage, 'dist'), { recursive: true });
  await mkdir(path.join(stage, 'schemas'), { recursive: true });
  for (const file of ['bin/journey.js', 'dist/cli.js', 'schemas/journey.schema.json', 'LICENSE']) {
    await copyFile(path.join(root, file), path.join(stage, file));
  }
  await chmod(path.join(stage, 'bin/journey.js'), 0o755);
  await cp(path.join(root, 'dist/mermaid'), path.join(stage, 'dist/mermaid'), { recursive: true });
  await copyExporter(stage);
  await copyFile(
    path.join(root, 'src/diagram/journey-maps-mermaid.d.mts'),
    path.join(stage, 'dist/mermaid/journey-maps-mermaid.d.mts'),
  );
  await writeFile(path.join(stage, 'THIRD-PARTY-NOTICES.txt'), renderNotices(COMMAND_LINE_BUNDLES));
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const isPacked = (/** @type {string} */ target) => existsSync(path.join(stage, target));
  await writeFile(path.join(stage, 'README.md'), packedReadme(readme, 'command line', isPacked));
  const { name, version, description, license, keywords, engines, bin, exports } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  );
  const manifest = { name, version, description, license, keywords, engines: { node: engines.node }, bin, exports };
  await writeFile(path.join(stage, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const target = path.dirname(vsixFile);
  const cli = process.env['npm_execpath'];
  const packing = cli?.endsWith('npm-cli.js')
    ? run(process.execPath, [cli, 'pack', '--silent', '--pack-destination', target], { cwd: stage, quiet: true })
    : run('npm', ['pack', '--silent', '--pack-destination', target], { cwd: stage, quiet: true });
  await mustEndWell(packing, 'npm pack');
  return path.join(target, `${name}-${version}.tgz`);
}

/**
 * The resources for pages, PDF and PNG, at the same relative paths as here.
 * @param {string} stage
 */
async function copyExporter(stage) {
  const files = ['dist/extension/export.js', 'dist/resvg.wasm', ...globSync('media/fonts/*', { cwd: root })];
  for (const file of files) {
    await mkdir(path.dirname(path.join(stage, file)), { recursive: true });
    await copyFile(path.join(root, file), path.join(stage, file));
  }
}

/**
 * What fills an archive, largest first.
 * @param {string} vsix
 */
export async function describeVsix(vsix) {
  const bytes = await readFile(vsix);
  const entries = readZip(bytes).sort((one, other) => other.packed - one.packed);
  const lines = entries
    .slice(0, 14)
    .map(({ name, packed, size }) => `  ${kilobytes(packed)} kB (${kilobytes(size)} kB unpacked)  ${name}`);
  const rest = entries.slice(14).reduce((sum, { packed }) => sum + packed, 0);
  const text = `${path.relative(root, vsix)}: ${kilobytes(bytes.length)} kB of ${kilobytes(VSIX_BUDGET)} kB, ${entries.length} files\n${lines.join('\n')}\n  ${kilobytes(rest)} kB  the other ${Math.max(0, entries.length - 14)}`;
  return { size: bytes.length, names: entries.map(({ name }) => name), text };
}

function kilobytes(/** @type {number} */ bytes) {
  return (bytes / 1000).toFixed(1).padStart(7);
}
