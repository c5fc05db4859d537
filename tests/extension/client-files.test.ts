import { beforeEach, describe, expect, test, vi } from 'vitest';
import { world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { readWorkspaceFiles } = await import('../../src/extension/client-files.js');

const FOLDER = 'memfs://repository/maps';

function put(name: string, text: string | Uint8Array): string {
  const uri = `${FOLDER}/${name}`;
  world.files.set(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

beforeEach(() => world.reset());

describe('the files of a virtual workspace', () => {
  test('are the journeys and configurations, with the text that the file system holds', async () => {
    put('readme.md', '# no journey');
    const thai = put('th/shoes.journey', 'เส้นทาง: ซื้อรองเท้าวิ่ง\n');
    const vietnamese = put('vi/shoes.journey', 'hành trình: Mua giày 👟\n'.normalize('NFD'));
    const configuration = put('journey.config.json', '{ "language": "th" }');
    const { files, unreadable } = await readWorkspaceFiles({});
    expect(new Map(files.map(({ uri, text }) => [uri, text]))).toEqual(
      new Map([
        [configuration, '{ "language": "th" }'],
        [thai, 'เส้นทาง: ซื้อรองเท้าวิ่ง\n'],
        [vietnamese, 'hành trình: Mua giày 👟\n'.normalize('NFD')],
      ]),
    );
    expect(unreadable).toEqual([]);
  });

  test('may be UTF-16, as the editor opens them', async () => {
    const thai = put('th.journey', Buffer.from('\ufeffเส้นทาง: ซื้อ', 'utf16le'));
    expect(await readWorkspaceFiles({})).toEqual({ files: [{ uri: thai, text: 'เส้นทาง: ซื้อ' }], unreadable: [] });
  });

  test('are read alone where the server asks for some', async () => {
    const asked = put('a.journey', 'journey: A');
    put('b.journey', 'journey: B');
    expect(await readWorkspaceFiles({ uris: [asked] })).toEqual({
      files: [{ uri: asked, text: 'journey: A' }],
      unreadable: [],
    });
    expect(world.filesRead).toEqual([asked]);
  });

  test('that are gone are named, and the others come all the same', async () => {
    const there = put('a.journey', 'journey: A');
    const gone = `${FOLDER}/gone.journey`;
    const { files, unreadable } = await readWorkspaceFiles({ uris: [gone, there] });
    expect(files.map(({ uri }) => uri)).toEqual([there]);
    expect(unreadable).toEqual([gone]);
  });

  test('that are too large are named and not read', async () => {
    const large = put('large.journey', new Uint8Array(8 * 1024 * 1024 + 1));
    expect(await readWorkspaceFiles({})).toEqual({ files: [], unreadable: [large] });
    expect(world.filesRead).toEqual([]);
  });

  test('that are pipes are named and not waited for', async () => {
    const pipe = put('pipe.journey', 'journey: A');
    expect(await readWorkspaceFiles({})).toEqual({ files: [], unreadable: [pipe] });
    expect(world.filesRead).toEqual([]);
  });

  test('come complete and in order where they are more than are read at once', async () => {
    const uris = Array.from({ length: 45 }, (_, index) => put(`${index}.journey`, `journey: ${index}`));
    const { files } = await readWorkspaceFiles({ uris });
    expect(files.map(({ uri }) => uri)).toEqual(uris);
    expect(files.at(-1)?.text).toBe('journey: 44');
  });
});
