import { nameKey } from '../references/name-key.js';
import { groupBy } from '../util/group-by.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import type { Problem } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix, TextEdit } from '../writing/edit.js';
import { textOfRange } from '../writing/writing.js';

/** A name that is declared nowhere is one fault, however often it is used. */
const NAMED: ReadonlySet<DiagnosticCode> = new Set(['unknown-persona', 'dead-end-reference', 'unknown-reference']);

/**
 * Reports an unknown name once, where it is first used; the other places are related, and a fix changes every place that it is
 * right for.
 */
export function mergeNames(problems: readonly Problem[], input: CheckInput): readonly Problem[] {
  const named = problems.filter(({ code }) => NAMED.has(code));
  if (named.length < 2) return problems;
  const gone = new Set<Problem>();
  const instead = new Map<Problem, Problem>();
  for (const [first, ...others] of groupBy(named, (problem) => keyOf(problem, input)).values()) {
    if (!first || others.length === 0) continue;
    instead.set(first, merged(first, others));
    for (const other of others) gone.add(other);
  }
  return problems.flatMap((problem) => (gone.has(problem) ? [] : [instead.get(problem) ?? problem]));
}

function keyOf({ code, range }: Problem, input: CheckInput): string {
  return `${code} ${nameKey(textOfRange(input, range))}`;
}

function merged(first: Problem, others: readonly Problem[]): Problem {
  return {
    ...first,
    related: [...(first.related ?? []), ...others.map(({ range, message }) => ({ range, message }))],
    fixes: first.fixes.map((fix) => (isInPlace(fix, first) ? everywhere(fix, others) : fix)),
  };
}

/** Whether a fix only replaces this name with another. */
function isInPlace({ edits }: Fix, { range }: Problem): boolean {
  return (
    edits.length === 1 &&
    edits.every((edit) => isSameStart(edit, range) && edit.range.end.character === range.end.character)
  );
}

function isSameStart({ range }: TextEdit, { start }: Problem['range']): boolean {
  return range.start.line === start.line && range.start.character === start.character;
}

function everywhere(fix: Fix, others: readonly Problem[]): Fix {
  const [first] = fix.edits;
  if (!first || first.slots) return fix;
  // The nearest name in one journey may not exist in another.
  const alike = others.filter((other) =>
    other.fixes.some((each) => each.title === fix.title && isInPlace(each, other)),
  );
  return { ...fix, edits: [first, ...alike.map(({ range }) => ({ ...first, range }))] };
}
