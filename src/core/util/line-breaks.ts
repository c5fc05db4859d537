const BREAKS = /[\r\n]/u;

/**
 * The text on one line: a blank in place of each line break with all blanks and breaks round it. Takes the time of the text, where
 * a pattern like `\s*\n\s*` looks at a run of blanks once from each of them.
 */
export function withoutBreaks(text: string, breaks = BREAKS): string {
  const lines = text.split(breaks);
  const first = lines[0] ?? '';
  const last = lines.at(-1) ?? '';
  if (lines.length < 2) return text;
  const between = lines.slice(1, -1).flatMap((line) => line.trim() || []);
  return [first.trimEnd(), ...between, last.trimStart()].join(' ');
}
