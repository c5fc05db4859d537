import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';
import { FLOORS } from './walls.js';

const LONGEST_FILE = 500;
const LONGEST_FUNCTION = 80;

/** Files that may be longer, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};
/** Functions that may be longer, as `file: name`, each with its reason. */
const LONG_FUNCTIONS: Readonly<Record<string, string>> = {};

/** Lists of words and texts have no length that a reader would have to keep in mind; nor does generated code. */
const DATA = /^src\/(?:language\/generated\/|core\/vocabulary\/(?:en|th|vi)\/|.*\.generated\.ts$|.*\/generated\/)/;

/** A folder that one cannot take in at a glance is two folders. Lists may be long: a check for each code, a word set for each topic. */
const MOST_FILES = 30;
const LISTS: readonly string[] = ['src/core/checks', 'src/core/vocabulary'];
/** The words of one human language are a list, too: a file for each set. */
const WORDS = /^src\/core\/vocabulary\/[a-z]+$/;

/** Of all lines of the sources, the most that one room may have. */
const LARGEST_SHARE = 1 / 5;

interface Span {
  readonly name: string;
  readonly lines: number;
}

const OPENING = /^(?<indent>\s*)(?<head>.*(?:\)(?:: [^={]+)?|=>) \{)$/;
const NO_FUNCTION = /^(?:\} )?(?:if|else|for|while|switch|catch|do|try|return)\b/;

/** Functions, methods and callbacks whose body spans lines: from the line that opens the body to the one that closes it at the same indent. */
function functionsOf(text: string): Span[] {
  const lines = text.split('\n');
  return lines.flatMap((line, start) => {
    const { indent = '', head = '' } = OPENING.exec(line)?.groups ?? {};
    if (head === '' || NO_FUNCTION.test(head)) return [];
    const end = lines.findIndex((other, index) => index > start && other.startsWith(`${indent}}`));
    return [{ name: head.replace(/\s*\{$/, ''), lines: end - start + 1 }];
  });
}

const files = sourceFiles('src/**/*.ts', 'scripts/**/*.{ts,mjs,cjs}').filter((file) => !DATA.test(file.path));
const sources = sourceFiles('src/**/*.{ts,css}');

/** So much for each folder that has files of its own. */
function byFolder(amountOf: (text: string) => number): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const { path: file, text } of sources) {
    const folder = path.posix.dirname(file);
    amounts.set(folder, (amounts.get(folder) ?? 0) + amountOf(text));
  }
  return amounts;
}

function linesWithin(room: string, lines: ReadonlyMap<string, number>): number {
  return [...lines]
    .filter(([folder]) => folder === room || folder.startsWith(`${room}/`))
    .reduce((sum, [, count]) => sum + count, 0);
}

describe('size', () => {
  test(`no folder has more than ${MOST_FILES} files, but the lists of checks and of vocabulary`, () => {
    const full = [...byFolder(() => 1)].filter(([, count]) => count > MOST_FILES).map(([folder]) => folder);
    expect(full.filter((folder) => !LISTS.includes(folder) && !WORDS.test(folder))).toEqual([]);
    expect(LISTS.filter((folder) => !full.includes(folder))).toEqual([]);
  });

  test('no room, with its own rooms, has more than a fifth of the sources', () => {
    const lines = byFolder((text) => text.split('\n').length);
    const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
    // A folder with floors is a house; its rooms are measured.
    const rooms = [...lines.keys()].filter((folder) => !Object.hasOwn(FLOORS, folder.slice('src/'.length)));
    const large = rooms.filter((room) => linesWithin(room, lines) > LARGEST_SHARE * all);
    expect(large).toEqual([]);
  });

  test('measures functions', () => {
    const text =
      'function one(a: number): string {\n  if (a) {\n  }\n}\nclass X {\n  two(): void {\n    return;\n  }\n}\n';
    expect(functionsOf(text)).toEqual([
      { name: 'function one(a: number): string', lines: 4 },
      { name: 'two(): void', lines: 3 },
    ]);
  });

  test(`no file is longer than ${LONGEST_FILE} lines without a reason`, () => {
    const long = files.filter((file) => file.text.split('\n').length > LONGEST_FILE).map((file) => file.path);
    expect(long.filter((file) => !(file in LONG_FILES))).toEqual([]);
    expect(Object.keys(LONG_FILES).filter((file) => !long.includes(file))).toEqual([]);
  });

  test(`no function is longer than ${LONGEST_FUNCTION} lines without a reason`, () => {
    const long = files.flatMap((file) =>
      functionsOf(file.text)
        .filter(({ lines }) => lines > LONGEST_FUNCTION)
        .map(({ name }) => `${file.path}: ${name}`),
    );
    expect(long.filter((name) => !(name in LONG_FUNCTIONS))).toEqual([]);
    expect(Object.keys(LONG_FUNCTIONS).filter((name) => !long.includes(name))).toEqual([]);
  });
});
