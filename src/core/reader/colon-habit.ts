import { remember } from '../util/remember.js';
import type { LineRecord } from './line-record.js';

/** A file has a habit when at least this many lines have it for each line that does not. */
const HABIT = 2;

/**
 * Whether the lines of a file separate keyword and value with a colon; undefined when they do it now one way, now the other. What
 * writes a line follows it, and a line that does not is named.
 */
export const colonHabitOf = remember((lines: readonly LineRecord[]): boolean | undefined => {
  const facts = lines.filter((line) => line.kind === 'keyword' && hasWords(line));
  const colons = facts.filter(({ colon }) => colon).length;
  const others = facts.length - colons;
  const isClear = facts.length > 0 && Math.max(colons, others) >= HABIT * Math.min(colons, others);
  return isClear ? colons > others : undefined;
});

/** A keyword alone on its line says nothing about the habit. */
export function hasWords(line: LineRecord): boolean {
  return line.valueEnd > line.valueStart;
}
