import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawableText } from '../../../src/drawing/mermaid/escape.js';
import { generateEmotionChart, generateFunnelChart } from '../../../src/drawing/mermaid/xychart.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { feels, item, journey, number, stage, step, text } from '../map/model-builders.js';
import { shoesInEnglish, shoesInThai } from '../map/sample-maps.js';
import { someInput } from '../views/chart-arbitrary.js';
import { readChartWithMermaid } from './real-xychart.js';

function input(given: Journey, more: Partial<MapInput> = {}): MapInput {
  return { journey: given, personas: [], language: 'en', width: 1000, ...more };
}

function felt(...scores: (number | undefined)[]): Journey {
  return journey('Shoes', [
    stage(
      'S',
      scores.map((score, index) => step(`Step ${index + 1}`, score === undefined ? {} : { feels: [feels(score)] })),
    ),
  ]);
}

describe('generateEmotionChart', () => {
  test('writes one line for the feelings, in our colour, and names what it leaves out', () => {
    expect(generateEmotionChart(input(felt(4, undefined, 2.5)))).toBe(
      [
        '---',
        'config:',
        '  xyChart:',
        '    width: 700',
        '    height: 500',
        '  themeVariables:',
        '    xyChart:',
        '      plotColorPalette: "#2A3140"',
        '---',
        'xychart',
        '    %% no value, left out - 2 Step 2',
        '    title "Shoes - How it feels, step by step"',
        '    x-axis ["1 Step 1", "3 Step 3"]',
        '    y-axis "1 very bad, 5 very good" 1 --> 5',
        '    line "current" [4, 2.5]',
        '',
      ].join('\n'),
    );
  });

  test('keeps the steps that all curves have a value for', async () => {
    const better = { ...felt(5, 4, undefined, 4), state: { ...text('improved'), value: 'improved' as const } };
    const written = generateEmotionChart(
      input(felt(4, 2, 3, 1), {
        counterpart: { journey: better, as: 'improved', elsewhere: true },
        others: [journey('K', [stage('S', [step('Step 1', { feels: [feels(1)] })])], { for: [item('Somchai')] })],
      }),
    );
    const read = await readChartWithMermaid(written);
    expect(read.categories).toEqual(['1 Step 1', '2 Step 2', '4 Step 4']);
    expect(read.plots).toEqual([
      { type: 'line', values: [4, 2, 1] },
      { type: 'line', values: [5, 4, 4] },
    ]);
    expect(written).toContain('plotColorPalette: "#2A3140, #005FB8"');
    expect(written).toContain('%% no value, left out - 3 Step 3');
  });

  test('has a place for a stage that has feelings of its own and no step with any', async () => {
    const given = journey('J', [
      stage('Find', [step('A')], { feels: [feels(2), feels(3)] }),
      stage('Ride', [step('B', { feels: [feels(5)] })]),
    ]);
    const read = await readChartWithMermaid(generateEmotionChart(input(given)));
    expect(read).toMatchObject({ categories: ['1 Find', '2 B'], plots: [{ values: [2.5, 5] }] });
  });

  test('invents nothing for a journey without feelings, but a line of one point, which Mermaid needs to draw at all', async () => {
    const written = generateEmotionChart(input(felt(undefined)));
    const read = await readChartWithMermaid(written);
    expect(read.plots).toEqual([{ type: 'line', values: [1] }]);
    expect(read.categories).toEqual(['…']);
    expect(written).toContain(' 1 --> 5\n');
  });

  test.each([shoesInEnglish, shoesInThai])('is read back by the real Mermaid', async (sample) => {
    const given = sample();
    const read = await readChartWithMermaid(generateEmotionChart({ ...given, width: 1000 }));
    const known = given.journey.stages.flatMap((each) => each.steps).filter((each) => each.feels.length > 0);
    expect(read.categories.map((each) => each.replace(/^\d+ /u, ''))).toEqual(known.map((each) => each.title));
  });
});

describe('generateFunnelChart', () => {
  const stages = (...people: (number | undefined)[]): Journey =>
    journey(
      'Shoes',
      people.map((each, index) => stage(`Stage ${index}`, [], each === undefined ? {} : { people: number(each) })),
    );

  test('writes a bar for each stage with a number, with the share in its label', async () => {
    const written = generateFunnelChart(input(stages(12_000, 1800, undefined, 700)));
    const read = await readChartWithMermaid(written);
    expect(read.horizontal).toBe(true);
    expect(read.title).toBe('Shoes - Who goes on, who leaves');
    expect(read.categories).toEqual([
      '1 Stage 0 - 12,000 people, 15 % go on',
      '2 Stage 1 - 1,800 people',
      '4 Stage 3 - 700 people',
    ]);
    expect(read.plots).toEqual([{ type: 'bar', values: [12_000, 1800, 700] }]);
    expect(written).toContain('%% no value, left out - 3 Stage 2');
  });

  test('writes large numbers without exponents', async () => {
    const read = await readChartWithMermaid(generateFunnelChart(input(stages(1e21, 0))));
    expect(read.plots[0]?.values).toEqual([1e21, 0]);
  });

  test('has a line of one point where there is no number at all, which Mermaid needs to draw', async () => {
    const written = generateFunnelChart(input(stages(undefined, undefined)));
    const read = await readChartWithMermaid(written);
    expect(read.plots).toEqual([{ type: 'line', values: [0] }]);
    expect(read.categories).toEqual(['…']);
    expect(written).toContain(' 0 --> 1\n');
  });
});

describe('titles of any kind', () => {
  const parts = [
    '"',
    '`',
    '#',
    ';',
    ':',
    ',',
    '%',
    '%%',
    '%%{init}%%',
    '<b>',
    '[',
    ']',
    '-->',
    '\n',
    '\\',
    '$$',
    'ก',
    'น้ำ',
    'ê'.normalize('NFD'),
    '😀',
    'title',
    'ينتظر',
    '\u0000',
    '\ud800',
    '#34;',
    '&amp;',
    '---',
    ' ',
  ];
  const title = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));

  test('are read back as they can be drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 2, maxLength: 4 }), title, async (titles, name) => {
        const given = journey(
          name,
          titles.map((each, index) => stage(each, [step(each, { feels: [feels(3)] })], { people: number(10 - index) })),
        );
        const read = await readChartWithMermaid(generateEmotionChart(input(given)));
        expect(read.categories).toEqual(titles.map((each, index) => drawableText(`${index + 1} ${each}`.trim())));
        const funnel = await readChartWithMermaid(generateFunnelChart(input(given)));
        expect(funnel.categories).toHaveLength(titles.length);
      }),
      { numRuns: 40 },
    );
  });

  test('never stop Mermaid over whole generated journeys', async () => {
    await fc.assert(
      fc.asyncProperty(someInput, async (given) => {
        const emotion = await readChartWithMermaid(generateEmotionChart(given));
        for (const plot of emotion.plots) expect(plot.values).toHaveLength(emotion.categories.length);
        await readChartWithMermaid(generateFunnelChart(given));
      }),
      { numRuns: 20 },
    );
  });
});
