import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/drawing/kit/measure.js';
import { EMOJI, ENCLOSED, LATIN, MATHS, SYMBOLS, THAI_LETTERS } from '../../src/export/font-ranges.js';

const FOLDER = path.join(import.meta.dirname, '../../media/fonts');

const FONTS = [
  ['noto-sans-400', LATIN, 400],
  ['noto-sans-500', LATIN, 500],
  ['noto-sans-600', LATIN, 600],
  ['noto-sans-400-italic', LATIN, 400],
  ['noto-sans-thai-400', THAI_LETTERS, 400],
  ['noto-sans-thai-500', THAI_LETTERS, 500],
  ['noto-sans-thai-600', THAI_LETTERS, 600],
  ['noto-sans-math', MATHS, 400],
  ['noto-sans-symbols-2', SYMBOLS, 400],
  ['noto-sans-symbols', ENCLOSED, 400],
  ['noto-emoji', EMOJI, 400],
] as const;

function open(name: string): Font {
  const font = fontkit.create(readFileSync(path.join(FOLDER, `${name}.ttf`)));
  if (!('glyphForCodePoint' in font)) throw new Error(`${name} is a collection of fonts`);
  return font;
}

describe('the shipped fonts', () => {
  test.each(FONTS)(
    '%s holds every letter that it is taken to hold, in the room that is kept for it',
    (name, ranges, weight) => {
      const font = open(name);
      const italic = name.endsWith('italic');
      const faults: string[] = [];
      for (const [from, to] of ranges) {
        for (let code = from; code <= to; code++) {
          const letter = String.fromCodePoint(code);
          if (!font.hasGlyphForCodePoint(code)) faults.push(`${code.toString(16)} is not there`);
          // A mark takes the room of its letter.
          if (/\p{M}/u.test(letter)) continue;
          const width = (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm;
          const room = measureText(letter, { size: 1000, weight, ...(italic ? { italic } : {}) });
          if (width > room + 1) faults.push(`${code.toString(16)} takes ${Math.round(width)} of ${Math.round(room)}`);
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
