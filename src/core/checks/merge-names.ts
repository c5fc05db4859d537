import { nameKey } from '../references/name-key.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import type { CheckInput, Fix, Problem, TextEdit } from './check.js';
import { offsetAt } from './writing.js';

/** A name that is declared nowhere is one fault, however often it is used. */
const NAMED: ReadonlySet<DiagnosticCode> = new Set(['unknown-persona', 'dead-end-reference', 'unknown-reference']);

/** Says an unknown name once, where it is first used; the other places are related, and a fix changes them all. */
export function mergeNames(problems: readonly Problem[], input: CheckInput): readonly Problem[] {
  if (problems.filter(({ code }) => NAMED.has(code)).length < 2) return problems;
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (!NAMED.has(problem.code)) continue;
    const key = `${problem.code} ${keyOf(problem, input)}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return problems.flatMap((problem) => {
    if (!NAMED.has(problem.code)) return [problem];
    const group = groups.get(`${problem.code} ${keyOf(problem, input)}`) ?? [];
    if (group.length < 2) return [problem];
    return group[0] === problem ? [merged(problem, group.slice(1))] : [];
  });
}

function keyOf({ range }: Problem, input: CheckInput): string {
  return nameKey(input.text.slice(offsetAt(input, range.start), offsetAt(input, range.end)));
}

function merged(first: Problem, others: readonly Problem[]): Problem {
  return {
    ...first,
    related: [...(first.related ?? []), ...others.map(({ range, message }) => ({ range, message }))],
    fixes: first.fixes.map((fix) => (isInPlace(fix, first) ? everywhere(fix, others) : fix)),
  };
}

/** Whether a fix only writes another name in the place of this one. */
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
  return { ...fix, edits: [first, ...others.map(({ range }) => ({ ...first, range }))] };
}
