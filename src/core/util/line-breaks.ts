const BREAKS = /[\r\n]/u;

/**
 * The text on one line: a single space replaces each line break with all spaces and breaks around it. Takes time linear in the
 * text, whereas a pattern like `\s*\n\s*` scans a run of spaces once from each of them.
 */
export function withoutBreaks(text: string, breaks = BREAKS): string {
  const lines = text.split(breaks);
  const first = lines[0] ?? '';
  const last = lines.at(-1) ?? '';
  if (lines.length < 2) return text;
  const between = lines.slice(1, -1).flatMap((line) => line.trim() || []);
  return [first.trimEnd(), ...between, last.trimStart()].join(' ');
}
