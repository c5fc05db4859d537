import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The complete journeys of the README, one in each language, as they are there. */
export const README_JOURNEYS: readonly string[] = [
  ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```journey\n([\s\S]*?)^```$/gmu),
]
  .map((match) => match[1] ?? '')
  .filter((text) => text.split('\n').length > 20);

/** Texts as people type them: no spaces at the start of a line, Enter at the end. */
export const README_TYPED = README_JOURNEYS.map(asTyped);

export const EXAMPLES_TYPED = ['en', 'th', 'vi'].map((language) => ({
  name: `buy-shoes.${language}.journey`,
  text: asTyped(readFileSync(join(ROOT, `examples/buy-shoes.${language}.journey`), 'utf8')),
}));

function asTyped(text: string): string {
  return text.replace(/^[ \t]+/gmu, '');
}
