/** A catalogue word as a name: without the hyphens of ids, its first letter upper case. */
export function asName(word: string): string {
  const text = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(word) ? word.replaceAll('-', ' ') : word;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

/** A catalogue name within a sentence: without the hyphens of ids, its first letter lower case. */
export function inSentence(name: string): string {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
