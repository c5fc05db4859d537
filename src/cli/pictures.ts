import { dirname, join } from 'node:path';
import { pathSpellings } from '../core/values/picture-link.js';
import { pictureMaker, picturePathsOf } from '../drawing/scene/pictures.js';
import type { Pictured, PictureFault, Pictures, StepPicture } from '../drawing/scene/pictures.js';
import { IoError } from './io.js';
import type { Io } from './io.js';
import { configFolder, isBelow } from './workspace.js';

/**
 * The pictures that a journey of a file names. They may be anywhere below the folder that it is in, the one of its configuration,
 * and the working folder if the file is below that; links do not lead further.
 */
export function picturesOfFile(io: Io, file: string, shown: Pictured, kinds: { readonly webp: boolean }): Pictures {
  const folder = dirname(file);
  const roots = [folder, configFolder(io, folder) ?? folder, ...(isBelow(io.cwd, folder) ? [io.cwd] : [])];
  const make = pictureMaker(kinds);
  return Object.fromEntries(
    picturePathsOf(shown).map((path): [string, StepPicture] => {
      const read = readFirst(
        io,
        roots,
        pathSpellings(path).map((spelling) => join(folder, spelling)),
      );
      return [path, typeof read === 'string' ? { fault: read } : make(read)];
    }),
  );
}

/** The bytes of the first of some files that is there. */
function readFirst(io: Io, roots: readonly string[], paths: readonly string[]): Uint8Array | PictureFault {
  let fault: PictureFault = 'missing';
  for (const path of paths) {
    try {
      const target = io.targetOf(path);
      if (!roots.some((root) => isBelow(root, path) && isBelow(linkless(io, root), target.path))) fault = 'outside';
      else if (target.kind === 'file') return io.readFile(target.path);
    } catch (error) {
      if (!(error instanceof IoError)) throw error;
      fault = error.fault === 'tooLarge' ? 'tooLarge' : error.fault === 'missing' ? fault : 'unreadable';
    }
  }
  return fault;
}

function linkless(io: Io, root: string): string {
  return io.targetOf(root).path;
}
