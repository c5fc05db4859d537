/** Starts programs and reports how they ended. */
import { spawn } from 'node:child_process';
import path from 'node:path';

/** The checkout's top folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a program to its end and shows what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet`: print only when it fails
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    /** @type {Buffer[]} */
    const printed = [];
    child.stdout?.on('data', (part) => printed.push(part));
    child.stderr?.on('data', (part) => printed.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && options.quiet) process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program of one of our packages under this Node.
 * @param {string} script path below `node_modules`
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export function runTool(script, args, options = {}) {
  return run(process.execPath, [path.join(root, 'node_modules', script), ...args], options);
}

/**
 * Runs a program and throws if it fails.
 * @param {Promise<number>} running
 * @param {string} what names it in the message
 */
export async function mustEndWell(running, what) {
  const code = await running;
  if (code !== 0) throw new Error(`${what} ended with exit code ${code}.`);
}
