import type { Fault } from '../model/journey.js';
import type { Position, Source, Span } from '../model/range.js';
import type { LineRecord } from '../reader/line-record.js';
import { firstAtLeast } from '../util/sorted.js';
import type { Stretch, ValueFault } from './value-fault.js';

/** The numbers of a record that the model keeps. */
export function sourceOf(record: LineRecord): Source {
  return {
    line: record.line,
    keywordStart: record.keywordStart,
    keywordEnd: record.keywordEnd,
    valueStart: record.valueStart,
    valueEnd: record.valueEnd,
    lastLine: record.lastLine,
    lastEnd: record.lastEnd,
  };
}

/** Where an offset of a record's value is in the file; each break before a continuation line counts as one character. */
export function positionOfOffset(record: LineRecord, offset: number): Position {
  const { line, start } = lineAt(record, offset);
  return { line: line.line, character: line.valueStart + offset - start };
}

/** The line of a value that an offset is in, and the offset that the line starts with. */
function lineAt(record: LineRecord, offset: number): { readonly line: LineRecord; readonly start: number } {
  const { more } = record;
  if (!more) return { line: record, start: 0 };
  const starts = startsOf(record, more);
  const further = firstAtLeast(starts, offset + 1, (start) => start) - 1;
  return { line: more[further] ?? record, start: starts[further] ?? 0 };
}

/** Where each further line of a value starts in it; cached, since a list of many lines asks for every item. */
const knownStarts = new WeakMap<readonly LineRecord[], readonly number[]>();

function startsOf(record: LineRecord, more: readonly LineRecord[]): readonly number[] {
  const known = knownStarts.get(more);
  if (known) return known;
  let at = record.valueEnd - record.valueStart + 1;
  const starts = more.map((line) => {
    const start = at;
    at += line.valueEnd - line.valueStart + 1;
    return start;
  });
  knownStarts.set(more, starts);
  return starts;
}

/** The span of a range of a value; one that crosses lines is cut at the end of its first line. */
export function spanOf(record: LineRecord, stretch: Stretch): Span {
  const start = positionOfOffset(record, stretch.from);
  const end = positionOfOffset(record, stretch.to);
  if (start.line === end.line) return { line: start.line, start: start.character, end: end.character };
  return { line: start.line, start: start.character, end: lineAt(record, stretch.from).line.valueEnd };
}

/** A fault of a value as a fault of the file. */
export function faultAt(record: LineRecord, found: ValueFault): Fault {
  const start = positionOfOffset(record, found.from);
  const end = positionOfOffset(record, found.to);
  return {
    code: found.code,
    line: start.line,
    start: start.character,
    lastLine: end.line,
    end: end.character,
    data: found.data,
  };
}
