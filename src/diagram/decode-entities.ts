/**
 * Mermaid gives a parser its text with entities in a form of its own: `#58;` is U+FB02 `°°58¶ß` and `#quot;` is U+FB02 `°quot¶ß`.
 * Those that `wholeText` wrote, which begin with a zero, become the characters they stand for; any other is text of the author,
 * such as an order "#123;", and is put back as it was. Before anything is measured, or a line break could fall inside one.
 */
export function decodeEntities(text: string): string {
  // In one pass: the result of one entity is never read as the start of another.
  return text.replace(/\uFB02\u00B0(?:\u00B0(\d+)|(\w+))\u00B6\u00DF/g, (whole, digits?: string, name?: string) => {
    if (digits === undefined) return `#${name ?? ''};`;
    return digits.startsWith('0') ? (codePoint(Number(digits)) ?? whole) : `#${digits};`;
  });
}

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
