import type { Fault } from '../model/journey.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix, TextEdit } from '../writing/edit.js';
import { faultCheck } from './faults.js';
import { fixOf, removeEach, textAt } from '../writing/writing.js';

/**
 * Conflict marks from git hold two versions of the same lines. Only the author knows which one is right, so each is offered, and
 * both together; the picture waits.
 */
export const conflictMarks = faultCheck('conflict-marks', 'error', (fault, input) => ({
  data: {},
  fixes: fixes(input, fault),
}));

type Version = 'mine' | 'theirs';

type Section = Version | 'base';

function fixes(input: CheckInput, fault: Fault): readonly Fix[] {
  const mine = choose(input, fault, ['mine']);
  const theirs = choose(input, fault, ['theirs']);
  const both = choose(input, fault, ['mine', 'theirs']);
  if (!mine || !theirs || !both) return [];
  return [
    fixOf(input, 'chooseMine', { name: nameOf(input, fault.line) }, mine),
    fixOf(input, 'chooseTheirs', { name: nameOf(input, fault.lastLine) }, theirs),
    fixOf(input, 'chooseBoth', {}, both),
  ];
}

/**
 * Edits that keep the lines of some versions; in a conflict within a conflict the same version is kept. The common ancestor is
 * removed. Undefined when the marks do not pair.
 */
function choose(
  input: CheckInput,
  { line, lastLine }: Fault,
  versions: readonly Version[],
): readonly TextEdit[] | undefined {
  const open: Section[] = [];
  const removed: number[] = [];
  for (let at = line; at <= lastLine; at++) {
    const mark = input.lines[at]?.kind === 'conflict' ? textAt(input, at, 0, 1) : '';
    if (mark === '') {
      if (!open.every((section) => section !== 'base' && versions.includes(section))) removed.push(at);
      continue;
    }
    removed.push(at);
    if (!step(open, mark)) return undefined;
  }
  return open.length === 0 ? removeEach(input, removed) : undefined;
}

/** Moves past a mark; false when it is out of place. */
function step(open: Section[], mark: string): boolean {
  const section = open.at(-1);
  if (mark === '<') {
    open.push('mine');
    return true;
  }
  if (section === undefined) return false;
  open.pop();
  if (mark === '>') return section === 'theirs';
  if (section === 'theirs' || (mark === '|' && section !== 'mine')) return false;
  open.push(mark === '|' ? 'base' : 'theirs');
  return true;
}

/** What git calls the version: the words after its mark. */
function nameOf(input: CheckInput, line: number): string {
  return textAt(input, line, 7, input.lines[line]?.length ?? 7).trim();
}
