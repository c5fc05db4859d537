import { includesCode, LATIN, THAI_LETTERS } from './font-ranges.js';
import { SIGNS } from './signs.js';
import { segmentsOf } from '../core/util/segments.js';

/** A stretch of text that is drawn in one way. */
export interface TextRun {
  /** The font that contains it; `sign`: one sign that is drawn as lines; `missing`: one letter that no shipped font has. */
  readonly by: 'latin' | 'thai' | 'sign' | 'missing';
  readonly text: string;
}

/** Joiners, direction marks, variation selectors: they are invisible themselves. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\ufe00-\ufe0f\u034f\u2028\u2029]+$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Divides a text by the fonts that contain its letters. Joined again, the runs are the text without what is invisible. */
export function textRuns(text: string): readonly TextRun[] {
  const runs: { by: TextRun['by']; text: string }[] = [];
  for (const { segment } of segmentsOf(graphemes, text)) {
    for (const piece of piecesOf(segment)) {
      const last = runs.at(-1);
      if (last?.by === piece.by && (piece.by === 'latin' || piece.by === 'thai')) last.text += piece.text;
      else runs.push({ ...piece });
    }
  }
  return runs;
}

/** The letters of a text that no shipped font has, each once, as a reader sees them. */
export function missingLetters(text: string): readonly string[] {
  return [...new Set(textRuns(text).flatMap((run) => (run.by === 'missing' ? [run.text] : [])))];
}

function piecesOf(segment: string): readonly TextRun[] {
  if (INVISIBLE.test(segment)) return [];
  const letters = [...segment].filter((letter) => !INVISIBLE.test(letter));
  const kinds = new Set(letters.map(fontOf));
  // One letter of many parts, as an emoji of a family, is one missing letter and not several.
  if (kinds.has('missing')) return [{ by: 'missing', text: segment }];
  return letters.map((letter) => ({ by: fontOf(letter), text: letter }));
}

function fontOf(letter: string): TextRun['by'] {
  const code = letter.codePointAt(0) ?? 0;
  if (includesCode(LATIN, code)) return 'latin';
  if (includesCode(THAI_LETTERS, code)) return 'thai';
  return letter in SIGNS ? 'sign' : 'missing';
}

/**
 * The text for shapers that treat SARA AM as one sign, so that they draw it correctly: its ring goes below the tone mark. Only
 * for drawing, never for text that is kept.
 */
export function withoutSaraAm(text: string): string {
  return text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
}
