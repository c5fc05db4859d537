/** One process at a time: a lock file with the owner's process id. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `action` while holding the lock; a lock whose owner is gone is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withLock(file, action) {
  await mkdir(path.dirname(file), { recursive: true });
  while (!(await take(file))) {
    const owner = await ownerOf(file);
    await pause(200);
    // Unchanged for a while and without an owner: left over.
    if (!isAlive(owner) && (await ownerOf(file)) === owner) await rm(file, { force: true });
  }
  try {
    return await action();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
async function ownerOf(file) {
  return Number.parseInt(await readFile(file, 'utf8').catch(() => '0'), 10) || 0;
}

/** @param {number} id */
function isAlive(id) {
  if (id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
