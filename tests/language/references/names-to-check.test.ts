import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import type { CheckInput } from '../../../src/core/writing/check-input.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { WorkspaceIndex } from '../../../src/language/references/workspace-index.js';
import { namedFile } from '../../helpers/named-files.js';
import { cases } from '../../helpers/effort.js';

function indexOf(texts: readonly string[]): { readonly index: WorkspaceIndex; readonly uris: readonly string[] } {
  const index = new WorkspaceIndex();
  index.scopes.setFolders(['file:///ws']);
  const uris = texts.map((_, at) => `file:///ws/${at}.journey`);
  texts.forEach((text, at) => index.set(uris[at] ?? '', readModel(text).file));
  return { index, uris };
}

test('the checks find the same with the names that matter to a file as with all names', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(namedFile, { minLength: 2, maxLength: 6 }), (texts) => {
      const { index, uris } = indexOf(texts);
      for (const [at, uri] of uris.entries()) {
        const model = readModel(texts[at] ?? '');
        index.set(uri, model.file);
        const check = (seen: Pick<CheckInput, 'workspace'>) =>
          runChecks({ ...model, vocabulary: vocabularyOf('en'), uri, ...seen });
        const problems = check(index.seenBy(uri, model.file));
        expect(problems).toEqual(check({ workspace: index.namesFor(uri) }));
        found += problems.length;
      }
    }),
    { numRuns: cases(80) },
  );
  expect(found).toBeGreaterThan(cases(500));
});

test('a circle through files that a file does not name is seen', () => {
  const improves = (own: string, other: string): string =>
    `persona: Mai\njourney: ${own}\n  for: Mai\n  improves: ${other}\n`;
  const { index, uris } = indexOf([improves('A', 'B'), improves('B', 'C'), improves('C', 'D'), improves('D', 'A')]);
  const model = readModel(improves('A', 'B'));
  const [uri = ''] = uris;
  index.set(uri, model.file);
  const codes = runChecks({ ...model, ...index.seenBy(uri, model.file), vocabulary: vocabularyOf('en') }).map(
    ({ code }) => code,
  );
  expect(codes).toContain('circular-reference');
});

test('what all files see is not kept for each of them', () => {
  const { index, uris } = indexOf(Array.from({ length: 30 }, (_, at) => `persona: P${at}\n`));
  const first = index.namesFor(uris[0] ?? '');
  expect(index.namesFor(uris[0] ?? '')).toBe(first);
  for (const uri of uris) index.namesFor(uri);
  expect(index.namesFor(uris[0] ?? '')).not.toBe(first);
});
