import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/promises.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise '))
  .map((line) => line.split('|').slice(1, -1))
  .map(([promise = '', tests = '']) => ({ promise: promise.trim(), tests: tests.match(/`[^`]+`/gu) ?? [] }));

describe('docs/promises.md', () => {
  test('promises something', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(rows)('names tests that are there: $promise', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) {
      const file = test.slice(1, -1);
      expect(file).toMatch(/^tests\/.+\.test\.ts$/u);
      expect(existsSync(join(ROOT, file)), file).toBe(true);
    }
  });
});
