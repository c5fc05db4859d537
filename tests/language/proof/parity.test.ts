import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import type { JsonDocument } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { readModel } from '../../../src/language/read-model.js';
import { DRESSES } from '../../helpers/dresses.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';
import { documents } from '../../helpers/model-arbitrary.js';
import { shapeOf } from '../../helpers/model-shape.js';
import { cases, someOf } from '../../helpers/effort.js';

const LANGUAGES: readonly HumanLanguage[] = ['en', 'th', 'vi', 'en'];

/** The texts of a model in English, Thai, Vietnamese and English again, each made from a reading of the one before. */
function translations(document: JsonDocument): readonly string[] {
  let now = document;
  return LANGUAGES.map((language) => {
    const text = toText(now, vocabularyOf(language), 'in the language');
    now = toJson(readModel(text).file);
    return text;
  });
}

function expectParity(document: JsonDocument): void {
  const texts = translations(document);
  const shapes = texts.map((text) => shapeOf(readModel(text).file, 'without texts'));
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  expect(texts.at(-1)).toBe(texts[0]);
}

/** All strings of a value in composed letters. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, composed(inner)]));
}

const modelOf = (text: string): JsonDocument => toJson(readModel(text).file);

describe.each(someOf(EXAMPLE_NAMES, 3))('the example %s', (name) => {
  const text = exampleText(name);

  test('is the same model in English, Thai and Vietnamese, and the same text when it is back', () => {
    const document = modelOf(text);
    expectParity(document);
    expect(shapeOf(readModel(translations(document)[0] ?? '').file, 'without texts')).toEqual(
      shapeOf(readModel(text).file, 'without texts'),
    );
  });

  test.each(DRESSES)('is the same model with %s', (_name, dress) => {
    expect(modelOf(dress(text))).toEqual(modelOf(text));
  });

  test('is the same model in decomposed letters', () => {
    expect(composed(modelOf(text.normalize('NFD')))).toEqual(composed(modelOf(text.normalize('NFC'))));
  });
});

describe('any model', () => {
  test('is the same in English, Thai and Vietnamese, and the same text when it is back', () => {
    fc.assert(fc.property(documents, expectParity), { numRuns: cases(60) });
  });

  test.each(DRESSES)('is the same with %s', (_name, dress) => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...HUMAN_LANGUAGES), (document, language) => {
        expect(modelOf(dress(toText(document, vocabularyOf(language))))).toEqual(document);
      }),
      { numRuns: cases(20) },
    );
  });

  test('is the same in decomposed letters', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...HUMAN_LANGUAGES), (document, language) => {
        const text = toText(document, vocabularyOf(language));
        expect(composed(modelOf(text.normalize('NFD')))).toEqual(composed(modelOf(text.normalize('NFC'))));
      }),
      { numRuns: cases(60) },
    );
  });
});
