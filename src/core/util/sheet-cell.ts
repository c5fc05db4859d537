/** What a spreadsheet reads as the start of a formula; the wide forms are typed in Japan and China. */
const FORMULA = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const WORD_JOINER = '\u2060';

/**
 * Text for a cell of a table that somebody may paste into a spreadsheet or open with one: it never becomes a formula there. It
 * looks as it was written; a zero-width character precedes what would have begun one.
 */
export function sheetCell(text: string): string {
  return FORMULA.test(text) ? WORD_JOINER + text : text;
}
