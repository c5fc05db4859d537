import { expect, test } from 'vitest';
import { checkConfig } from '../../../src/core/checks/config-invalid.js';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';

test.each(VOCABULARIES.map((vocabulary) => [vocabulary.code, vocabulary] as const))(
  'says in %s what is wrong with a configuration',
  (_, vocabulary) => {
    const [problem, ...others] = checkConfig('{\n  "lanes":\n', vocabulary);
    expect(others).toEqual([]);
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    expect(problem).toMatchObject({ code: 'config-invalid', severity: 'error', range, fixes: [] });
    expect(problem?.message).toContain('JSON');
  },
);

test.each(['', '  \n', '{}', '\ufeff{ "any": 1 }'])('finds nothing wrong in %j', (text) => {
  expect(checkConfig(text, vocabularyOf('en'))).toEqual([]);
});

test.each(['[]', 'null', '3', '"text"', '{,}'])('wants an object instead of %j', (text) => {
  expect(checkConfig(text, vocabularyOf('en'))).toHaveLength(1);
});
