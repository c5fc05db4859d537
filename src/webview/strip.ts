import type { Fix, Problem } from '../core/checks/check.js';
import type { Labels } from '../core/vocabulary/labels.js';
import { button, element, icon } from './dom.js';
import type { State } from './state.js';

export interface StripEvents {
  readonly goToLine: (line: number) => void;
  readonly fix: (fix: Fix) => void;
  readonly restartServer: () => void;
  readonly restartPreview: () => void;
  readonly toggle: () => void;
}

/** One row of the strip. */
interface Row {
  readonly kind: 'error' | 'warning' | 'information';
  readonly text: string;
  readonly line?: number;
  readonly code?: string;
  readonly fix?: Fix;
  readonly action?: { readonly text: string; readonly run: () => void };
}

const SIGNS = { error: 'x', warning: 'triangle-alert', information: 'clock' } as const;

/** The strip above the picture: what is wrong, where, and what mends it. It pushes the picture down and never covers it. */
export class Strip {
  readonly root = element('section', { class: 'strip', attributes: { 'aria-live': 'polite', hidden: '' } });
  private shown = '';

  constructor(private readonly events: StripEvents) {}

  /** Shows the state's troubles. Nothing in the page is touched when they are those that it shows already. */
  update(state: State, labels: Labels): void {
    const rows = rowsOf(state, labels, this.events);
    const key = JSON.stringify([rows, state.stripOpen, labels.preview.restart]);
    if (key === this.shown) {
      return;
    }
    this.shown = key;
    this.root.hidden = rows.length === 0;
    this.root.classList.toggle('strip-error', rows[0]?.kind === 'error');
    const { first, rest } = split(rows, state.stripOpen);
    this.root.replaceChildren(...first.map((row) => this.renderRow(row, labels)));
    this.root.append(...this.renderMore(rows, rest, state, labels));
  }

  private renderRow(row: Row, labels: Labels): HTMLElement {
    const { line, fix, action } = row;
    const texts = element('div', {
      class: 'strip-text',
      children: [
        line === undefined ? undefined : element('strong', { text: labels.preview.line(line + 1) }),
        element('span', { text: row.text }),
        row.code === undefined ? undefined : element('span', { class: 'strip-code', text: row.code }),
      ],
    });
    return element('div', {
      class: `strip-row strip-row-${row.kind}`,
      children: [
        element('span', { class: 'strip-sign', children: [icon(SIGNS[row.kind])] }),
        texts,
        // The buttons of a row stay together when a narrow panel has no room for them beside the sentence.
        element('div', {
          class: 'strip-actions',
          children: [
            fix
              ? button({ class: 'primary', icon: 'check', text: fix.title, onClick: () => this.events.fix(fix) })
              : undefined,
            line === undefined
              ? undefined
              : button({
                  class: 'secondary',
                  text: labels.preview.goToLine(line + 1),
                  onClick: () => this.events.goToLine(line),
                }),
            action ? button({ class: 'primary', text: action.text, onClick: action.run }) : undefined,
          ],
        }),
      ],
    });
  }

  private renderMore(rows: readonly Row[], rest: number, state: State, labels: Labels): readonly HTMLElement[] {
    if (rest === 0 && !state.stripOpen) {
      return [];
    }
    const counts = countsOf(rows);
    const more = button({
      class: 'strip-more',
      icon: state.stripOpen ? 'chevron-up' : 'chevron-down',
      text: state.stripOpen ? labels.preview.errorsAndWarnings(counts) : labels.preview.more(rest),
      attributes: { 'aria-expanded': String(state.stripOpen) },
      onClick: this.events.toggle,
    });
    return [element('div', { class: 'strip-foot', children: [more] })];
  }
}

/** The most that an opened strip lists; a pasted page of prose has thousands. */
const MOST_ROWS = 50;

/** One error and one warning stand open, and every notice; the rest is behind an arrow. */
function split(rows: readonly Row[], open: boolean): { first: readonly Row[]; rest: number } {
  if (open) {
    return { first: rows.slice(0, MOST_ROWS), rest: 0 };
  }
  const first = rows.filter(
    (row, index) =>
      row.line === undefined || rows.findIndex(({ kind, line }) => line !== undefined && kind === row.kind) === index,
  );
  return { first, rest: rows.length - first.length };
}

function countsOf(rows: readonly Row[]): { errors: number; warnings: number } {
  const count = (kind: Row['kind']): number => rows.filter((row) => row.line !== undefined && row.kind === kind).length;
  return { errors: count('error'), warnings: count('warning') };
}

function rowsOf(state: State, labels: Labels, events: StripEvents): readonly Row[] {
  const { preview } = labels;
  const rows: Row[] = [];
  if (state.failure !== undefined) {
    rows.push({
      kind: 'error',
      text: `${preview.drawingFailed} ${state.failure}`,
      action: { text: preview.restart, run: events.restartPreview },
    });
  }
  if (!state.serverRunning) {
    rows.push({
      kind: 'error',
      text: preview.serverStopped,
      action: { text: preview.restart, run: events.restartServer },
    });
  }
  if (state.gone) {
    rows.push({ kind: 'warning', text: preview.gone });
  }
  const hold = state.latest?.hold;
  if (hold?.reason === 'conflict') {
    rows.push({ kind: 'error', line: hold.line, text: preview.conflict });
  }
  return [...rows, ...problemRows(state, hold?.reason === 'conflict')];
}

/** Warnings alone make no strip: the footer counts them and opens it. The conflict has its own row already. */
function problemRows(state: State, conflict: boolean): readonly Row[] {
  const problems = state.visibleProblems.filter(({ code }) => !(conflict && code === 'conflict-marks'));
  const shown = state.stripOpen || problems.some(({ severity }) => severity === 'error') ? problems : [];
  return shown.map(toRow);
}

function toRow(problem: Problem): Row {
  // Of several the page cannot know which is meant; the light bulb of the editor offers them all.
  const only = problem.fixes.length === 1 ? problem.fixes[0] : undefined;
  const fix = problem.fixes.find(({ preferred }) => preferred) ?? only;
  const row: Row = {
    kind: problem.severity === 'error' ? 'error' : 'warning',
    text: problem.message,
    line: problem.range.start.line,
    code: problem.code,
  };
  return fix ? { ...row, fix } : row;
}
