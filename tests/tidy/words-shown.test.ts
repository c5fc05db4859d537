import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

const WORD = /^ {2,}(?:readonly )?(\w+)\??[:(]/gmu;

/** Names of words in the types of the vocabulary, which each human language has to fill in. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([, name = '']) => name);
}

test('no human language translates a word that nothing shows', () => {
  const words = sourceFiles('src/core/vocabulary/{*-words,labels,prose}.ts').filter(
    ({ path }) => !path.includes('/all-') && !path.endsWith('cheat-sheet-words.ts'),
  );
  // What is looked up by a computed name is named where the names are listed.
  const readers = sourceFiles('src/**/*.ts', 'scripts/**/*.ts')
    .filter(({ path }) => !/^src\/core\/vocabulary\/(?:[a-z]{2}\/|[\w-]*-words\.ts)/u.test(path))
    .map(({ text }) => text)
    .join('\n');
  const used = new Set(readers.match(/\w+/gu));
  const unused = words.flatMap(({ path, text }) =>
    wordsOf(text)
      .filter((word) => !used.has(word))
      .map((word) => `${path}: ${word}`),
  );
  expect(unused).toEqual([]);
});

test('notice a word by its name', () => {
  expect(wordsOf('export interface A {\n  readonly lowest: string;\n  shown?(x: string): string;\n}')).toEqual([
    'lowest',
    'shown',
  ]);
});
