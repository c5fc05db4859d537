import { BLANK_CLASS } from '../util/characters.js';
import type { WrittenText } from '../reader/text-model.js';
import type { LineRecord } from '../reader/line-record.js';
import { isOpener } from '../reader/openers.js';

/** A text whose lines are being indented. */
export interface WrittenLines extends WrittenText {
  /** Indentation of lines that are about to change from what the text has. */
  readonly coming?: ReadonlyMap<number, string>;
}

/** One level in a file that shows no habit yet; as in the examples. */
const USUAL_UNIT = '  ';

/** The white space that a line starts with, before a list mark. */
export function blanksOf({ text, coming }: WrittenLines, { line, offset, length }: LineRecord): string {
  return coming?.get(line) ?? writtenBlanks(text, offset, length);
}

const BLANKS = new RegExp(`^[${BLANK_CLASS}]*`, 'u');

function writtenBlanks(text: string, offset: number, length: number): string {
  return BLANKS.exec(text.slice(offset, offset + length))?.[0] ?? '';
}

/**
 * One level of indentation in this file, empty where it is flat: how much deeper the nearest fact is than the line that opens its
 * part, searching upward from `line` first, then downward. `line` itself is ignored: it may be the one being typed.
 */
export function unitOf(written: WrittenLines, line: number): string {
  for (let at = Math.min(line, written.lines.length) - 1; at >= 0; at--) {
    const unit = unitShownAt(written, at, line);
    if (unit !== undefined) return unit;
  }
  return unitBelow(written, line) ?? USUAL_UNIT;
}

/** One level of indentation, or undefined in a file that does not show it yet. */
export function shownUnit(written: WrittenLines): string | undefined {
  return unitBelow(written, -1);
}

function unitBelow(written: WrittenLines, line: number): string | undefined {
  for (let at = line + 1; at < written.lines.length; at++) {
    const unit = unitShownAt(written, at, line);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** How much deeper the first fact of a part is than its opener. */
function unitShownAt(written: WrittenLines, at: number, but: number): string | undefined {
  const record = written.lines[at];
  if (at === but || record?.kind !== 'keyword' || isOpener(record)) return undefined;
  const above = previousWritten(written, at);
  const opener = written.lines[above];
  if (above === but || !isOpener(opener)) return undefined;
  const outer = blanksOf(written, opener);
  const inner = blanksOf(written, record);
  return inner.startsWith(outer) ? inner.slice(outer.length) : undefined;
}

/** The last line above that is neither empty nor a comment; -1 when there is none. */
export function previousWritten({ lines }: WrittenLines, line: number): number {
  let at = line - 1;
  while (at >= 0 && (lines[at]?.kind === 'blank' || lines[at]?.kind === 'comment')) at--;
  return at;
}

/** The nearest line for which `fits` holds: upward from `line` first, then downward; never `line` itself. */
export function nearestLine(
  { lines }: WrittenLines,
  line: number,
  fits: (record: LineRecord) => boolean,
): LineRecord | undefined {
  for (let at = line - 1; at >= 0; at--) {
    const record = lines[at];
    if (record && fits(record)) return record;
  }
  return lines.slice(line + 1).find(fits);
}
