/** What fixes write: lines that look like their neighbours, inserted or removed as the smallest edits. */
import type { WrittenText } from '../reader/text-model.js';
import type { Reference } from '../model/journey.js';
import type { Position, Range } from '../model/range.js';
import { colonHabitOf } from '../reader/colon-habit.js';
import type { LineRecord } from '../reader/line-record.js';
import { withoutListNumber } from '../reader/list-mark.js';
import { keywordsOf } from '../reader/openers.js';
import { bareName } from '../references/name-key.js';
import { withoutBreaks } from '../util/line-breaks.js';
import { oneLine } from '../util/one-line.js';
import { remember } from '../util/remember.js';
import { isBlockKeyword } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from './check-input.js';
import type { Fix, Slot, TextEdit } from './edit.js';
import type { FixData } from '../vocabulary/messages.js';

/** A menu shows no more. */
const LONGEST_TITLE = 120;

export type PartKind = 'persona' | 'journey' | 'stage' | 'step' | 'catalogue';

/** A fix with its title in the file's language. */
export function fixOf<Kind extends keyof FixData>(
  input: CheckInput,
  kind: Kind,
  data: FixData[Kind],
  edits: readonly TextEdit[],
  choice?: 'preferred',
): Fix {
  const title = oneLine(input.vocabulary.messages.fix[kind](data), LONGEST_TITLE);
  return { title, edits, ...(choice ? { preferred: true } : {}) };
}

/** A line of a fix that ends with the author's words. */
export interface OpenLine {
  readonly text: string;
  readonly slot: number;
}

/** A line that waits for its value. */
export function openLine(text: string, slot = 1): OpenLine {
  return { text, slot };
}

/** Replaces the text in a place. */
export function replaceFix(input: CheckInput, range: Range, text: string, choice?: 'preferred'): Fix {
  const newText = `${gapBefore(input, range.start) ?? ''}${text}`;
  return fixOf(input, 'changeTo', { text }, [{ range, newText }], choice);
}

/** What separates a value written there from its keyword if nothing does yet, because the value began on the next line. */
function gapBefore(input: CheckInput, { line, character }: Position): string | undefined {
  const record = input.lines[line];
  if (!record?.keyword || record.keywordEnd !== character) return undefined;
  return /[\p{L}\p{M}\p{N}]$/u.test(textAt(input, line, 0, character)) ? `${missingColon(input, record)} ` : undefined;
}

/** Selects the text in a place, for the author to type over. */
export function writeAnotherFix(input: CheckInput, range: Range): readonly Fix[] {
  const text = textOfRange(input, range);
  const slots = [{ from: 0, to: text.length, number: 1 }];
  return text === '' ? [] : [fixOf(input, 'writeAnother', { text }, [{ range, newText: text, slots }])];
}

/** Puts words in front of a value; the title shows the first line of the result. */
export function prependFix(
  input: CheckInput,
  start: Position,
  words: string,
  value: string,
  choice?: 'preferred',
): Fix {
  const text = `${words} ${value.split('\n')[0] ?? ''}`;
  const gap = gapBefore(input, start);
  const newText = gap === undefined ? `${words} ` : `${gap}${words}`;
  return fixOf(input, 'changeTo', { text }, [{ range: { start, end: start }, newText }], choice);
}

/** A keyword line as the file would write it, without indentation: `goal: A bike in five minutes`. */
export function writeLine(input: CheckInput, keyword: KeywordId, value: string, nearLine: number): string {
  const word = input.vocabulary.keywords[keyword][0];
  // A name over two lines is the same name on one line.
  const onOneLine = withoutBreaks(value);
  // A colon that begins the value would be read as the one between keyword and value.
  const colon = hasColonNear(input, nearLine) || /^[:\uff1a]/u.test(onOneLine) ? ':' : '';
  return onOneLine === '' ? `${word}${colon}` : `${word}${colon} ${onOneLine}`;
}

/** A fact line with the indentation of the facts of the part that `ownerLine` opens, and the colon of the lines near `nearLine`. */
export function writeFact(
  input: CheckInput,
  keyword: KeywordId,
  value: string,
  ownerLine: number,
  kind: PartKind,
  nearLine = ownerLine,
): string {
  return factDress(input, ownerLine, kind) + writeLine(input, keyword, value, nearLine);
}

/** A name as an item of a list: if a comma in it would split it, in quotes of a kind that the name does not contain. */
export function writeItem(name: string): string {
  if (!/[,;\uff0c\u3001]/u.test(name)) return name;
  const bare = bareName(name);
  const quotes = ITEM_QUOTES.find(([open, close]) => !bare.includes(open) && !bare.includes(close));
  return quotes ? quotes[0] + bare + quotes[1] : name;
}

/** Those that a list reads as one item. */
const ITEM_QUOTES = [
  ['"', '"'],
  ['\u201c', '\u201d'],
  ['\u00ab', '\u00bb'],
  ['\u300c', '\u300d'],
] as const;

/** A `stage` or `step` line with the indentation that such lines have in the file. */
export function writePart(input: CheckInput, keyword: 'stage' | 'step', title: string, nearLine: number): string {
  return partDress(input, keyword) + writeLine(input, keyword, title, nearLine);
}

