import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import MarkdownIt from 'markdown-it';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Uri } from 'vscode';
import { DrawingFile } from '../../src/extension/browser/drawing-file.js';
import { DRAWING_FILE, markdownExtension } from '../../src/extension/markdown/extend-markdown-it.js';
import type { DrawingModule } from '../../src/extension/markdown/extend-markdown-it.js';

const files = vi.hoisted(() => ({ read: vi.fn<(file: string) => Promise<Uint8Array>>() }));
vi.mock('vscode', () => ({
  Uri: { parse: (text: string) => text, joinPath: (folder: string, file: string) => `${folder}/${file}` },
  workspace: { fs: { readFile: files.read } },
}));

const ROOT = path.join(import.meta.dirname, '../..');
const FENCE = '```journey\njourney: Buys shoes\nstage: Looks around\n  step: Sees a review\n```\n';
/** The file as built; `npm test` builds before it comes here. */
const built = readFileSync(path.join(ROOT, DRAWING_FILE), 'utf8');
const extensionUri = Uri.parse('vscode-test-web://extension');

beforeEach(() => {
  files.read.mockReset();
});

describe('the file that draws fences', () => {
  test('needs nothing but what every engine of JavaScript has, so both hosts can run it', () => {
    const module = { exports: {} as DrawingModule };
    const bare = vm.createContext({ module, exports: module.exports });
    vm.runInContext(built, bare);
    const html = module.exports.drawFence('journey: Buys shoes\nstage: Looks around\n  step: Sees a review', {
      line: 0,
      id: 'a',
      language: 'en',
    });
    expect(html).toContain('Sees a review');
  });
});

describe('in the host of a browser', () => {
  test('is read at the first fence, and the page is drawn again once it is there', async () => {
    files.read.mockImplementation(async (file) => {
      expect(file).toBe(`vscode-test-web://extension/${DRAWING_FILE}`);
      return new TextEncoder().encode(built);
    });
    const file = new DrawingFile(extensionUri);
    const refresh = vi.fn();
    const md = markdownExtension({
      loadDrawing: () => file.load(refresh)?.drawFence,
      lanesFor: () => undefined,
      language: 'en',
      log: () => undefined,
    }).extendMarkdownIt(new MarkdownIt());
    expect(files.read).not.toHaveBeenCalled();
    expect(md.render(`${FENCE}\n${FENCE}`)).not.toContain('<svg ');
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
    expect(md.render(FENCE)).toContain('<svg ');
    expect(files.read).toHaveBeenCalledTimes(1);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test('is asked for again when it could not be read', async () => {
    files.read
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(new TextEncoder().encode('exports.drawFence = () => "drawn";'));
    const file = new DrawingFile(extensionUri);
    const refresh = vi.fn();
    expect(file.load(refresh)).toBeUndefined();
    await vi.waitFor(() => {
      file.load(refresh);
      expect(files.read).toHaveBeenCalledTimes(2);
    });
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
    expect(file.load(refresh)?.drawFence('', { line: 0, id: 'a', language: 'en' })).toBe('drawn');
  });
});
