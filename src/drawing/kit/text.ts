/** Paragraphs: text wrapped to a width, and drawn at a place. */
import { cleanText, isRightToLeft, isTall, onOneLine } from '../../core/util/clean-text.js';
import type { TextItem } from './display-list.js';
import { measureText } from './measure.js';
import type { Font } from './measure.js';
import type { ColourName } from './palette.js';
import { widestPiece, wrapText } from './wrap.js';

type TypeToken = 'title' | 'figure' | 'name' | 'quote' | 'stage' | 'step' | 'body' | 'head' | 'meta';

type Sizes = Readonly<Record<TypeToken, readonly [size: number, line: number, weight: 400 | 500 | 600]>>;

const LATIN: Sizes = {
  title: [27, 35, 600],
  figure: [19, 26, 600],
  name: [18, 24, 600],
  quote: [14, 20, 500],
  stage: [15, 20, 600],
  step: [13, 17, 600],
  body: [12, 16, 400],
  head: [12, 17, 600],
  meta: [11, 15, 400],
};
const TALL: Sizes = {
  title: [27, 42, 600],
  figure: [19, 28, 600],
  name: [18, 28, 600],
  quote: [14, 23, 500],
  stage: [15, 22, 600],
  step: [14, 21, 600],
  body: [13, 20, 400],
  head: [13, 19, 600],
  meta: [12, 18, 400],
};

/** How the texts of a map are set: with the tall sizes everywhere if its language needs them. */
export interface Typography {
  readonly tall: boolean;
  /** After what is cut in a card: "… more". */
  readonly more: string;
  /** Cards contain all of their text. */
  readonly whole?: boolean;
}

interface TextOptions {
  readonly weight?: 400 | 500 | 600;
  readonly italic?: boolean;
  /** Maximum number of lines; 12 in a card. */
  readonly maxLines?: number;
  /** Ends a cut line with only "…". */
  readonly plainEllipsis?: true;
  /** Instead of the size of the token. */
  readonly size?: number;
  /** Cuts a word that is wider than its line instead of splitting it; not in a picture in full. */
  readonly wholeWords?: true;
}

/** A text broken into lines, ready to be drawn. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  /** Width of the widest line. */
  readonly width: number;
  readonly height: number;
  readonly font: Font;
  readonly line: number;
  readonly rightToLeft: boolean;
  readonly cut: boolean;
  readonly source: string;
}

const CARD_LINES = 12;

/**
 * While somebody types, nearly every text of a map is the same as in the picture before, and each sheet size that a print tries
 * has the texts of the last. These are kept, and no more than these, in entries and in characters.
 */
const REMEMBERED = 20_000;
const REMEMBERED_CHARACTERS = 8_000_000;
const remembered = new Map<string, Paragraph>();
let rememberedCharacters = 0;

/** The text wrapped to a width in px. */
export function paragraph(
  typography: Typography,
  text: string,
  token: TypeToken,
  width: number,
  options: TextOptions = {},
): Paragraph {
  const { weight = '', italic = '', maxLines = '', plainEllipsis = '', size = '', wholeWords = '' } = options;
  const key = `${typography.more}|${typography.whole ? 'w' : ''}|${token}|${width}|${weight}|${italic}|${maxLines}|${plainEllipsis}|${size}|${wholeWords}|${text}`;
  return remember(key, () => newParagraph(typography, text, token, width, options));
}

function remember(key: string, make: () => Paragraph): Paragraph {
  const before = remembered.get(key);
  if (before) return before;
  const made = make();
  rememberedCharacters += key.length;
  if (remembered.size >= REMEMBERED || rememberedCharacters > REMEMBERED_CHARACTERS) {
    remembered.clear();
    rememberedCharacters = key.length;
  }
  if (key.length <= REMEMBERED_CHARACTERS) remembered.set(key, made);
  return made;
}

function newParagraph(
  typography: Typography,
  text: string,
  token: TypeToken,
  width: number,
  options: TextOptions,
): Paragraph {
  const source = cleanText(text);
  const tall = typography.tall || isTall(source);
  const [usual, usualLine, usualWeight] = (tall ? TALL : LATIN)[token];
  const size = options.size ?? usual;
  const line = options.size === undefined ? usualLine : Math.ceil(size * (tall ? 1.5 : 1.3));
  const font: Font = {
    size,
    weight: options.weight ?? usualWeight,
    // Only Latin letters have italics.
    ...(options.italic === true && !tall ? { italic: true } : {}),
  };
  const maxLines = mostLines(typography, options);
  const ellipsis = options.plainEllipsis ? '\u2026' : `\u2026 ${typography.more}`;
  const wholeWords = options.wholeWords === true && !typography.whole;
  const { lines, cut } = wrapCard(source, { font, width: Math.max(1, width), maxLines, wholeWords }, ellipsis);
  const widths = lines.map((each) => measureText(each, font));
  return {
    lines,
    widths,
    width: Math.max(0, ...widths),
    height: lines.length * line,
    font,
    line,
    rightToLeft: isRightToLeft(source),
    cut,
    source,
  };
}

