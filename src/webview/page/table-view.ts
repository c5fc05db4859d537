import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { tableOf } from '../../drawing/table/table.js';
import type { Table, TableFact, TableInput, TableRow } from '../../drawing/table/shape.js';
import { sheetCell } from '../../core/util/sheet-cell.js';
import { button, element } from '../state/dom.js';

/** What a fact of the table does: a press shows its line, and Enter goes there. */
interface TableEvents {
  readonly show: (line: number) => void;
  readonly goTo: (line: number) => void;
}

/**
 * A journey as real tables, with every fact and a way to its line (A2): its personas, its figures, its steps. Rows of steps whose
 * lines are all in `hidden` are left out, as the filter requires.
 */
export function renderTable(input: TableInput, hidden: ReadonlySet<number>, events: TableEvents): HTMLElement {
  const { language } = input;
  const table = tableOf(input);
  const row = new RowRenderer(language, events.show);
  const rows = table.rows.filter(({ line }) => line === undefined || !hidden.has(line));
  const view = element('div', {
    class: 'table-view',
    attributes: { lang: language },
    children: [
      ...table.header.map((each) => tableElement(each, each.rows, row)),
      tableElement(table, rows, row, table.remark),
      table.columns.length === 0 ? element('p', { text: controlWordsOf(language).table.empty }) : undefined,
    ],
  });
  view.addEventListener('keydown', (event) => {
    const fact = event.target instanceof Element ? event.target.closest('[data-fact-line]') : null;
    if (fact && event.key === 'Enter') {
      event.preventDefault();
      events.goTo(Number(fact.getAttribute('data-fact-line')));
    }
  });
  return view;
}

function tableElement(table: Table, rows: readonly TableRow[], row: RowRenderer, remark?: string): HTMLElement {
  const caption = [
    element('span', { text: sheetCell(table.title) }),
    ...(remark === undefined ? [] : [element('span', { class: 'remark', text: remark })]),
  ];
  return element('table', {
    children: [
      element('caption', { children: caption }),
      renderHead(table),
      element('tbody', { children: rows.map((each) => row.render(table, each)) }),
    ],
  });
}

function renderHead({ partsHead, columns }: Table): HTMLElement {
  const head = (text: string): HTMLElement => element('th', { text: sheetCell(text), attributes: { scope: 'col' } });
  return element('thead', {
    children: [element('tr', { children: [head(partsHead), ...columns.map(({ name }) => head(name))] })],
  });
}

/** Makes rows in one language, with ways to the lines of their facts. */
class RowRenderer {
  constructor(
    private readonly language: HumanLanguage,
    private readonly show: (line: number) => void,
  ) {}

  render(table: Table, row: TableRow): HTMLElement {
    const kind = this.kindOf(row);
    const cells = row.cells.map(({ facts }, index) =>
      element('td', {
        attributes: { 'data-column': table.columns[index]?.key ?? '' },
        children: facts.length === 0 ? [] : [element('ul', { children: facts.map((fact) => this.item(fact)) })],
      }),
    );
    return element('tr', {
      class: `row-${row.level}`,
      children: [
        element('th', {
          attributes: { scope: 'row' },
          children: [
            kind === undefined ? undefined : element('span', { class: 'row-kind', text: kind }),
            row.line === undefined
              ? element('span', { class: 'no-line', text: sheetCell(row.title) })
              : this.lineButton(row.title, row.line),
          ],
        }),
        ...cells,
      ],
    });
  }

  private kindOf({ level, stage, step }: TableRow): string | undefined {
    const { table } = controlWordsOf(this.language);
    if (level === 'journey') return table.journey;
    if (level === 'stage') return table.stage((stage ?? 0) + 1);
    return level === 'step' ? table.step(step ?? 0) : undefined;
  }

  private item({ text, line, struck }: TableFact): HTMLElement {
    const fact =
      line === undefined ? element('span', { class: 'no-line', text: sheetCell(text) }) : this.lineButton(text, line);
    return element('li', { ...(struck ? { class: 'struck' } : {}), children: [fact] });
  }

  /** A fact that goes to its line; what it does is only said to people who hear it. */
  private lineButton(text: string, line: number): HTMLElement {
    const { preview } = vocabularyOf(this.language).labels;
    const where = preview.goToLine(line + 1);
    return button({
      class: 'fact',
      title: where,
      text: sheetCell(text),
      attributes: {
        'data-fact-line': String(line),
        'aria-label': `${proseOf(this.language).sentence(text)} ${where}`,
      },
      onClick: () => this.show(line),
    });
  }
}

/** Marks the facts of the cursor's line, and returns the first of them. */
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
