import { describe, expect, test } from 'vitest';
import { meaningOf, meaningsOf } from '../../../src/core/vocabulary/all-meanings.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { CAUSES } from '../../../src/core/vocabulary/catalogue.js';
import { KEYWORD_IDS } from '../../../src/core/vocabulary/keyword.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';

describe.each(HUMAN_LANGUAGES)('meanings in %s', (language) => {
  const { words, scores, ...catalogues } = meaningsOf(language);
  const sentences = [...Object.values(words), ...Object.values(catalogues), scores].flatMap((table) =>
    Object.values<string>(table),
  );

  test('are one plain line each', () => {
    expect(sentences.length).toBeGreaterThan(190);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.*\S$/u);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence.length).toBeLessThan(100);
    }
  });

  test('are written in the language itself', () => {
    const own = {
      en: /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]+$/u,
      th: /\p{Script=Thai}/u,
      vi: /^[\p{Script=Latin}\p{M}\p{P}\p{S}\p{N}\s]+$/u,
    };
    expect(sentences.filter((sentence) => !own[language].test(sentence))).toEqual([]);
  });

  test('are those of the word that is asked for', () => {
    expect(meaningOf('moment', 'zmot', language)).toContain(language === 'en' ? 'Zero' : 'ZMOT');
    expect(meaningOf('touchpoint', 'qr-payment', language)).toBe(meaningsOf(language).touchpoints['qr-payment']);
    for (const keyword of KEYWORD_IDS) {
      expect(meaningOf('keyword', keyword, language)).toBe(vocabularyOf(language).keywordHelp[keyword].text);
    }
    for (const cause of CAUSES) {
      expect(meaningOf('cause', cause, language)).toBe(vocabularyOf(language).causes[cause].question);
    }
    expect(meaningOf('level', 'nothing', language)).toBe('');
  });

  test('say something else for each word of a set', () => {
    for (const table of [...Object.values(words), ...Object.values(catalogues)]) {
      expect(new Set(Object.values<string>(table)).size).toBe(Object.keys(table).length);
    }
  });
});
