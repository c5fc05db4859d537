import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const insight = path.join(root, 'src/core/insight');
/** What only says which parts there are, or belongs to a figure of another file. */
const NO_FIGURES = ['meetings.ts', 'pains.ts', 'part-named.ts', 'parts.ts', 'placed-parts.ts'];

/** The rows of the table of docs/figures.md. */
const rows = [
  ...readFileSync(path.join(root, 'docs/figures.md'), 'utf8').matchAll(
    /^\| ([^|`]+) \|(?:[^|]|(?<=\\)\|)+\|(?:[^|])+\| ([^|]+) \| ([^|]+) \|$/gmu,
  ),
].flatMap(([, name = '', files = '', source = '']) =>
  name === 'figure' ? [] : [{ name, files: [...files.matchAll(/`([^`]+)`/gu)].map(([, file = '']) => file), source }],
);

describe('docs/figures.md', () => {
  test('says of each figure where it is computed, and where it comes from', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const { name, files, source } of rows) {
      expect(files, name).not.toEqual([]);
      expect(source.trim(), name).not.toBe('');
      for (const file of files) expect(existsSync(path.join(insight, file)), file).toBe(true);
    }
  });

  test('has every figure that there is', () => {
    const told = rows.flatMap(({ files }) => files);
    const all = globSync('*.ts', { cwd: insight });
    expect(all.filter((file) => !told.includes(file)).toSorted()).toEqual(NO_FIGURES);
  });

  test('is named where the code tells of a figure, by a name that it has', () => {
    const names = new Set(rows.map(({ name }) => name));
    for (const file of globSync('src/**/*.ts', { cwd: root })) {
      const text = readFileSync(path.join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/`docs\/figures\.md`: ([^);]+)/gu)) {
        expect(names, file).toContain(name.trim());
      }
    }
  });
});
