import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

const LONGEST_FILE = 500;
const LONGEST_FUNCTION = 80;

/** Files that may be longer, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};
/** Functions that may be longer, as `file: name`, each with its reason. */
const LONG_FUNCTIONS: Readonly<Record<string, string>> = {};

/** Lists of words and texts have no length that a reader would have to hold in mind; nor has what a tool writes. */
const DATA = /^src\/(?:language\/generated\/|core\/vocabulary\/(?:en|th|vi)\/|.*\.generated\.ts$|.*\/generated\/)/;

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

describe('size', () => {
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
