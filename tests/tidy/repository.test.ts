import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.js';

const files = globSync(['**/*'], {
  cwd: ROOT,
  dot: true,
  ignore: [
    'node_modules/**',
    'dist/**',
    'dist-meta/**',
    '.git/**',
    '.cache/**',
    '**/__output__/**',
    '*.vsix',
    '*.tgz',
    'THIRD-PARTY-NOTICES.txt',
    '**/*.{png,woff2}',
  ],
}).map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** Where a pattern occurs, as `file:line`. */
function placesOf(pattern: RegExp, wanted: (file: string) => boolean = () => true): string[] {
  return files
    .filter((file) => wanted(file.path))
    .flatMap((file) =>
      file.text
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file.path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    );
}

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly resolved?: string;
        readonly integrity?: string;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

describe('repository', () => {
  // The patterns are put together so that they do not find themselves.
  test("names no place of a developer's machine", () => {
    const places = ['work', 'root', 'home', 'Users'].map((folder) => `/${folder}/`).join('|');
    expect(placesOf(new RegExp(`(?:^|[\\s'"\`(=])(?:${places})\\w`))).toEqual([]);
  });

  test('has no left-over work', () => {
    const marks = ['TO', 'FIX'].map((start) => `${start}${start === 'TO' ? 'DO' : 'ME'}`).join('|');
    expect(placesOf(new RegExp(`\\b(?:${marks})\\b`), (file) => !file.endsWith('.journey'))).toEqual([]);
  });

  test('has no merge marks', () => {
    expect(
      placesOf(new RegExp(`^(?:${'<'.repeat(7)} |${'>'.repeat(7)} )`), (file) =>
        /\.(?:ts|mjs|cjs|json|css|langium)$/.test(file),
      ),
    ).toEqual([]);
  });

  test('has no test that is left out', () => {
    const words = ['skip', 'only', 'todo', 'fails'].join('|');
    expect(
      placesOf(new RegExp(`\\b(?:it|test|describe)\\.(?:${words})\\b`), (file) => file.endsWith('.test.ts')),
    ).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const text = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as Lockfile;

  test('names no registry, so that each installs from their own', () => {
    expect(
      Object.entries(packages)
        .filter(([, entry]) => entry.resolved !== undefined)
        .map(([name]) => name),
    ).toEqual([]);
    expect(/registry\.|"https?:[^"]*\.tgz"/.test(text)).toBe(false);
  });

  test('says of every package what its bytes must be', () => {
    expect(
      Object.entries(packages)
        .filter(([name, { integrity }]) => name !== '' && !/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity ?? ''))
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('has the packages of every platform, without which npm ci refuses it', () => {
    const names = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});
