import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { documents } from '../../helpers/model-arbitrary.js';
import { cases } from '../../helpers/effort.js';

describe.each(VOCABULARIES.map((vocabulary) => [vocabulary.code, vocabulary] as const))(
  'a model written in %s',
  (_code, vocabulary) => {
    test('reads back as the same model, and its text is its own canonical text', () => {
      fc.assert(
        fc.property(documents, (document) => {
          const text = toText(document, vocabulary);
          const again = toJson(readModel(text).file);
          expect(again).toEqual(document);
          expect(toText(again, vocabulary)).toBe(text);
        }),
        { numRuns: cases(100) },
      );
    });
  },
);
