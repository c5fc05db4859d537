import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, TextItem } from '../../src/drawing/kit/display-list.js';
import { boundsOf } from '../../src/export/bounds.js';
import { chooseItems } from '../../src/export/choose-items.js';
import { gridOf } from '../../src/export/grid.js';
import { layoutExport } from '../../src/export/picture.js';
import { planPrint } from '../../src/export/sheets.js';
import type { Pane, Paper, Print, Sheet } from '../../src/export/sheets.js';
import { analyse } from '../../src/language/analyse.js';
import { PRACTICE } from '../helpers/map-files.js';
import { exampleText, longText, pictureOf } from './samples.js';

function print(text: string, paper: Paper): Print {
  const picture = pictureOf(text);
  return planPrint((width) => layoutExport(picture, width), paper, 1600);
}

/** Where a pane is on its page, pt. */
function placeOf({ window, x, y }: Pane, { scale }: Sheet) {
  return { x, y, right: x + (window.right - window.left) * scale, bottom: y + (window.bottom - window.top) * scale };
}

const sizes = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('a3', 'a4'));

describe('pages of paper', () => {
  test('hold what they show, whatever the size of the map', () => {
    fc.assert(
      fc.property(sizes, ([stages, steps, paper]) => {
        for (const sheet of print(longText(stages, steps), paper).sheets) {
          for (const pane of sheet.panes) {
            const place = placeOf(pane, sheet);
            expect(place.x).toBeGreaterThanOrEqual(0);
            expect(place.y).toBeGreaterThanOrEqual(0);
            expect(place.right).toBeLessThanOrEqual(sheet.width);
            expect(place.bottom).toBeLessThanOrEqual(sheet.height);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('show every card of the map on exactly one of them', () => {
    fc.assert(
      fc.property(sizes, ([stages, steps, paper]) => {
        const { list, sheets } = print(longText(stages, steps), paper);
        const cards = list.items.filter((item) => item.shape === 'group' && item.keyword === 'does');
        expect(cards).toHaveLength(stages * steps);
        const shown = sheets.flatMap(({ panes }) =>
          panes.flatMap(({ window }) => chooseItems(cards, window).map(({ item }) => item)),
        );
        expect(shown).toHaveLength(cards.length);
        expect(new Set(shown)).toEqual(new Set(cards));
      }),
      { numRuns: 12 },
    );
  });

  test.each(['a3', 'a4'] as const)(
    'of %s are divided between stages where a stage fits, and bear heads and legend each',
    (paper) => {
      const { list, sheets } = print(longText(9, 4), paper);
      const grid = gridOf(list);
      expect(sheets.length).toBeGreaterThan(1);
      for (const { panes } of sheets) {
        const columns = panes.find(({ window }) => window.top === grid?.bandTop);
        expect(grid?.stages).toContain(columns?.window.left);
        expect(grid?.stages).toContain(columns?.window.right);
        expect(panes.some(({ window }) => window.left === 0 && window.right === grid?.left)).toBe(true);
        expect(panes.some(({ window }) => window.top === grid?.tailTop)).toBe(true);
      }
    },
  );

  test('keep the smallest text readable as long as the paper has room for a column', () => {
    for (const name of ['buy-shoes.en.journey', 'buy-shoes.th.journey', 'buy-shoes.vi.journey']) {
      for (const { scale } of print(exampleText(name), 'a4').sheets) expect(scale).toBeGreaterThanOrEqual(0.75 * 0.69);
    }
  });

  test('are one for a picture without a grid that has room on it', () => {
    const picture = pictureOf(exampleText('buy-shoes.en.journey'));
    const list = { ...layoutExport(picture, 1600), height: 900, items: [] };
    const { sheets } = planPrint(() => list, 'a4', 1600);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.panes[0]?.window).toEqual({ left: 0, top: 0, right: list.width, bottom: list.height });
  });
});

/** Maps with one row, one card or one list that is higher than a page. */
const TALL = {
  'a row of many cards': `journey: A\nstage: B\n${Array.from({ length: 3 }, (_, step) => `step: Step ${step}\n${Array.from({ length: 40 }, (__, at) => `does: Something longer that somebody does, number ${at} of step ${step}`).join('\n')}`).join('\n')}\n`,
  'one long card': `journey: A\nstage: B\nstep: C\ndoes: ${'a long sentence that goes on and on, '.repeat(160)}\n`,
  'a long note of the whole journey': `journey: A\nnote: ${'words of a note '.repeat(900)}\nstage: B\nstep: C\nstep: D\n`,
} as const;

describe.each(Object.entries(TALL))('%s', (_name, text) => {
  test.each(['a3', 'a4'] as const)('is cut on %s, so that no text is below 5.8 pt', (paper) => {
    for (const { scale } of print(text, paper).sheets) expect(scale * 11).toBeGreaterThanOrEqual(5.69);
  });

  test.each(['a3', 'a4'] as const)('loses no line on %s, and shows none twice', (paper) => {
    const { list, sheets } = print(text, paper);
    const grid = gridOf(list);
    const lines = textsIn(list.items).filter(({ y }) => grid && y > grid.top && y < grid.tailTop);
    const inGrid = lines.filter(({ x }) => grid && x > grid.left);
    const shown = sheets.flatMap(({ panes }) =>
      panes
        .filter(({ window }) => grid && window.left >= grid.left && window.top >= grid.top)
        .flatMap(({ window }) =>
          textsIn(chooseItems(list.items, window).map(({ item }) => item)).map(({ text: words, y }) => `${words} ${y}`),
        ),
    );
    expect(inGrid.length).toBeGreaterThan(10);
    expect(shown.toSorted()).toEqual(inGrid.map(({ text: words, y }) => `${words} ${y}`).toSorted());
  });
});

test.each(['funnel', 'board', 'opportunities'] as const)(
  'the view %s of a long map is cut between its cards on A4',
  (view) => {
    const picture = { ...pictureOf(longText(7, 9)), view };
    const { list, sheets } = planPrint((width) => layoutExport(picture, width), 'a4', 1600);
    for (const { scale } of sheets) expect(scale * 11).toBeGreaterThanOrEqual(5.69);
    const lines = textsIn(list.items).map(({ text: words, y }) => `${words} ${y}`);
    const shown = sheets.flatMap(({ panes }) =>
      panes.flatMap(({ window }) =>
        textsIn(chooseItems(list.items, window).map(({ item }) => item)).map(({ text: words, y }) => `${words} ${y}`),
      ),
    );
    expect(shown.toSorted()).toEqual(lines.toSorted());
  },
);

test.each(['a3', 'a4'] as const)(
  'no text of a practice map is below 5.8 pt on %s, in any view but the curve',
  (paper) => {
    for (const name of PRACTICE) {
      const { file } = analyse(readFileSync(path.join(import.meta.dirname, '../..', name), 'utf8'));
      for (const journey of file.journeys) {
        const input = { journey, personas: file.personas, language: file.language };
        for (const view of ['map', 'board', 'opportunities', 'funnel', 'flow'] as const) {
          const picture = { view, palette: 'light' as const, input };
          const { list, sheets } = planPrint((width) => layoutExport(picture, width), paper, 1600);
          for (const { scale, panes } of sheets) {
            const sizes = panes.flatMap(({ window }) =>
              textsIn(chooseItems(list.items, window).map(({ item }) => item)).map(({ size }) => size * scale),
            );
            expect(Math.min(...sizes), `${name} ${view}`).toBeGreaterThanOrEqual(5.69);
          }
        }
      }
    }
  },
);

function textsIn(items: readonly Item[]): readonly TextItem[] {
  return items.flatMap((item) => (item.shape === 'group' ? textsIn(item.items) : item.shape === 'text' ? [item] : []));
}

describe('the room of an item', () => {
  test('is that of all that a group draws', () => {
    const line = { shape: 'line', x1: -5, y1: 0, x2: 300, y2: 0 } as const;
    const group = { shape: 'group', role: 'band', box: { x: 0, y: 0, width: 10, height: 10 }, items: [line] } as const;
    expect(boundsOf(group)).toEqual({ left: -5, top: 0, right: 300, bottom: 10 });
  });

  test('of a text lies where it is anchored', () => {
    const text = { shape: 'text', x: 100, y: 20, text: 'a', size: 10, weight: 400, fill: 'ink', width: 40 } as const;
    expect(boundsOf(text)).toMatchObject({ left: 100, right: 140 });
    expect(boundsOf({ ...text, anchor: 'middle' })).toMatchObject({ left: 80, right: 120 });
    expect(boundsOf({ ...text, anchor: 'end' })).toMatchObject({ left: 60, right: 100 });
    expect(boundsOf({ ...text, rightToLeft: true })).toMatchObject({ left: 60, right: 100 });
  });
});
