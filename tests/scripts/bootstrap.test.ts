import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transform } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const BOOTSTRAP = path.resolve(import.meta.dirname, '../../scripts/bootstrap.cjs');

/** A project of one package, and an npm that installs it by hand and records that it was called. */
const PACKAGES = { '': { devDependencies: { tool: '1.0.0' } }, 'node_modules/tool': { version: '1.0.0', dev: true } };
const NPM = `
const fs = require('fs');
if (process.argv[2] === '--version') { console.log('11.0.0'); process.exit(0); }
fs.appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('broken.txt')) process.exit(3);
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
fs.mkdirSync('node_modules/tool', { recursive: true });
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

let home = '';

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'bootstrap-'));
  mkdirSync(path.join(home, 'scripts/tasks'), { recursive: true });
  cpSync(BOOTSTRAP, path.join(home, 'scripts/bootstrap.cjs'));
  write('scripts/tasks/greet.mjs', 'console.log("hello", process.argv.slice(2).join(" ")); process.exitCode = 7;');
  write('npm-cli.js', NPM);
  write('package.json', JSON.stringify({ devDependencies: { tool: '1.0.0' } }));
  write('package-lock.json', JSON.stringify({ packages: PACKAGES }));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(file: string, text: string): void {
  writeFileSync(path.join(home, file), text);
}

function calls(): readonly string[] {
  const file = path.join(home, 'calls.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** Runs the bootstrap as npm would; returns its exit code and what it printed. */
async function bootstrap(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> {
  const env = { ...process.env, npm_execpath: path.join(home, 'npm-cli.js'), npm_node_execpath: process.execPath };
  const child = spawn(process.execPath, [path.join(home, 'scripts/bootstrap.cjs'), ...args], { cwd: home, env });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

describe('bootstrap', () => {
  test('is written so that Node 12 runs it', async () => {
    const source = readFileSync(BOOTSTRAP, 'utf8');
    const plain = { minifyWhitespace: true, legalComments: 'none' } as const;
    const [old, modern] = await Promise.all(
      ['node12', 'esnext'].map((target) => transform(source, { ...plain, target })),
    );
    expect(old?.code).toBe(modern?.code);
    expect(source).not.toMatch(/require\('node:/);
  });

  test('installs what is missing, then runs the task with its arguments and exit code', async () => {
    const { code, output } = await bootstrap('greet', 'you', '--there');
    expect(output).toContain('hello you --there');
    expect(code).toBe(7);
    expect(calls()).toHaveLength(1);
    expect(calls()[0]).toMatch(/^ci --include=dev/);
  });

  test('installs nothing when everything is there', async () => {
    await bootstrap('greet');
    await bootstrap('greet');
    expect(calls()).toHaveLength(1);
  });

  test('installs anew when the lock file names another version', async () => {
    await bootstrap('greet');
    write(
      'package-lock.json',
      JSON.stringify({ packages: { ...PACKAGES, 'node_modules/tool': { version: '1.0.1', dev: true } } }),
    );
    await bootstrap('greet');
    expect(calls()).toHaveLength(2);
  });

  test('installs once when it is started twice at the same time', async () => {
    const both = await Promise.all([bootstrap('greet'), bootstrap('greet')]);
    expect(both.map(({ code }) => code)).toEqual([7, 7]);
    expect(calls()).toHaveLength(1);
  });

  test('takes over a lock whose owner is gone', async () => {
    mkdirSync(path.join(home, '.cache'));
    write('.cache/bootstrap.lock', '999999999');
    expect((await bootstrap('greet')).code).toBe(7);
  });

  test('fails where npm fails, and leaves no lock behind', async () => {
    write('broken.txt', '');
    const { code, output } = await bootstrap('greet');
    expect(code).toBe(1);
    expect(output).toContain('npm ci failed');
    expect(existsSync(path.join(home, '.cache/bootstrap.lock'))).toBe(false);
  });

  test('names the tasks when there is none of that name', async () => {
    const { code, output } = await bootstrap('gret');
    expect(code).toBe(1);
    expect(output).toContain('Tasks: greet.');
  });
});
