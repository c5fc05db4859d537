import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'langium';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { LimitedFileSystem } from '../../src/server/node/limited-file-system.js';
import { checkConfigFile } from '../../src/server/workspace/check-config.js';
import { WorkspaceFiles } from '../../src/server/workspace/workspace-files.js';
import { createTestServer } from './helpers/server.js';

const folder = mkdtempSync(join(tmpdir(), 'journey-server-'));
const at = (name: string): string => join(folder, name);

describe.skipIf(process.platform === 'win32')('a disk with pipes, links and large files', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const made: Readonly<Record<string, (path: string) => void>> = {
    'a pipe': (path) => spawnSync('sh', ['-c', 'mkfifo "$0"', path]),
    'a folder': (path) => mkdirSync(path),
    'a device': (path) => symlinkSync('/dev/zero', path),
    'a large file': (path) => {
      writeFileSync(path, '');
      truncateSync(path, 1024 ** 3);
    },
  };

  test.each(Object.keys(made))('is not waited for: %s', async (what) => {
    made[what]?.(at('a.journey'));
    symlinkSync('round.journey', at('round.journey'));
    const files = new WorkspaceFiles(new LimitedFileSystem(), undefined);
    expect(await files.readFile(URI.file(at('a.journey')))).toBe('');
    expect(await files.tryToRead(URI.file(at('a.journey')))).toBeUndefined();
    expect(await files.readFile(URI.file(at('round.journey')))).toBe('');
  });

  test.each([
    ['UTF-16 as Windows writes it', Buffer.from('\ufeffเส้นทาง: ซื้อ', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('journey: Mua giày\n', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\ufeffhành trình: Mua giày', 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from('\ufeffjourney: A')],
  ])('a journey that is not open has the text that an editor shows: %s', async (_, bytes) => {
    writeFileSync(at('a.journey'), bytes);
    const text = await new LimitedFileSystem().readFile(URI.file(at('a.journey')));
    expect(text).toMatch(/^(?:journey|เส้นทาง|hành trình): /u);
  });

  test.each([
    ['a pipe', 'must be a file that can be read'],
    ['a folder', 'must be a file that can be read'],
    ['a device', 'must be a file that can be read'],
    ['a large file', 'must be a file that can be read'],
    ['UTF-16', 'must be UTF-8'],
    ['UTF-16 without a mark', 'must be UTF-8'],
    ['nothing', undefined],
  ])('a configuration that cannot be read is told: %s', async (what, message) => {
    const path = at('journey.config.json');
    if (what.startsWith('UTF-16')) {
      const mark = what === 'UTF-16' ? '\ufeff' : '';
      writeFileSync(path, Buffer.from(`${mark}{"lanes":["steps"]}`, 'utf16le'));
    } else {
      made[what]?.(path);
    }
    const { shared } = createTestServer().services;
    const sent: { readonly message: string }[] = [];
    const Connection = {
      sendDiagnostics: async ({ diagnostics }: { diagnostics: { message: string }[] }) =>
        void sent.push(...diagnostics),
    };
    const services = {
      ...shared,
      lsp: { Connection },
      journey: {
        Client: shared.journey.Client,
        Index: shared.journey.Index,
        Files: new WorkspaceFiles(new LimitedFileSystem(), undefined),
      },
    };
    // Of the services only these are used, which the compiler cannot know.
    await checkConfigFile(services as object as typeof shared, URI.file(path).toString());
    expect(sent.map((each) => each.message)).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
  });
});
