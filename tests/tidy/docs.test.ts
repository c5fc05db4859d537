import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_SAMPLES } from '../../scripts/diagnostic-samples.js';
import { docsFiles } from '../../scripts/docs-files.js';
import { ALL_CHECKS } from '../../src/core/checks/all-checks.js';
import { KEYWORD_IDS } from '../../src/core/vocabulary/keyword.js';
import { VOCABULARIES } from '../../src/core/vocabulary/all.js';
import { analyse } from '../../src/language/analyse.js';

const ROOT = join(import.meta.dirname, '../..');

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

function codesOf(text: string): ReadonlySet<string> {
  return new Set(analyse(text).problems.map((problem) => problem.code));
}

describe('generated docs', () => {
  test.each([...docsFiles(read)])('%s is what its generator writes; else run npm run generate', (file, text) => {
    expect(read(file)).toBe(text);
  });

  test('name every keyword in every language', () => {
    const page = read('docs/language.md');
    const spellings = KEYWORD_IDS.flatMap((keyword) =>
      VOCABULARIES.flatMap((vocabulary) => [...vocabulary.keywords[keyword]]),
    );
    expect(spellings.filter((spelling) => !page.includes(`\`${spelling}\``))).toEqual([]);
  });
});

describe('docs/diagnostics.md', () => {
  const samples = ALL_CHECKS.flatMap(({ code }) =>
    code === 'config-invalid' ? [] : [{ code, ...DIAGNOSTIC_SAMPLES[code] }],
  );

  test('has a heading for every check', () => {
    const headings = [...read('docs/diagnostics.md').matchAll(/^## (.+)$/gmu)].map((match) => match[1]);
    expect(headings).toEqual(ALL_CHECKS.map((check) => check.code).sort());
  });

  test.each(samples)('shows a text that gets $code, and one that does not', ({ code, wrong, right }) => {
    expect(codesOf(wrong)).toContain(code);
    expect(codesOf(right)).not.toContain(code);
  });
});
