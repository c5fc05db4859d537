/**
 * Opens VS Code on the examples with a preview to the side: the installed `code`, else the real VS Code in the browser. `--check`
 * starts the latter, makes sure that it answers with the workbench, and ends. `--browser` ignores an installed `code`.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOnPath } from '../lib/chromium.mjs';
import { fetchEditor, installExtension, startEditor } from '../lib/editor.mjs';
import { packExtension } from '../lib/package.mjs';
import { mustEndWell, root, run } from '../lib/run.mjs';

const examples = path.join(root, 'examples');
const firstFile = path.join(examples, 'buy-shoes.en.journey');
const SETTINGS = { 'journey.preview.openOnStart': true };
const checkOnly = process.argv.includes('--check');
const code = checkOnly || process.argv.includes('--browser') ? undefined : findOnPath('code');

process.exitCode = code ? await startInstalled(code) : await startInBrowser();

/**
 * The installed VS Code, in a window of its own that has our extension besides the user's, and settings that open the preview.
 * @param {string} program
 */
async function startInstalled(program) {
  await mustEndWell(run(process.execPath, ['esbuild.mjs', '--production']), 'The build');
  const userData = path.join(root, '.cache/start');
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(
    path.join(userData, 'User/settings.json'),
    JSON.stringify({ 'workbench.startupEditor': 'none', ...SETTINGS }, undefined, 2),
  );
  console.log('Opening the examples in VS Code.');
  const child = spawn(
    program,
    [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${userData}`, examples, firstFile],
    {
      stdio: 'inherit',
      // `code` is a batch file on Windows; none of the arguments come from outside.
      shell: process.platform === 'win32',
    },
  );
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
}

async function startInBrowser() {
  const vsix = await packExtension();
  const editor = await fetchEditor('newest');
  // Separate settings and state, so that an earlier start or another editor has no influence.
  const home = await mkdtemp(path.join(tmpdir(), 'journey-maps-'));
  try {
    await installExtension(editor, home, vsix);
    const running = await startEditor(editor, { home, folder: examples, settings: SETTINGS });
    const address = withOpenFile(running.url, firstFile);
    try {
      return checkOnly ? await answersWithWorkbench(address) : await serve(address, running.ended);
    } finally {
      await running.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * The address of the window with a file open in it.
 * @param {string} url
 * @param {string} file
 */
function withOpenFile(url, file) {
  const { host } = new URL(url);
  const uri = `vscode-remote://${host}${encodeURI(file.replaceAll('\\', '/').replace(/^(?!\/)/, '/'))}`;
  return `${url}&payload=${encodeURIComponent(JSON.stringify([['openFile', uri]]))}`;
}

/**
 * @param {string} url
 * @param {Promise<void>} ended
 */
async function serve(url, ended) {
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(0));
  });
  console.log(`\nVS Code with Journey Maps is at\n\n  ${url}\n\nCtrl+C ends it.`);
  return Promise.race([interrupted, ended.then(() => 1)]);
}

/** @param {string} url */
async function answersWithWorkbench(url) {
  const page = await (await fetch(url)).text();
  const found = page.includes('vscode-workbench-web-configuration');
  console.log(found ? `VS Code answers at ${url}.` : `What answers at ${url} is not VS Code:\n${page.slice(0, 500)}`);
  return found ? 0 : 1;
}
