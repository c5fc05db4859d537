import { commandLineWordsOf } from '../core/vocabulary/all-command-line-words.js';
import type { FileFault } from '../core/vocabulary/command-line-words.js';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';
import type * as Exporter from '../export/main.js';

/** What is at a path, links followed; `other` is a pipe, a socket or a device. */
export type PathKind = 'file' | 'folder' | 'other' | 'missing';

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** A link to a file counts as that file; one to a folder is not followed, because it could lead in a circle. */
  readonly kind: 'file' | 'folder' | 'linked-folder' | 'other';
  /** Why an `other` cannot be read. */
  readonly fault?: FileFault;
}

/** Where a file would be written. */
export interface Target {
  /** Absolute; where a link leads, even if its target does not exist yet. */
  readonly path: string;
  readonly kind: PathKind;
  /** Nobody may write to it, according to its permissions. */
  readonly isReadOnly: boolean;
}

/** Everything that a command may touch. The real one is in `node-io.ts`; tests pass in another. */
export interface Io {
  /** Absolute folder that relative paths start from. */
  readonly cwd: string;
  /** Whether the output may have colours, for each of the two streams. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** The user's language, according to the system. */
  readonly language: HumanLanguage;
  /** Prints a whole text. Throws an `IoError` if it cannot; a reader that has enough is not an error. */
  stdout(text: string): void;
  /** Like `stdout`, but never throws: there is nobody left to report to. */
  stderr(text: string): void;
  /** What is at an absolute path. Throws an `IoError` if it cannot be looked at. */
  kindOf(path: string): PathKind;
  /** Whether anything has this name, even a link that leads nowhere; false where nobody may look. */
  isThere(path: string): boolean;
  /** Whether two paths are the same file: through links, hard links, or spellings. */
  isSame(left: string, right: string): boolean;
  /** Bytes of a file; never waits for a pipe, and never reads anything larger than a journey. Throws an `IoError`. */
  readFile(path: string): Uint8Array;
  /** What is in a folder. Throws an `IoError` of the folder, never one of an entry. */
  readFolder(path: string): readonly FolderEntry[];
  /** What would be overwritten at an absolute path. Throws an `IoError`. */
  targetOf(path: string): Target;
  /** Writes a whole file or leaves the old one as it was. Throws an `IoError`. */
  writeFile(path: string, content: string | Uint8Array): void;
  /** Bytes of a file of the program itself, by its path relative to the program's folder. Throws an `IoError`. */
  readOwn(path: string): Uint8Array;
  /** The code for pages, PDF and PNG: large, and only loaded by commands that need it. */
  loadExporter(): typeof Exporter;
}

/** A file or folder that cannot be read or written. It names no path. */
export class IoError extends Error {
  override readonly name = 'IoError';

  /** `code` is the system's own, shown if we have no words for it. */
  constructor(
    readonly fault: FileFault,
    readonly code = '',
    options?: ErrorOptions,
  ) {
    super(`${fault} ${code}`.trim(), options);
  }
}

/** Why something cannot be read or written, in the user's language. */
export function reasonOf({ language }: Pick<Io, 'language'>, { fault, code }: Pick<IoError, 'fault' | 'code'>): string {
  const reason = commandLineWordsOf(language).faults[fault];
  return fault === 'other' && code !== '' ? `${reason} (${code})` : reason;
}

export const EXIT = {
  /** Everything that was asked for was done, and no error was found. */
  fine: 0,
  /** The files contain at least one error. */
  errors: 1,
  /** Wrong use, a path that cannot be read or written, or nothing to work on. */
  trouble: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
