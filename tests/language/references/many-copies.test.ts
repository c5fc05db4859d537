import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { WorkspaceIndex } from '../../../src/language/references/workspace-index.js';

const TEXTS = [
  'persona: Mai\n\njourney: Trip\n  for: Mai\n  improves: Trip\n',
  'persona: ไม\n  id: mai\n\njourney: Đi chơi\n  id: trip\n  for: mai\n'.normalize('NFD'),
  'persona: Trip\n  id: mai\n\npersona: Mai\n\njourney: mai\n  for: Mai\n',
];

describe('a thousand files that say the same', () => {
  const index = new WorkspaceIndex();
  index.scopes.setFolders(['file:///w']);
  const models = Array.from({ length: 1000 }, (_, at) => {
    const uri = `file:///w/${at % 7}/copy ${at}.journey`;
    const model = readModel(TEXTS[at % 3] ?? '');
    index.set(uri, model.file);
    return { uri, ...model };
  });

  test('look at a few of each other, however many they are', () => {
    const looked = models.map(({ uri, file }) => {
      const { personas, journeys } = index.namesToCheck(uri, file);
      return personas.length + journeys.length;
    });
    expect(Math.max(...looked)).toBeLessThan(150);
  });

  test('are told the same as if they looked at all', () => {
    for (const { uri, ...model } of models.filter((_, at) => at % 61 === 0 || at > 996)) {
      const vocabulary = vocabularyOf(model.file.language);
      const told = [index.seenBy(uri, model.file), { workspace: index.namesFor(uri) }].map((seen) =>
        runChecks({ ...model, uri, ...seen, vocabulary }),
      );
      expect(told[0]).toEqual(told[1]);
      expect(told[0]?.length).toBeGreaterThan(0);
    }
  });
});