/** Inserts lines below a line; also works after a last line that has no line break. */
export function insertBelow(input: WrittenText, line: number, lines: readonly (string | OpenLine)[]): TextEdit {
  const at = { line, character: input.lines[line]?.length ?? 0 };
  const eol = eolOf(input);
  return { range: { start: at, end: at }, ...joined(lines, (text) => eol + text, 0) };
}

/** Inserts lines above a line, after a byte order mark. */
export function insertAbove(input: WrittenText, line: number, lines: readonly (string | OpenLine)[]): TextEdit {
  const at = { line, character: line === 0 && input.text.startsWith('\ufeff') ? 1 : 0 };
  const eol = eolOf(input);
  return { range: { start: at, end: at }, ...joined(lines, (text) => text + eol, eol.length) };
}

/** The text of lines with their line breaks; each line's words are followed by `behind` characters. */
function joined(
  lines: readonly (string | OpenLine)[],
  withBreak: (text: string) => string,
  behind: number,
): Omit<TextEdit, 'range'> {
  let newText = '';
  const slots: Slot[] = [];
  for (const line of lines) {
    newText += withBreak(typeof line === 'string' ? line : line.text);
    const at = newText.length - behind;
    if (typeof line !== 'string') slots.push({ from: at, to: at, number: line.slot });
  }
  return { newText, ...(slots.length > 0 ? { slots } : {}) };
}

/** Puts the cursor after an empty keyword, where its value goes. */
export function fillIn(input: WrittenText, record: LineRecord): TextEdit {
  const at = { line: record.line, character: record.valueStart };
  const newText = missingColon(input, record);
  return { range: { start: at, end: at }, newText, slots: [{ from: newText.length, to: newText.length, number: 1 }] };
}

/** Gives an empty keyword its value. */
export function writeValue(input: WrittenText, record: LineRecord, value: string): TextEdit {
  const at = { line: record.line, character: record.valueStart };
  return { range: { start: at, end: at }, newText: `${missingColon(input, record)} ${value}` };
}

/** A keyword alone needs no colon; with a value it has one if those around it do. */
function missingColon(input: WrittenText, { colon, line }: LineRecord): string {
  return !colon && hasColonNear(input, line) ? ':' : '';
}

/** The offset of a place in the text. */
export function offsetAt({ lines, text }: WrittenText, { line, character }: Position): number {
  return Math.min((lines[line]?.offset ?? text.length) + character, text.length);
}

/** Removes a fact with its continuation lines; empty and comment lines between them stay. */
export function removeFact(input: CheckInput, line: number): readonly TextEdit[] {
  return removeEach(input, linesOfFact(input, line));
}

/** The line of a fact and its continuation lines; several facts go in one call of `removeEach`, or their edits may overlap. */
export function linesOfFact(input: WrittenText, line: number): readonly number[] {
  const record = input.lines[line];
  return record ? [line, ...(record.more ?? []).map((more) => more.line)] : [];
}

/** Removes lines, given in order; neighbours are removed in one edit. */
export function removeEach(input: CheckInput, lines: readonly number[]): readonly TextEdit[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs.map(({ first, last }) => removeLines(input, first, last));
}

/** Removes whole lines. */
export function removeLines(input: CheckInput, first: number, last: number): TextEdit {
  return { range: rangeOfLines(input, first, last), newText: '' };
}

/** Whole lines with the line break after them, or the one before them at the end of the file. */
function rangeOfLines(input: CheckInput, first: number, last: number): Range {
  if (last + 1 < input.lines.length) {
    return { start: { line: first, character: 0 }, end: { line: last + 1, character: 0 } };
  }
  const end = { line: last, character: input.lines[last]?.length ?? 0 };
  if (first === 0) return { start: { line: 0, character: 0 }, end };
  return { start: { line: first - 1, character: input.lines[first - 1]?.length ?? 0 }, end };
}

/** The text of a range, over several lines or in one. */
export function textOfRange(input: WrittenText, { start, end }: Range): string {
  return input.text.slice(offsetAt(input, start), offsetAt(input, end));
}

/** The text of a range within one line. */
export function textAt(input: WrittenText, line: number, start: number, end: number): string {
  const offset = input.lines[line]?.offset ?? 0;
  return input.text.slice(offset + start, offset + end);
}

/**
 * Whether a name is where its span is; for one over several lines the span is that of the first, and writing there fixes nothing.
 */
export function isOnOneLine(input: WrittenText, { text, span }: Pick<Reference, 'text' | 'span'>): boolean {
  return textAt(input, span.line, span.start, span.end).trim() === text.trim();
}

/** The keyword line that a line belongs to: itself, or the one above that it continues. */
export function recordOf(input: CheckInput, line: number): LineRecord | undefined {
  const record = input.lines[keywordsOf(input.lines)[line] ?? -1];
  return record && record.lastLine >= line ? record : undefined;
}

/** The last line at or above `line` that is not empty. */
export function lastWritten(input: CheckInput, line: number): number {
  let at = Math.min(line, input.lines.length - 1);
  while (at > 0 && input.lines[at]?.kind === 'blank') at--;
  return at;
}

