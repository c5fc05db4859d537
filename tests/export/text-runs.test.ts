import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingLetters, textRuns, withoutSaraAm } from '../../src/export/text-runs.js';

describe('textRuns', () => {
  test('divides a text by the fonts that hold it', () => {
    expect(textRuns('Gi\u00e1 \u0e19\u0e49\u0e33 5 \u0e3f')).toEqual([
      { by: 'latin', text: 'Gi\u00e1 ' },
      { by: 'thai', text: '\u0e19\u0e49\u0e33' },
      { by: 'latin', text: ' 5 ' },
      { by: 'thai', text: '\u0e3f' },
    ]);
  });

  test.each(['ti\u1ebfng Vi\u1ec7t', 'ti\u1ebfng Vi\u1ec7t'.normalize('NFD')])(
    'holds Vietnamese, composed or not',
    (text) => {
      expect(textRuns(text)).toEqual([{ by: 'latin', text }]);
    },
  );

  test('takes an emoji of many parts for one missing letter', () => {
    const family = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}';
    expect(textRuns(`a${family}`)).toEqual([
      { by: 'latin', text: 'a' },
      { by: 'missing', text: family },
    ]);
    expect(missingLetters(`${family}${family}\u65e5`)).toEqual([family, '\u65e5']);
  });

  test('draws arrows, ticks and stars itself, and nothing of what is invisible', () => {
    expect(textRuns('\u2192\u200b\u2605')).toEqual([
      { by: 'sign', text: '\u2192' },
      { by: 'sign', text: '\u2605' },
    ]);
    expect(missingLetters('\u2265 \u2264 \u2713 \u200f\u00ad\ufe0f')).toEqual([]);
  });

  test('loses no letter that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const drawn = textRuns(text)
          .map((run) => run.text)
          .join('');
        const seen = (each: string): string => each.replace(/[\p{Cf}\p{Cc}\ufe00-\ufe0f\u034f\u2028\u2029]/gu, '');
        expect(seen(drawn)).toBe(seen(text));
      }),
    );
  });
});

describe('withoutSaraAm', () => {
  test('puts the ring below the tone mark', () => {
    expect(withoutSaraAm('\u0e19\u0e49\u0e33 \u0e17\u0e33')).toBe('\u0e19\u0e4d\u0e49\u0e32 \u0e17\u0e4d\u0e32');
  });
});
