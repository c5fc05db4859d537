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

  test.each([
    ['Cyrillic and Greek', '\u041f\u0440\u0438\u0432\u0435\u0442 \u0393\u03b5\u03b9\u03ac', ['latin']],
    ['arrows and comparisons', '\u2192\u2190\u21d2\u2265\u2264\u2260\u2248\u221e', ['maths']],
    ['ticks, stars and shapes', '\u2713\u2714\u2717\u2605\u25b2\u25cf\u25a0\u26a0', ['symbols']],
    ['numbers in circles', '\u2460\u24d0\u2776', ['enclosed']],
    ['faces and pictures', '\u{1f600}\u{1f632}\u{1f6d2}', ['emoji']],
    ['signs of state, each alone', '\u2705\u274c\u{1f600}', ['emoji', 'emoji', 'emoji']],
  ])('holds %s', (_name, text, fonts) => {
    expect(textRuns(text).map(({ by }) => by)).toEqual(fonts);
    expect(missingLetters(text)).toEqual([]);
  });

  test('draws an emoji of many parts as its parts, and takes one that it has not for one missing letter', () => {
    const family = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}';
    expect(textRuns(`a${family}`)).toEqual([
      { by: 'latin', text: 'a' },
      { by: 'emoji', text: '\u{1f469}\u{1f469}\u{1f467}' },
    ]);
    const flag = '\u{1f1f9}\u{1f1ed}';
    expect(missingLetters(`${flag}${flag}\u65e5`)).toEqual([flag, '\u65e5']);
  });

  test('draws every blank as one, and nothing of what is invisible', () => {
    expect(textRuns('a\u202fb\u2003c\u3000d\u200be')).toEqual([{ by: 'latin', text: 'a b c de' }]);
    expect(missingLetters('\u200f\u00ad\ufe0f 1\ufe0f\u20e3 \u{1f44d}\u{1f3fd}')).toEqual([]);
  });

  test('loses no letter that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const drawn = textRuns(text)
          .map((run) => run.text)
          .join('');
        const seen = (each: string): string =>
          each
            .replace(/[\p{Cf}\p{Cc}\ufe00-\ufe0f\u034f\u20e3\u2028\u2029\u{1f3fb}-\u{1f3ff}]/gu, '')
            .replace(/\p{Zs}/gu, ' ');
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
