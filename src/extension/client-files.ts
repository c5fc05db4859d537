import { FileType, Uri, workspace } from 'vscode';
import { encodingOf } from '../core/reader/foreign-encoding.js';
import { LARGEST_TEXT } from '../core/reader/largest-text.js';
import { CONFIG_FILES_GLOB, JOURNEY_FILES_GLOB } from '../protocol/files.js';
import type { WorkspaceFile, WorkspaceFilesParams, WorkspaceFilesResult } from '../protocol/files.js';

/** More files than this cannot be hand-written journeys; the server is not flooded with them. */
const MOST_FILES = 5000;
/** Virtual file systems answer over a network: request several at a time, not one and not all. */
const AT_ONCE = 20;

/** Reads the requested files, or all journeys and configurations of the workspace, through VS Code's file system. Never rejects. */
export async function readWorkspaceFiles(params: WorkspaceFilesParams): Promise<WorkspaceFilesResult> {
  const uris = params.uris ? params.uris.map((uri) => Uri.parse(uri)) : await findFiles();
  const files: WorkspaceFile[] = [];
  const unreadable: string[] = [];
  for (let first = 0; first < uris.length; first += AT_ONCE) {
    const batch = uris.slice(first, first + AT_ONCE);
    const texts = await Promise.all(batch.map(readText));
    batch.forEach((uri, index) => {
      const text = texts[index];
      if (text === undefined) {
        unreadable.push(uri.toString());
      } else {
        files.push({ uri: uri.toString(), text });
      }
    });
  }
  return { files, unreadable };
}

/** `findFiles` leaves out what `files.exclude` names. */
async function findFiles(): Promise<readonly Uri[]> {
  const found = await Promise.all([
    workspace.findFiles(CONFIG_FILES_GLOB, '**/node_modules/**', MOST_FILES),
    workspace.findFiles(JOURNEY_FILES_GLOB, '**/node_modules/**', MOST_FILES),
  ]);
  return found.flat();
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    const stat = await workspace.fs.stat(uri);
    // A pipe or a socket would never end; links have the kind of their target as well as their own.
    if ((stat.type & FileType.File) === 0 || stat.size > LARGEST_TEXT) {
      return undefined;
    }
    const bytes = await workspace.fs.readFile(uri);
    return new TextDecoder(uri.path.endsWith('.journey') ? encodingOf(bytes) : 'utf-8').decode(bytes);
  } catch {
    return undefined;
  }
}
