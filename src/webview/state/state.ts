import type { Problem } from '../../core/checks/check.js';
import type {} from '../../core/writing/edit.js';
import { ZOOM } from '../../protocol/preview-messages.js';
import type { Choices, PreviewState, Scroll, ToWebview, View } from '../../protocol/preview-messages.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { nextChoices, NO_CHOICES, readChoices } from './choices.js';
import type { ChoiceAction } from './choices.js';
import type { State } from './shape.js';
import { dismissStrip, spokenOf, withTold } from './strip.js';

/** Milliseconds that a picture is held, and that a problem on the line being typed is not shown. */
export const PATIENCE = 1500;

/** From this width on, in px, the header is shown in full above the map. */
const WIDE = 1100;

export type Action =
  | { readonly type: 'message'; readonly message: ToWebview; readonly now: number }
  | { readonly type: 'time'; readonly now: number }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'zoom'; readonly zoom: number }
  | { readonly type: 'size'; readonly width: number; readonly height: number }
  | { readonly type: 'choice'; readonly choice: ChoiceAction }
  | { readonly type: 'toggleTable' }
  | { readonly type: 'toggleHeader' }
  | { readonly type: 'toggleStrip' }
  | { readonly type: 'dismissStrip' }
  | { readonly type: 'keyboard'; readonly here: boolean }
  | { readonly type: 'failed'; readonly message: string; readonly now: number }
  | { readonly type: 'painted' };

/** The state of a new page, or of one that VS Code restores. The server counts as running until we hear otherwise. */
export function initialState(saved?: PreviewState): State {
  const base: State = {
    uri: saved?.uri ?? '',
    fileName: '',
    view: saved?.view ?? 'map',
    zoom: withinZoom(saved?.zoom ?? 1),
    zooms: Object.fromEntries(Object.entries(saved?.zooms ?? {}).map(([view, zoom]) => [view, withinZoom(zoom)])),
    narrow: false,
    width: 0,
    height: 0,
    table: saved?.table ?? false,
    pinned: saved?.pinned ?? false,
    choices: savedChoices(saved),
    headerOpen: saved?.headerOpen ?? false,
    newestVersion: -1,
    changedAt: 0,
    problems: [],
    problemsVersion: -1,
    visibleProblems: [],
    toldProblems: [],
    hasKeyboard: false,
    gone: false,
    serverRunning: true,
    stripOpen: false,
    dismissed: [],
  };
  return saved?.model ? { ...base, latest: saved.model, drawn: saved.model } : base;
}

/** The next state. Pure: the clock comes with the action. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'message':
      return withStrip(receive(state, action.message, action.now), action.now);
    case 'time':
      return withStrip(endHold(state, action.now), action.now);
    case 'view':
      return { ...state, view: action.view, zoom: state.zooms[action.view] ?? 1, table: false };
    case 'zoom': {
      const zoom = withinZoom(action.zoom);
      return { ...state, zoom, zooms: { ...state.zooms, [state.view]: zoom } };
    }
    case 'size': {
      const { width, height } = action;
      return width === state.width && height === state.height
        ? state
        : { ...state, narrow: width < WIDE, width, height };
    }
    case 'choice':
      return { ...state, choices: withLatest(state.choices, state.uri, nextChoices(chosenIn(state), action.choice)) };
    case 'toggleTable':
      return { ...state, table: !state.table };
    case 'toggleHeader':
      return { ...state, headerOpen: !state.headerOpen };
    case 'toggleStrip':
      return withTold({ ...state, stripOpen: !state.stripOpen });
    case 'dismissStrip':
      return dismissStrip(state);
    case 'keyboard':
      return turned(state, action.here);
    case 'failed':
      return { ...state, failure: action.message, failedAt: state.failedAt ?? action.now };
    case 'painted':
      return state.failure === undefined ? state : withTold(without(state, 'failure', 'failedAt'));
  }
}

/** Milliseconds from `now` until time alone changes the state; undefined if it will not. */
export function nextChange(state: State, now: number): number | undefined {
  const ends: number[] = [];
  if (isHeld(state) && state.latest?.hold?.reason === 'half-typed') {
    ends.push((state.holdSince ?? now) + PATIENCE);
  }
  if (visibleProblems(state, Number.POSITIVE_INFINITY).length !== state.visibleProblems.length) {
    ends.push(state.changedAt + PATIENCE);
  }
  return ends.length === 0 ? undefined : Math.max(0, Math.min(...ends) - now);
}

