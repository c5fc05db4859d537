import stringWidth from 'string-width';
import type { Range } from '../core/model/range.js';
import { printable } from './printable.js';
import { segmentsOf } from '../core/util/segments.js';

/** A line of a text, and a line of marks to print below it. */
export interface CodeFrame {
  readonly line: string;
  readonly carets: string;
}

/** Maximum number of columns of the text that are shown; longer lines are cut around the marked part. */
const WIDEST = 100;
/** Columns that stay before the part if the line is cut. */
const BEFORE = 30;
/** UTF-16 units that are considered on each side of the part's start, so that the length of a line costs nothing. */
const REACH = 1_000;
const CUT = '\u2026';
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/**
 * Marks a range in the line where it begins. Columns are those of a terminal: a Thai vowel above its letter takes none, a Chinese
 * letter and most emoji take two. A range over several lines is marked to the end of its first one; for an empty range its place
 * is marked.
 */
export function codeFrame(line: string, range: Range): CodeFrame {
  const start = Math.min(range.start.character, line.length);
  const end = range.end.line > range.start.line ? line.length : Math.min(range.end.character, line.length);
  const from = Math.max(0, start - REACH);
  const cells = cellsOf(line.slice(from, start + REACH), start - from, Math.max(end, start + 1) - from);
  const firstMarked = cells.findIndex((cell) => cell.marked);
  const marked = firstMarked === -1 ? cells.length : firstMarked;

  const first = firstShown(cells, marked);
  const last = lastShown(cells, first);
  const shown = cells.slice(first, last);
  const before = first > 0 || from > 0 ? CUT : '';
  const behind = last < cells.length || start + REACH < line.length ? CUT : '';
  const blanks = width(cells.slice(first, marked)) + before.length;
  const marks = width(shown.filter((cell) => cell.marked));
  return {
    line: before + shown.map((cell) => cell.text).join('') + behind,
    carets: ' '.repeat(blanks) + '^'.repeat(Math.max(1, marks)),
  };
}

/** A letter with all its marks is one cell, and is marked if any part of it is in the range. */
function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  return Array.from(segmentsOf(GRAPHEMES, text), ({ segment, index }) => {
    const shown = printable(segment);
    return { text: shown, width: stringWidth(shown), marked: index < end && index + segment.length > start };
  });
}

function firstShown(cells: readonly Cell[], marked: number): number {
  if (width(cells) <= WIDEST) return 0;
  let first = marked;
  for (let columns = 0; first > 0 && columns < BEFORE; first--) columns += cells[first - 1]?.width ?? 0;
  return first;
}

function lastShown(cells: readonly Cell[], first: number): number {
  let last = first;
  for (let columns = 0; last < cells.length; last++) {
    columns += cells[last]?.width ?? 0;
    if (columns > WIDEST) break;
  }
  return last;
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
