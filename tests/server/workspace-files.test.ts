import { EmptyFileSystemProvider, URI } from 'langium';
import { describe, expect, test } from 'vitest';
import type { WorkspaceFilesParams, WorkspaceFilesResult } from '../../src/protocol/files.js';
import { WorkspaceFiles } from '../../src/server/workspace/workspace-files.js';

const A = 'vscode-vfs://host/a.journey';
const asked: WorkspaceFilesParams[] = [];

async function answer(params: WorkspaceFilesParams): Promise<WorkspaceFilesResult> {
  asked.push(params);
  const known = params.uris === undefined || params.uris.includes(A);
  return { files: known ? [{ uri: A, text: `text ${asked.length}` }] : [], unreadable: [] };
}

describe('files of the client', () => {
  test('are listed and read in one request, and asked for anew after that', async () => {
    asked.length = 0;
    const files = new WorkspaceFiles(undefined, answer);
    expect(await files.listFromClient()).toEqual([A]);
    expect(await files.readFile(URI.parse(A))).toBe('text 1');
    expect(await files.readFile(URI.parse(A))).toBe('text 2');
    expect(asked).toEqual([{}, { uris: [A] }]);
  });

  test('that do not exist are empty, and known not to exist', async () => {
    const files = new WorkspaceFiles(undefined, answer);
    expect(await files.exists(URI.parse('vscode-vfs://host/b.journey'))).toBe(false);
    expect(await files.readFile(URI.parse('vscode-vfs://host/b.journey'))).toBe('');
  });

  test('that cannot be asked for stop nothing', async () => {
    const files = new WorkspaceFiles(undefined, () => Promise.reject(new Error('no such method')));
    expect(await files.readFile(URI.parse(A))).toBe('');
    expect(await new WorkspaceFiles(undefined, undefined).listFromClient()).toEqual([]);
  });
});

test('a disk is used when there is one, unless the client says that the files are its own', () => {
  const disk = new EmptyFileSystemProvider();
  const files = new WorkspaceFiles(disk, answer);
  expect(files.readsDisk).toBe(disk);
  files.readFrom('client');
  expect(files.readsDisk).toBeUndefined();
  files.readFrom('disk');
  expect(files.readsDisk).toBe(disk);
});
