import type { Fault } from '../../core/model/journey.js';
import { colonHabitOf, hasWords } from '../../core/reader/colon-habit.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { openConflicts } from '../../core/reader/read-lines.js';
import type { FactReader } from '../../core/values/fact-reader.js';

/** What is wrong with lines as such: runs without a keyword, conflict marks, and colons that come and go. */
export function faultsOfLines(lines: readonly LineRecord[], read: FactReader): readonly Fault[] {
  const faults: Fault[] = [];
  let run: Fault | undefined;
  let conflict: Fault | undefined;
  let open = 0;
  let above: LineRecord | undefined;
  const isOff = offHabit(lines);
  for (const line of lines) {
    // A continuation of nothing is a line without a keyword: a table that was pasted at the top of the file.
    if (line.kind === 'unknown' || (line.kind === 'more' && !above)) {
      run = run ? longerRun(run, line) : newRun(line, read);
      continue;
    }
    if (line.kind === 'blank') continue;
    if (run) faults.push(run);
    run = undefined;
    if (line.kind === 'conflict') {
      conflict = conflict ? longerConflict(conflict, line) : newConflict(line);
      open = openConflicts(open, read.lineOf(line).charCodeAt(0));
      if (open === 0) {
        faults.push(conflict);
        conflict = undefined;
      }
    }
    if (line.kind !== 'keyword') continue;
    if (isOff(line, above)) faults.push(colonHabit(line, read));
    above = line;
  }
  if (run) faults.push(run);
  if (conflict) faults.push(conflict);
  return faults;
}

/**
 * Which lines do not separate keyword and value as the file does. In a file without a habit these are the lines at which it
 * changes, except where it changes back at once.
 */
function offHabit(lines: readonly LineRecord[]): (line: LineRecord, above: LineRecord | undefined) => boolean {
  const habit = colonHabitOf(lines);
  if (habit !== undefined) return (line) => line.colon !== habit && hasWords(line);
  let blamed: LineRecord | undefined;
  return (line, above) => {
    const changes = above !== undefined && above.colon !== line.colon && hasWords(line) && hasWords(above);
    if (!changes || above === blamed) return false;
    blamed = line;
    return true;
  };
}

function newRun(line: LineRecord, read: FactReader): Fault {
  return { ...stretchOf('unknown-keyword', line), data: { word: read.lineOf(line), lines: 1 } };
}

function longerRun(run: Fault, line: LineRecord): Fault {
  const data = { word: run.data['word'] ?? '', lines: Number(run.data['lines']) + 1 };
  return { ...run, lastLine: line.line, end: line.valueEnd, data };
}

function newConflict(line: LineRecord): Fault {
  return { ...stretchOf('conflict-marks', line), data: {} };
}

function longerConflict(conflict: Fault, line: LineRecord): Fault {
  return { ...conflict, lastLine: line.line, end: line.valueEnd };
}

function colonHabit(line: LineRecord, read: FactReader): Fault {
  const data = { word: read.wordOf(line), extra: line.colon ? 1 : 0 };
  return {
    code: 'colon-habit',
    line: line.line,
    start: line.keywordStart,
    lastLine: line.line,
    end: line.keywordEnd,
    data,
  };
}

function stretchOf<Code extends Fault['code']>(code: Code, line: LineRecord): Omit<Fault, 'data'> {
  return { code, line: line.line, start: line.valueStart, lastLine: line.line, end: line.valueEnd };
}
