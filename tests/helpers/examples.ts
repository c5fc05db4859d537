import { readdirSync, readFileSync } from 'node:fs';

/** The names of the example files, without their extension. */
export const EXAMPLE_NAMES: readonly string[] = readdirSync('examples')
  .filter((file) => file.endsWith('.journey'))
  .map((file) => file.slice(0, -'.journey'.length))
  .sort();

/** The text of an example. */
export function exampleText(name: string): string {
  return readFileSync(`examples/${name}.journey`, 'utf8');
}
