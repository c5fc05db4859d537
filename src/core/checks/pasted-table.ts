/** A Markdown table that was pasted into a map: named as one, and taken over as the lines that it means. */
import type { LineRecord } from '../reader/line-record.js';
import { blocksOf, openerAbove } from '../reader/openers.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import { nearestKeyword } from '../vocabulary/nearest.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { eolOf, factDress, fixOf, partDress, textAt, writeLine } from '../writing/writing.js';

/** A larger table is a sheet, not a map. */
const MOST_CELLS = 4000;

/** Cells of a table by row, the head first; rows of dashes are left out. */
type Table = readonly (readonly string[])[];

/** The table that some lines without a keyword are; undefined when one of them is none of its rows. */
export function tableIn(input: CheckInput, lines: readonly LineRecord[]): Table | undefined {
  const texts = lines.map(({ line, valueEnd }) => textAt(input, line, 0, valueEnd).trim());
  if (texts.length < 2 || !texts.every((text) => text.startsWith('|'))) return undefined;
  const rows = texts.filter((text) => !isRuler(text)).map(cellsOf);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  return rows.length < 2 || cells > MOST_CELLS ? undefined : rows;
}

/** A row of dashes below the head of a table, with colons for the sides of its columns. */
function isRuler(text: string): boolean {
  return /^[|:\-\s]+$/u.test(text) && text.includes('-');
}

/** Cells between bars; a bar behind a backslash is a letter. */
function cellsOf(row: string): readonly string[] {
  const inner = row.replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/\*\*|__|`/gu, '')
      .trim(),
  );
}

/** The lines of a cell. */
function linesOf(cell: string): readonly string[] {
  return cell
    .split(/<br\s*\/?>/iu)
    .map((line) => line.replace(/^[\s\u2022*-]+/u, '').trim())
    .filter((line) => line !== '');
}

/**
 * The fix that writes stages, steps and facts in place of a table: of one with a row for each step (`Stage | Step | Pain`), or
 * with a column for each stage (`| | Find | Ride |`, then `Pain | …`). Undefined where heads do not say which of the two it is.
 */
export function importFix(input: CheckInput, lines: readonly LineRecord[], table: Table): Fix | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  const isInJourney =
    first !== undefined && input.lines[blocksOf(input.lines)[first.line] ?? -1]?.keyword === 'journey';
  if (!first || !last || !isInJourney || lines.length !== last.line - first.line + 1) return undefined;
  const written = new TableWriter(input, first.line);
  const [head = [], ...rows] = table;
  const names = head.map((cell) => keywordOf(input, cell));
  const sides = rows.map(([cell = '']) => keywordOf(input, cell));
  const columns = head.length - (head[0] === '' ? 1 : 0);
  if (2 * names.filter((name) => name !== undefined).length > columns) written.byRow(head, names, rows);
  else if (2 * sides.filter((name) => name !== undefined).length > rows.length) written.byColumn(head, rows, sides);
  const newText = written.lines.join(eolOf(input));
  if (newText === '') return undefined;
  const range = { start: { line: first.line, character: 0 }, end: { line: last.line, character: last.length } };
  return fixOf(input, 'importTable', {}, [{ range, newText }]);
}

function keywordOf(input: CheckInput, cell: string): KeywordId | undefined {
  return cell === '' ? undefined : nearestKeyword(cell.replace(/[:\uff1a]$/u, ''), input.vocabulary);
}

class TableWriter {
  readonly lines: string[] = [];
  private part: 'stage' | 'step' | undefined;
  private once = new Set<KeywordId>();

  constructor(
    private readonly input: CheckInput,
    private readonly line: number,
  ) {
    const above = openerAbove(input.lines, line)?.keyword;
    this.part = above === 'stage' || above === 'step' ? above : undefined;
  }

  /** One row for each step; a stage that is named again, or left empty, goes on. */
  byRow(head: readonly string[], names: readonly (KeywordId | undefined)[], rows: Table): void {
    const stageAt = names.indexOf('stage');
    const named = names.indexOf('step');
    // Without a column of steps, the first one that is no fact names them.
    const stepAt = named >= 0 || stageAt >= 0 ? named : names.findIndex((name) => name === undefined);
    let stage = '';
    for (const row of rows) {
      const title = row[stageAt] ?? '';
      if (title !== '' && title !== stage) this.open('stage', (stage = title));
      const step = row[stepAt] ?? '';
      if (step !== '') this.open('step', step);
      head.forEach((name, at) => {
        if (at !== stageAt && at !== stepAt) this.add(names[at], name, row[at] ?? '');
      });
    }
  }

  /** One column for each stage, or for each step where the head of the first one says so. */
  byColumn(head: readonly string[], rows: Table, sides: readonly (KeywordId | undefined)[]): void {
    const kind = keywordOf(this.input, head[0] ?? '') === 'step' ? 'step' : 'stage';
    head.slice(1).forEach((title, at) => {
      this.open(kind, title);
      const steps: string[] = [];
      rows.forEach((row, number) => {
        const cell = row[at + 1] ?? '';
        if (sides[number] === 'step') steps.push(...linesOf(cell));
        else this.add(sides[number], row[0] ?? '', cell);
      });
      for (const step of steps) this.open('step', step);
    });
  }

  private open(kind: 'stage' | 'step', title: string): void {
    this.part = kind;
    this.once = new Set();
    this.lines.push(partDress(this.input, kind) + writeLine(this.input, kind, linesOf(title).join(' '), this.line));
  }

  /** A fact for each line of a cell; a head that is no keyword of the part names a row of the author's own. */
  private add(keyword: KeywordId | undefined, name: string, cell: string): void {
    const { part = 'stage' } = this;
    const said = linesOf(cell);
    if (said.length === 0) return;
    const fits = keyword !== undefined && !isBlockKeyword(keyword) && specOf(keyword).places.includes(part);
    if (!fits) {
      for (const text of said) this.write(name === '' ? 'note' : 'lane', name === '' ? text : `${name} - ${text}`);
    } else if (specOf(keyword).repeat === 'once') {
      this.write(this.once.has(keyword) ? 'note' : keyword, said.join(' '));
      this.once.add(keyword);
    } else for (const text of said) this.write(keyword, text);
  }

  private write(keyword: KeywordId, value: string): void {
    const { part = 'stage' } = this;
    const owner = this.ownerLine(part);
    const own = owner === undefined ? undefined : factDress(this.input, owner, part);
    const dress = own ?? `${partDress(this.input, part)}  `;
    this.lines.push(dress + writeLine(this.input, keyword, value, this.line));
  }

  /** A part of the file of this kind, whose facts show how deep such facts are. */
  private ownerLine(part: 'stage' | 'step'): number | undefined {
    return this.input.lines.find(({ keyword, line }) => keyword === part && line < this.line)?.line;
  }
}
