import { commandLineWordsOf } from '../core/vocabulary/all-command-line-words.js';
import type { FileFault } from '../core/vocabulary/command-line-words.js';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';
import type * as Exporter from '../export/main.js';

/** What stands at a path, links followed; `other` is a pipe, a socket or a device. */
export type PathKind = 'file' | 'folder' | 'other' | 'missing';

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** A link to a file is that file; one to a folder is not followed, because it could lead in a circle. */
  readonly kind: 'file' | 'folder' | 'linked-folder' | 'other';
  /** Why an `other` cannot be read. */
  readonly fault?: FileFault;
}

/** Where a file would be written. */
export interface Target {
  /** Absolute; where a link leads, also one whose end is not there yet. */
  readonly path: string;
  readonly kind: PathKind;
  /** Nobody may write to it, as its rights say. */
  readonly isReadOnly: boolean;
}

/** Everything that a command may touch. The real one is in `node-io.ts`; tests hand in another. */
export interface Io {
  /** Absolute folder that relative paths start from. */
  readonly cwd: string;
  /** Whether what is printed may carry colours, for each of the two streams. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** The user's language, as the system has it. */
  readonly language: HumanLanguage;
  /** Prints a whole text. Throws an `IoError` when it cannot; a reader that has enough is no fault. */
  stdout(text: string): void;
  /** Like `stdout`, but never throws: there is nobody left to tell. */
  stderr(text: string): void;
  /** What stands at an absolute path. Throws an `IoError` when it cannot be looked at. */
  kindOf(path: string): PathKind;
  /** Whether anything has this name, be it a link that leads nowhere; false where nobody may look. */
  isThere(path: string): boolean;
  /** Whether two paths are one file: by links, by hard links, by spellings. */
  isSame(left: string, right: string): boolean;
  /** Bytes of a file; never waits for a pipe, and never takes in what is larger than a journey. Throws an `IoError`. */
  readFile(path: string): Uint8Array;
  /** What is in a folder. Throws an `IoError` of the folder, never one of an entry. */
  readFolder(path: string): readonly FolderEntry[];
  /** What would be written over at an absolute path. Throws an `IoError`. */
  targetOf(path: string): Target;
  /** Writes a whole file or leaves the old one as it was. Throws an `IoError`. */
  writeFile(path: string, content: string | Uint8Array): void;
  /** Bytes of a file of the program itself, by its path from the program's folder. Throws an `IoError`. */
  readOwn(path: string): Uint8Array;
  /** What makes pages, PDF and PNG: large, and loaded by those who ask for one. */
  loadExporter(): typeof Exporter;
}

/** A file or folder that cannot be read or written. It names no path. */
export class IoError extends Error {
  override readonly name = 'IoError';

  /** `code` is the system's own, told where we have no words for it. */
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
  /** At least one error stands in the files. */
  errors: 1,
  /** Wrong use, a path that cannot be read or written, or nothing to work on. */
  trouble: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
