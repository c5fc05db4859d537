import type { KeywordId } from '../vocabulary/keyword.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';
import { isBlank, isColon, skipBlanks, skipDress, trimEnd } from '../util/characters.js';
import { behindListMark } from './list-mark.js';
import { matchKeyword } from './keyword-table.js';
import type { LineKind, LineRecord } from './line-record.js';

/** A record under construction; the same fields in the same order for every line give the engine's objects one shape. */
type Draft = { -readonly [Key in keyof LineRecord]: LineRecord[Key] } & { more: LineRecord[] | undefined };

const NO_LANGUAGES: readonly HumanLanguage[] = [];

/**
 * Splits a text into one record per line, in one pass. Line breaks are LF, CRLF and CR. Every character of the text is in some
 * record or in a line break between two. This is the only place that knows what a line is; never throws.
 */
export function readLines(text: string): LineRecord[] {
  const records: LineRecord[] = [];
  let head: Draft | undefined;
  // Conflicts within conflicts, as git writes them when it merges what was already merged.
  let conflicts = 0;
  let isTable = false;
  let offset = 0;
  for (;;) {
    const end = endOfLine(text, offset);
    let record = readLine(text, records.length, offset, end, conflicts > 0);
    // Below an empty line, and above a row of dashes, a bar begins a pasted table, which is not the rest of the fact above.
    isTable =
      record.kind === 'more' &&
      startsWithBar(text, offset, end) &&
      (isTable || records.at(-1)?.kind === 'blank' || isAboveRuler(text, end));
    if (isTable) {
      const from = skipDress(text, offset, end);
      record = draft('unknown', records.length, offset, end, from, trimEnd(text, from, end));
    }
    records.push(record);
    if (record.kind === 'keyword') head = record;
    else if (record.kind === 'more' && head) goOn(head, record);
    else if (record.kind === 'conflict') conflicts = openConflicts(conflicts, text.charCodeAt(offset));
    if (end >= text.length) return records;
    offset = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
}

/** How many conflicts are open after a mark. */
export function openConflicts(before: number, mark: number): number {
  if (mark === 0x3c) return before + 1;
  return mark === 0x3e ? Math.max(0, before - 1) : before;
}

/** The value of a line, with its continuation lines joined by `\n`. */
export function valueText(text: string, record: LineRecord): string {
  const first = text.slice(record.offset + record.valueStart, record.offset + record.valueEnd);
  if (!record.more) return first;
  const rest = record.more.map((more) => text.slice(more.offset + more.valueStart, more.offset + more.valueEnd));
  return [first, ...rest].join('\n');
}

/** Whether a keyword is alone on its line. */
export function isEmptyFact({ valueStart, valueEnd, more }: LineRecord): boolean {
  return valueEnd <= valueStart && !more;
}

function startsWithBar(text: string, offset: number, end: number): boolean {
  return text.charCodeAt(behindListMark(text, skipDress(text, offset, end), end)) === 0x7c;
}

/** Whether the next line is the row of dashes below the head of a table: `|---|:-:|`. */
function isAboveRuler(text: string, end: number): boolean {
  let at = end;
  if (text.charCodeAt(at) === 0x0d) at++;
  if (text.charCodeAt(at) === 0x0a) at++;
  if (at === end) return false;
  const last = endOfLine(text, at);
  at = skipDress(text, at, last);
  if (text.charCodeAt(at) !== 0x7c) return false;
  let dashes = 0;
  for (; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d) dashes++;
    else if (code !== 0x7c && code !== 0x3a && !isBlank(code)) return false;
  }
  return dashes >= 2;
}

function goOn(head: Draft, record: Draft): void {
  (head.more ??= []).push(record);
  head.lastLine = record.line;
  head.lastEnd = record.valueEnd;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
    at++;
  }
  return at;
}

function readLine(text: string, line: number, offset: number, end: number, inConflict: boolean): Draft {
  const plain = skipDress(text, offset, end);
  if (plain === end) return draft('blank', line, offset, end, end, end);
  if (isConflictMark(text, offset, end, inConflict)) return draft('conflict', line, offset, end, offset, end);
  const start = behindListMark(text, plain, end);
  if (text.charCodeAt(start) === 0x2f && text.charCodeAt(start + 1) === 0x2f) {
    return draft('comment', line, offset, end, start, trimEnd(text, start, end));
  }
  const more = behindMoreMark(text, start, end);
  if (more >= 0) {
    const valueStart = skipBlanks(text, more, end);
    return draft('more', line, offset, end, valueStart, trimEnd(text, valueStart, end));
  }
  return readKeywordLine(text, line, offset, end, plain, start);
}

function readKeywordLine(text: string, line: number, offset: number, end: number, plain: number, start: number): Draft {
  const match = matchKeyword(text, start, end);
  if (!match) return draft('unknown', line, offset, end, plain, trimEnd(text, plain, end));
  let at = skipBlanks(text, match.end, end);
  const colon = at < end && isColon(text.charCodeAt(at));
  if (colon) at = skipBlanks(text, at + 1, end);
  const valueEnd = trimEnd(text, match.end, end);
  // A line that ends after its keyword or colon has an empty value there, not after the spaces that follow.
  const valueStart = Math.min(at, Math.max(valueEnd, match.end));
  const record = draft('keyword', line, offset, end, valueStart, Math.max(valueStart, valueEnd));
  record.keywordStart = start - offset;
  record.keywordEnd = match.end - offset;
  record.keyword = match.keyword;
  record.languages = match.languages;
  record.colon = colon;
  return record;
}

function draft(kind: LineKind, line: number, offset: number, end: number, valueStart: number, valueEnd: number): Draft {
  const keyword: KeywordId | undefined = undefined;
  return {
    kind,
    line,
    offset,
    length: end - offset,
    keyword,
    languages: NO_LANGUAGES,
    colon: false,
    keywordStart: valueStart - offset,
    keywordEnd: valueStart - offset,
    valueStart: valueStart - offset,
    valueEnd: valueEnd - offset,
    lastLine: line,
    lastEnd: valueEnd - offset,
    more: undefined,
  };
}

/** Seven of `<`, `=`, `>` or `|` at the very start, as git writes them; `=` and `|` only between the outer two. */
function isConflictMark(text: string, offset: number, end: number, inConflict: boolean): boolean {
  const code = text.charCodeAt(offset);
  const outer = code === 0x3c || code === 0x3e;
  const inner = code === 0x3d || code === 0x7c;
  if (!(outer || (inner && inConflict)) || end - offset < 7) return false;
  for (let at = offset + 1; at < offset + 7; at++) if (text.charCodeAt(at) !== code) return false;
  return end - offset === 7 || isBlank(text.charCodeAt(offset + 7));
}

function behindMoreMark(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x7c || code === 0x2026) return at + 1;
  if (code === 0x2e && at + 2 < end && text.charCodeAt(at + 1) === 0x2e && text.charCodeAt(at + 2) === 0x2e) {
    return at + 3;
  }
  return -1;
}
