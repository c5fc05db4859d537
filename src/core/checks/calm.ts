import { blocksOf, openerAt } from '../reader/openers.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import type { Problem } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { isKeywordOpen, mayBecomeRight } from './half-typed.js';
import { MOMENTS } from './moments.js';
import { recordOf, textOfRange } from '../writing/writing.js';

/** Where an author is writing. */
export interface Author {
  /** The line of the last letter typed; after Enter, the new line. */
  readonly line: number;
  /** The character after that letter. */
  readonly character: number;
  /** The lines that the last edit wrote: several when text was pasted or completed. */
  readonly first: number;
  readonly last: number;
}

/** What an author has been told, and what is known but held back; `signatureOf` tells problems apart. */
export interface Told {
  readonly said: readonly Problem[];
  readonly known: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

export const NOTHING_TOLD: Told = { said: [], known: new Set(), told: new Set() };

/** Problems that a line may cause elsewhere while the name in it is being typed. */
const ECHOES: Readonly<Partial<Record<DiagnosticCode, readonly KeywordId[]>>> = {
  'ambiguous-reference': ['stage', 'step', 'id'],
  'dead-end-reference': ['stage', 'step', 'id'],
  'duplicate-name': ['persona', 'journey', 'touchpoint', 'channel', 'metric', 'model', 'id'],
  'stage-not-in-model': ['model', 'stage'],
  'stage-order': ['model', 'stage'],
  'unknown-persona': ['persona', 'id'],
  'unknown-reference': ['journey', 'stage', 'step', 'pain', 'id'],
};

/** The line that answers what is missing; it says nothing yet while its value is still to come. */
const ANSWERS: Readonly<Partial<Record<DiagnosticCode, readonly KeywordId[]>>> = {
  'improved-without-base': ['improves'],
  'low-point-unanswered': ['pain', 'idea'],
  'missing-goal': ['goal'],
  'missing-objective': ['objective'],
  'missing-persona': ['for'],
  'owner-missing': ['owner'],
  'wait-not-told': ['idea'],
};

/**
 * The problems to show for a text. Nothing is held back when nobody is writing. While an author is writing, what is missing waits
 * until they have moved on; what is wrong waits only where they are typing, and only as long as it can still become right. A
 * problem that was already shown stays as long as it is true, and whatever a half-typed word does to other lines is not shown
 * yet.
 */
export function saidOf(
  problems: readonly Problem[],
  input: CheckInput,
  author: Author | undefined,
  before: Told,
): Told {
  const said: Problem[] = [];
  const known = new Set<string>();
  const told = new Set<string>();
  let isOpen: boolean | undefined;
  for (const each of problems) {
    const problem = author ? withoutLine(each, input, author) : each;
    const signature = signatureOf(problem, input);
    if (author && !before.known.has(signature) && !isWritten(problem, input, author)) {
      isOpen ??= isKeywordOpen(input, author.line, author.character);
      if (isOpen || isEcho(problem, input, author)) continue;
    }
    known.add(signature);
    if (author && isBeingAnswered(problem, input, author)) {
      if (before.told.has(signature)) told.add(signature);
      continue;
    }
    if (author && !before.told.has(signature) && isWaiting(problem, input, author)) continue;
    said.push(problem);
    told.add(signature);
  }
  return { said, known, told };
}

/** A run of lines that are not facts, without its last line while that one is being typed and can still become a keyword. */
function withoutLine(problem: Problem, input: CheckInput, { line, character }: Author): Problem {
  const { start, end } = problem.range;
  if (problem.code !== 'unknown-keyword' || end.line !== line || start.line === line) return problem;
  const above = input.lines[line - 1];
  if (!above || !isKeywordOpen(input, line, character)) return problem;
  return { ...problem, range: { start, end: { line: above.line, character: above.valueEnd } } };
}

/** Equal for a problem as long as nobody changes the words that it is about, wherever its line moves. */
function signatureOf({ code, range }: Problem, input: CheckInput): string {
  return `${code} ${textOfRange(input, range)}`;
}

function isWaiting(problem: Problem, input: CheckInput, author: Author): boolean {
  const { start } = problem.range;
  switch (MOMENTS[problem.code]) {
    case 'wrong':
      return isTyped(problem, input, author) && mayBecomeRight(problem, input, author);
    case 'line':
      return isWritten(problem, input, author);
    case 'part':
      return isInPart(input, start.line, author.line);
    case 'journey':
      return journeyAt(input, start.line) === journeyAt(input, author.line);
  }
}

/** Whether a problem is about the line being typed, or the line that it continues. */
function isTyped({ range: { start, end } }: Problem, input: CheckInput, { line }: Author): boolean {
  return (start.line <= line && line <= end.line) || recordOf(input, line)?.line === start.line;
}

/** Whether a problem is about what the last edit wrote. */
function isWritten(problem: Problem, input: CheckInput, author: Author): boolean {
  const { line } = problem.range.start;
  return (line >= author.first && line <= author.last) || isTyped(problem, input, author);
}

/** Whether a problem elsewhere exists only because a name on the author's line is not finished. */
function isEcho({ code }: Problem, input: CheckInput, { line }: Author): boolean {
  const keyword = recordOf(input, line)?.keyword;
  return keyword !== undefined && (ECHOES[code]?.includes(keyword) ?? false);
}

/** Whether the author is writing what a problem asks for. */
function isBeingAnswered({ code, range }: Problem, input: CheckInput, { line }: Author): boolean {
  const keyword = recordOf(input, line)?.keyword;
  if (keyword === undefined || !ANSWERS[code]?.includes(keyword)) return false;
  return journeyAt(input, range.start.line) === journeyAt(input, line);
}

/** Whether a line is in the same part as another, which may be further down in a step of the same stage. */
function isInPart({ lines }: CheckInput, of: number, line: number): boolean {
  const opener = openerAt(lines, of);
  if (opener === openerAt(lines, line)) return true;
  return opener?.keyword === 'stage' && openerAt(lines, line, 'stage', 'journey', 'persona', 'catalogue') === opener;
}

/** The line that opens the journey that a line is in, or the block beside journeys. */
function journeyAt({ lines }: CheckInput, line: number): number | undefined {
  return blocksOf(lines)[Math.min(line, lines.length - 1)];
}
