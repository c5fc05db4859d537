import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { pathSpellings } from '../core/values/picture-link.js';
import { LARGEST_PICTURE, pictureMaker, picturePathsOf } from '../drawing/scene/pictures.js';
import type { Pictured, PictureFault, Pictures, StepPicture } from '../drawing/scene/pictures.js';

/**
 * The pictures that a journey of a file names. They may be anywhere in the workspace folder of the file, or below its own folder if
 * it is in none; links on the disk are not followed.
 */
export async function readPictures(file: Uri, shown: Pictured): Promise<Pictures> {
  const folder = Uri.joinPath(file, '..');
  const root = workspace.getWorkspaceFolder(file)?.uri ?? folder;
  const make = pictureMaker({ webp: true });
  const pictures: [string, StepPicture][] = [];
  for (const path of picturePathsOf(shown)) {
    // One after the other: those that come first have room.
    // oxlint-disable-next-line no-await-in-loop
    const read = await readFirst(
      root,
      pathSpellings(path).map((spelling) => Uri.joinPath(folder, spelling)),
    );
    pictures.push([path, typeof read === 'string' ? { fault: read } : make(read)]);
  }
  return Object.fromEntries(pictures);
}

/** The bytes of the first of some files that is there. */
async function readFirst(root: Uri, places: readonly Uri[]): Promise<Uint8Array | PictureFault> {
  let fault: PictureFault = 'missing';
  for (const place of places) {
    // oxlint-disable-next-line no-await-in-loop
    const read = isBelow(root, place) ? await readOne(place) : 'outside';
    if (typeof read !== 'string') {
      return read;
    }
    fault = read === 'missing' ? fault : read;
  }
  return fault;
}

async function readOne(place: Uri): Promise<Uint8Array | PictureFault> {
  try {
    const { type, size } = await workspace.fs.stat(place);
    if ((type & FileType.SymbolicLink) !== 0) {
      return 'outside';
    }
    if ((type & FileType.File) === 0) {
      return 'unreadable';
    }
    return size > LARGEST_PICTURE ? 'tooLarge' : await workspace.fs.readFile(place);
  } catch (error) {
    return error instanceof FileSystemError && error.code !== 'FileNotFound' ? 'unreadable' : 'missing';
  }
}

function isBelow(root: Uri, place: Uri): boolean {
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return place.scheme === root.scheme && place.authority === root.authority && place.path.startsWith(folder);
}
