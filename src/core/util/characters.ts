/** Every space of Unicode, and the tab, as the inside of a character class. What separates lines elsewhere is none. */
export const BLANK_CLASS = String.raw` \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;

/** Characters that nobody sees, as the inside of a character class: of no width, marks of direction, hyphens that may be. */
export const INVISIBLE_CLASS = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff`;

/** Blanks of the language: those of `BLANK_CLASS`. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 0x09;
  if (code < 0x1680) return code === 0xa0;
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Those of `INVISIBLE_CLASS`: they are removed before matching and never part words. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** `:` or the full-width colon. */
export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a;
}

/** The first place at or behind `from` that holds no blank; at most `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Like `skipBlanks`, past invisible characters too. */
export function skipDress(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at)))) at++;
  return at;
}

/** The end of the text between `from` and `end` without the blanks behind it. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (isBlank(text.charCodeAt(at - 1)) || isInvisible(text.charCodeAt(at - 1)))) at--;
  return at;
}

/** The end of the run of characters from `from` that holds neither blank nor colon. */
export function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isColon(code)) break;
    at++;
  }
  return at;
}

/** Value of an ASCII or Thai digit, or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x0e50 && code <= 0x0e59) return code - 0x0e50;
  return -1;
}
