import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../examples');

/** The example that most tests open. */
export const SHOES = 'buy-shoes.en.journey';

/** An example as it is kept; the window works on a copy, which the editor saves by itself. */
export function exampleText(file = SHOES): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The first line of an example, from 1, that starts with this, as it was when the window opened. */
export function lineOf(start: string, file = SHOES): number {
  const index = exampleText(file)
    .split('\n')
    .findIndex((line) => line.startsWith(start));
  if (index < 0) throw new Error(`${file} has no line that starts with "${start}".`);
  return index + 1;
}
