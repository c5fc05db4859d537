import type { Problem } from '../../src/core/checks/check.js';
import type { Range } from '../../src/core/model/range.js';

/**
 * Annotation lines are comments below the line that they are about:
 *
 *   for: Plyo
 *   //   ^^^^ error[unknown-persona]: There is no persona …
 *
 * Carets are under the characters of the range, one for each grapheme, so that Thai lines up. A range that starts in the first
 * column, where the comment mark is, is written `//<` and carets to its end. Every other range (empty, over several lines,
 * shorter than the mark, within a grapheme) is written in numbers: `//@ 2:1-9` for the two lines above too.
 */
const ANNOTATION = /^\/\/(?:[ <^]*|@ [0-9:-]+) ?(?:error|warning|information|hint)\[[a-z-]+\]: /u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text without its annotations. */
export function withoutAnnotations(annotated: string): string {
  return annotated
    .split('\n')
    .filter((line) => !ANNOTATION.test(line))
    .join('\n');
}

/** A text with every problem written below the last line of its range, in the order given. */
export function annotate(text: string, problems: readonly Problem[]): string {
  const lines = text.split('\n');
  const below = new Map<number, string[]>();
  for (const problem of problems) {
    const line = Math.min(problem.range.end.line, lines.length - 1);
    const notes = below.get(line) ?? [];
    below.set(line, notes);
    notes.push(`//${marks(lines[line] ?? '', problem.range)} ${problem.severity}[${problem.code}]: ${problem.message}`);
  }
  return lines.flatMap((line, at) => [line, ...(below.get(at) ?? [])]).join('\n');
}

function marks(line: string, { start, end }: Range): string {
  const from = columnOf(line, start.character);
  const to = columnOf(line, end.character);
  const isSimple = start.line === end.line && from !== undefined && to !== undefined && to > from;
  if (!isSimple || to - from > 200) return numbers({ start, end });
  if (from >= 2) return ' '.repeat(from - 2) + '^'.repeat(to - from);
  return from === 0 && to >= 3 ? `<${'^'.repeat(to - 3)}` : numbers({ start, end });
}

function numbers({ start, end }: Range): string {
  const above = start.line === end.line ? '' : `${end.line - start.line}:`;
  return `@ ${above}${start.character}-${end.character}`;
}

/** How many graphemes precede a character; undefined if it is inside of one. */
function columnOf(line: string, character: number): number | undefined {
  let column = 0;
  for (const { index } of graphemes.segment(line)) {
    if (index === character) return column;
    if (index > character) return undefined;
    column++;
  }
  return character === line.length ? column : undefined;
}
