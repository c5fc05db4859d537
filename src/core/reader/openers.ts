/** Which line opens what another line is in. */
import { remember } from '../util/remember.js';
import { depthOf, isBlockKeyword } from '../vocabulary/keyword.js';
import type { BlockKeyword } from '../vocabulary/keyword.js';
import type { LineRecord } from './line-record.js';

/** A line that opens a block or a part. */
export type Opener = LineRecord & { readonly keyword: BlockKeyword };

/** Whether a line opens a block or a part. */
export function isOpener(record: LineRecord | undefined): record is Opener {
  return record?.keyword !== undefined && isBlockKeyword(record.keyword);
}

/** For each line, the line that opens what it is in, which may be the line itself; -1 above the first such line. */
export const openersOf = remember((lines: readonly LineRecord[]) => lastOf(lines, isOpener));

/** The same for the persona, journey or catalogue. */
export const blocksOf = remember((lines: readonly LineRecord[]) =>
  lastOf(lines, (record) => isOpener(record) && depthOf(record.keyword) === 0),
);

/** For each line, the last line up to it that has a keyword; -1 above the first such line. */
export const keywordsOf = remember((lines: readonly LineRecord[]) => lastOf(lines, ({ kind }) => kind === 'keyword'));

/** For each line, the first line after it that has a keyword; the number of lines after the last such line. */
const keywordsBehind = remember((lines: readonly LineRecord[]) => {
  const found = new Int32Array(lines.length);
  let next = lines.length;
  for (let line = lines.length - 1; line >= 0; line--) {
    found[line] = next;
    if (lines[line]?.keyword) next = line;
  }
  return found;
});

/** The nearest line below `line` that has a keyword. */
export function keywordBelow(lines: readonly LineRecord[], line: number): LineRecord | undefined {
  return lines[keywordsBehind(lines)[line] ?? lines.length];
}

/** The nearest line below `line` that opens a block or a part. */
export function openerBelow(lines: readonly LineRecord[], line: number): LineRecord | undefined {
  let below = keywordBelow(lines, line);
  while (below && !isOpener(below)) below = keywordBelow(lines, below.line);
  return below;
}

function lastOf(lines: readonly LineRecord[], isOne: (record: LineRecord) => boolean): Int32Array {
  const found = new Int32Array(lines.length);
  let last = -1;
  lines.forEach((record, line) => {
    if (isOne(record)) last = line;
    found[line] = last;
  });
  return found;
}

/** The nearest line at or above `line` that opens one of these, or anything. */
export function openerAt(
  lines: readonly LineRecord[],
  line: number,
  ...keywords: readonly BlockKeyword[]
): Opener | undefined {
  const openers = openersOf(lines);
  for (let at = openers[Math.min(line, lines.length - 1)] ?? -1; at >= 0; at = openers[at - 1] ?? -1) {
    const record = lines[at];
    if (isOpener(record) && (keywords.length === 0 || keywords.includes(record.keyword))) return record;
  }
  return undefined;
}

/** The nearest line above `line` that opens one of these, or anything. */
export function openerAbove(
  lines: readonly LineRecord[],
  line: number,
  ...keywords: readonly BlockKeyword[]
): Opener | undefined {
  return openerAt(lines, line - 1, ...keywords);
}
