import type { Fault } from '../model/journey.js';
import { comparePositions } from '../model/range.js';
import { oneLine } from '../util/one-line.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import { ALL_CHECKS } from './all-checks.js';
import type { Check, Problem, Severity } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { withoutConsequences } from './consequences.js';
import { faultsOf } from './faults.js';
import { withFewReminders } from './first-draft.js';
import { changesText, hasSlots } from '../writing/slots.js';

/** Long enough for every message that names things of ordinary length. */
const LONGEST_MESSAGE = 400;

export interface RunOptions {
  /** Called with a check that failed; the others continue. */
  readonly onError?: (code: DiagnosticCode, error: unknown) => void;
  /** Severities that override those of the checks; `off` leaves a check out. */
  readonly severities?: Readonly<Partial<Record<DiagnosticCode, Severity | 'off'>>>;
  /** Checks to run instead of all of them, for tests. */
  readonly checks?: readonly Check[];
}

/**
 * Runs the checks. Problems come in text order, at one place in the order of their codes. Between conflict marks there are two
 * versions of the same lines; their problems are reported once they are one. One fault gives one message, and a first draft gets
 * few reminders.
 */
export function runChecks(input: CheckInput, options: RunOptions = {}): readonly Problem[] {
  const inConflict = linesOf(faultsOf(input.file, 'conflict-marks'));
  const problems = (options.checks ?? ALL_CHECKS)
    .flatMap((check) => runCheck(check, input, options))
    .filter(({ code, range }) => code === 'conflict-marks' || !inConflict.has(range.start.line))
    .sort((left, right) => comparePositions(left.range.start, right.range.start));
  return withFewReminders(withoutConsequences(problems, input), input);
}

/** All lines of some faults, which may be nested. */
function linesOf(faults: readonly Fault[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const { line: first, lastLine } of faults.toSorted((left, right) => left.line - right.line)) {
    for (let line = Math.max(next, first); line <= lastLine; line++) lines.add(line);
    next = Math.max(next, lastLine + 1);
  }
  return lines;
}

function runCheck(check: Check, input: CheckInput, { onError, severities }: RunOptions): readonly Problem[] {
  const severity = severities?.[check.code];
  if (severity === 'off') return [];
  try {
    const findings = check.find(input);
    return findings.map((finding) => ({
      ...finding,
      fixes: distinctFixes(finding.fixes ?? []).filter((fix) => hasSlots(fix) || changesText(fix, input)),
      message: oneLine(finding.message, LONGEST_MESSAGE),
      severity: severity ?? finding.severity ?? check.severity,
      code: check.code,
    }));
  } catch (error) {
    onError?.(check.code, error);
    return [];
  }
}

/** Two fixes with the same title would leave the choice to chance; of those that do the same, one is enough. */
function distinctFixes(fixes: readonly Fix[]): readonly Fix[] {
  const titles = new Set<string>();
  return fixes.filter(({ title }) => !titles.has(title) && titles.add(title));
}
