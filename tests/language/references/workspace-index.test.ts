import { beforeEach, describe, expect, test } from 'vitest';
import { readModel } from '../../../src/language/read-model.js';
import { WorkspaceIndex } from '../../../src/language/references/workspace-index.js';

let index: WorkspaceIndex;
const set = (uri: string, text: string): readonly string[] => index.set(uri, readModel(text).file);
const A = 'file:///ws/a.journey';
const B = 'file:///ws/b.journey';

beforeEach(() => {
  index = new WorkspaceIndex();
  index.scopes.setFolders(['file:///ws', 'file:///other']);
});

describe('names', () => {
  test('are those of the other files', () => {
    set(A, 'persona: Ploy\njourney: One\n');
    set(B, 'persona: Mai\n  id: nurse\ncatalogue: touchpoint\n  touchpoint: Dock, จุดจอด\n    id: dock\n');
    expect(index.namesFor(A)).toEqual({
      personas: [{ title: 'Mai', id: 'nurse', uri: B, line: 0 }],
      journeys: [],
      touchpoints: [{ title: 'Dock', names: ['จุดจอด'], id: 'dock', uri: B, line: 3 }],
      channels: [],
      metrics: [],
      models: [],
    });
    expect(index.namesFor(B).personas.map(({ title }) => title)).toEqual(['Ploy']);
  });

  test('are the same object until something changes', () => {
    set(A, 'persona: Ploy\n');
    set(B, 'journey: One\n');
    const before = index.namesFor(B);
    set(B, 'journey: One\n  goal: Another\n');
    expect(index.namesFor(B)).toBe(before);
    set(A, 'persona: Ploy B\n');
    expect(index.namesFor(B)).not.toBe(before);
  });

  test('do not cross the workspace folders', () => {
    set(A, 'persona: Ploy\n');
    expect(index.namesFor('file:///other/b.journey').personas).toEqual([]);
    expect(index.namesFor('file:///elsewhere/b.journey').personas).toEqual([]);
  });

  test('stay below the nearest configuration', () => {
    set('file:///ws/shop/a.journey', 'persona: Ploy\n');
    set(B, 'persona: Mai\n');
    expect(index.scopes.addConfig('file:///ws/shop/journey.config.json')).toBe(true);
    index.forgetScopes();
    expect(index.namesFor('file:///ws/shop/deep/c.journey').personas.map(({ title }) => title)).toEqual(['Ploy']);
    expect(index.namesFor(A).personas.map(({ title }) => title)).toEqual(['Mai']);
    expect(index.scopes.removeConfig('file:///ws/shop/journey.config.json')).toBe(true);
    index.forgetScopes();
    expect(index.namesFor(A).personas.map(({ title }) => title)).toEqual(['Ploy', 'Mai']);
  });

  test('of the first folder are known to an unsaved file', () => {
    index.scopes.setFolders(['file:///ws']);
    set(A, 'persona: Ploy\n');
    expect(index.namesFor('untitled:Untitled-1').personas.map(({ title }) => title)).toEqual(['Ploy']);
  });
});

describe('names to check with', () => {
  const check = (text: string): readonly string[] => {
    const { file } = readModel(text);
    index.set(A, file);
    const { personas, journeys } = index.namesToCheck(A, file);
    return [...personas, ...journeys].map(({ title }) => title);
  };

  test('are those that a file refers to or declares', () => {
    set(B, 'persona: Ploy\npersona: Mai\njourney: One\njourney: Two\n');
    expect(check('persona: mai\njourney: Three\n  for: PLOY\n  with: Two\n')).toEqual(['Ploy', 'Mai', 'Two']);
  });

  test('are no more when something is nowhere to be found: the nearest is looked for in one list of all', () => {
    set(B, 'persona: Ploy\npersona: Mai\n');
    const text = 'persona: Anna\njourney: Three\n  for: Plooy\n';
    expect(check(text)).toEqual([]);
    const { namesOf } = index.seenBy(A, index.fileAt(A) ?? readModel(text).file);
    expect(namesOf?.('personas').nearest('Plooy')?.name).toBe('Ploy');
    expect(namesOf?.('personas').names).toHaveLength(3);
    expect(index.seenBy(B, index.fileAt(B) ?? readModel('').file).namesOf?.('personas')).toBe(namesOf?.('personas'));
  });

  test('are all for a text that is newer than the index', () => {
    set(B, 'persona: Ploy\n');
    set(A, 'journey: Old\n');
    expect(index.namesToCheck(A, readModel('journey: New\n  for: Ploy\n').file).personas).toHaveLength(1);
  });
});

describe('a change tells the files that mean something else since', () => {
  test.each([
    ['a persona that comes', '', 'persona: Ploy\n', 'journey: J\n  for: Ploy\n', true],
    ['a persona that goes', 'persona: Ploy\n', '', 'journey: J\nstage: S\n  step: T\n    for: PLOY\n', true],
    ['a name that is declared twice now', '', 'journey: J\n', 'journey: J\n', true],
    [
      'an entry that a touchpoint names',
      '',
      'catalogue: touchpoint\n  touchpoint: Dock\n',
      'journey: J\n  touchpoint: Dock\n',
      true,
    ],
    ['an id', 'persona: A\n', 'persona: A\n  id: ploy\n', 'journey: J\n  with: ploy\n', true],
    ['another fact', 'persona: Ploy\n', 'persona: Ploy\n  who: X\n', 'journey: J\n  for: Ploy\n', false],
    ['a fact of what the other declares too', 'persona: Ploy\n', 'persona: Ploy\n  who: X\n', 'persona: Ploy\n', true],
    ['only the line of it', 'persona: Ploy\n', '\npersona: Ploy\n', 'persona: Ploy\n', false],
    ['a name that nobody uses', '', 'persona: Mai\n', 'journey: J\n  for: Ploy\n', false],
  ])('%s', (_, before, now, other, minds) => {
    set(B, other);
    set(A, before);
    expect(set(A, now)).toEqual(minds ? [B] : []);
  });

  test('a deleted file', () => {
    set(B, 'journey: J\n  for: Ploy\n');
    set(A, 'persona: Ploy\n');
    expect(index.remove(A)).toEqual([B]);
    expect(index.namesFor(B).personas).toEqual([]);
  });
});
