import { FONT_METRICS } from './font-metrics.generated.js';
import type { FontStyle } from './font-metrics.generated.js';

/** What decides how wide a text is. `size` is in px. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly italic?: true;
}

/** Code points below this have a place in a table of their own; beyond it there is nothing of the shipped fonts but the minus. */
const TABLE_SIZE = 0x2214;
const UNKNOWN = 0xffff;
/** Room kept free for letters that the reader's system draws, since their widths are not known here. */
const RESERVE = 1.15;
/** Texts remembered for each style; then the memory is emptied, so that a long session does not grow. */
const REMEMBERED = 20_000;

const tables = new Map<FontStyle, Uint16Array>();
const remembered = new Map<FontStyle, Map<string, number>>();

/** Width of a text in px, as the shipped fonts draw it without kerning; letters that they lack count with 15 % of reserve. */
export function measureText(text: string, font: Font): number {
  return (measurePerMille(text, styleOf(font)) * font.size) / 1000;
}

/** Width of a text in thousandths of the font size. */
export function measurePerMille(text: string, style: FontStyle): number {
  const known = remembered.get(style) ?? newMemory(style);
  const before = known.get(text);
  if (before !== undefined) return before;
  const width = addWidths(text, style);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, width);
  return width;
}

/** The column of the table of widths that a font uses. */
export function styleOf(font: Font): FontStyle {
  if (font.italic) return '400i';
  return font.weight === 600 ? '600' : font.weight === 500 ? '500' : '400';
}

function newMemory(style: FontStyle): Map<string, number> {
  const memory = new Map<string, number>();
  remembered.set(style, memory);
  return memory;
}

function addWidths(text: string, style: FontStyle): number {
  const table = tables.get(style) ?? buildTable(style);
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = unit < TABLE_SIZE ? table[unit] : UNKNOWN;
    if (known !== undefined && known !== UNKNOWN) {
      width += known;
      continue;
    }
    const code = text.codePointAt(at) ?? unit;
    const joined = isJoined(text, at, code);
    if (code > 0xffff) at++;
    width += joined ? 0 : guessWidth(code);
  }
  return width;
}

/** Whether an emoji is drawn into the one before it: behind a joiner, or as the colour of its skin. */
function isJoined(text: string, at: number, code: number): boolean {
  if (code < 0x2600) return false;
  if (code >= 0x1f3fb && code <= 0x1f3ff) return at > 0;
  return text.charCodeAt(at - 1) === 0x200d && (code >= 0x1f000 || code < 0x2800);
}

function buildTable(style: FontStyle): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE).fill(UNKNOWN);
  for (const [from, widths] of FONT_METRICS[style]) {
    for (let at = 0; at < widths.length; at += 2) {
      const pair = widths.slice(at, at + 2);
      if (pair !== '--') table[from + at / 2] = Number.parseInt(pair, 36);
    }
  }
  tables.set(style, table);
  return table;
}

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;

/** Thousandths of the font size that a letter of an unknown font is given, reserve included. */
function guessWidth(code: number): number {
  if (code >= 0x300 && code < 0x370) return 0;
  if (NO_WIDTH.test(String.fromCodePoint(code))) return 0;
  return baseWidth(code) * RESERVE;
}

function baseWidth(code: number): number {
  // One ligature that is as wide as a line.
  if (code === 0xfdfd) return 9000;
  if (code >= 0x1f000 && code < 0x20000) return 1250;
  if ((code >= 0x2190 && code < 0x2c00) || code > 0x20000) return 1000;
  if ((code >= 0x1100 && code < 0x1160) || (code >= 0x2e80 && code < 0xa4d0) || (code >= 0xac00 && code < 0xd7a4))
    return 1000;
  if ((code >= 0xf900 && code < 0xfb00) || (code >= 0xfe30 && code < 0xfe70) || (code >= 0xff00 && code < 0xffe7))
    return 1000;
  // Syllables of India, Burma, Cambodia are wide; so are the capitals of Cyrillic and Greek.
  if ((code >= 0x900 && code < 0xe00) || (code >= 0x1000 && code < 0x1100) || (code >= 0x1780 && code < 0x1800))
    return 800;
  return 640;
}
