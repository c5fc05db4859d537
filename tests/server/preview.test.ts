import { describe, expect, test } from 'vitest';
import { previewOf } from '../../src/server/requests/preview.js';
import { createTestServer, readMarked } from './helpers/server.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';

const server = createTestServer({ 'people.journey': 'persona: Mai\n' });
const MAP = 'journey: One\n  for: Mai, Zed\nstage: S\n  step: T\n\njourney: Two\nstage: U\n  step: V\n    for: Zed\n';

function preview(marked: string): PreviewModel {
  const { text, position } = readMarked(marked);
  return previewOf(
    server.document(text),
    { uri: 'x', cursorLine: position.line },
    server.services.shared.journey.Index,
  );
}

describe('the journey that is shown', () => {
  test.each([
    ['the first one above all', `<|>\n${MAP}`, 'One'],
    ['the one of the cursor', MAP.replace('T\n', 'T<|>\n'), 'One'],
    ['the one above the cursor', MAP.replace('V\n', 'V<|>\n'), 'Two'],
    ['the last one below all', `${MAP}\n\n<|>`, 'Two'],
  ])('is %s', (_, marked, title) => {
    const { journey, shown, journeys } = preview(marked);
    expect(journey?.title).toBe(title);
    expect(journeys[shown]?.title).toBe(title);
  });

  test('comes with its personas, of the file and of the workspace', () => {
    expect(preview(`persona: Zed\n${MAP}`.replace('T\n', 'T<|>\n')).personas.map(({ title }) => title)).toEqual([
      'Mai',
      'Zed',
    ]);
    expect(preview(`<|>${MAP}`).personas.map(({ title }) => title)).toEqual(['Mai']);
  });

  test('may have no line of its own', () => {
    expect(preview('step: A<|>\n').journeys).toEqual([{ title: '', firstLine: 0, lastLine: 0 }]);
  });
});

describe('nothing to draw', () => {
  test.each([
    ['<|>', 'file'],
    ['\n// only a comment\n<|>', 'file'],
    ['persona: A<|>\n', 'journey'],
    ['some prose<|>\n', 'journey'],
    ['journey: A<|>\n', 'steps'],
    ['journey: A<|>\nstage: B\n', undefined],
  ])('in %j is %s', (marked, empty) => {
    expect(preview(marked).empty).toBe(empty);
  });
});

describe('a line that is half a keyword', () => {
  test.each([
    's',
    'st',
    'ste',
    'tou',
    'KEN',
    'kênh '.trim().slice(0, 3),
    'điểm',
    'diem c',
    'จุด',
    'รูส',
    '/',
    '.',
    '..',
    '-',
    '- ste',
    '1.',
    'goes t',
    'stpe',
    'tuchpoint',
  ])('%j holds the picture', (line) => {
    expect(preview(`journey: A\n${line}<|>`).hold).toEqual({ reason: 'half-typed', line: 1 });
    expect(preview(`journey: A\n    ${line.normalize('NFD')}<|>`).hold).toEqual({ reason: 'half-typed', line: 1 });
  });

  test.each(['step', 'step: A', 'note', '// s', '... s', 'zzzz', 'stepping through the whole file', ''])(
    '%j does not',
    (line) => {
      expect(preview(`journey: A\n${line}<|>`).hold).toBeUndefined();
    },
  );

  test('in the middle of a line holds the picture as far as it was typed', () => {
    const document = server.document('journey: A\nstage: B\nstep: C\npa: Slow\n');
    const author = { line: 3, first: 3, last: 3, character: 2 };
    const { Index } = server.services.shared.journey;
    const holdOf = (...rest: (typeof author)[]) =>
      previewOf(document, { uri: 'x', cursorLine: 3 }, Index, ...rest).hold;
    expect(holdOf(author)).toEqual({ reason: 'half-typed', line: 3 });
    expect(holdOf({ ...author, character: 3 })).toBeUndefined();
    expect(holdOf({ ...author, line: 2 })).toBeUndefined();
    expect(holdOf()).toBeUndefined();
  });

  test('elsewhere than at the cursor holds nothing', () => {
    expect(preview('journey: A\nste\nstage: B<|>').hold).toBeUndefined();
  });
});

test('marks of a conflict hold the picture wherever the cursor is', () => {
  expect(preview('journey: A<|>\n<<<<<<< HEAD\nstage: B\n=======\n>>>>>>> theirs\n').hold).toEqual({
    reason: 'conflict',
    line: 1,
  });
});
