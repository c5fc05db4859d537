import { controlWordsOf } from '../core/vocabulary/all-control-words.js';
import type { ControlWords } from '../core/vocabulary/control-words.js';
import { vocabularyOf } from '../core/vocabulary/all.js';
import type { Labels } from '../core/vocabulary/labels.js';
import { tableOf } from '../core/view/table.js';
import type { JourneyTable, TableRow } from '../core/view/table.js';
import type { Journey } from '../core/model/journey.js';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';
import { button, element } from './dom.js';

/**
 * A journey as a real table, with every fact and a way to its line (A2). Rows whose lines are all in `hidden` are left out,
 * as the filter asks for.
 */
export function renderTable(
  journey: Journey,
  language: HumanLanguage,
  hidden: ReadonlySet<number>,
  goToLine: (line: number) => void,
): HTMLElement {
  const table = tableOf(journey, language);
  const words = controlWordsOf(language);
  const { labels } = vocabularyOf(language);
  const rows = table.rows.filter((row) => row.line === undefined || !hidden.has(row.line));
  return element('div', {
    class: 'table-view',
    attributes: { lang: language },
    children: [
      element('table', {
        children: [
          element('caption', { children: [element('span', { text: table.title })] }),
          renderHead(table),
          element('tbody', { children: rows.map((row) => renderRow(table, row, words, labels, goToLine)) }),
        ],
      }),
      table.columns.length === 0 ? element('p', { text: words.table.empty }) : undefined,
    ],
  });
}

function renderHead({ partsHead, columns }: JourneyTable): HTMLElement {
  const head = (text: string): HTMLElement => element('th', { text, attributes: { scope: 'col' } });
  return element('thead', {
    children: [element('tr', { children: [head(partsHead), ...columns.map(({ name }) => head(name))] })],
  });
}

function renderRow(
  table: JourneyTable,
  row: TableRow,
  words: ControlWords,
  labels: Labels,
  goToLine: (line: number) => void,
): HTMLElement {
  const kind =
    row.level === 'journey'
      ? words.table.journey
      : row.level === 'stage'
        ? words.table.stage((row.stage ?? 0) + 1)
        : words.table.step(row.step ?? 0);
  const cells = row.cells.map(({ facts }, index) =>
    element('td', {
      attributes: { 'data-column': table.columns[index]?.key ?? '' },
      children:
        facts.length === 0
          ? []
          : [
              element('ul', {
                children: facts.map(({ text, line }) =>
                  element('li', { children: [lineButton(text, line, labels, goToLine)] }),
                ),
              }),
            ],
    }),
  );
  return element('tr', {
    class: `row-${row.level}`,
    children: [
      element('th', {
        attributes: { scope: 'row' },
        children: [
          element('span', { class: 'row-kind', text: kind }),
          row.line === undefined
            ? element('span', { text: row.title })
            : lineButton(row.title, row.line, labels, goToLine),
        ],
      }),
      ...cells,
    ],
  });
}

/** A fact that leads to its line; what it does is said to those who hear it only. */
function lineButton(text: string, line: number, labels: Labels, goToLine: (line: number) => void): HTMLElement {
  const { preview } = labels;
  return button({
    class: 'fact',
    title: preview.goToLine(line + 1),
    text,
    attributes: { 'data-fact-line': String(line), 'aria-label': `${text}. ${preview.goToLine(line + 1)}` },
    onClick: () => goToLine(line),
  });
}

/** Marks the facts of the cursor's line, and gives the first of them. */
export function markTableLine(table: HTMLElement, line: number | undefined): HTMLElement | undefined {
  for (const marked of table.querySelectorAll('.at-line')) {
    marked.classList.remove('at-line');
    marked.removeAttribute('aria-current');
  }
  const facts = line === undefined ? [] : [...table.querySelectorAll<HTMLElement>(`[data-fact-line="${line}"]`)];
  for (const fact of facts) {
    fact.classList.add('at-line');
    fact.setAttribute('aria-current', 'true');
  }
  return facts[0];
}
