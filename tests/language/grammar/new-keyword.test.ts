import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tidy/source-files.js';
import type * as Copy from './new-keyword-entry.js';
import { FAST } from '../../helpers/effort.js';

/** The one line that each file gets, below the line that contains the text before. */
const NEW_LINES: readonly (readonly [file: string, below: string, line: string])[] = [
  [
    'grammar/journey.langium',
    "{infer Thinks} 'thinks' (value=TextValue)?",
    "  | {infer Zebra} 'zebra' (value=TextValue)?",
  ],
  ...(
    [
      ['en', 'zebra'],
      ['th', 'ม้าลาย'],
      ['vi', 'ngựa vằn'],
    ] as const
  ).map(
    ([language, name]) =>
      [
        `src/core/vocabulary/${language}/keywords.ts`,
        'export const KEYWORD_WORDS: KeywordWords = {',
        `  zebra: { names: ['${name}'], text: 'Which zebra is met.', sample: 'One with stripes' },`,
      ] as const,
  ),
];

const STEPS = [
  { language: 'en', name: 'zebra', above: 'journey: J\nstage: S\nstep: A', persona: 'persona: P' },
  { language: 'th', name: 'ม้าลาย', above: 'เส้นทาง: J\nระยะ: S\nขั้น: A', persona: 'ลูกค้า: P' },
  { language: 'vi', name: 'ngựa vằn', above: 'hành trình: J\ngiai đoạn: S\nbước: A', persona: 'chân dung: P' },
] as const;

let folder = '';
let copy: typeof Copy;

const node = (...args: readonly string[]): void => {
  execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe' });
};

beforeAll(async () => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, '.cache/new-keyword-'));
  for (const file of ['src', 'grammar', 'scripts', 'langium-config.json', 'tsconfig.base.json', 'package.json']) {
    cpSync(path.join(ROOT, file), path.join(folder, file), { recursive: true });
  }
  for (const [file, below, line] of NEW_LINES) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain(below);
    writeFileSync(
      path.join(folder, file),
      text.replace(lineWith(text, below), (all) => `${all}\n${line}`),
    );
  }
  node(path.join(ROOT, 'node_modules/langium-cli/bin/langium.js'), 'generate');
  node('scripts/generate-grammar-tables.mjs');
  await build({
    stdin: { contents: entry(), resolveDir: path.join(folder, 'src'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: path.join(folder, 'copy.mjs'),
  });
  copy = (await import(/* @vite-ignore */ path.join(folder, 'copy.mjs'))) as typeof Copy;
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lineWith(text: string, part: string): string {
  return text.split('\n').find((line) => line.includes(part)) ?? part;
}

function entry(): string {
  return readFileSync(path.join(import.meta.dirname, 'new-keyword-entry.ts'), 'utf8').replaceAll('../../../src/', './');
}

describe.skipIf(FAST)('a new keyword, one line in the grammar and one in each language', () => {
  test.each(['src/core', 'src/language', 'src/server'])(
    'has types everywhere in %s',
    (part) => {
      expect(() => node(path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', part, '--noEmit')).not.toThrow();
    },
    240_000,
  );

  describe.each(STEPS)('in $language', ({ language, name, above, persona }) => {
    test('is read', () => {
      const { file } = copy.readModel(`${above}\n${name}: one\n${name}: two\n... more`);
      expect(file.faults).toEqual([]);
      expect(file.journeys[0]?.stages[0]?.steps[0]).toMatchObject({ zebra: [{ text: 'one' }, { text: 'two\nmore' }] });
    });

    test('is checked', () => {
      const codes = (text: string): readonly string[] => copy.analyse(text).problems.map(({ code }) => code);
      expect(codes(`${above}\n${name}: one`)).not.toContain('unknown-keyword');
      expect(codes(`${above}\n${name}:`)).toContain('empty-value');
      expect(codes(`${persona}\n${name}: one`)).toContain('keyword-wrong-place');
    });

    test('is offered where it may stand', () => {
      expect(copy.offered(`${above}\n`, language)).toContain(name);
      expect(copy.offered(`${persona}\n`, language)).not.toContain(name);
    });

    test('is folded', () => {
      expect(copy.folded(`${above}\n${name}: one\n... two`)).toContainEqual({ startLine: 3, endLine: 4 });
    });

    test('is exported, and comes back', () => {
      const text = `${above}\n${name}: one\n`;
      const json = copy.json(text);
      expect(JSON.stringify(json)).toContain('"zebra":[{"text":"one"}]');
      const again = copy.written(text, language);
      expect(again.replaceAll(':', '')).toContain(`${name} one`);
      expect(copy.json(again)).toEqual(json);
    });
  });
});
