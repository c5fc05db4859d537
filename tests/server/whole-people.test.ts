import { describe, expect, test } from 'vitest';
import { previewOf } from '../../src/server/requests/preview.js';
import { createTestServer, HERE } from './helpers/server.js';

const PEOPLE = 'persona: Nguyen, Lan\n  who: Nurse\npersona: Bob\npersona: Lan\npersona: Bob, Lan\npersona: A, B, C\n';
const THAI = 'ลูกค้า สมชาย, ใจดี\n';
const server = createTestServer({ 'people.journey': PEOPLE, 'thai.journey': THAI });
const { Index, Problems } = server.services.shared.journey;

const HEADS = [
  ['journey: J\n  for: ', '\nstage: S\n  step: T\n'],
  ['เส้นทาง ก\n  ของ ', '\nระยะ ข\n  ขั้น ค\n'],
  ['hành trình: J\n  của: ', '\ngiai đoạn: S\n  bước: T\n'],
] as const;
const LISTS: readonly (readonly [written: string, people: readonly string[]])[] = [
  ['Nguyen, Lan', ['Nguyen, Lan']],
  ['nguyen,lan', ['nguyen, lan']],
  ['Nguyen，Lan', ['Nguyen, Lan']],
  ['Nguyen,\u202fLan', ['Nguyen, Lan']],
  ['"Nguyen, Lan"', ['"Nguyen, Lan"']],
  ['Bob, Nguyen, Lan', ['Bob', 'Nguyen, Lan']],
  ['Nguyen, Lan, Bob', ['Nguyen, Lan', 'Bob']],
  ['A, B, C', ['A, B, C']],
  ['สมชาย, ใจดี', ['สมชาย, ใจดี']],
  ['Bob, Lan', ['Bob', 'Lan']],
];
const CASES = HEADS.flatMap(([before, after]) =>
  LISTS.flatMap(([written, people]) =>
    ['NFC', 'NFD'].map((form) => [before + written.normalize(form) + after, people] as const),
  ),
);

describe('a persona of another file with a comma in its name', () => {
  test.each(CASES)('%j is for %j', (text, people) => {
    const document = server.document(text);
    Index.set(HERE, document.file);
    expect(Problems.of(HERE, document).filter(({ code }) => code === 'unknown-persona')).toEqual([]);
    const { journey, personas } = previewOf(document, { uri: HERE }, Index);
    expect(journey?.for.map((each) => each.text.normalize('NFC'))).toEqual(people);
    expect(personas).toHaveLength(people.length);
  });

  test('leads to its declaration, and is found from there', async () => {
    const text = 'journey: J\n  for: Bob, Ngu<|>yen, Lan\n';
    const { document, position } = server.at(text);
    const found = [server.features.definition.define(document, position) ?? []].flat();
    expect(found.map((each) => 'targetUri' in each && each.targetSelectionRange.start.line)).toEqual([0]);
    const uses = createTestServer({ 'people.journey': PEOPLE, 'use.journey': text.replace('<|>', '') });
    const there = uses.at(PEOPLE.replace('Nguyen', 'Ngu<|>yen'), 'file:///ws/people.journey');
    const places = await uses.features.references.find(there.document, there.position, false);
    expect(places.map(({ uri, range }) => [uri, range.start.character])).toEqual([['file:///ws/use.journey', 12]]);
  });

  test('names that nobody has are still reported, each once', () => {
    const document = server.document('journey: J\n  for: Nguyen, Lam\n');
    const unknown = Problems.of(HERE, document).filter(({ code }) => code === 'unknown-persona');
    expect(unknown.map(({ range }) => range.start.character)).toEqual([7, 15]);
  });

  test('one persona alone is not two', () => {
    const document = server.document('journey: J\n  for: Nguyen, Lan\n');
    Index.set(HERE, document.file);
    expect(Problems.of(HERE, document).map(({ code }) => code)).not.toContain('two-goals-or-personas');
  });
});
