import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { IoError } from '../../src/cli/io.js';
import type { HumanLanguage } from '../../src/core/vocabulary/vocabulary.js';
import * as exporter from '../../src/export/main.js';
import type { Io } from '../../src/cli/io.js';

/** A disk in memory and two streams that remember. Paths are absolute; a `refused` value cannot be read. */
export interface FakeIo extends Io {
  readonly printed: { stdout: string; stderr: string };
  readonly written: Map<string, string>;
  /** Files that were written as bytes. */
  readonly bytes: Map<string, Uint8Array>;
}

const ROOT = join(import.meta.dirname, '../..');
/** Files of the installed program that the build puts in their place. */
const OWN: Readonly<Record<string, string>> = {
  'dist/resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
};

export const REFUSED = Symbol('refused');
export type FakeFile = string | Uint8Array | typeof REFUSED;

export function fakeIo(
  files: Readonly<Record<string, FakeFile>>,
  options: { cwd?: string; colour?: boolean; language?: HumanLanguage } = {},
): FakeIo {
  const printed = { stdout: '', stderr: '' };
  const written = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const folders = new Set<string>(['/', options.cwd ?? '/w']);
  for (const path of Object.keys(files)) {
    for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at);
  }
  const colour = options.colour ?? false;
  return {
    cwd: options.cwd ?? '/w',
    colour: { stdout: colour, stderr: colour },
    language: options.language ?? 'en',
    printed,
    written,
    bytes,
    stdout: (text) => void (printed.stdout += text),
    stderr: (text) => void (printed.stderr += text),
    kindOf: (path) => (folders.has(path) ? 'folder' : path in files ? 'file' : 'missing'),
    isThere: (path) => folders.has(path) || path in files,
    isSame: (left, right) => left === right && left in files,
    targetOf: (path) => ({
      path,
      kind: folders.has(path) ? 'folder' : path in files ? 'file' : 'missing',
      isReadOnly: false,
    }),
    readFile: (path) => {
      const content = files[path];
      if (content === undefined || content === REFUSED) throw new IoError('denied');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    readFolder: (folder) => {
      const inside = [...Object.keys(files), ...folders].filter((path) => path !== folder && dirname(path) === folder);
      return inside.map((path) => ({
        name: path.slice(join(folder, '/').length),
        kind: folders.has(path) ? 'folder' : 'file',
      }));
    },
    writeFile: (path, content) => {
      if (!folders.has(dirname(path))) throw new IoError('missing');
      if (typeof content === 'string') written.set(path, content);
      else bytes.set(path, content);
    },
    readOwn: (path) => readFileSync(join(ROOT, OWN[path] ?? path)),
    loadExporter: () => exporter,
  };
}
