import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { IoError, reasonOf } from './io.js';
import type { FolderEntry, Io } from './io.js';

/** A path that cannot be read, and why, in the user's language. */
export interface Trouble {
  readonly path: string;
  readonly reason: string;
}

/** Absolute paths of the requested files, each once, and the paths that could not be followed. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly troubles: readonly Trouble[];
}

const EXTENSION = '.journey';
/** The start of the lock files that Emacs puts next to a file being edited; they are links that lead nowhere. */
const EDITOR_MARK = '.#';

/**
 * Files as they are named, whatever their extension; folders with all `.journey` files in them and below, without `node_modules`
 * and folders whose name starts with a dot. Sorted within each folder, so that two runs print the same.
 */
export function findFiles(io: Io, paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const troubles: Trouble[] = [];
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    if (isFolder(io, absolute)) {
      for (const file of filesBelow(io, absolute, (trouble) => troubles.push(trouble))) files.add(file);
    } else {
      files.add(absolute);
    }
  }
  return { files: [...files], troubles };
}

/** What cannot be looked at is reported by whoever reads it. */
function isFolder(io: Io, path: string): boolean {
  try {
    return io.kindOf(path) === 'folder';
  } catch (error) {
    if (error instanceof IoError) return false;
    throw error;
  }
}

/**
 * The `.journey` files of a folder and of those below it. A folder that cannot be read, and anything named like a map that is not
 * a file, is reported and left out; all others stay.
 */
export function filesBelow(io: Io, folder: string, onTrouble: (trouble: Trouble) => void): readonly string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of entriesOf(io, next, onTrouble)) {
      const { name, kind, fault } = entry;
      if (isMap(entry)) found.push(join(next, name));
      else if (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.')) waiting.push(join(next, name));
      else if (fault !== undefined && isNamedMap(name) && !name.startsWith(EDITOR_MARK)) {
        onTrouble({ path: join(next, name), reason: reasonOf(io, { fault, code: '' }) });
      }
    }
  }
  return found.sort(byName);
}

/** The `.journey` files directly in a folder; empty if it cannot be read. */
export function filesIn(io: Io, folder: string): readonly string[] {
  return entriesOf(io, folder, () => undefined)
    .filter(isMap)
    .map(({ name }) => join(folder, name))
    .sort(byName);
}

function isMap({ name, kind }: FolderEntry): boolean {
  return kind === 'file' && isNamedMap(name);
}

/** Whether a name, or a path, is one that maps have. */
export function isNamedMap(name: string): boolean {
  return name.toLowerCase().endsWith(EXTENSION);
}

function entriesOf(io: Io, folder: string, onTrouble: (trouble: Trouble) => void): readonly FolderEntry[] {
  try {
    return io.readFolder(folder);
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    onTrouble({ path: folder, reason: reasonOf(io, error) });
    return [];
  }
}

/** By code units, so that the order does not depend on the machine's language. */
function byName(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A path for people and machines: relative if it is below the working folder, always with forward slashes. */
export function shownPath(io: Io, absolute: string): string {
  const fromHere = relative(io.cwd, absolute);
  const shown = fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? absolute : fromHere;
  return shown.split(sep).join('/');
}
