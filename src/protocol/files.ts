/**
 * Server → client: the journey files and configurations of the workspace, read in one batch. The server sends this if it cannot
 * read a disk: in the browser, and in virtual workspaces.
 */
export const WORKSPACE_FILES_REQUEST = 'journey/workspaceFiles';

/** The files that matter to the server, as globs relative to a workspace folder. */
export const JOURNEY_FILES_GLOB = '**/*.journey';
export const CONFIG_FILES_GLOB = '**/journey.config.json';

export interface WorkspaceFilesParams {
  /** Only these files; all files of the workspace when absent. */
  readonly uris?: readonly string[];
}

export interface WorkspaceFile {
  readonly uri: string;
  readonly text: string;
}

export interface WorkspaceFilesResult {
  readonly files: readonly WorkspaceFile[];
  /** Requested or found, but not readable: gone, too large, or refused by the file system. */
  readonly unreadable: readonly string[];
}

/** What the client tells the server when it starts. */
export interface InitializationOptions {
  /** Where the server gets its files from. */
  readonly files: 'disk' | 'client';
  /** VS Code's display language, as a language tag. */
  readonly displayLanguage: string;
  /** URI that opens the help of a diagnostic in the editor; the code is appended to it. Without it diagnostics have no link. */
  readonly helpAddress?: string;
}
