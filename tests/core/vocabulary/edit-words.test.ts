import { describe, expect, test } from 'vitest';
import { editWordsOf } from '../../../src/core/vocabulary/all-edit-words.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';

describe.each(HUMAN_LANGUAGES)('the words for changes in the picture, %s', (language) => {
  const words = editWordsOf(language);

  test('say something different for each reason', () => {
    const reasons = Object.values(words.refused);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.every((reason) => reason.length > 10)).toBe(true);
  });

  test('name what they speak of', () => {
    expect(words.menu.toStage('Ride')).toContain('Ride');
    expect(words.dropsBefore(4, 'Pay')).toMatch(/4.*“Pay”/u);
    expect(words.dropsBefore(4, '')).not.toContain('“');
    expect(words.dropsAfter(4, 'Pay')).not.toBe(words.dropsBefore(4, 'Pay'));
    expect(words.dropsInto('Ride')).toContain('Ride');
    expect(words.scored(2, words.scores[1])).toContain(words.scores[1]);
  });
});
