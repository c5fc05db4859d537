/** Words that are still being typed: what can still become right is not an error, and no picture of it is worth drawing. */
import type { WrittenText } from '../reader/text-model.js';
import { partsOf } from '../model/parts.js';
import type { LineRecord } from '../reader/line-record.js';
import { readDate } from '../values/date.js';
import { scanAmount } from '../values/amount.js';
import { scanDuration } from '../values/quantity.js';
import { skipBlanks } from '../util/characters.js';
import { behindListMark, isBegunListMark } from '../reader/list-mark.js';
import { VOCABULARIES, vocabularyOf } from '../vocabulary/all.js';
import { foldLoose } from '../vocabulary/fold.js';
import { KEYWORD_IDS } from '../vocabulary/keyword.js';
import { spellingsOf } from '../vocabulary/lookup.js';
import type { WordSet } from '../vocabulary/lookup.js';
import { mistypedKeyword } from '../vocabulary/nearest.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import type { Problem } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { faultsOf, rangeOfFault, textOf } from './faults.js';
import { ownModels } from './stage-models.js';
import { recordOf, textAt } from '../writing/writing.js';

type Lines = WrittenText & { readonly file: Pick<CheckInput['file'], 'language'> };

/** The beginnings of something other than a keyword: of a comment or a continuation. */
const BEGUN_MARK = /^(?:\/|\.{1,2})$/u;

let keywords: readonly string[] | undefined;

/**
 * Whether a line without a keyword is still unfinished, as far as it was typed: up to its end, or up to the cursor if that is in
 * the middle. Until then the picture is held and the line is not an error.
 */
export function isHalfKeyword({ text, lines, file }: Lines, line: number, character = Infinity): boolean {
  const record = lines[line];
  if (record?.kind !== 'unknown') return false;
  const typed = typedOn(text, record, record.valueStart, character);
  const written = typed.slice(behindListMark(typed, 0, typed.length));
  if (BEGUN_MARK.test(written) || isBegunListMark(written) || isStartOfKeyword(written)) return true;
  // The whole line is one mistyped keyword, with nothing after it yet.
  return mistypedKeyword(written, vocabularyOf(file.language))?.length === written.length;
}

/** Whether a keyword line may still become that of a longer keyword: `id` that of `idea`, the first word that of three. */
function isStartOfLongerKeyword({ text, lines }: Lines, line: number, character: number): boolean {
  const record = lines[line];
  return record?.kind === 'keyword' && isStartOfKeyword(typedOn(text, record, record.keywordStart, character));
}

/** Whether the keyword of a line is not certain yet, so that nobody can tell what the lines below belong to. */
export function isKeywordOpen(input: Lines, line: number, character: number): boolean {
  return isHalfKeyword(input, line, character) || isStartOfLongerKeyword(input, line, character);
}

/** Whether the problem on the line being typed can become right if the author continues typing at one of its characters. */
export function mayBecomeRight(
  problem: Problem,
  input: CheckInput,
  { line, character }: { readonly line: number; readonly character: number },
): boolean {
  const { start, end } = problem.range;
  // In a run of such lines, all but this one are already wrong.
  if (problem.code === 'unknown-keyword' && start.line !== end.line) return false;
  if (isKeywordOpen(input, line, character)) return true;
  const written = textAt(input, start.line, start.character, start.line === end.line ? end.character : Infinity);
  return BEGUN[problem.code]?.(written, input, problem) ?? false;
}

type IsBegun = (written: string, input: CheckInput, problem: Problem) => boolean;

const BEGUN: Readonly<Partial<Record<DiagnosticCode, IsBegun>>> = {
  'choice-unknown': isBegunChoice,
  'date-form': isBegunDate,
  'duration-form': isBegunDuration,
  'number-form': isBegunNumber,
  'two-goals-or-personas': (_, input, problem) => isBegunPersona(input, problem),
  'unknown-persona': (_, input, problem) => isBegunPersona(input, problem),
  'unknown-reference': isBegunReference,
};

/** A name may contain commas, with or without quotes: what was typed since any comma before a problem may be its beginning. */
function isBegunPersona(input: CheckInput, { range: { start } }: Problem): boolean {
  const record = recordOf(input, start.line);
  if (record?.keyword !== 'for') return false;
  const names = [...input.file.personas, ...input.workspace.personas].flatMap(namesOf);
  const written = textAt(input, start.line, record.valueStart, record.valueEnd);
  const before = written.slice(0, Math.max(0, start.character - record.valueStart));
  const starts = [0, ...Array.from(before.matchAll(/[,;]\s*/gu), (match) => match.index + match[0].length)];
  return starts.some((from) => startsAny(written.slice(from), names));
}

