import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { PICTURES } from '../visual/pictures.js';

const root = path.resolve(import.meta.dirname, '../..');

interface Rule {
  readonly code: string;
  /** Names of pictures, and paths of tests. */
  readonly seen: readonly string[];
}

/** The rows of the tables of docs/design.md. */
function rulesOfPage(): readonly Rule[] {
  const page = readFileSync(path.join(root, 'docs/design.md'), 'utf8');
  return [...page.matchAll(/^\| ([A-Z]\d+) \| .+ \| (.+) \|$/gmu)].map(([, code = '', seen = '']) => ({
    code,
    seen: [...seen.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
  }));
}

/** Codes in brackets of comments: `(S4)`, `(Q2, Q3)`. */
function codesIn(text: string): readonly string[] {
  const brackets = text.matchAll(/\(((?:[A-Z]\d{1,2})(?:(?:,| and| to) [A-Z]\d{1,2})*)(?: of the design)?\)/gu);
  return [...brackets].flatMap(([, codes = '']) => codes.match(/[A-Z]\d{1,2}/gu) ?? []);
}

describe('docs/design.md', () => {
  const rules = rulesOfPage();
  const codes = rules.map(({ code }) => code);

  test('counts the rules of each group from 1, without a gap', () => {
    expect(rules.length).toBeGreaterThan(100);
    const groups = [...new Set(codes.map((code) => code.charAt(0)))];
    const counted = groups.flatMap((group) => {
      const own = codes.filter((code) => code.startsWith(group));
      return own.map((_, index) => `${group}${index + 1}`);
    });
    expect(codes.toSorted()).toEqual(counted.toSorted());
  });

  test('says of each rule where it is seen, in pictures and tests that there are', () => {
    const pictures = new Set(PICTURES.map(({ name }) => name));
    const missing = rules.flatMap(({ code, seen }) =>
      seen.length === 0
        ? [`${code}: nowhere`]
        : seen.filter((name) => !pictures.has(name) && !existsSync(path.join(root, name))).map((n) => `${code}: ${n}`),
    );
    expect(missing).toEqual([]);
  });

  test('names every picture that was made for a rule', () => {
    const named = new Set(rules.flatMap(({ seen }) => seen));
    const made = PICTURES.map(({ name }) => name).filter((name) => name.startsWith('rule-'));
    expect(made.filter((name) => !named.has(name))).toEqual([]);
  });

  test('has every rule that the code refers to', () => {
    const files = globSync('src/**/*.{ts,css}', { cwd: root });
    const unknown = files.flatMap((file) =>
      codesIn(readFileSync(path.join(root, file), 'utf8'))
        .filter((code) => !codes.includes(code))
        .map((code) => `${file}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});
