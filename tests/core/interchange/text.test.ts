import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { shapeOf } from '../../helpers/model-shape.js';

const EXAMPLES = [
  'buy-shoes.en',
  'buy-shoes.th',
  'buy-shoes.vi',
  'city-bike.vi',
  'help-desk-software.en',
  'hospital-visit.th',
];

describe.each(EXAMPLES)('the canonical text of %s', (name) => {
  const { file } = readModel(readFileSync(`examples/${name}.journey`, 'utf8'));
  const document = toJson(file);

  test('reads back as the same model', () => {
    const again = readModel(toText(document, vocabularyOf(file.language))).file;
    expect(toJson(again)).toEqual(document);
    expect(again.faults).toEqual([]);
  });

  test('is its own canonical text', () => {
    const text = toText(document, vocabularyOf(file.language));
    expect(toText(toJson(readModel(text).file), vocabularyOf(file.language))).toBe(text);
  });

  test.each(VOCABULARIES.map((vocabulary) => vocabulary.code))('says the same in %s', (language) => {
    const translated = toText(document, vocabularyOf(language), 'in the language');
    const { file: again } = readModel(translated);
    expect(again.language).toBe(language);
    expect(shapeOf(again, 'without texts')).toEqual(shapeOf(file, 'without texts'));
  });
});
