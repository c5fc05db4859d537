import type { Definition, DefinitionLink } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { createTestServer, HERE } from './helpers/server.js';

const PEOPLE = 'persona: Mai\n  id: nurse\n\npersona: Mẹ bỉm sữa\n';
const server = createTestServer({
  'people.journey': PEOPLE,
  'lists.journey': 'catalogue: touchpoint\n  touchpoint: Dock screen\n    id: dock\n',
  'other.journey': 'journey: Elsewhere\n  for: Mai\n',
});

/** Where a definition leads, as file and line. */
function define(marked: string): readonly string[] {
  const { document, position } = server.at(marked);
  const found: Definition | DefinitionLink[] | null = server.features.definition.define(document, position);
  return [found ?? []]
    .flat()
    .map((place) =>
      'targetUri' in place
        ? `${place.targetUri} ${place.targetSelectionRange.start.line}`
        : `${place.uri} ${place.range.start.line}`,
    );
}

async function find(marked: string, withDeclaration = true): Promise<readonly string[]> {
  const { document, position } = server.at(marked);
  const places = await server.features.references.find(document, position, withDeclaration);
  return places.map(({ uri, range }) => `${uri} ${range.start.line}:${range.start.character}-${range.end.character}`);
}

describe('definition', () => {
  test.each([
    ['a persona of another file', 'journey: A\n  for: M<|>ai', 'file:///ws/people.journey 0'],
    ['a persona by its id', 'journey: A\n  for: nur<|>se', 'file:///ws/people.journey 0'],
    ['a persona in other letters', 'journey: A\n  for: "MẸ  BỈM<|> sữa"', 'file:///ws/people.journey 3'],
    [
      'a persona in decomposed letters',
      `journey: A\n  for: ${'Mẹ bỉm'.normalize('NFD')}<|> ${'sữa'.normalize('NFD')}`,
      'file:///ws/people.journey 3',
    ],
    ['a persona of the same file first', 'persona: Mai\njourney: A\n  for: M<|>ai', `${HERE} 0`],
    ['a persona beside the customer', 'journey: A\n  with: a friend, M<|>ai', 'file:///ws/people.journey 0'],
    ['a journey', 'journey: A\njourney: B\n  improves: <|>A', `${HERE} 0`],
    ['a stage', 'journey: A\nstage: S\n  step: T\n    goes to: <|>S', `${HERE} 1`],
    [
      'a step by stage and step',
      'journey: A\nstage: S\n  step: T\nstage: U\n  step: T\n    goes to: S / <|>T',
      `${HERE} 2`,
    ],
    ['a pain', 'journey: A\nstage: S\n  pain: Slow\n  idea: I\n  answers: Sl<|>ow', `${HERE} 2`],
    ['an entry of a catalogue', 'journey: A\nstage: S\n  touchpoint: Dock<|> screen', 'file:///ws/lists.journey 1'],
  ])('of %s', (_, marked, place) => {
    expect(define(marked)).toEqual([place]);
  });

  test.each([
    ['nobody', 'journey: A\n  for: No<|>body'],
    ['the end', 'journey: A\nstage: S\n  step: T\n    goes to: en<|>d'],
    ['free words', 'journey: A\n  goal: M<|>ai'],
  ])('of %s is nowhere', (_, marked) => {
    expect(define(marked)).toEqual([]);
  });

  test('says the name that it was asked of', () => {
    const { document, position } = server.at('journey: A\n  for: someone, M<|>ai');
    const found = server.features.definition.define(document, position);
    expect(found).toMatchObject([
      { originSelectionRange: { start: { line: 1, character: 16 }, end: { line: 1, character: 19 } } },
    ]);
  });
});

describe('references', () => {
  test('of a persona are found from a name and from the declaration, in all files', async () => {
    const places = ['file:///ws/people.journey 0:9-12', `${HERE} 1:7-10`, 'file:///ws/other.journey 1:7-10'];
    expect(await find('journey: A\n  for: M<|>ai')).toEqual(places);
    const { document } = server.at(`${PEOPLE}<|>`, 'file:///ws/people.journey');
    const found = await server.features.references.find(document, { line: 0, character: 3 }, false);
    expect(found.map(({ uri }) => uri)).toEqual(['file:///ws/other.journey']);
  });

  test('of a step are the branches to it', async () => {
    expect(await find('journey: A\nstage: S\n  step: T<|>\n  step: U\n    goes to: T\n', false)).toEqual([
      `${HERE} 4:13-14`,
    ]);
  });

  test('are highlighted in the document, the declaration apart', () => {
    const { document, position } = server.at('persona: Zed\njourney: A\n  for: Z<|>ed\nstage: S\n  for: zed\n');
    expect(
      server.features.references.highlight(document, position).map(({ range, kind }) => [range.start.line, kind]),
    ).toEqual([
      [0, 3],
      [2, 2],
      [4, 2],
    ]);
  });
});

describe('workspace symbols', () => {
  test.each([
    ['', ['Mai', 'Mẹ bỉm sữa', 'Dock screen', 'Elsewhere']],
    ['me bim', ['Mẹ bỉm sữa']],
    ['DOCK', ['Dock screen']],
    ['nothing', []],
  ])('for %j are %j', async (query, names) => {
    expect((await server.features.workspaceSymbols.find(query)).map(({ name }) => name)).toEqual(names);
  });
});

describe('quick fixes', () => {
  const fixes = (marked: string, only?: string[]): readonly string[] => {
    const { document, position } = server.at(marked);
    const range = { start: position, end: position };
    return server.features.actions
      .actions(document, {
        textDocument: { uri: HERE },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      })
      .map(({ title }) => title);
  };

  test('are offered where the problem is, and nowhere else', () => {
    const text = 'journey: A\nst<|>ge: B\n';
    expect(fixes(text).length).toBeGreaterThan(0);
    expect(fixes(text, ['quickfix'])).toEqual(fixes(text));
    expect(fixes(text, ['refactor'])).toEqual([]);
    expect(fixes('journey: A\nstage: B\n  step: C\n    note: fi<|>ne\n')).toEqual([]);
  });
});
