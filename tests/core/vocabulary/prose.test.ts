import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/core/vocabulary/all-prose.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';

describe('what is read out', () => {
  test('has commas and full stops in English and Vietnamese', () => {
    for (const language of ['en', 'vi'] as const) {
      const prose = proseOf(language);
      const list = prose.list(['a', '', 'b']);
      expect(prose.sentences([prose.labelled(list, 'c'), '', prose.series(['d', 'e'])])).toBe('a, b: c. d; e.');
    }
  });

  test('has blanks instead in Thai', () => {
    const prose = proseOf('th');
    const head = prose.list(['ปัญหา', 'มาก', ' ']);
    expect(prose.sentences([prose.labelled(head, 'ไม่บอกวันส่ง'), prose.series(['ยังไม่มีแนวทาง', 'รอ'])])).toBe(
      'ปัญหา มาก: ไม่บอกวันส่ง ยังไม่มีแนวทาง รอ',
    );
  });

  test.each(HUMAN_LANGUAGES)('keeps the end that the author wrote, in %s', (language) => {
    const prose = proseOf(language);
    for (const text of ['Why me?', 'Đợi mãi!', 'รอ...', 'So…', '待つ。', 'โทร 02.']) {
      expect(prose.sentence(text)).toBe(text);
    }
    expect(prose.sentence('  ')).toBe('');
    expect(prose.labelled('', 'a')).toBe('a');
    expect(prose.labelled('a', ' ')).toBe('a');
  });
});
