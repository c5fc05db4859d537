import type { LineRecord } from '../reader/line-record.js';
import { isOpener } from '../reader/openers.js';
import { blanksOf } from './habit.js';
import type { WrittenLines } from './habit.js';
import { levelOf } from './level.js';

/** New indentation for the start of a line: the old one, up to the character `end`, is replaced. */
export interface IndentEdit {
  readonly line: number;
  readonly end: number;
  readonly blanks: string;
}

/** Puts a line on its level; undefined when it is already there, or when nothing shows where it belongs. */
export function indentEdit(written: WrittenLines, line: number): IndentEdit | undefined {
  const level = levelOf(written, line);
  return level === undefined ? undefined : editTo(written, line, level);
}

/** Gives a line this indentation; undefined when it already has it. */
export function editTo(written: WrittenLines, line: number, blanks: string): IndentEdit | undefined {
  const record = written.lines[line];
  if (!record) return undefined;
  const has = blanksOf(written, record);
  return has === blanks ? undefined : { line, end: has.length, blanks };
}

/**
 * Puts several lines on their levels, from top to bottom: each level takes into account what the lines above will have. Lines
 * below such a line, up to `last`, that belong to it move with it.
 */
export function indentEdits(written: WrittenLines, lines: readonly number[], last: number): readonly IndentEdit[] {
  const coming = new Map<number, string>();
  const moving: WrittenLines = { ...written, coming };
  for (const line of lines.toSorted((left, right) => left - right)) {
    const record = written.lines[line];
    const level = levelOf(moving, line);
    if (!record || level === undefined) continue;
    const before = blanksOf(moving, record);
    if (level === before) continue;
    coming.set(line, level);
    if (!isOpener(record)) continue;
    for (let below = line + 1; below <= last; below++) {
      const follower = written.lines[below];
      if (!follower || isOpener(follower)) break;
      const has = blanksOf(moving, follower);
      if (has.startsWith(before)) coming.set(below, level + has.slice(before.length));
    }
  }
  return [...coming].flatMap(([line, blanks]) => editTo(written, line, blanks) ?? []);
}

/** The zone of a line that contains its keyword: typing there may turn it into a different line, typing after it does not. */
export function isInKeywordZone(record: LineRecord, from: number, to: number): boolean {
  if (record.kind === 'more') return from <= record.valueStart && to >= record.valueStart;
  if (record.kind !== 'keyword') return false;
  const isEnded = record.colon || record.length > record.keywordEnd;
  return isEnded && from <= record.valueStart && to > record.keywordEnd;
}
