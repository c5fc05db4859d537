import { describe, expect, test } from 'vitest';
import { chartWordsOf } from '../../../src/core/vocabulary/all-chart-words.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';

/** Every text of a group of words; functions are called with a number for each parameter. */
function textsIn(words: object): readonly (readonly [string, string])[] {
  const asked = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '7' : '7') });
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[name, value] as const];
    if (typeof value === 'function') {
      return [[name, String(Reflect.apply(value, undefined, [asked]))] as const];
    }
    return typeof value === 'object' && value !== null ? textsIn(value) : [];
  });
}

describe.each(HUMAN_LANGUAGES)('the words of the charts in %s', (language) => {
  test('say something everywhere', () => {
    const { emotion, funnel } = chartWordsOf(language);
    for (const [name, text] of [...textsIn(emotion), ...textsIn(funnel)]) expect(text.trim(), name).not.toBe('');
  });

  test('have the names that English has', () => {
    const english = chartWordsOf('en');
    const own = chartWordsOf(language);
    expect(Object.keys(own.emotion)).toEqual(Object.keys(english.emotion));
    expect(Object.keys(own.funnel)).toEqual(Object.keys(english.funnel));
  });

  test('are composed letters', () => {
    const { emotion, funnel } = chartWordsOf(language);
    for (const [, text] of [...textsIn(emotion), ...textsIn(funnel)]) expect(text).toBe(text.normalize('NFC'));
  });
});