/** Whether the header is one line, so that the map itself is in view. */
export function hasFoldedHeader(state: State): boolean {
  return state.narrow && !state.headerOpen;
}

/** Whether the picture is older than the newest text because of a hold. */
export function isHeld(state: State): boolean {
  return state.latest?.hold !== undefined && state.drawn !== undefined && state.drawn !== state.latest;
}

/** Until when the picture showed the text as it was; undefined while it still does, or if there is no picture. */
export function heldSince(state: State): number | undefined {
  if (!state.drawn?.journey) {
    return undefined;
  }
  const since = [state.failedAt, state.stoppedAt, isHeld(state) ? state.holdSince : undefined];
  // Whatever came first: the picture has been that old ever since.
  const known = since.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** What the reader chose for the current file. */
export function chosenIn(state: State): Choices {
  return state.choices[state.uri] ?? NO_CHOICES;
}

/** Number of files whose choices are remembered; the oldest are forgotten. */
const MOST_CHOICES = 20;

/** The latest choice is last, so that the files forgotten first are those unused for the longest time. */
function withLatest(all: State['choices'], uri: string, choices: Choices): State['choices'] {
  return Object.fromEntries([...Object.entries(all).filter(([key]) => key !== uri), [uri, choices]]);
}

function savedChoices(saved: PreviewState | undefined): Readonly<Record<string, Choices>> {
  const entries = Object.entries(saved?.choices ?? {}).map(([uri, value]) => [uri, readChoices(value)] as const);
  return Object.fromEntries(entries.flatMap(([uri, choices]) => (choices ? [[uri, choices]] : [])));
}

/** The nearest zoom that a picture can be shown at. What is not a number, as in a window without a width, is 100 %. */
function withinZoom(zoom: number): number {
  return Number.isNaN(zoom) ? 1 : Math.min(ZOOM.largest, Math.max(ZOOM.smallest, zoom));
}

/** What the page keeps across a reload. A large model is left out: it would be written on each change. */
export function toSaved(
  state: State,
  scroll: Scroll,
  scrolls: Readonly<Partial<Record<View, Scroll>>> = {},
): PreviewState {
  const { uri, view, zoom, zooms, headerOpen, table, pinned } = state;
  const choices = Object.fromEntries(Object.entries(state.choices).slice(-MOST_CHOICES));
  const saved = { uri, view, zoom, zooms, headerOpen, table, pinned, choices, scroll, scrolls };
  const stages = state.drawn?.journey?.stages ?? [];
  const steps = stages.reduce((sum, stage) => sum + stage.steps.length, 0);
  return state.drawn && steps <= LARGEST_SAVED ? { ...saved, model: state.drawn } : saved;
}

/** Steps. */
const LARGEST_SAVED = 200;

function receive(state: State, message: ToWebview, now: number): State {
  switch (message.type) {
    case 'document':
      return turnTo(state, message.uri, message.fileName);
    case 'model':
      return message.model.uri === state.uri ? receiveModel(state, message.model, now) : state;
    case 'problems': {
      const { uri, version, problems } = message.problems;
      const late = uri !== state.uri || version < state.problemsVersion;
      return late ? state : { ...state, problems, problemsVersion: version };
    }
    case 'cursor':
      return message.uri === state.uri ? moveCursor(state, message.line) : state;
    case 'gone':
    case 'back':
      return message.uri === state.uri ? { ...state, gone: message.type === 'gone' } : state;
    case 'server':
      return message.running
        ? { ...without(state, 'stoppedAt'), serverRunning: true }
        : { ...state, serverRunning: false, stoppedAt: state.stoppedAt ?? now };
    case 'changed':
      // What was changed in the picture comes back as a model; the page itself reports what could not be changed.
      return state;
    case 'asked':
      // The page does it as if its own key had been pressed.
      return state;
    case 'pictures':
      return message.uri === state.uri ? { ...state, pictures: message } : state;
    case 'pinned':
      return { ...state, pinned: message.pinned };
  }
}

function moveCursor(state: State, line: number): State {
  const left = state.typedLine !== undefined && state.typedLine !== line;
  return { ...(left ? without(state, 'typedLine') : state), cursorLine: line };
}

/** A reader who turns to the picture has left the line being typed. */
function turned(state: State, hasKeyboard: boolean): State {
  if (hasKeyboard === state.hasKeyboard) {
    return state;
  }
  return withTold({ ...(hasKeyboard ? without(state, 'typedLine') : state), hasKeyboard });
}

/** The versions of a document start again when it is opened; its picture stays until the first answer. */
function turnTo(state: State, uri: string, fileName: string): State {
  const same = uri === state.uri;
  const next: State = {
    ...without(state, 'holdSince', 'failure', 'failedAt', 'typedLine'),
    uri,
    fileName,
    newestVersion: -1,
    problemsVersion: -1,
    gone: same && state.gone,
  };
  return same
    ? next
    : {
        ...without(next, 'latest', 'drawn', 'cursorLine'),
        problems: [],
        visibleProblems: [],
        toldProblems: [],
        stripOpen: false,
        dismissed: [],
      };
}

function receiveModel(state: State, model: PreviewModel, now: number): State {
  if (model.version < state.newestVersion) {
    return state;
  }
  const changed = model.version > state.newestVersion && state.newestVersion !== -1;
  const next: State = {
    ...state,
    latest: model,
    newestVersion: model.version,
    changedAt: changed ? now : state.changedAt,
    ...(changed && !state.hasKeyboard && state.cursorLine !== undefined ? { typedLine: state.cursorLine } : {}),
  };
  if (!model.hold) {
    return { ...without(next, 'holdSince'), drawn: model };
  }
  // A conflict that begins while a half-typed line is drawn as it is starts a hold of its own; another reason to wait does not.
  const goesOn = state.latest?.hold?.reason === model.hold.reason || isHeld(state);
  const holdSince = (goesOn ? state.holdSince : undefined) ?? now;
  const over = model.hold.reason === 'half-typed' && now - holdSince >= PATIENCE;
  return { ...next, holdSince, drawn: over || !mayHold(state, model) ? model : (state.drawn ?? model) };
}

/** A picture is only held for the same journey; an empty view is not a picture. */
function mayHold(state: State, model: PreviewModel): boolean {
  return state.drawn?.journey !== undefined && state.drawn.shown === model.shown;
}

function endHold(state: State, now: number): State {
  const over =
    state.holdSince !== undefined && now - state.holdSince >= PATIENCE && state.latest?.hold?.reason === 'half-typed';
  return over && state.latest ? { ...state, drawn: state.latest } : state;
}

function withStrip(state: State, now: number): State {
  const visible = visibleProblems(state, now);
  // By their words: each check of the text sends new objects, and new marks would make the browser lay out the whole picture
  // again.
  const shown = state.visibleProblems;
  const isSame = (problem: Problem, index: number): boolean =>
    problem === shown[index] || JSON.stringify(problem) === JSON.stringify(shown[index]);
  const same = visible.length === shown.length && visible.every(isSame);
  return withTold(same ? state : { ...state, visibleProblems: visible });
}

/**
 * A problem on the line being typed is no news to its author: it is left out for a while, unless the strip showed this line
 * already. So the strip neither appears on each keystroke nor disappears while its line is being fixed.
 */
function visibleProblems(state: State, now: number): readonly Problem[] {
  const settled = now - state.changedAt >= PATIENCE && !(isHeld(state) && now - (state.holdSince ?? now) < PATIENCE);
  const wasSpokenOf = spokenOf(state.visibleProblems);
  const shown = state.problems.filter(
    (problem) =>
      (problem.severity === 'error' || problem.severity === 'warning') &&
      (settled || problem.range.start.line !== state.cursorLine || wasSpokenOf(problem)),
  );
  return shown.sort(
    (left, right) =>
      rank(left) - rank(right) ||
      left.range.start.line - right.range.start.line ||
      left.range.start.character - right.range.start.character,
  );
}

function rank(problem: Problem): number {
  return problem.severity === 'error' ? 0 : 1;
}

/** A copy without the named parts. */
function without<Key extends keyof State>(state: State, ...keys: readonly Key[]): Omit<State, Key> {
  const copy: Partial<State> = { ...state };
  for (const key of keys) {
    delete copy[key];
  }
  return copy as Omit<State, Key>;
}
