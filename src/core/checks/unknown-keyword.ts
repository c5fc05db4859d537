import type { Range } from '../model/range.js';
import type { LineRecord } from '../reader/line-record.js';
import { blocksOf, openerAbove } from '../reader/openers.js';
import { catalogueSpec, isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import { gluedKeyword } from '../vocabulary/glued-keyword.js';
import { mistypedKeyword } from '../vocabulary/nearest.js';
import type { Known } from '../vocabulary/messages.js';
import { remember } from '../util/remember.js';
import { usualKeywords } from '../vocabulary/usual-keywords.js';
import type { Check } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { findFaults, numberOf, textOf } from './faults.js';
import type { FaultWording } from './faults.js';
import { asideFixes, isAddress, startOfWords, strayLines } from './notes.js';
import { importFix, tableIn } from './pasted-table.js';
import { mayStand as mayStandAt, standsAlready } from './standing.js';
import { fixOf, hasColonNear, textAt } from '../writing/writing.js';

/** A longer run is prose, not a list of slips. */
const MOST_SLIPS = 20;

/** This many letters of a keyword are not shared with another word by chance. */
const SURE = 6;

/** The most characters of a line that a message shows: it is read, not searched. */
const LONGEST_WORD = 80;

/** The most keywords that a message names. */
const MOST_NAMED = 5;

/**
 * The most lines of a file that are compared with the keywords; a file with more strange lines is not a `.journey` text with
 * slips.
 */
const MOST_COMPARED = 100;

/**
 * Every line starts with a keyword, continues the line above or is a comment; any other line would be lost. A run of such lines
 * is pasted prose and one finding.
 */
export const unknownKeyword: Check = {
  code: 'unknown-keyword',
  severity: 'error',
  find: (input) => {
    let compared = 0;
    return findFaults(input, 'unknown-keyword', (fault) => {
      const lines = strayLines(input, fault.line, fault.lastLine);
      const table = tableIn(input, lines);
      if (table) return wordingOfTable(input, lines, table);
      const mayBeSlips = lines.length <= MOST_SLIPS && compared < MOST_COMPARED;
      // A keyword that runs into its value is found without comparing, in files of any length.
      const find: SlipFinder = mayBeSlips ? slipOf : gluedSlipOf;
      if (mayBeSlips) compared += lines.length;
      const slips = lines.map((line) => find(input, line));
      const all = slips.filter((slip) => slip !== undefined);
      const { line, lastLine } = fault;
      const run = { line, lastLine, lines: numberOf(fault, 'lines'), word: textOf(fault, 'word') };
      if (all.length === lines.length) return toWording(input, run, all);
      if (!mayBeSlips && 2 * all.length < lines.length) return toWording(input, run, undefined);
      return wordingsOfParts(input, run, lines, slips);
    });
  },
};

function wordingOfTable(
  input: CheckInput,
  lines: readonly LineRecord[],
  table: NonNullable<ReturnType<typeof tableIn>>,
): FaultWording<'unknown-keyword'> {
  const [first] = lines;
  const imported = importFix(input, lines, table);
  const aside = first ? asideFixes(input, first.line, lines.at(-1)?.line ?? first.line) : [];
  const data = { word: table[0]?.join(' | ').slice(0, LONGEST_WORD) ?? '', lines: lines.length, isTable: true };
  return { data, fixes: [...(imported ? [imported] : []), ...aside] };
}

/** A run in which some lines are surely slips is split up: each of those can be fixed, whatever is next to it. */
function wordingsOfParts(
  input: CheckInput,
  whole: Run,
  lines: readonly LineRecord[],
  slips: readonly (Slip | undefined)[],
): FaultWording<'unknown-keyword'> | readonly FaultWording<'unknown-keyword'>[] {
  const parts: { readonly slips: Slip[]; readonly lines: LineRecord[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const slip = slips[at];
    const sure = slip?.isFact ? [slip] : [];
    const last = parts.at(-1);
    if (last && last.slips.length > 0 === sure.length > 0) {
      last.lines.push(line);
      last.slips.push(...sure);
    } else parts.push({ lines: [line], slips: sure });
  }
  if (parts.every(({ slips }) => slips.length === 0)) return toWording(input, whole, undefined);
  return parts.flatMap((part) => {
    const [first] = part.lines;
    const last = part.lines.at(-1);
    if (!first || !last) return [];
    const start = startOfWords(input, first);
    const range = { start: { line: first.line, character: start }, end: { line: last.line, character: last.valueEnd } };
    const word = textAt(input, first.line, start, first.valueEnd);
    const run = { line: first.line, lastLine: last.line, lines: part.lines.length, word };
    return { range, ...toWording(input, run, part.slips.length > 0 ? part.slips : undefined) };
  });
}

/** Lines without a keyword that are reported together. */
interface Run {
  readonly line: number;
  readonly lastLine: number;
  /** How many of the lines in between are such lines. */
  readonly lines: number;
  /** The text of the first of them. */
  readonly word: string;
}

function toWording(input: CheckInput, run: Run, slips: readonly Slip[] | undefined): FaultWording<'unknown-keyword'> {
  const { line, lastLine, lines } = run;
  const aside = asideFixes(input, line, lastLine);
  const fixes = slips ? [fixAll(input, slips), ...aside] : aside;
  const [only] = slips ?? [];
  const word = run.word.slice(0, LONGEST_WORD);
  if (lines > 1 || !only) return { data: { word, lines, ...mayStand(input, line) }, fixes };
  return { data: { word: only.word, lines, nearest: only.nearest }, range: only.range, fixes };
}

/** Some keywords that are allowed on a line, by what opens the part above it. */
function mayStand({ lines, vocabulary }: CheckInput, line: number): Known {
  const place = openerAbove(lines, line)?.keyword ?? 'file';
  return { allowed: usualKeywords(place, MOST_NAMED).map((keyword) => vocabulary.keywords[keyword][0]) };
}

interface Slip {
  readonly word: string;
  readonly nearest: string;
  readonly range: Range;
  /** What replaces it when it is fixed: with a colon, if the file writes colons. */
  readonly newText: string;
  /** A line that keeps to the file's habit of colons is a fact, not the rest of a sentence. */
  readonly isFact: boolean;
}

type SlipFinder = (input: CheckInput, record: LineRecord) => Slip | undefined;

/** The keyword that a line was meant to start with, if it runs into its value. */
function gluedSlipOf(input: CheckInput, record: LineRecord): Slip | undefined {
  if (record.kind !== 'unknown') return undefined;
  const { line, valueEnd } = record;
  const start = startOfWords(input, record);
  const text = textAt(input, line, start, valueEnd);
  const glued = gluedKeyword(text);
  if (!glued || isAddress(text) || !isMeantHere(input, line, glued.keyword)) return undefined;
  const colon = hasColonNear(input, line) ? ':' : '';
  const isFact = glued.length >= SURE || /^[-+0-9\u0e50-\u0e59]/u.test(text.slice(glued.length));
  const apart = `${glued.word}${colon} ${text.slice(glued.length)}`;
  const range = { start: { line, character: start }, end: { line, character: start + text.length } };
  return { word: text, nearest: apart, range, newText: apart, isFact };
}

function slipOf(input: CheckInput, record: LineRecord): Slip | undefined {
  if (record.kind !== 'unknown') return undefined;
  const { line, valueEnd } = record;
  const start = startOfWords(input, record);
  const text = textAt(input, line, start, valueEnd);
  if (isAddress(text)) return undefined;
  const glued = gluedSlipOf(input, record);
  if (glued) return glued;
  const found = mistypedKeyword(text, input.vocabulary);
  if (!found || !isMeantHere(input, line, found.keyword)) return undefined;
  const colon = hasColonNear(input, line) ? ':' : '';
  const hasColon = /^\s*[:\uff1a]/u.test(text.slice(found.length));
  return {
    word: text.slice(0, found.length),
    nearest: found.spelling,
    range: { start: { line, character: start }, end: { line, character: start + found.length } },
    newText: found.spelling + (hasColon ? '' : colon),
    isFact: hasColon || colon === '',
  };
}

/** A keyword that is not allowed in a place is hardly meant there, nor one that is already there and may appear once. */
function isMeantHere(input: CheckInput, line: number, keyword: KeywordId): boolean {
  const catalogue = catalogueAbove(input, line);
  if (catalogue !== undefined && keyword === 'step') return false;
  if (isBlockKeyword(keyword)) return true;
  if (catalogue !== undefined && !mayStandInCatalogue(input, keyword, catalogue)) return false;
  return (
    mayStandAt(input, keyword, line) && !(specOf(keyword).repeat === 'once' && standsAlready(input, keyword, line))
  );
}

/** The line of the catalogue that a line is in. Except in a catalogue of models, a stage returns to the journey. */
function catalogueAbove(input: CheckInput, line: number): number | undefined {
  const block = input.lines[blocksOf(input.lines)[line] ?? -1];
  if (block?.keyword !== 'catalogue') return undefined;
  const isOpen = openerAbove(input.lines, line)?.keyword === 'catalogue' || listsOf(input).get(block.line) === 'model';
  return isOpen ? block.line : undefined;
}

/** A catalogue has entries of its one kind, and what those may say. */
function mayStandInCatalogue(input: CheckInput, keyword: KeywordId, catalogue: number): boolean {
  const lists = listsOf(input).get(catalogue);
  if (!lists || keyword === lists) return lists !== undefined;
  const { facts, ofStages } = catalogueSpec(lists);
  return facts.includes(keyword) || ofStages.includes(keyword);
}

const listsOf = remember(
  ({ file }: CheckInput) => new Map(file.catalogues.map(({ source, lists }) => [source.line, lists])),
);

function fixAll(input: CheckInput, slips: readonly Slip[]): Fix {
  const text = slips.map(({ nearest }) => nearest).join(', ');
  const edits = slips.map(({ newText, range }) => ({ range, newText }));
  return fixOf(input, 'changeTo', { text }, edits, slips.every(({ isFact }) => isFact) ? 'preferred' : undefined);
}