function isBegunReference(written: string, input: CheckInput, { range }: Problem): boolean {
  const { file, workspace } = input;
  if (recordOf(input, range.start.line)?.keyword !== 'answers') {
    return startsAny(written, [...file.journeys, ...workspace.journeys].flatMap(namesOf));
  }
  const parts = file.journeys.flatMap(partsOf);
  return startsAny(
    written,
    parts.flatMap((part) => [...namesOf(part), ...part.pain.map(({ text }) => text)]),
  );
}

function namesOf({
  title,
  id,
}: {
  readonly title: string;
  readonly id?: string | { readonly text: string };
}): string[] {
  return [title, typeof id === 'string' ? id : (id?.text ?? '')];
}

function isBegunChoice(written: string, input: CheckInput, { range }: Problem): boolean {
  const { start } = range;
  const fault = faultsOf(input.file, 'choice-unknown').find((each) => {
    const at = rangeOfFault(each).start;
    return at.line === start.line && at.character === start.character;
  });
  const keyword = recordOf(input, start.line)?.keyword;
  const set = fault ? textOf(fault, 'set') : keyword;
  const own = set === 'model' ? [...ownModels(input.file), ...input.workspace.models].flatMap(namesOf) : [];
  return startsAny(written, [...own, ...(set ? spellingsOfSet(set) : [])]);
}

function spellingsOfSet(set: string): readonly string[] {
  // The set of a fault is one of those; an unknown set has no spellings.
  const names = spellingsOf(set as WordSet);
  return set === 'phase' ? [...names, ...spellingsOf('stageName')] : names;
}

/** Dates that a partial one can grow into; between them their months and days start with every digit that is possible. */
const DATES = [
  '2026-01-01',
  '2026-10-10',
  '2026-11-20',
  '2026-12-30',
  '01/01/2026',
  '10.10.2026',
  '1/1/2026',
  '1.1.2026',
];

function isBegunDate(written: string): boolean {
  if (readDate(written).date !== undefined) return false;
  return DATES.some((date) => date.length > written.length && isDate(written + date.slice(written.length)));
}

function isDate(text: string): boolean {
  return readDate(text).date !== undefined;
}

/** A number without its unit, or with the first letters of one; after a complete length, another. */
function isBegunDuration(written: string): boolean {
  const behind = skipBlanks(written, scanDuration(written, 0)?.end ?? 0, written.length);
  // A unit of several words may begin with the word of another, so each number may be the last.
  const numbers = [...written.matchAll(/[0-9\u0e50-\u0e59]+/gu)].map(({ index }) => index);
  return [behind, ...numbers].some((from) => isBegunLength(written, from));
}

function isBegunLength(written: string, from: number): boolean {
  const range = scanAmount(written, from);
  if (!range) return from >= written.length;
  const rest = written.slice(range.end).trim();
  if (range.grouped || range.from < 0) return false;
  if (/^(?:[-\u2013.,][ \u00a0]?[0-9\u0e50-\u0e59]*)?$/u.test(rest)) return true;
  return startsAny(rest, spellingsOf('durationUnit'));
}

/** A sign, digits and a decimal mark that may continue, and decimals that a percent sign may follow. */
function isBegunNumber(written: string, input: CheckInput, { range }: Problem): boolean {
  const keyword = recordOf(input, range.start.line)?.keyword;
  if (keyword === 'feels' || keyword === 'metric') return false;
  const decimals = keyword === 'leaves' ? '[0-9\\u0e50-\\u0e59]*' : '';
  return new RegExp(`^[+\\-\\u2212]?[0-9\\u0e50-\\u0e59]*(?:[.,]${decimals})?$`, 'u').test(written);
}

function isStartOfKeyword(written: string): boolean {
  keywords ??= VOCABULARIES.flatMap(({ keywords: words }) => KEYWORD_IDS.flatMap((id) => words[id].map(foldLoose)));
  return beginnings(written).some((start) =>
    keywords?.some((spelling) => spelling.length > start.length && spelling.startsWith(start)),
  );
}

/** Whether a name begins with this text, apart from an opening quote. A name typed without its marks still waits for them. */
function startsAny(written: string, names: readonly string[]): boolean {
  const starts = beginnings(written.replace(/^["'\u201c\u201e\u2018\u00ab\u300c]/u, ''));
  return names.some((name) => {
    const loose = foldLoose(name);
    return loose !== '' && starts.some((start) => loose.startsWith(start));
  });
}

/** The loose forms of what was typed so far. A final SARA E may be the first half of SARA AE. */
function beginnings(written: string): readonly string[] {
  const loose = foldLoose(written);
  return loose.endsWith('\u0e40') ? [loose, `${loose.slice(0, -1)}\u0e41`] : [loose];
}

/** What was typed of a line up to a character; the whole line if only its indentation changed. */
function typedOn(text: string, { offset, valueEnd }: LineRecord, from: number, character: number): string {
  return text.slice(offset + from, offset + (character > from ? Math.min(valueEnd, character) : valueEnd));
}
