import type * as Exporter from '../export/main.js';

/** Everything that a command may touch. The real one is in `node-io.ts`; tests hand in another. */
export interface Io {
  /** Absolute folder that relative paths start from. */
  readonly cwd: string;
  /** Whether what is printed may carry colours, for each of the two streams. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  stdout(text: string): void;
  stderr(text: string): void;
  /** What stands at an absolute path. Throws an `IoError` when it cannot be looked at. */
  kindOf(path: string): 'file' | 'folder' | 'missing';
  /** Bytes of a file. Throws an `IoError`. */
  readFile(path: string): Uint8Array;
  /** Names in a folder, each with its kind; links to folders are not followed. Throws an `IoError`. */
  readFolder(path: string): readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }[];
  /** Writes a whole file or leaves the old one as it was. Throws an `IoError`. */
  writeFile(path: string, content: string | Uint8Array): void;
  /** Bytes of a file of the program itself, by its path from the program's folder. Throws an `IoError`. */
  readOwn(path: string): Uint8Array;
  /** What makes pages, PDF and PNG: large, and loaded by those who ask for one. */
  loadExporter(): typeof Exporter;
}

/** A file or folder that cannot be read or written; the message is for people and names no path. */
export class IoError extends Error {
  override readonly name = 'IoError';
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
