import { withoutBreaks } from './line-breaks.js';

/** Characters that XML and fonts cannot contain: control characters other than the line break, and halves of surrogate pairs. */
const UNDRAWABLE = /[^\P{Cc}\n]|[\u00ad\ufffe\uffff\p{Cs}]/gu;
const HAS_UNDRAWABLE = new RegExp(UNDRAWABLE.source, 'u');

/** The text without what cannot be drawn; a tab becomes a space. */
export function cleanText(text: string): string {
  return HAS_UNDRAWABLE.test(text) ? text.replace(UNDRAWABLE, (letter) => (letter === '\t' ? ' ' : '')) : text;
}

const DRESSED = /^(?:"([^"]*)"|\u201c([^\u201d]*)\u201d|\u00ab([^\u00bb]*)\u00bb|\u300c([^\u300d]*)\u300d)$/u;

/** The text without the quotation marks around the whole of it. */
export function withoutQuotes(text: string): string {
  const inside = DRESSED.exec(text.trim());
  return inside ? (inside[1] ?? inside[2] ?? inside[3] ?? inside[4] ?? text).trim() : text;
}

const LINE_END = /\n/u;

/** The text as one line. */
export function onOneLine(text: string): string {
  return withoutBreaks(text, LINE_END);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const STRONG = /\p{L}/u;

/** Whether the first letter of a text belongs to a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  const first = STRONG.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}

const TALL =
  /[\u0590-\u109f\u1780-\u17ff\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufdff\ufe30-\ufefc\uff00-\uffef]|[\ud840-\ud8ff]/u;

/** Whether a text has letters that need the larger sizes: Thai, Arabic, the scripts of India, Chinese, Japanese, Korean. */
export function isTall(text: string): boolean {
  return TALL.test(text);
}
