import { FONT_METRICS } from './font-metrics.generated.js';
import type { FontStyle } from './font-metrics.generated.js';

/** What decides how wide a text is. `size` is in px. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly italic?: true;
}

/** Code points below this have an entry in a table of their own; beyond it the shipped fonts only have the minus sign. */
const TABLE_SIZE = 0x2214;
const UNKNOWN = 0xffff;
/** Room kept for letters that the reader's system draws, since their widths are not known here. */
const RESERVE = 1.15;
/** Texts remembered per style; then the memory is emptied, so that it does not grow in a long session. */
const REMEMBERED = 20_000;

const tables = new Map<FontStyle, Uint16Array>();
const remembered = new Map<FontStyle, Map<string, number>>();

/** Width of a text in px, as the shipped fonts draw it without kerning; letters that they lack get a reserve of 15 %. */
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

/** Combining marks that may form one letter with the character before them. */
const COMBINING = /[\u0300-\u036f]/u;

function addWidths(written: string, style: FontStyle): number {
  // Browsers draw a letter and its marks as one letter if the font has it, and that may be wider: "\u01a1" than "o".
  const text = COMBINING.test(written) ? written.normalize('NFC') : written;
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
    width += joined ? 0 : guessWidth(code, text, at + 1);
  }
  return width;
}

/** Whether an emoji is merged into the one before it: after a joiner, or as a skin colour. */
function isJoined(text: string, at: number, code: number): boolean {
  if (code < 0x2190) return false;
  if (code >= 0x1f3fb && code <= 0x1f3ff) return at > 0;
  return text.charCodeAt(at - 1) === 0x200d && EMOJI.test(String.fromCodePoint(code));
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
const EMOJI = /\p{Extended_Pictographic}/u;
/** Turn the character before them into an emoji: the selector, and the key around a digit. */
const AS_EMOJI = 0xfe0f;
const KEY = 0x20e3;

/** Thousandths of the font size for a letter of an unknown font, reserve included; `next` is where the text continues. */
function guessWidth(code: number, text: string, next: number): number {
  if (code >= 0x300 && code < 0x370) return 0;
  if (code === AS_EMOJI || code === KEY) return wideningOf(text, next - 2) * RESERVE;
  if (NO_WIDTH.test(String.fromCodePoint(code))) return 0;
  if (code >= 0x600 && code < 0x780) return arabicWidth(code, text, next) * RESERVE;
  return baseWidth(code) * RESERVE;
}

/** How much a sign of our own fonts grows when it is drawn as an emoji; others are counted at that width anyway. */
function wideningOf(text: string, sign: number): number {
  return text.charCodeAt(sign) < 0x2190 ? 700 : 0;
}

const ARABIC_LETTER = /[\u0620\u0622-\u064a\u066e-\u06d3\u06fa-\u077f\p{Mn}]/u;
/** Alif, at any place; letters of one tooth; letters of several; and those that keep their form before another letter. */
const ALIF = /[\u0622\u0623\u0625\u0627\u0671-\u0673\u0675]/u;
const TOOTH = /[\u0626\u0628\u062a\u062b\u0644\u0646\u0649\u064a\u066e\u0678-\u0680\u06b9-\u06bd\u06cc-\u06d1]/u;
const TEETH = /[\u0633-\u0638\u069a-\u069f\u06fa\u06fb\u075c\u076d\u0770]/u;
const APART = /[\u0624\u0629\u062f-\u0632\u0647\u0648\u0688-\u0699\u06c0-\u06cb]/u;

/** Arabic letters are wide at the end of a word and alone, and narrow before another letter. */
function arabicWidth(code: number, text: string, next: number): number {
  const letter = String.fromCharCode(code);
  if (ALIF.test(letter)) return 300;
  if (ARABIC_LETTER.test(text.charAt(next))) return TOOTH.test(letter) ? 320 : TEETH.test(letter) ? 900 : 620;
  return TEETH.test(letter) ? 1080 : APART.test(letter) || !ARABIC_LETTER.test(letter) ? 560 : 940;
}

/** Widths by ranges of code points, both ends included, as fonts for these scripts have them; the first match counts. */
const RANGES: readonly (readonly [from: number, to: number, width: number])[] = [
  // One ligature as wide as a line.
  [0xfdfd, 0xfdfd, 9000],
  // Letters of flags: two of them are one flag, or two letters where a system has no flags.
  [0x1f1e6, 0x1f1ff, 750],
  [0x1f000, 0x1ffff, 1250],
  [0x20000, 0x10ffff, 1000],
  // Kana and letters of half the width.
  [0xff61, 0xffdc, 500],
  [0xff00, 0xffe6, 1000],
  [0x1100, 0x115f, 1000],
  [0x2e80, 0xa4cf, 1000],
  [0xac00, 0xd7a3, 1000],
  [0xf900, 0xfaff, 1000],
  [0xfe30, 0xfe6f, 1000],
  // Ligatures, the sign for what cannot be read, fractions, and the widest of the arrows and hands.
  [0xfb00, 0xfb06, 900],
  [0xfffd, 0xfffd, 1000],
  [0x2150, 0x215f, 1040],
  [0x21ad, 0x21ad, 1100],
  [0x21b6, 0x21b7, 1100],
  [0x21ba, 0x21bb, 1100],
  [0x21ce, 0x21ce, 1100],
  [0x21d4, 0x21d4, 1100],
  [0x21ff, 0x21ff, 1100],
  [0x261a, 0x261f, 1070],
  [0x27f5, 0x27ff, 1470],
  // Signs like the numero and degrees.
  [0x2100, 0x218f, 900],
  [0x2190, 0x2bff, 1000],
  // Tamil, Telugu, Malayalam, Sinhala, Burmese: wider than related scripts.
  [0xb80, 0xbff, 1150],
  [0xc00, 0xc7f, 950],
  [0xd00, 0xd7f, 1150],
  [0xd80, 0xdff, 1000],
  [0x1000, 0x109f, 1000],
  [0x900, 0xdff, 800],
  [0xe80, 0xeff, 700],
  [0x10a0, 0x10ff, 800],
  [0x1200, 0x139f, 800],
  [0x1780, 0x17ff, 800],
  [0x530, 0x58f, 800],
];
const BESIDE = /\p{Mc}/u;
const WIDE_LETTERS =
  /[\u039c\u03a6\u03a8\u03a9\u03c8\u03c9\u0416\u041c\u0424\u0428\u0429\u042b\u042e\u0436\u043c\u0444\u0448\u0449\u044b\u044e\u0402\u0409\u040a\u0459\u045a]/u;

function baseWidth(code: number): number {
  const letter = String.fromCodePoint(code);
  if (code >= 0x2190 && code < 0x2c00 && EMOJI.test(letter)) return 1250;
  // Vowels next to their letter.
  if (BESIDE.test(letter)) return 550;
  const range = RANGES.find(([from, to]) => code >= from && code <= to);
  if (range) return range[2];
  // Wide letters of Greek and Cyrillic.
  return WIDE_LETTERS.test(letter) ? 1000 : 640;
}
