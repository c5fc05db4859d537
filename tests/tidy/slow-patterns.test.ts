import { describe, expect, test } from 'vitest';
import { patternsIn, slownessOf } from './slow-patterns.js';
import { sourceFiles } from './source-files.js';

/** Patterns that see a few dozen letters at most, whatever is written. */
const SHORT: readonly string[] = [
  // The start of a line, as long as the longest keyword.
  String.raw`src/core/vocabulary/nearest.ts /[ \t\u00a0\u3000]*[:\uff1a]/`,
];

describe('regular expressions', () => {
  const files = sourceFiles('src/**/*.ts');

  test('are found where they are written', () => {
    const code = '// a /b/ c\nconst a = /x\\/[/]+/gu;\nreturn text.split(/\\s/u).map(one => one / 2 / 3);\n';
    expect(patternsIn(code)).toEqual([
      { source: String.raw`x\/[/]+`, flags: 'gu', line: 2 },
      { source: String.raw`\s`, flags: 'u', line: 3 },
    ]);
    expect(files.flatMap(({ text }) => patternsIn(text)).length).toBeGreaterThan(200);
  });

  test.each([
    String.raw`\s*\n\s*`,
    String.raw`\s*[\r\n]\s*`,
    String.raw`\s*\/\s*`,
    String.raw`\s+$`,
    String.raw`[ \t]+$`,
    String.raw`^-+|-+$`,
    String.raw`\.?[0\u0e50]+$`,
    String.raw`[0-9\u0e50-\u0e59]+[.)]`,
    String.raw`[a-z][a-z\d+.-]*(?=:\/\/)|@`,
    String.raw`\s*[\n\u2028]\s*|\p{Cc}`,
    String.raw`(?:\s*)x`,
    String.raw`(\w+)@`,
    String.raw`\$\{1:([^}]*)\}`,
    String.raw`(\d)\.(\d*?)0+(?=\D|$)`,
    String.raw`^(?:x|a*)\s*\s*$`,
  ])('that may take the square of a text are told: %s', (source) => {
    expect(slownessOf({ source, flags: 'u' })).toBeDefined();
  });

  test.each([
    String.raw`\s+`,
    String.raw`^\s*\n`,
    String.raw`(?<!\s)\s+x`,
    String.raw`\s\/\s`,
    String.raw`\$\{1:([^{}]*)\}`,
    String.raw`^[^.]*\.[^.]*$`,
    String.raw`(?=:\/\/)(?<=[a-z][a-z\d+.-]*)`,
    String.raw`[\p{L}\p{M}]+`,
    String.raw`^\d+(?:\.\d+)?$`,
  ])('that take the length of a text are not told: %s', (source) => {
    expect(slownessOf({ source, flags: 'u' })).toBeUndefined();
  });

  test('of the product take the length of a text', () => {
    const slow = files.flatMap(({ path, text }) =>
      patternsIn(text)
        .map((pattern) => ({ ...pattern, why: slownessOf(pattern) }))
        .filter(({ source, why }) => why !== undefined && !SHORT.includes(`${path} /${source}/`))
        .map(({ source, line, why }) => `${path}:${line} /${source}/: ${why}`),
    );
    expect(slow).toEqual([]);
  });

  test('are not what letters and words of a long text are found with: Segmenter is asked in stretches', () => {
    const asking = files.filter(({ text }) => /\.segment\(/.test(text)).map(({ path }) => path);
    expect(asking).toEqual(['src/core/util/segments.ts', 'src/core/vocabulary/glued-keyword.ts']);
  });
});
