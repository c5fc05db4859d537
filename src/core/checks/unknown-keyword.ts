import type { Fault } from '../model/journey.js';
import type { Range } from '../model/range.js';
import type { LineRecord } from '../reader/line-record.js';
import { mistypedKeyword } from '../vocabulary/nearest.js';
import type { Check, CheckInput, Fix } from './check.js';
import { findFaults, numberOf, textOf } from './faults.js';
import type { Wording } from './faults.js';
import { asideFixes, startOfWords, strayLines } from './notes.js';
import { fixOf, textAt } from './writing.js';

/** A longer run is prose, not a list of slips. */
const MOST_SLIPS = 20;

/** Lines of a file that are compared with the keywords; a file with more strange lines is no `.journey` text with slips. */
const MOST_COMPARED = 100;

/**
 * Every line starts with a keyword, goes on with the line above or is a comment; any other line would be lost. A run of such
 * lines is pasted prose and one finding.
 */
export const unknownKeyword: Check = {
  code: 'unknown-keyword',
  severity: 'error',
  find: (input) => {
    let compared = 0;
    return findFaults(input, 'unknown-keyword', (fault) => {
      const lines = strayLines(input, fault.line, fault.lastLine);
      const mayBeSlips = lines.length <= MOST_SLIPS && compared < MOST_COMPARED;
      if (mayBeSlips) compared += lines.length;
      return toWording(input, fault, mayBeSlips ? slipsIn(input, lines) : undefined);
    });
  },
};

function toWording(input: CheckInput, fault: Fault, slips: readonly Slip[] | undefined): Wording<'unknown-keyword'> {
  const lines = numberOf(fault, 'lines');
  const aside = asideFixes(input, fault.line, fault.lastLine, slips ? undefined : 'preferred');
  const fixes = slips ? [fixAll(input, slips), ...aside] : aside;
  const [only] = slips ?? [];
  if (lines > 1 || !only) return { data: { word: textOf(fault, 'word'), lines }, fixes };
  return { data: { word: only.word, lines, nearest: only.nearest }, range: only.range, fixes };
}

interface Slip {
  readonly word: string;
  readonly nearest: string;
  readonly range: Range;
}

/** The keywords that the lines of a run were meant to start with; nothing when one of them has none. */
function slipsIn(input: CheckInput, lines: readonly LineRecord[]): readonly Slip[] | undefined {
  const slips = lines.flatMap((line) => slipOf(input, line) ?? []);
  return slips.length === lines.length ? slips : undefined;
}

function slipOf(input: CheckInput, record: LineRecord): Slip | undefined {
  if (record.kind !== 'unknown') return undefined;
  const { line, valueEnd } = record;
  const start = startOfWords(input, record);
  const text = textAt(input, line, start, valueEnd);
  const found = mistypedKeyword(text, input.vocabulary);
  if (!found) return undefined;
  const range = { start: { line, character: start }, end: { line, character: start + found.length } };
  return { word: text.slice(0, found.length), nearest: found.spelling, range };
}

function fixAll(input: CheckInput, slips: readonly Slip[]): Fix {
  const text = slips.map(({ nearest }) => nearest).join(', ');
  const edits = slips.map(({ nearest, range }) => ({ range, newText: nearest }));
  return fixOf(input, 'changeTo', { text }, edits, 'preferred');
}
