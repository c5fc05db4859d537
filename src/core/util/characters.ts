/** The language's spaces: space, tab, no-break space, ideographic space. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;
}

/** Characters that nobody sees: they are removed before matching and never separate words. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0xfeff || code === 0x2060 || code === 0xad;
}

/** `:` or the full-width colon. */
export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a;
}

/** The first position at or after `from` that is not a space; at most `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Like `skipBlanks`, but also skips invisible characters. */
export function skipDress(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at)))) at++;
  return at;
}

/** The end of the text between `from` and `end` without trailing spaces. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (isBlank(text.charCodeAt(at - 1)) || isInvisible(text.charCodeAt(at - 1)))) at--;
  return at;
}

/** The end of the run of characters from `from` that are neither spaces nor colons. */
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
