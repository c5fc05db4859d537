/** Control characters, and the marks that turn the direction of what follows: in a terminal they could hide or fake output. */
const UNSAFE = /[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text of somebody else's file as it may be printed: one line, no escape sequences. */
export function printable(text: string): string {
  return text.replace(/\t/gu, '  ').replace(UNSAFE, '\uFFFD');
}

/** A printable text of at most so many letters. */
export function shortened(text: string, letters: number): string {
  const safe = printable(text);
  return safe.length <= letters ? safe : `${safe.slice(0, letters).replace(/[\uD800-\uDBFF]$/u, '')}\u2026`;
}
