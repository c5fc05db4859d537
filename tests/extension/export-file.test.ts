import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Uri } from 'vscode';
import { loadOwnModule } from '../../src/extension/browser/own-module.js';
import { EXPORT_FILE, fontFolder } from '../../src/extension/exports/exporter.js';
import type { Exporter } from '../../src/extension/exports/exporter.js';
import { readPdf } from '../export/read-pdf.js';
import { exampleText, PDF_HOST, pictureOf } from '../export/samples.js';

const files = vi.hoisted(() => ({ read: vi.fn<(file: string) => Promise<Uint8Array>>() }));
vi.mock('vscode', () => ({
  Uri: { parse: (text: string) => text, joinPath: (folder: string, file: string) => `${folder}/${file}` },
  workspace: { fs: { readFile: files.read } },
}));

const ROOT = path.join(import.meta.dirname, '../..');
/** The file as built; `npm test` builds before it comes here. */
const built = readFileSync(path.join(ROOT, EXPORT_FILE));

beforeEach(() => {
  files.read.mockReset();
  files.read.mockResolvedValue(built);
});

/** A PDF of the Thai example, as text of its own. */
async function textsOf(exporter: Exporter): Promise<string> {
  const { content } = await exporter.exportPdf(pictureOf(exampleText('buy-shoes.th.journey')), 'a3', PDF_HOST);
  return readPdf(content).texts.join('\n');
}

describe('the file that exports', () => {
  test('makes a PDF where there is nothing of Node', async () => {
    const module = { exports: {} as Exporter };
    // A browser's host has these besides the language itself, and no `require`, `process` or `Buffer`.
    const bare = vm.createContext({
      module,
      exports: module.exports,
      TextDecoder,
      TextEncoder,
      setTimeout,
      queueMicrotask,
      Uint8Array,
      ArrayBuffer,
      URL,
      atob,
    });
    vm.runInContext(built.toString('utf8'), bare);
    expect(await textsOf(module.exports)).toContain(
      '\u0e0b\u0e37\u0e49\u0e2d\u0e23\u0e2d\u0e07\u0e40\u0e17\u0e49\u0e32',
    );
  });

  test('is read and run in the host of a browser', async () => {
    const exporter = (await loadOwnModule(Uri.parse('vscode-test-web://extension'), EXPORT_FILE)) as Exporter;
    expect(files.read).toHaveBeenCalledWith(`vscode-test-web://extension/${EXPORT_FILE}`);
    expect(exporter.exportMarkdown(pictureOf(exampleText('buy-shoes.vi.journey')))).toMatch(/^\| /);
  });

  test('is required in the host of Node', async () => {
    const exporter = createRequire(import.meta.url)(path.join(ROOT, EXPORT_FILE)) as Exporter;
    expect(await textsOf(exporter)).toContain('\u0e0b\u0e37\u0e49\u0e2d\u0e23\u0e2d\u0e07\u0e40\u0e17\u0e49\u0e32');
  });

  test('and its fonts are in the package', () => {
    const { files: packed } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
    expect(packed).toContain(`${fontFolder('a.ttf')}/*.ttf`);
    expect(packed).toContain(`${fontFolder('a.woff2')}/*.{js,css,woff2}`);
    expect(packed).toContain('dist/extension/*.js');
  });
});
