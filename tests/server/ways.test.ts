import { describe, expect, test } from 'vitest';
import { previewOf } from '../../src/server/requests/preview.js';
import { createTestServer, HERE, hoverAt, labels as labelsOf } from './helpers/server.js';

/** Ways that lead into another journey, which another file declares. */
const OTHER = 'persona: Ploy\njourney: Return the shoes\n  id: return-shoes\n  for: Ploy\nstage: Ask\n  step: Writes\n';
const OTHER_URI = 'file:///ws/return.journey';
const server = createTestServer({ 'return.journey': OTHER });

const BEFORE = [
  'journey: Buy\nstage: S\n  step: T\n    goes to: ',
  'เส้นทาง ซื้อ\nระยะ ก\n  ขั้น ข\n    ไปที่ ',
  'hành trình: Mua\ngiai đoạn: A\n  bước: B\n    đi tới: ',
];
const NAMES = ['Return the shoes', 'return THE shoes', '"Return the shoes"', 'return-shoes', 'Return\u202fthe shoes'];
const CASES = BEFORE.flatMap((before) => NAMES.map((name) => [before, name] as const));

function define(marked: string): readonly string[] {
  const { document, position } = server.at(marked);
  return [server.features.definition.define(document, position) ?? []]
    .flat()
    .map((place) => ('targetUri' in place ? `${place.targetUri} ${place.targetSelectionRange.start.line}` : place.uri));
}

function problemsOf(text: string): readonly { readonly code: string; readonly message: string }[] {
  const { Problems } = server.services.shared.journey;
  return Problems.of(HERE, server.document(text)).filter(({ code }) => code === 'dead-end-reference');
}

describe('a way into a journey of another file', () => {
  test.each(CASES)('%j%j leads there', (before, name) => {
    expect(define(`${before}${name.slice(0, 3)}<|>${name.slice(3)}`)).toEqual([`${OTHER_URI} 1`]);
    expect(problemsOf(`${before}${name}`)).toEqual([]);
  });

  test.each(CASES)('%j%j is drawn with the title of that journey', (before, name) => {
    const document = server.document(before + name);
    const { Index } = server.services.shared.journey;
    const { journey } = previewOf(document, { uri: HERE }, Index);
    expect(journey?.stages[0]?.steps[0]?.goesTo[0]).toMatchObject({ journey: 'Return the shoes' });
  });

  test('is found from the declaration', async () => {
    const uses = `${BEFORE[0] ?? ''}return-shoes\n    goes to: Return the shoes`;
    const other = createTestServer({ 'return.journey': OTHER, 'uses.journey': uses });
    const { document, position } = other.at(OTHER.replace('Return the', 'Return <|>the'), OTHER_URI);
    const found = await other.features.references.find(document, position, false);
    expect(found.map(({ uri, range }) => `${uri} ${range.start.line}`)).toEqual([
      'file:///ws/uses.journey 3',
      'file:///ws/uses.journey 4',
    ]);
  });

  test('is explained on hover', () => {
    expect(hoverAt(server, `${BEFORE[0] ?? ''}Return <|>the shoes`)?.says).toContain('Return the shoes');
  });

  test('is completed, after the parts and the ends of the own journey', () => {
    const { document, position } = server.at(`${BEFORE[0] ?? ''}<|>`);
    const labels = labelsOf(server.features.completion.complete(document, position));
    expect(labels).toEqual(expect.arrayContaining(['S', 'end', 'lost', 'Return the shoes']));
    expect(labels.indexOf('Return the shoes')).toBeGreaterThan(labels.indexOf('lost'));
  });

  test('a part of the own journey goes before it', () => {
    const text = 'journey: Buy\nstage: S\n  step: T\n    goes to: Return <|>the shoes\n  step: Return the shoes\n';
    expect(define(text)).toEqual([`${HERE} 4`]);
    const { Index } = server.services.shared.journey;
    const { journey } = previewOf(server.at(text).document, { uri: HERE }, Index);
    expect(journey?.stages[0]?.steps[0]?.goesTo[0]).not.toHaveProperty('journey');
  });

  test.each([
    ['Return the shoe', 'Return the shoes'],
    ['Buy', 'S'],
  ])('a way to %j, which nothing else has, is offered %j', (name, fix) => {
    const document = server.document((BEFORE[0] ?? '') + name);
    const { Problems } = server.services.shared.journey;
    const problem = Problems.of(HERE, document).find(({ code }) => code === 'dead-end-reference');
    expect(problem?.fixes[0]?.edits[0]?.newText).toBe(fix);
  });

  test.each(['Buy trainerss', 'Nothing'])('the own journey is not offered to %j: no way can lead to it', (name) => {
    const text = `journey: Buy trainers\nstage: S\n  step: T\n    goes to: ${name}\n`;
    const own = createTestServer({ 'return.journey': OTHER, 'here.journey': text });
    const { Problems } = own.services.shared.journey;
    const document = own.document(text, 'file:///ws/here.journey');
    const problem = Problems.of('file:///ws/here.journey', document).find(({ code }) => code === 'dead-end-reference');
    expect(problem?.message).toContain('Return the shoes');
    expect(problem?.message).not.toContain('“Buy trainers”');
    expect(problem?.fixes.map(({ edits }) => edits[0]?.newText)).not.toContain('Buy trainers');
  });

  test('is checked anew when the other file changes', () => {
    const other = createTestServer({ 'return.journey': OTHER });
    const { Index, Models } = other.services.shared.journey;
    const file = Models.of(`${BEFORE[0] ?? ''}Return the shoes`).file;
    Index.set(HERE, file);
    expect(Index.set(OTHER_URI, Models.of(OTHER.replace('Return the shoes', 'Send back')).file)).toEqual([HERE]);
  });
});

test('a way to a part of another journey of the file is offered that journey', () => {
  const text = 'journey: A\nstage: S\n  step: T\n    goes to: Pays\njourney: B\nstage: Q\n  step: Pays\n';
  const { Problems } = server.services.shared.journey;
  const [problem] = Problems.of(HERE, server.document(text)).filter(({ code }) => code === 'dead-end-reference');
  expect(problem?.message).toContain('“Pays” is in “B”');
  expect(problem?.fixes.map(({ edits }) => edits[0]?.newText)).toContain('B');
});
