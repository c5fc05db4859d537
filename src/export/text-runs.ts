import { EMOJI, ENCLOSED, includesCode, LATIN, MATHS, SYMBOLS, THAI_LETTERS } from './font-ranges.js';
import { hasOwnInk } from './sign-ink.js';
import { segmentsOf } from '../core/util/segments.js';

/** What the shipped fonts are for. Where two hold a letter, the first draws it. */
const FONTS = [
  ['latin', LATIN],
  ['thai', THAI_LETTERS],
  ['maths', MATHS],
  ['symbols', SYMBOLS],
  ['enclosed', ENCLOSED],
  ['emoji', EMOJI],
] as const;

export type FontKind = (typeof FONTS)[number][0];

/** A stretch of text that is drawn in one way. */
export interface TextRun {
  /** The font that holds it; `missing`: one letter that no shipped font has. */
  readonly by: FontKind | 'missing';
  readonly text: string;
}

/** Joiners, direction marks, variation selectors, the key round a digit: they have no picture of their own. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\ufe00-\ufe0f\u034f\u20e3\u2028\u2029]+$/u;
/** Every blank is drawn as the usual one, whatever its width. */
const BLANK = /^\p{Zs}$/u;
const SKIN = /^[\u{1f3fb}-\u{1f3ff}]$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Divides a text by the fonts that contain its letters. Joined again, the runs are the text without what is invisible. */
export function textRuns(text: string): readonly TextRun[] {
  const runs: { by: TextRun['by']; text: string }[] = [];
  for (const { segment } of segmentsOf(graphemes, text)) {
    for (const piece of piecesOf(segment)) {
      const last = runs.at(-1);
      const isAlone = piece.by === 'missing' || hasOwnInk(piece.text) || hasOwnInk(last?.text ?? '');
      if (last?.by === piece.by && !isAlone) last.text += piece.text;
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
  const letters = [...segment].filter((letter, at) => !INVISIBLE.test(letter) && !(at > 0 && SKIN.test(letter)));
  const kinds = new Set(letters.map(fontOf));
  // One letter of many parts, as an emoji of a family, is one missing letter and not several.
  if (kinds.has('missing')) return [{ by: 'missing', text: segment }];
  return letters.map((letter) => ({ by: fontOf(letter), text: BLANK.test(letter) ? ' ' : letter }));
}

function fontOf(letter: string): TextRun['by'] {
  if (BLANK.test(letter)) return 'latin';
  const code = letter.codePointAt(0) ?? 0;
  return FONTS.find(([, ranges]) => includesCode(ranges, code))?.[0] ?? 'missing';
}

/**
 * The text for shapers that treat SARA AM as one sign, so that they draw it correctly: its ring goes below the tone mark. Only
 * for drawing, never for text that is kept.
 */
export function withoutSaraAm(text: string): string {
  return text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
}
