import { describe, expect, test } from 'vitest';
import { compareWordsOf } from '../../src/core/vocabulary/all-compare-words.js';
import { drawFence } from '../../src/extension/markdown/draw-fence.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES } from '../core/compare/compared-texts.js';

/** The maps of a fence, each as its words. */
function maps(text: string): readonly string[] {
  const html = drawFence(text, { line: 3, id: 'f', language: 'en' });
  return html
    .split('class="journey-map-picture"')
    .slice(1)
    .map((map) => map.replace(/<[^>]+>/gu, ' '));
}

describe.each(LANGUAGES)('a fence in %s', (language) => {
  const say = compareWordsOf(language).legend;

  test('draws an improved journey over its current one, and that as ever', () => {
    const [current, improved] = maps(IMPROVED_TEXTS[language]);
    expect(improved).toContain(say.improved);
    expect(current).not.toContain(say.improved);
  });

  test('draws an actual journey over its plan', () => {
    expect(maps(ACTUAL_TEXTS[language])[1]).toContain(say.plan);
  });
});
