import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface ImportStatement {
  /** The text between the quotes. */
  readonly target: string;
  /** Gone after compiling: `import type`, `export type`. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

export interface SourceFile {
  /** From the top folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportStatement[];
}

/** Every file that matches, with its import statements, in the order of its path. */
export function sourceFiles(...patterns: readonly string[]): SourceFile[] {
  const files = globSync([...patterns], { cwd: ROOT, ignore: ['**/node_modules/**'] }).sort((one, other) =>
    one < other ? -1 : 1,
  );
  return files.map((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return { path: file, text, imports: importsOf(text) };
  });
}

const STATIC = /^\s*(?:import|export)\s(type\s)?(?:[^;'"`]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'|\brequire\(\s*'([^']+)'/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Import and export statements of a module, including `import()` and `require()`; comments are ignored. */
export function importsOf(text: string): ImportStatement[] {
  const code = text.replace(COMMENT, '');
  const fixed = [...code.matchAll(STATIC)].map(([, type, target = '']) => ({
    target,
    typeOnly: type !== undefined,
    dynamic: false,
  }));
  const loaded = [...code.matchAll(DYNAMIC)].map(([, one, other]) => ({
    target: one ?? other ?? '',
    typeOnly: false,
    dynamic: true,
  }));
  return [...fixed, ...loaded];
}

/** The file that a relative import means, relative to the top folder; undefined for packages. */
export function resolveImport(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(from), target).replace(/\.js$/, '.ts');
}