/** A picture in full has no limit, except of what has a single line because it may not be higher. */
function mostLines(typography: Typography, { maxLines }: TextOptions): number {
  if (typography.whole && maxLines !== 1) return Number.MAX_SAFE_INTEGER;
  return maxLines ?? CARD_LINES;
}

/** A card with too many lines shows one fewer, and a word that says there is more. */
function wrapCard(
  text: string,
  options: { readonly font: Font; readonly width: number; readonly maxLines: number; readonly wholeWords: boolean },
  ellipsis: string,
): { lines: readonly string[]; cut: boolean } {
  const { font, width, maxLines } = options;
  const whole = wrapText(text, { ...options, ellipsis: '\u2026' });
  if (!whole.cut || ellipsis === '\u2026') return whole;
  const lines = [...wrapText(text, { ...options, maxLines: maxLines - 1, ellipsis: '' }).lines];
  return { lines: [...lines, measureText(ellipsis, font) <= width ? ellipsis : '\u2026'], cut: true };
}

/**
 * The paragraph with its size reduced in steps of half a px until its widest word fits, or the least size is reached; a word that
 * is still too wide is split.
 */
export function shrunkParagraph(
  typography: Typography,
  text: string,
  token: TypeToken,
  width: number,
  least: { latin: number; tall: number },
): Paragraph {
  const key = `${typography.more}|${typography.whole ? 'w' : ''}|${token}|${width}|${least.latin}|${least.tall}|shrunk|${text}`;
  return remember(key, () => newShrunkParagraph(typography, text, token, width, least));
}

function newShrunkParagraph(
  typography: Typography,
  text: string,
  token: TypeToken,
  width: number,
  least: { latin: number; tall: number },
): Paragraph {
  const source = cleanText(text);
  const tall = typography.tall || isTall(source);
  const [usual, , weight] = (tall ? TALL : LATIN)[token];
  const smallest = tall ? least.tall : least.latin;
  for (let size = usual; size >= smallest; size -= 0.5) {
    if (widestPiece(source, { size, weight }, 400) <= width) {
      return paragraph(typography, source, token, width, size === usual ? {} : { size });
    }
  }
  return paragraph(typography, source, token, width, { size: smallest });
}

/** All words of the texts that are cut, for readers who point at their card (W3); undefined when none is. */
export function wholeOf(blocks: readonly (Paragraph | undefined)[]): string | undefined {
  const cut = blocks.flatMap((block) => (block?.cut ? [block.source] : []));
  return cut.length === 0 ? undefined : cut.join('\n');
}

/** A text on one line, cut with "…" if it is wider than `width`. */
export function cutLine(
  typography: Typography,
  text: string,
  token: TypeToken,
  width: number,
  options: TextOptions = {},
): Paragraph {
  return paragraph(typography, onOneLine(text), token, width, {
    ...options,
    maxLines: 1,
    plainEllipsis: true,
  });
}

interface DrawOptions {
  readonly align?: 'start' | 'middle' | 'end';
  readonly halo?: ColourName;
  readonly struck?: boolean;
}

/**
 * The lines of a paragraph in a box whose top left is `x`, `y` and that is `width` wide. Right-to-left text is aligned to the
 * right side of its box.
 */
export function drawParagraph(
  block: Paragraph,
  x: number,
  y: number,
  width: number,
  fill: ColourName,
  options: DrawOptions = {},
): TextItem[] {
  const { font, line } = block;
  const align = options.align ?? 'start';
  // An anchor counts from where reading begins: the right side of the box is the start of such a text.
  const fromRight = block.rightToLeft && align !== 'middle';
  const anchor = fromRight ? 'start' : align;
  const at = fromRight || align === 'end' ? x + width : align === 'middle' ? x + width / 2 : x;
  const baseline = y + (line - font.size * (ASCENT + DESCENT)) / 2 + font.size * ASCENT;
  const items: TextItem[] = [];
  block.lines.forEach((text, index) => {
    if (text === '') return;
    items.push({
      shape: 'text',
      x: round(at),
      y: round(baseline + index * line),
      text,
      size: font.size,
      weight: font.weight,
      fill,
      width: block.widths[index] ?? 0,
      ...(anchor === 'start' ? {} : { anchor }),
      ...(font.italic ? { italic: true } : {}),
      ...(options.halo ? { halo: options.halo } : {}),
      ...(options.struck ? { struck: true } : {}),
      ...(block.rightToLeft ? { rightToLeft: true } : {}),
    });
  });
  return items;
}

/** Of Noto Sans, as shares of the size. */
const ASCENT = 1.069;
const DESCENT = 0.293;

/** Tenths of a px are finer than any screen, and keep the picture's text short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
