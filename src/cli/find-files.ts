import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { IoError } from './io.js';
import type { Io } from './io.js';

/** Absolute paths of the files that were asked for, each once, and the paths that could not be followed. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly troubles: readonly { readonly path: string; readonly reason: string }[];
}

const EXTENSION = '.journey';

/**
 * Files as they are named, whatever their ending; folders with all `.journey` files in them and below, without
 * `node_modules` and folders whose name starts with a dot. Sorted within each folder, so that two runs print the same.
 */
export function findFiles(io: Io, paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const troubles: { path: string; reason: string }[] = [];
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    try {
      const kind = io.kindOf(absolute);
      if (kind === 'missing') troubles.push({ path: absolute, reason: 'no such file or folder' });
      else if (kind === 'file') files.add(absolute);
      else for (const file of filesBelow(io, absolute, (trouble) => troubles.push(trouble))) files.add(file);
    } catch (error) {
      if (!(error instanceof IoError)) throw error;
      troubles.push({ path: absolute, reason: error.message });
    }
  }
  return { files: [...files], troubles };
}

/** The `.journey` files of a folder and of those below it; a folder that cannot be read is told and left out. */
export function filesBelow(
  io: Io,
  folder: string,
  onTrouble: (trouble: { path: string; reason: string }) => void,
): readonly string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = entriesOf(io, next, onTrouble);
    for (const { name, kind } of entries) {
      if (kind === 'file' && name.toLowerCase().endsWith(EXTENSION)) found.push(join(next, name));
      else if (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.')) waiting.push(join(next, name));
    }
  }
  return found.sort(byName);
}

/** The `.journey` files that stand in a folder itself; none when it cannot be read. */
export function filesIn(io: Io, folder: string): readonly string[] {
  return entriesOf(io, folder, () => undefined)
    .filter(({ name, kind }) => kind === 'file' && name.toLowerCase().endsWith(EXTENSION))
    .map(({ name }) => join(folder, name))
    .sort(byName);
}

function entriesOf(io: Io, folder: string, onTrouble: (trouble: { path: string; reason: string }) => void) {
  try {
    return io.readFolder(folder);
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    onTrouble({ path: folder, reason: error.message });
    return [];
  }
}

/** By code units, so that the order does not depend on the machine's language. */
function byName(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A path as people and machines read it: from the working folder when it is below it, always with forward slashes. */
export function shownPath(io: Io, absolute: string): string {
  const fromHere = relative(io.cwd, absolute);
  const shown = fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? absolute : fromHere;
  return shown.split(sep).join('/');
}
