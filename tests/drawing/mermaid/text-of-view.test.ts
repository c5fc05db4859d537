import { describe, expect, test } from 'vitest';
import { mermaidLack, mermaidTextOf } from '../../../src/drawing/mermaid/text-of-view.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { exampleText, pictureOf } from '../../export/samples.js';
import { readChartWithMermaid } from './real-xychart.js';

const VIEWS = [
  ['map', /^journey\n/],
  ['mermaid-journey', /^journey\n/],
  ['emotion', /^xychart/m],
  ['funnel', /^xychart.* horizontal/m],
  ['flow', /^flowchart/m],
  ['board', /^kanban/m],
  ['opportunities', /^quadrantChart/m],
] as const;

function inputOf(text: string): MapInput {
  return { ...pictureOf(text).input, width: 1600 };
}

describe('the text of a view', () => {
  test.each(VIEWS)('of %s is the nearest of the stock diagrams of Mermaid', (view, expected) => {
    for (const name of ['buy-shoes.en.journey', 'buy-shoes.th.journey', 'buy-shoes.vi.journey']) {
      expect(mermaidTextOf(view, inputOf(exampleText(name)))).toMatch(expected);
    }
  });

  test.each(VIEWS)('of %s names and describes the picture where Mermaid takes a name', (view) => {
    const text = mermaidTextOf(
      view,
      inputOf('journey: Order #1; paid, 50%\nstage: a\n  people: 5\n  step: b\n    feels: 3\n'),
    );
    const names = text.split('\n').filter((line) => /^ *acc/.test(line));
    expect(names).toEqual(
      view === 'board'
        ? []
        : [
            '    accTitle: Order #35;1#59; paid#44; 50#37;',
            '    accDescr: Customer journey map with 1 stage and 1 step.',
          ],
    );
  });

  test.each([
    ['เส้นทาง ก\nระยะ ข\nขั้น ค\n', 'ก'],
    ['hành trình: a\ngiai đoạn: b\nbước: c\n', 'a'],
  ])('of a map without a score is a flowchart: %j', (text, title) => {
    expect(mermaidTextOf('map', inputOf(text))).toMatch(/^flowchart LR$/m);
    expect(mermaidTextOf('map', inputOf(text))).toContain(`accTitle: ${title}`);
  });
});

describe('what a journey lacks for a chart', () => {
  test.each([
    ['emotion', 'feelings', 'step: c\n    feels: 3'],
    ['funnel', 'people', 'people: 10'],
    ['opportunities', 'points', 'people: 10\n  step: c\n    feels: 2\n    pain: high d'],
  ] as const)('of %s is %s', (view, lack, more) => {
    expect(mermaidLack(view, inputOf('journey: a\nstage: b\n'))).toBe(lack);
    expect(mermaidLack(view, inputOf(`journey: a\nstage: b\n  ${more}\n`))).toBeUndefined();
  });

  test.each(['map', 'flow', 'board'] as const)('of %s is nothing', (view) => {
    expect(mermaidLack(view, inputOf('journey: a\nstage: b\n'))).toBeUndefined();
  });
});

describe('names along a chart', () => {
  const steps = (title: string): string =>
    Array.from({ length: 40 }, (_, at) => `  step: ${title} ${at + 1}\n    feels: ${(at % 5) + 1}\n`).join('');

  test.each(['Step of the journey number', 'ขั้นที่ลูกค้าต้องทำให้เสร็จตามลำดับ'])(
    'that do not fit stand as numbers, and as names in comments: %s',
    async (title) => {
      const text = mermaidTextOf('emotion', inputOf(`journey: a\nstage: b\n${steps(title)}`));
      expect((await readChartWithMermaid(text)).categories).toEqual(
        Array.from({ length: 40 }, (_, at) => String(at + 1)),
      );
      expect(text.match(/^ {4}%% /gm)).toHaveLength(40);
      expect(text).toContain(`%% 40 ${title} 40`);
    },
  );

  test('have room for what Mermaid writes in place of quotes and ampersands', () => {
    const widthOf = (title: string): number => {
      const text = mermaidTextOf('funnel', inputOf(`journey: a\nstage: ${title}\n  people: 1000\n  step: c\n`));
      return Number(/width: (\d+)/.exec(text)?.[1]);
    };
    expect(widthOf('"Book" & "pay" & "go" & "come"')).toBeGreaterThan(widthOf('Book and pay and go and come') + 200);
  });
});
