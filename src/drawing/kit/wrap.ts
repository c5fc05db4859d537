import { measurePerMille, styleOf } from './measure.js';
import type { Font } from './measure.js';
import type { FontStyle } from './font-metrics.generated.js';
import { segmentsOf } from '../../core/util/segments.js';
import { UNBROKEN_WORDS } from '../../core/vocabulary/unbroken-words.js';

interface WrapOptions {
  readonly font: Font;
  /** Maximum line width in px. */
  readonly width: number;
  /** Maximum number of lines; the rest is cut. */
  readonly maxLines: number;
  /** What the last line ends with when something is cut. */
  readonly ellipsis: string;
  /** A word wider than the line is cut instead of split. */
  readonly wholeWords?: boolean;
}

interface Wrapped {
  readonly lines: readonly string[];
  /** Whether some of the text is not in the lines. */
  readonly cut: boolean;
}

/** A stretch of text that no line break may split, unless it is wider than a whole line. */
interface Piece {
  readonly text: string;
  /** Thousandths of the font size. */
  readonly width: number;
  /** Whether a space precedes it. */
  readonly blank: boolean;
  /** Where a line may end inside it if it is wider than a whole line. */
  readonly inside?: readonly string[];
}

/**
 * Breaks a text into lines: at spaces, after hyphens, and between two words of scripts that write no spaces. A word wider than
 * the line is split where a name is put together, otherwise between graphemes. Takes time proportional to what is shown, not to what was written.
 */
export function wrapText(text: string, options: WrapOptions): Wrapped {
  const style = styleOf(options.font);
  const room = (options.width * 1000) / options.font.size;
  // No letter with a width is narrower than a fifth of the size, so more than this can never be shown.
  const limit = Math.ceil(room / 200 + 8) * options.maxLines;
  const shown = shownPart(text, limit);
  const lines: string[] = [];
  let wordsCut = false;
  const shortened = (piece: Piece): Piece => {
    if (!options.wholeWords || piece.width <= room) return piece;
    wordsCut = true;
    const start = withEllipsis(piece.text, options.ellipsis, room, style);
    return { ...piece, text: start, width: measurePerMille(start, style) };
  };
  for (const line of shown.split('\n')) {
    const kept = fitting(piecesOf(line, style), room, style).map(shortened);
    fill(lines, kept, room, options.maxLines, style);
    if (lines.length > options.maxLines) break;
  }
  if (lines.length <= options.maxLines && shown.length === text.length) return { lines, cut: wordsCut };
  const kept = lines.slice(0, options.maxLines);
  const last = kept.length - 1;
  kept[last] = withEllipsis(kept[last] ?? '', options.ellipsis, room, style);
  return { lines: kept, cut: true };
}

/** Words that are kept whole, but are wider than a line, are divided as the engine does. */
function fitting(pieces: readonly Piece[], room: number, style: FontStyle): readonly Piece[] {
  if (!pieces.some(({ inside, width }) => inside && width > room)) return pieces;
  return pieces.flatMap((piece): readonly Piece[] =>
    piece.inside && piece.width > room
      ? piece.inside.map((text, at) => ({ text, width: measurePerMille(text, style), blank: piece.blank && at === 0 }))
      : [piece],
  );
}

/** Width in px of the widest stretch that may not be split. */
export function widestPiece(text: string, font: Font, limit: number): number {
  let widest = 0;
  for (const line of shownPart(text, limit).split('\n')) {
    for (const piece of piecesOf(line, styleOf(font))) widest = Math.max(widest, piece.width);
  }
  return (widest * font.size) / 1000;
}

/** The user-perceived characters of a text, in order. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmentsOf(graphemes, text), (part) => part.segment);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('th', { granularity: 'word' });

/** The start of a text, never ending inside a surrogate pair. */
function shownPart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const code = text.charCodeAt(limit - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit);
}

function fill(lines: string[], pieces: readonly Piece[], room: number, maxLines: number, style: FontStyle): void {
  const blankWidth = measurePerMille(' ', style);
  let line = '';
  let width = 0;
  for (const piece of pieces) {
    const blank = piece.blank && line !== '' ? ' ' : '';
    const wide = width + (blank === '' ? 0 : blankWidth) + piece.width;
    if (wide <= room) {
      line += blank + piece.text;
      width = wide;
      continue;
    }
    if (line !== '') lines.push(line);
    if (lines.length > maxLines) return;
    line = piece.text;
    width = piece.width;
    if (width <= room) continue;
    const parts = divide(piece.text, room, style);
    line = parts.pop() ?? '';
    width = measurePerMille(line, style);
    for (const part of parts) lines.push(part);
  }
  // An empty line keeps its place, because the author put the break there.
  lines.push(line);
}

/** Where a name is put together: "PaymentIntent", "snake_case", "and/or", "name@shop.example". */
const JOINT = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=[\p{L}\p{N}][_/@&+=.:])(?=[\p{L}\p{N}])/u;

