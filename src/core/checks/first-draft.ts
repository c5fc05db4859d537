import type { DiagnosticCode } from '../vocabulary/messages.js';
import type { Problem } from './check.js';
import type { CheckInput } from '../writing/check-input.js';

/** The most keyword lines that a first draft has. */
const LINES = 12;
const MOST_REMINDERS = 3;

/**
 * The reminders for a draft, the most helpful first: what hurts the customer, then who the customer is and where the journey
 * ends.
 */
const REMINDERS: readonly DiagnosticCode[] = [
  'improved-without-base',
  'low-point-unanswered',
  'wait-not-told',
  'missing-persona',
  'after-sale-missing',
  'missing-goal',
  'no-steps',
  'stage-without-steps',
  'missing-objective',
  'owner-missing',
];

/**
 * A first draft lacks nearly everything, and a list of it all would only get in the way of the next line. Three things are
 * mentioned; the next one follows when one of them is answered, and all of them once the draft has grown. Problems with what is
 * already written do not count among the three.
 */
export function withFewReminders(problems: readonly Problem[], { lines }: CheckInput): readonly Problem[] {
  const reminders = problems.filter(({ code }) => REMINDERS.includes(code));
  if (reminders.length <= MOST_REMINDERS || lines.filter(({ keyword }) => keyword).length > LINES) return problems;
  const byUse = reminders.toSorted((left, right) => REMINDERS.indexOf(left.code) - REMINDERS.indexOf(right.code));
  const left = new Set(byUse.slice(MOST_REMINDERS));
  return problems.filter((problem) => !left.has(problem));
}
