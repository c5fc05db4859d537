import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { readLines } from '../../../src/core/reader/read-lines.js';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { analyse } from '../../../src/language/analyse.js';
import { readModel } from '../../../src/language/read-model.js';
import { editedText, randomEdits } from '../../helpers/edits-arbitrary.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';
import { lostLines } from '../../helpers/lost-lines.js';
import { documents } from '../../helpers/model-arbitrary.js';
import { cases } from '../../helpers/effort.js';

/** Texts as authors leave them: the examples and canonical texts of every keyword, then changed here and there. */
const files = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...EXAMPLE_NAMES.map(exampleText)) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(documents, fc.constantFrom(...VOCABULARIES))
          .map(([document, vocabulary]) => toText(document, vocabulary)),
      },
    ),
    randomEdits,
  )
  .map(([text, edits]) => editedText(text, edits));

describe('a file that was changed anywhere', () => {
  test('has every character in a record or a line break', () => {
    fc.assert(
      fc.property(files, (text) => {
        let at = 0;
        for (const { offset, length } of readLines(text)) {
          expect(['', '\n', '\r', '\r\n']).toContain(text.slice(at, offset));
          at = offset + length;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: cases(100) },
    );
  });

  test('has every line that says something in the model or in a fault', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { lines, file } = readModel(text);
        expect(lostLines(lines, file).map(({ line }) => line)).toEqual([]);
      }),
      { numRuns: cases(100) },
    );
  });

  test('would be found out if a line were lost', () => {
    const { lines, file } = readModel('prose\njourney: J\n  goal: G\n  ... more');
    expect(lostLines(lines, { ...file, faults: [] }).map(({ line }) => line)).toEqual([0]);
    expect(lostLines(lines, { ...file, journeys: [] }).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('has a canonical text that says the same', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { file } = readModel(text);
        const document = toJson(file);
        expect(toJson(readModel(toText(document, vocabularyOf(file.language))).file)).toEqual(document);
      }),
      { numRuns: cases(100) },
    );
  });

  test('is checked without an exception, and every problem lies within it', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { lines, problems } = analyse(text);
        for (const { range } of problems) {
          expect(range.start.line).toBeLessThanOrEqual(range.end.line);
          expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? -1);
        }
      }),
      { numRuns: cases(100) },
    );
  });
});
