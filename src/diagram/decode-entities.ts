/** Entities that Mermaid writes by name. */
const NAMED = new Map(
  Object.entries({
    quot: '"',
    amp: '&',
    lt: '<',
    gt: '>',
    apos: "'",
    nbsp: '\u00a0',
    colon: ':',
    semi: ';',
    comma: ',',
    num: '#',
    percnt: '%',
  }),
);

/**
 * Mermaid gives a parser its text with entities in a form of its own: `#58;` is U+FB02 `°°58¶ß` and `#quot;` is U+FB02 `°quot¶ß`.
 * They must be decoded before anything is measured, or a line break could fall inside one.
 */
export function decodeEntities(text: string): string {
  // In one pass: the result of one entity is never read as the start of another.
  return text.replace(/\uFB02\u00B0(?:\u00B0(\d+)|(\w+))\u00B6\u00DF/g, (whole, digits?: string, name?: string) =>
    digits === undefined ? (NAMED.get(name ?? '') ?? whole) : (codePoint(Number(digits)) ?? whole),
  );
}

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
