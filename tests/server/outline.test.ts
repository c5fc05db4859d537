import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { createTestServer } from './helpers/server.js';

const server = createTestServer();

/** An outline as indented lines: name, detail, first and last line. */
function outline(text: string): readonly string[] {
  const lines = (symbols: readonly DocumentSymbol[], depth: number): readonly string[] =>
    symbols.flatMap(({ name, detail, range, children }) => [
      `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''} ${range.start.line}-${range.end.line}`,
      ...lines(children ?? [], depth + 1),
    ]);
  return lines(server.features.symbols.outline(server.document(text)), 0);
}

function folds(text: string): readonly string[] {
  return server.features.folding
    .fold(server.document(text))
    .map(({ startLine, endLine, kind }: FoldingRange) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`);
}

describe('the outline', () => {
  test('has personas, journeys, stages and steps with what one looks for', () => {
    const text =
      'persona: Ploy\n  who: Office worker\n\njourney: Shoes\n  for: Ploy\nstage: Awareness\n  owner: Marketing\n  step: Sees a review\n    touchpoint: influencer-post\n    feels: 4 interested\n    feels: 5\n';
    expect(outline(text)).toEqual([
      'Ploy (Office worker) 0-1',
      'Shoes (Ploy) 3-10',
      '  Awareness (Marketing) 5-10',
      '    Sees a review (😄 4.5 Influencer post) 7-10',
    ]);
  });

  test('speaks the language of the file', () => {
    expect(
      outline('hành trình: Mua giày\ngiai đoạn: Nhận biết\n  bước: Xem\n    điểm chạm: influencer-post\n'),
    ).toEqual(['Mua giày 0-3', '  Nhận biết 1-3', '    Xem (Bài của người ảnh hưởng) 2-3']);
  });

  test('names a touchpoint and a feeling as the map does: the words of the author, and numbers in the marks of the language', () => {
    expect(outline('journey: A\nstage: B\n  step: C\n    touchpoint: Influencer post\n')[2]).toContain(
      '(Influencer post)',
    );
    expect(outline('hành trình: A\ngiai đoạn: B\n  bước: C\n    cảm xúc: 4,5\n')[2]).toContain('(😄 4,5)');
    expect(outline('journey: A\nstage: B\n  owner: Sales, Support\n  step: C\n')[1]).toContain('(Sales, Support)');
    expect(outline('เส้นทาง A\nระยะ B\n  ผู้รับผิดชอบ ฝ่ายขาย, ฝ่ายช่วย\n  ขั้น C\n')[1]).toContain('(ฝ่ายขาย ฝ่ายช่วย)');
  });

  test('has parts that no line opens', () => {
    expect(outline('step: Alone\n  feels: 3\n')).toEqual(['Untitled 0-1', '  Untitled 0-1', '    Alone (😐 3) 0-1']);
    expect(outline('goal: Alone\n')).toEqual(['Untitled 0-0']);
  });

  test('has catalogues and their entries', () => {
    expect(outline('catalogue: touchpoint\n  touchpoint: Dock\n    id: dock\n  touchpoint: Gate\n')).toEqual([
      'catalogue touchpoint 0-3',
      '  Dock (dock) 1-2',
      '  Gate 3-3',
    ]);
  });

  test('of every part lies inside its own range', () => {
    const inside = ({ range, selectionRange, children }: DocumentSymbol): boolean =>
      range.start.line <= selectionRange.start.line &&
      selectionRange.end.line <= range.end.line &&
      (children ?? []).every(inside);
    const symbols = server.features.symbols.outline(
      server.document('journey: A\n... goes on\nstage: B\n  step: C\n    note: D\n    ... E\npersona: F\nstep: G\n'),
    );
    expect(symbols.every(inside)).toBe(true);
    expect(symbols.length).toBe(2);
  });
});

describe('folding', () => {
  test('folds blocks and parts up to their last line, blanks and comments of the next one aside', () => {
    expect(
      folds('persona: A\n  who: B\n\n// next\njourney: C\nstage: D\n  step: E\n    note: F\n\nstage: G\n'),
    ).toEqual(['0-1', '4-9', '5-7', '6-7']);
  });

  test('folds runs of comments and values of several lines', () => {
    expect(folds('// a\n// b\njourney: C\n  goal: D\n  ... E\n  ... F\n')).toEqual(['2-5', '0-1 comment', '3-5']);
  });

  test('folds nothing in an empty file and in prose', () => {
    expect(folds('')).toEqual([]);
    expect(folds('just\nsome\nprose\n')).toEqual([]);
  });
});

describe('selection', () => {
  test('grows from the value to the file', () => {
    const { document, position } = server.at('persona: P\njourney: A\nstage: B\n  step: C\n    note: he<|>re\n');
    const [selection] = server.features.selection.select(document, [position]);
    const ranges: string[] = [];
    for (let at = selection; at; at = at.parent) {
      ranges.push(`${at.range.start.line}:${at.range.start.character}-${at.range.end.line}:${at.range.end.character}`);
    }
    expect(ranges).toEqual(['4:10-4:14', '4:4-4:14', '3:0-4:14', '2:0-4:14', '1:0-4:14', '0:0-5:0']);
  });
});
