import { describe, expect, test } from 'vitest';
import { mermaidTextOf } from '../../../src/drawing/mermaid/text-of-view.js';
import { exampleText, pictureOf } from '../../export/samples.js';

describe('the text of a view', () => {
  test.each([
    ['map', /^journey\n/],
    ['mermaid-journey', /^journey\n/],
    ['emotion', /^xychart/m],
    ['funnel', /^xychart.* horizontal/m],
    ['flow', /^flowchart/m],
    ['board', /^kanban/m],
    ['opportunities', /^quadrantChart/m],
  ] as const)('of %s is the nearest of the stock diagrams of Mermaid', (view, expected) => {
    for (const name of ['buy-shoes.en.journey', 'buy-shoes.th.journey', 'buy-shoes.vi.journey']) {
      expect(mermaidTextOf(view, { ...pictureOf(exampleText(name)).input, width: 1600 })).toMatch(expected);
    }
  });
});
