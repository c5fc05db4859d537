import type { Position, Range } from '../../src/core/model/range.js';

export interface MarkedText {
  readonly text: string;
  /** Places of `<|>`, in order. */
  readonly positions: readonly Position[];
  /** Places of `<|` … `|>`, in the order of their ends. */
  readonly ranges: readonly Range[];
}

/** Removes the marks `<|>` and `<|` … `|>` from a text and says where they were; marks may be nested. */
export function markedText(marked: string): MarkedText {
  const positions: Position[] = [];
  const ranges: Range[] = [];
  const open: Position[] = [];
  let text = '';
  let rest = 0;
  for (const match of marked.matchAll(/<\|>|<\||\|>/gu)) {
    text += marked.slice(rest, match.index);
    rest = match.index + match[0].length;
    const here = endOf(text);
    if (match[0] === '<|>') positions.push(here);
    else if (match[0] === '<|') open.push(here);
    else ranges.push({ start: lastOf(open), end: here });
  }
  if (open.length > 0) throw new Error('A mark <| is not closed.');
  return { text: text + marked.slice(rest), positions, ranges };
}

function lastOf(open: Position[]): Position {
  const start = open.pop();
  if (!start) throw new Error('A mark |> closes nothing.');
  return start;
}

function endOf(text: string): Position {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
