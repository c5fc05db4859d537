import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.js';
import { placesOf, rowsOf } from '../helpers/inventory.js';
import type { Place } from '../helpers/inventory.js';

/** Invented maps in the form of real ones, written as a person who knows the language writes them, each with its inventory. */
const FOLDER = join(import.meta.dirname, '../fixtures/practice');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.journey'))
  .map((name) => name.replace('.journey', ''));

function countsOf(name: string) {
  const text = readFileSync(join(FOLDER, `${name}.journey`), 'utf8');
  const { problems, ...model } = analyse(text);
  const rows = rowsOf(readFileSync(join(FOLDER, `${name}.facts.tsv`), 'utf8'));
  const places = placesOf(rows, text, model);
  const at = (place: Place) => places.filter((found) => found.place === place).map(({ row }) => row);
  return { problems, rows, at };
}

describe('practice maps', () => {
  test('are eleven', () => {
    expect(NAMES).toHaveLength(11);
  });

  test.each(NAMES)('%s holds its whole inventory, nearly all of it in facts', (name) => {
    const { rows, at } = countsOf(name);
    expect(at('nowhere')).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
    const others = [...at('note'), ...at('elsewhere')];
    expect(others.length, JSON.stringify(others, undefined, 1)).toBeLessThanOrEqual(rows.length * 0.05);
  });

  test.each(NAMES)('%s gets at most six messages, and none is an error', (name) => {
    const { problems } = countsOf(name);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.length).toBeLessThanOrEqual(6);
  });
});
