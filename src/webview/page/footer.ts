import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { factAtCursor } from '../marks/cursor-place.js';
import { button, element } from '../state/dom.js';
import type { State } from '../state/shape.js';

/** The line under the picture: what the map contains, how many problems there are, since when it is held, where the cursor is. */
export class Footer {
  readonly root = element('div', { class: 'footer' });
  private readonly summary = element('span', { class: 'summary' });
  private readonly problems = element('span', { class: 'problems-place' });
  private readonly cursor = element('span', { class: 'at-cursor' });
  private shown = '';

  /** `held`: the pill that says since when the picture is held. */
  constructor(
    private readonly toggleProblems: () => void,
    held: HTMLElement,
  ) {
    this.root.append(this.summary, this.problems, held, this.cursor);
  }

  update(state: State, vocabulary: Vocabulary): void {
    const { labels } = vocabulary;
    const summary = summaryOf(state, vocabulary);
    const errors = state.visibleProblems.filter(({ severity }) => severity === 'error').length;
    const warnings = state.visibleProblems.length - errors;
    const problems = errors + warnings === 0 ? undefined : labels.preview.errorsAndWarnings({ errors, warnings });
    const cursor = cursorText(state, vocabulary);
    const key = JSON.stringify([summary, problems, cursor]);
    if (key === this.shown) {
      return;
    }
    this.shown = key;
    this.summary.textContent = summary;
    this.cursor.textContent = cursor;
    this.cursor.title = cursor;
    const had = this.problems.contains(document.activeElement);
    this.problems.replaceChildren(
      ...(problems === undefined
        ? []
        : [
            button({
              class: `problems${errors > 0 ? ' has-errors' : ''}`,
              icon: 'triangle-alert',
              text: problems,
              title: problems,
              onClick: this.toggleProblems,
            }),
          ]),
    );
    if (had) {
      this.problems.querySelector('button')?.focus();
    }
  }
}

function summaryOf(state: State, { labels }: Vocabulary): string {
  const stages = state.drawn?.journey?.stages;
  const steps = stages?.reduce((sum, stage) => sum + stage.steps.length, 0) ?? 0;
  return stages === undefined ? '' : labels.preview.summary({ stages: stages.length, steps });
}

function cursorText(state: State, vocabulary: Vocabulary): string {
  const { cursorLine, drawn } = state;
  const place =
    cursorLine === undefined || !drawn?.journey ? undefined : factAtCursor(cursorLine, drawn.journey, drawn.personas);
  if (!place || cursorLine === undefined) {
    return '';
  }
  const { preview } = vocabulary.labels;
  const keyword = vocabulary.keywords[place.keyword][0];
  return place.step === 0
    ? preview.cursorLine({ keyword, line: cursorLine + 1 })
    : preview.atCursor({ keyword, step: place.step, line: cursorLine + 1 });
}
