import { FileType, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { holdsMapIn } from '../../core/reader/holds-map.js';
import { LARGEST_TEXT } from '../../core/reader/largest-text.js';
import type { ExportWords } from '../../core/vocabulary/export-words.js';
import { confirm, tell } from '../tell.js';

/**
 * Whether an export may be written to a file that the reader named. If it is a map by its name, no; if it contains one, as a link
 * to a map does, only if the reader confirms again: VS Code has only asked whether a picture may be replaced.
 */
export async function mayWriteTo(target: Uri, words: ExportWords): Promise<boolean> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  if (/\.journey$/i.test(name)) {
    void tell('error', words.onlyMaps(name));
    return false;
  }
  if (!(await isMap(target))) {
    return true;
  }
  return confirm(words.holdsMap(name), words.replace);
}

async function isMap(target: Uri): Promise<boolean> {
  try {
    const { type, size } = await workspace.fs.stat(target);
    if ((type & FileType.File) === 0 || size > LARGEST_TEXT) {
      return false;
    }
    const bytes = await workspace.fs.readFile(target);
    return holdsMapIn(bytes, (encoding) => new TextDecoder(encoding).decode(bytes));
  } catch {
    // Nothing is there yet, or writing will say what is wrong.
    return false;
  }
}
