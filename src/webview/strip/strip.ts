import type { Problem } from '../../core/checks/check.js';
import type { Fix } from '../../core/writing/edit.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { Labels } from '../../core/vocabulary/labels.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { button, element, svgIcon } from '../state/dom.js';
import type { State } from '../state/shape.js';
import { stripContent } from '../state/strip.js';

export interface StripEvents {
  readonly goToLine: (line: number) => void;
  readonly fix: (fix: Fix) => void;
  readonly restartServer: () => void;
  readonly restartPreview: () => void;
  readonly toggle: () => void;
  readonly dismiss: () => void;
  /** The focused element in the strip is gone. */
  readonly left: () => void;
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

/** The most that an opened strip lists; a pasted page of prose has thousands. */
const MOST_ROWS = 50;

/**
 * The strip over the bottom of the picture: what is wrong, where, and how to fix it (S9). It is one line with the most urgent
 * problem until it is opened, can be dismissed, and moves nothing: the picture stays where it is.
 */
export class Strip {
  readonly root = element('section', { class: 'strip', attributes: { 'aria-live': 'polite', hidden: '' } });
  /** Has no height of its own. */
  readonly place = element('div', { class: 'strip-place', children: [this.root] });
  private shown = '';
  private open = false;

  constructor(private readonly events: StripEvents) {
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        (this.open ? events.toggle : events.dismiss)();
      }
    });
  }

  /** Shows the state's problems. Touches nothing in the page if it shows them already. */
  update(state: State, language: HumanLanguage): void {
    const { labels } = vocabularyOf(language);
    const content = stripContent(state);
    const rows = content?.troubles.map((trouble) =>
      trouble.kind === 'problem' ? toRow(trouble.problem) : noticeRow(trouble.kind, state, labels, this.events),
    );
    const key = JSON.stringify([rows, content?.open, language]);
    if (key === this.shown) {
      return;
    }
    this.shown = key;
    this.open = content?.open === true;
    const active = document.activeElement;
    const focused = active instanceof HTMLElement && this.root.contains(active) ? active : undefined;
    this.root.hidden = rows === undefined;
    this.root.classList.toggle('strip-error', rows?.[0]?.kind === 'error');
    this.root.classList.toggle('is-open', this.open);
    this.root.replaceChildren(...(rows ? this.render(rows, labels, controlWordsOf(language).close) : []));
    if (focused) {
      this.keepKeyboard(focused.dataset['name'] ?? '');
    }
  }

  /** The button of the same name gets the focus of the one that is gone; without one the picture does. */
  private keepKeyboard(name: string): void {
    const again = this.root.querySelector<HTMLElement>(`[data-name="${name}"]`);
    if (again && !this.root.hidden) {
      again.focus();
    } else {
      this.events.left();
    }
  }

  private render(rows: readonly Row[], labels: Labels, close: string): readonly HTMLElement[] {
    const [first] = rows;
    if (this.open || !first) {
      const counts = element('span', { class: 'strip-counts', text: countsOf(rows, labels) });
      const list = rows.slice(0, MOST_ROWS).map((row) => this.renderRow(row, labels));
      return [
        element('div', {
          class: 'strip-head',
          children: [counts, ...this.renderTools('chevron-down', '', countsOf(rows, labels), close)],
        }),
        element('div', { class: 'strip-list', children: list }),
      ];
    }
    const row = this.renderRow(first, labels);
    const more = rows.length > 1 ? labels.preview.more(rows.length - 1) : '';
    row.append(...this.renderTools('chevron-up', more, more === '' ? countsOf(rows, labels) : more, close));
    // A line that shows its only problem completely has nothing more to show; one that is cut has.
    row.classList.toggle('strip-only', rows.length === 1);
    return [row];
  }

  private renderTools(
    sign: 'chevron-up' | 'chevron-down',
    text: string,
    name: string,
    close: string,
  ): readonly HTMLElement[] {
    return [
      button({
        class: 'strip-more',
        icon: sign,
        ...(text === '' ? {} : { text }),
        title: name,
        attributes: { 'aria-expanded': String(this.open), 'aria-label': name, 'data-name': 'strip-more' },
        onClick: this.events.toggle,
      }),
      button({
        class: 'strip-close',
        icon: 'x',
        title: close,
        attributes: { 'data-name': 'strip-close' },
        onClick: this.events.dismiss,
      }),
    ];
  }

  /** The single line of a closed strip only has room for one of the two: its number goes to the line. */
  private renderLine(line: number, { preview }: Labels): HTMLElement {
    if (this.open) {
      return element('strong', { text: preview.line(line + 1) });
    }
    const where = preview.goToLine(line + 1);
    return button({
      class: 'strip-line',
      text: preview.line(line + 1),
      title: where,
      attributes: { 'aria-label': where, 'data-name': 'strip-line' },
      onClick: () => this.events.goToLine(line),
    });
  }

  private renderRow(row: Row, labels: Labels): HTMLElement {
    const { line, fix, action } = row;
    const texts = element('div', {
      class: 'strip-text',
      children: [
        line === undefined ? undefined : this.renderLine(line, labels),
        element('span', { class: 'strip-words', text: row.text, title: row.text }),
        row.code === undefined ? undefined : element('span', { class: 'strip-code', text: row.code }),
      ],
    });
    return element('div', {
      class: `strip-row strip-row-${row.kind}`,
      children: [
        element('span', { class: 'strip-sign', children: [svgIcon(SIGNS[row.kind])] }),
        texts,
        // The buttons of a row stay together if a narrow panel has no room for them next to the sentence.
        element('div', {
          class: 'strip-actions',
          children: [
            fix
              ? button({ class: 'primary', icon: 'check', text: fix.title, onClick: () => this.events.fix(fix) })
              : undefined,
            line === undefined || !this.open
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
}

function countsOf(rows: readonly Row[], labels: Labels): string {
  const count = (kind: Row['kind']): number => rows.filter((row) => row.line !== undefined && row.kind === kind).length;
  return labels.preview.errorsAndWarnings({ errors: count('error'), warnings: count('warning') });
}

function noticeRow(
  kind: 'failure' | 'server' | 'gone' | 'conflict',
  state: State,
  { preview }: Labels,
  events: StripEvents,
): Row {
  switch (kind) {
    case 'failure':
      return {
        kind: 'error',
        text: `${preview.drawingFailed} ${state.failure ?? ''}`,
        action: { text: preview.restart, run: events.restartPreview },
      };
    case 'server':
      return {
        kind: 'error',
        text: preview.serverStopped,
        action: { text: preview.restart, run: events.restartServer },
      };
    case 'gone':
      return { kind: 'warning', text: preview.gone };
    case 'conflict':
      return { kind: 'error', line: state.latest?.hold?.line ?? 0, text: preview.conflict };
  }
}

function toRow(problem: Problem): Row {
  // Of several, the page cannot know which is meant; the light bulb of the editor offers them all.
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