/** The line break of the file: its first one. */
export const eolOf = remember((input: WrittenText): string => {
  const [first, second] = input.lines;
  return first && second ? input.text.slice(first.offset + first.length, second.offset) : '\n';
});

/** Whether the file writes its numbers in Thai digits; the digits of the first number decide. */
export const writesThaiDigits = remember((input: WrittenText): boolean =>
  /^[^0-9\u0e50-\u0e59]*[\u0e50-\u0e59]/u.test(input.text),
);

/** A number in the digits that the file uses, or in those of `like`. */
export function writeNumber(input: CheckInput, value: number, like?: string): string {
  const digits = String(value);
  if (like !== undefined) return writeDigits(digits, like);
  return writesThaiDigits(input) ? toThaiDigits(digits) : digits;
}

/** A text in Thai digits if `like` has any. */
export function writeDigits(text: string, like: string): string {
  return /[\u0e50-\u0e59]/u.test(like) ? toThaiDigits(text) : text;
}

/** A number with its digits in Thai. */
export function toThaiDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/**
 * Whether a line that is written near `line` has a colon: as the file does; in a file without a habit as the nearest keyword line
 * at or above, otherwise as the first of the file; true when there is none.
 */
export function hasColonNear(input: WrittenText, line: number): boolean {
  const habit = colonHabitOf(input.lines);
  if (habit !== undefined) return habit;
  const { above, first } = colonHabits(input);
  return above[Math.min(line, above.length - 1)] ?? first ?? true;
}

const colonHabits = remember((input: WrittenText) => {
  let first: boolean | undefined;
  let last: boolean | undefined;
  const above = input.lines.map((record) => {
    if (hasHabit(record)) last = record.colon;
    first ??= last;
    return last;
  });
  return { above, first };
});

/** A keyword alone on its line needs no colon and says nothing about the habit. */
function hasHabit(record: LineRecord): boolean {
  return record.kind === 'keyword' && (record.colon || record.valueEnd > record.valueStart);
}

/**
 * Indentation and list mark of the facts of the part that `ownerLine` opens, otherwise of another such part, otherwise one level
 * deeper.
 */
export function factDress(input: WrittenText, ownerLine: number, kind: PartKind): string {
  const own = firstFactBelow(input, ownerLine);
  if (own) return dressOf(input, own);
  const layout = layoutOf(input);
  const owner = input.lines[ownerLine];
  return layout.facts.get(kind) ?? layout.unit + (owner ? dressOf(input, owner) : '');
}

function firstFactBelow(input: WrittenText, ownerLine: number): LineRecord | undefined {
  const last = input.lines[ownerLine]?.lastLine ?? ownerLine;
  for (let at = last + 1; at < input.lines.length; at++) {
    const record = input.lines[at];
    if (record?.kind === 'blank' || record?.kind === 'comment') continue;
    return record?.keyword && !isBlockKeyword(record.keyword) ? record : undefined;
  }
  return undefined;
}

/** Indentation and list mark of the stages or steps of the file. */
export function partDress(input: WrittenText, keyword: 'stage' | 'step'): string {
  const layout = layoutOf(input);
  const known = layout.parts.get(keyword);
  if (known !== undefined) return known;
  const stage = layout.parts.get('stage') ?? layout.parts.get('journey') ?? '';
  return keyword === 'stage' ? stage : layout.unit + stage;
}

interface Layout {
  /** Indentation and list mark of the first line of each block keyword. */
  readonly parts: ReadonlyMap<KeywordId, string>;
  /** Indentation and list mark of the first fact in each kind of part. */
  readonly facts: ReadonlyMap<KeywordId, string>;
  /** The indentation of one level, before its list mark: empty in a file that is not indented. */
  readonly unit: string;
}

/** How the file is indented. */
export const layoutOf = remember((input: WrittenText): Layout => {
  const parts = new Map<KeywordId, string>();
  const facts = new Map<KeywordId, string>();
  let owner: KeywordId | undefined;
  let ownerDress = '';
  let unit: string | undefined;
  for (const record of input.lines) {
    if (!record.keyword) continue;
    const dress = dressOf(input, record);
    if (isBlockKeyword(record.keyword)) {
      owner = record.keyword;
      ownerDress = dress;
      if (!parts.has(owner)) parts.set(owner, dress);
    } else if (owner) {
      if (!facts.has(owner)) facts.set(owner, dress);
      const blanks = blanksOfDress(ownerDress);
      unit ??= dress.startsWith(blanks) ? blanksOfDress(dress).slice(blanks.length) : '';
    }
  }
  return { parts, facts, unit: unit ?? '  ' };
});

/** The white space before a list mark. */
export function blanksOfDress(dress: string): string {
  return /^\s*/u.exec(dress)?.[0] ?? '';
}

/** White space and list mark before the keyword; a numbered list is not continued, its number is left out. */
export function dressOf(input: WrittenText, record: LineRecord): string {
  return withoutListNumber(textAt(input, record.line, 0, record.keywordStart).replaceAll('\ufeff', ''));
}
