import type { Problem } from '../../core/checks/check.js';
import type { State } from './shape.js';

/** What the strip is about: a notice about the picture, or a problem in the text. */
type Trouble =
  | { readonly kind: 'failure' | 'server' | 'gone' | 'conflict' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What the strip shows: one line with the most urgent, or all of it. */
interface StripContent {
  /** Most urgent first. */
  readonly troubles: readonly Trouble[];
  readonly open: boolean;
}

/**
 * What the strip over the picture says; undefined if there is none. Warnings alone open no strip, nor does what the reader
 * dismissed: the footer counts them, and opens the strip. An opened strip lists everything that is known.
 */
export function stripContent(state: State): StripContent | undefined {
  const all = [...notices(state), ...problemsOf(state, state.stripOpen ? state.visibleProblems : state.toldProblems)];
  const dismissed = new Set(state.stripOpen ? [] : state.dismissed);
  const troubles = all.filter((trouble) => !dismissed.has(keyOf(trouble)));
  const isNews = state.stripOpen || troubles.some((each) => each.kind !== 'problem' || isError(each.problem));
  return troubles.length > 0 && isNews ? { troubles, open: state.stripOpen } : undefined;
}

/** The reader dismisses what the strip says; anything new brings it back. */
export function dismissStrip(state: State): State {
  const all = [...notices(state), ...problemsOf(state, state.visibleProblems)];
  return { ...state, stripOpen: false, dismissed: all.map(keyOf) };
}

/**
 * The known problems that the strip may show: all except those of the line being typed, which are shown when it is left. What the
 * strip showed already stays while its line is being fixed.
 */
export function withTold(state: State): State {
  const wasSpokenOf = spokenOf(stripContent(state) ? state.toldProblems : []);
  const told = state.visibleProblems.filter(
    (problem) => problem.range.start.line !== state.typedLine || wasSpokenOf(problem),
  );
  const next = sameParts(told, state.toldProblems) ? state : { ...state, toldProblems: told };
  return forget(next);
}

/** Whether a problem was among those: by its line, or by its words if lines have moved. */
export function spokenOf(problems: readonly Problem[]): (problem: Problem) => boolean {
  const lines = new Set(problems.map(({ range }) => range.start.line));
  const words = new Set(problems.map(wordsOf));
  return (problem) => lines.has(problem.range.start.line) || words.has(wordsOf(problem));
}

/** What is fixed no longer counts as dismissed, and leaves no opened strip behind. */
function forget(state: State): State {
  const keys = new Set([...notices(state), ...problemsOf(state, state.visibleProblems)].map(keyOf));
  const dismissed = state.dismissed.filter((key) => keys.has(key));
  const stripOpen = state.stripOpen && keys.size > 0;
  return dismissed.length === state.dismissed.length && stripOpen === state.stripOpen
    ? state
    : { ...state, dismissed, stripOpen };
}

function notices(state: State): readonly Trouble[] {
  return [
    ...(state.failure === undefined ? [] : [{ kind: 'failure' as const }]),
    ...(state.serverRunning ? [] : [{ kind: 'server' as const }]),
    ...(state.gone ? [{ kind: 'gone' as const }] : []),
    ...(hasConflict(state) ? [{ kind: 'conflict' as const }] : []),
  ];
}

/** A conflict has a notice of its own. */
function problemsOf(state: State, problems: readonly Problem[]): readonly Trouble[] {
  return problems
    .filter(({ code }) => !(code === 'conflict-marks' && hasConflict(state)))
    .map((problem) => ({ kind: 'problem', problem }));
}

function hasConflict(state: State): boolean {
  return state.latest?.hold?.reason === 'conflict';
}

function keyOf(trouble: Trouble): string {
  return trouble.kind === 'problem' ? wordsOf(trouble.problem) : trouble.kind;
}

/** Lines move while their problems stay the same. */
function wordsOf({ code, message }: Problem): string {
  return `${code} ${message}`;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function sameParts(left: readonly Problem[], right: readonly Problem[]): boolean {
  return left.length === right.length && left.every((problem, index) => problem === right[index]);
}