/** The pieces of a word that is too wide: its joined words as far as they fit, otherwise as many graphemes as the room allows. */
function divide(text: string, room: number, style: FontStyle): string[] {
  const parts: string[] = [];
  for (const joined of text.split(JOINT)) {
    const last = parts.at(-1);
    if (last !== undefined && measurePerMille(last + joined, style) <= room) parts[parts.length - 1] = last + joined;
    else parts.push(...divideLetters(joined, room, style));
  }
  return parts;
}

/** Each piece as wide as the room allows, and at least one grapheme. */
function divideLetters(text: string, room: number, style: FontStyle): string[] {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const { segment } of segmentsOf(graphemes, text)) {
    const wide = measurePerMille(segment, style);
    if (width + wide > room && part !== '') {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += segment;
    width += wide;
  }
  parts.push(part);
  return parts;
}

function withEllipsis(line: string, ellipsis: string, room: number, style: FontStyle): string {
  if (measurePerMille(line + ellipsis, style) <= room) return line + ellipsis;
  const letters = graphemesOf(line);
  let width = measurePerMille(line, style) + measurePerMille(ellipsis, style);
  while (letters.length > 0 && width > room) width -= measurePerMille(letters.pop() ?? '', style);
  return letters.join('').trimEnd() + ellipsis;
}

const BREAKING_BLANKS = /[ \t\u2000-\u2006\u2008-\u200a\u3000]+/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f]|[\ud840-\ud8ff]/u;
const NEVER_FIRST =
  /^[\u0e46\u0e2f\u0e5a)\]}!?,.%;:\u2026\u201d\u2019\u00bb\u203a\u300d\u300f\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\u30fc\u3005\p{M}]/u;
const NEVER_LAST: ReadonlySet<string> = new Set('([{\u201c\u2018\u00ab\u2039\u300c\u300e\uff08');
const HYPHEN = /(?<=[\p{L}\p{N}][-\u2010])(?=[\p{L}\p{N}])/u;

/** What may be on a line of its own. */
function piecesOf(line: string, style: FontStyle): Piece[] {
  const pieces: { text: string; blank: boolean; inside?: readonly string[] }[] = [];
  for (const word of line.split(BREAKING_BLANKS)) {
    if (word === '') continue;
    let blank = true;
    for (const part of divideWord(word)) {
      const before = pieces.at(-1);
      const [first = part.text, ...others] = part.inside ?? [];
      if (before && mustStayWith(before.text, part.text)) {
        const glue = blank ? ' ' : '';
        if (before.inside || part.inside) {
          const [last = '', ...earlier] = [...(before.inside ?? [before.text])].reverse();
          before.inside = [...earlier.reverse(), last + glue + first, ...others];
        }
        before.text += glue + part.text;
      } else pieces.push({ ...part, blank });
      blank = false;
    }
  }
  return pieces.map((piece) => ({ ...piece, width: measurePerMille(piece.text, style) }));
}

function mustStayWith(before: string, part: string): boolean {
  return NEVER_FIRST.test(part) || NEVER_LAST.has(before.charAt(before.length - 1));
}

/** A word without spaces, split where a line may end inside it. */
function divideWord(word: string): readonly Part[] {
  const parts = dividedByEngine(word);
  return parts.length > 1 && THAI.test(word) && !word.includes('\u200b')
    ? keptWhole(parts)
    : parts.map((text) => ({ text }));
}

interface Part {
  readonly text: string;
  readonly inside?: readonly string[];
}

const THAI = /\p{Script=Thai}/u;
const WHOLE = new RegExp(
  UNBROKEN_WORDS.toSorted((left, right) => right.length - left.length)
    .flatMap((word) => [...new Set([word, word.normalize('NFD')])])
    .join('|'),
  'gu',
);

/** The parts, those joined between which a word would be broken. */
function keptWhole(parts: readonly string[]): readonly Part[] {
  const inside = new Set<number>();
  const seen = parts.join('');
  for (const { 0: found, index } of seen.matchAll(WHOLE)) {
    for (let at = index + 1; at < index + found.length; at++) inside.add(at);
  }
  if (inside.size === 0) return parts.map((text) => ({ text }));
  const joined: { text: string; inside?: string[] }[] = [];
  let at = 0;
  for (const text of parts) {
    const last = joined.at(-1);
    if (last && inside.has(at)) {
      last.inside = [...(last.inside ?? [last.text]), text];
      last.text += text;
    } else joined.push({ text });
    at += text.length;
  }
  return joined;
}

function dividedByEngine(word: string): string[] {
  if (word.includes('\u200b')) {
    return word.split('\u200b').flatMap((part) => (part === '' ? [] : dividedByEngine(part)));
  }
  if (!UNSPACED.test(word)) return word.includes('-') || word.includes('\u2010') ? word.split(HYPHEN) : [word];
  const parts: string[] = [];
  let before = '';
  for (const { segment } of segmentsOf(words, word)) {
    if (parts.length > 0 && !(endsUnspaced(before) && startsUnspaced(segment))) parts[parts.length - 1] += segment;
    else parts.push(segment);
    before = segment;
  }
  return parts;
}

function startsUnspaced(text: string): boolean {
  return UNSPACED.test(text.slice(0, 2));
}

function endsUnspaced(text: string): boolean {
  return UNSPACED.test(text.slice(-2));
}
