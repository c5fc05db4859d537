import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/core/insight/parts.js';
import { formatDecimals } from '../../../src/drawing/words/format.js';
import { DENSITIES } from '../../../src/drawing/scene/scene.js';
import { generateEmotionChart } from '../../../src/drawing/mermaid/xychart.js';
import { generateMermaidFlowchart } from '../../../src/drawing/mermaid/flowchart.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { readModel } from '../../../src/language/read-model.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { toJson } from '../../../src/core/interchange/json.js';
import { analysisWordsOf } from '../../../src/core/vocabulary/all-analysis-words.js';
import type { Journey, JourneyFile } from '../../../src/core/model/journey.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { cases } from '../../helpers/effort.js';
import { groupsOf, textsOf, wordsOf } from '../map/display-list-walk.js';

/** A step as it was generated: what the views must show comes from here, not from the code that computes it. */
interface GivenStep {
  readonly title: string;
  readonly score: number | undefined;
  readonly pains: number;
  readonly idea: boolean;
}

interface GivenStage {
  readonly title: string;
  readonly people: number | undefined;
  readonly steps: readonly GivenStep[];
}

type Given = readonly GivenStage[];

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const stepOf = (title: string): fc.Arbitrary<GivenStep> =>
  fc.record({
    title: fc.constant(title),
    score: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 4 }),
    pains: fc.integer({ min: 0, max: 2 }),
    idea: fc.boolean(),
  });

/** Stages with some of six possible steps each: those that one journey has and another has not stand anywhere among the rest. */
const journeyText: fc.Arbitrary<Given> = fc
  .tuple(...['North', 'South', 'West'].map((title) => stageOf(title)))
  .map((stages) => stages.filter(({ steps }) => steps.length > 0))
  .filter((stages) => stages.length > 0);

function stageOf(title: string): fc.Arbitrary<GivenStage> {
  return fc
    .tuple(
      fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
      ...LETTERS.map((letter) => fc.option(stepOf(`${title}${letter}`), { nil: undefined })),
    )
    .map(([people, ...steps]) => ({ title, people, steps: steps.filter((step) => step !== undefined) }));
}

const pair = fc.record({ now: journeyText, before: journeyText, apart: fc.boolean() });

function written(title: string, stages: Given, head: readonly string[]): readonly string[] {
  return [
    `journey: ${title}`,
    ...head.map((line) => `  ${line}`),
    ...stages.flatMap((stage) => [
      `stage: ${stage.title}`,
      ...(stage.people === undefined ? [] : [`  people: ${stage.people}`]),
      ...stage.steps.flatMap((step) => [
        `  step: ${step.title}`,
        `    touchpoint: Desk of ${step.title}`,
        ...(step.score === undefined ? [] : [`    feels: ${step.score} felt`]),
        ...Array.from({ length: step.pains }, (_, index) => `    pain: high Trouble ${index} of ${step.title}`),
        ...(step.idea ? [`    idea: Plan for ${step.title}`] : []),
      ]),
    ]),
  ];
}

interface Drawn {
  readonly file: JourneyFile;
  readonly input: MapInput;
  readonly here: Journey;
  readonly steps: readonly GivenStep[];
}

/** The improved journey over its current one; the current one may be in another file. */
function drawnOf({ now, before, apart }: { now: Given; before: Given; apart: boolean }): Drawn {
  const text = [
    ...written('Before', before, ['for: Ana']),
    ...written('After', now, ['for: Ana', 'state: improved', 'improves: Before']),
  ].join('\n');
  const { file } = readModel(text);
  const [there, here] = file.journeys;
  if (!there || !here) throw new Error('two journeys were written');
  const counterpart = { journey: there, as: 'current' as const, ...(apart ? { elsewhere: true as const } : {}) };
  const input: MapInput = { journey: here, personas: [], language: 'en', width: 1400, counterpart };
  return { file, input, here, steps: now.flatMap(({ steps }) => steps) };
}

const NUMBER = /Step (\d+) of (\d+), \w+: (\w+)\./u;

/** "3 of 7 NorthA" for each step that a picture reads out and that the journey in view has. */
function numbersSaid(list: DisplayList, titles: ReadonlySet<string>): ReadonlySet<string> {
  const said = groupsOf(list).flatMap(({ label = '' }) => {
    const [, number, count, title = ''] = NUMBER.exec(label) ?? [];
    const isRemoved = label.includes('Removed');
    return titles.has(title) && !isRemoved ? [`${number} of ${count} ${title}`] : [];
  });
  return new Set(said);
}

function expectedNumbers(steps: readonly GivenStep[]): ReadonlySet<string> {
  return new Set(steps.map(({ title }, index) => `${index + 1} of ${steps.length} ${title}`));
}

/** Each picture in which a step has a number. */
function picturesOf(input: MapInput): Readonly<Record<string, DisplayList>> {
  return {
    ...Object.fromEntries(DENSITIES.map((density) => [density, layoutView('map', { ...input, density })])),
    stacked: layoutView('map', { ...input, stacked: true, width: 420 }),
    emotion: layoutView('emotion', input),
    flow: layoutView('flow', input),
  };
}

describe('an improved journey and the current one', () => {
  test('have one number and one title for each step in all views, in the table and in the text for Mermaid', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const { input, here, steps } = drawnOf(given);
        const expected = expectedNumbers(steps);
        const titles = new Set(steps.map(({ title }) => title));
        for (const [name, list] of Object.entries(picturesOf(input))) {
          // Without a feeling the view of emotions has no chart.
          if (name === 'emotion' && steps.every(({ score }) => score === undefined)) continue;
          expect(numbersSaid(list, titles), name).toEqual(expected);
        }
        const numbered = steps.map(({ title }, index) => `${index + 1} ${title}`);
        const rows = tableOf(input).rows.filter(({ level, title }) => level === 'step' && titles.has(title));
        const own = rows.filter(
          ({ line }) => line !== undefined && columnsOf(here).some(({ part }) => part.source?.line === line),
        );
        expect(own.map(({ step, title }) => `${step} ${title}`)).toEqual(numbered);
        const flow = generateMermaidFlowchart(here, 'en');
        for (const [index, { title }] of steps.entries()) expect(flow).toContain(`["${index + 1} \u00b7 ${title}"]`);
      }),
      { numRuns: cases(60) },
    );
  });

  test('stand with each fact in the column of its own step', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const { input, here } = drawnOf(given);
        const columnOf = new Map(
          columnsOf(here).flatMap(({ part, index }) =>
            [...part.feels, ...part.touchpoint, ...part.pain, ...part.idea].map((fact) => [fact.source.line, index]),
          ),
        );
        for (const name of ['map', 'emotion'] as const) {
          const list = layoutView(name, input);
          const { grid } = list;
          if (!grid) continue;
          const columnAt = (x: number): number => Math.floor((x - grid.left) / grid.columnWidth);
          const cards = groupsOf(list).filter(({ role, keyword }) => role === 'card' && keyword === 'step');
          const places = new Map(cards.map(({ line, box }) => [line, columnAt(box.x + box.width / 2)]));
          for (const { line, box, keyword, role } of groupsOf(list)) {
            const column = columnOf.get(line ?? -1);
            const onGrid = box.y + box.height <= grid.bottom && box.x < grid.right && box.width <= grid.columnWidth;
            if (column === undefined || !onGrid || role === 'band' || keyword === 'step') continue;
            const step = columnsOf(here)[column]?.part.source?.line;
            expect(columnAt(box.x + box.width / 2), `${name} ${keyword}`).toBe(places.get(step));
          }
        }
      }),
      { numRuns: cases(60) },
    );
  });

  test('have the same figures in the map, in the view of emotions, in the table and in the text for Mermaid', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const { input, here, steps } = drawnOf(given);
        const own: MapInput = { journey: here, personas: [], language: 'en', width: 1400 };
        const scores = steps.flatMap(({ score }) => score ?? []);
        const pains = steps.reduce((sum, step) => sum + step.pains, 0);
        const open = steps.reduce((sum, step) => sum + (step.idea ? 0 : step.pains), 0);
        if (scores.length > 0) {
          const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
          const shown = formatDecimals(mean, 'en', 1).replace(/\.0$/u, '');
          const base = `${scores.length} of ${steps.length} step${steps.length === 1 ? '' : 's'}`;
          expect(saidAbove(own)).toContain(`${shown} of 5 mean feeling, ${base}`);
          expect(saidAbove(input)).toContain(`\u2192 ${shown}`);
          expect(saidIn(layoutView('emotion', input))).toContain(`Mean ${formatDecimals(mean, 'en', 1)} of 5`);
          expect(saidIn(layoutView('emotion', input))).toContain(`Rests on ${base}`);
          expect(JSON.stringify(tableOf(own).header)).toContain(`${shown} of 5`);
          // The chart of Mermaid holds one value for each step that has one.
          expect(
            generateEmotionChart(own)
              .match(/^\s*line [^[]*\[(.*)\]$/mu)?.[1]
              ?.split(','),
          ).toHaveLength(scores.length);
        }
        if (pains > 0) {
          expect(saidAbove(own)).toContain(`${open} of ${pains} pain`);
          expect(JSON.stringify(tableOf(own).header)).toContain(`${open} of ${pains} pain`);
        }
        expect(saidAbove(input)).toContain(`\u2192 ${steps.length} step`);
      }),
      { numRuns: cases(60) },
    );
  });
});

describe('an improved journey', () => {
  test('has the same steps, people, pains and ideas in the board, the funnel, the opportunities and JSON', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const { file, input, steps } = drawnOf(given);
        const board = labelsOf(layoutView('board', input));
        const opportunities = labelsOf(layoutView('opportunities', input));
        const funnel = labelsOf(layoutView('funnel', input));
        for (const [index, { title, pains, idea }] of steps.entries()) {
          const cards = board.filter((label) => label.includes(`step ${index + 1}, ${title}.`));
          expect(cards).toHaveLength(1);
          expect(cards[0]).toContain(`Desk of ${title}.`);
          expect(cards[0]?.includes(`Plan for ${title}`)).toBe(idea);
          for (let pain = 0; pain < pains; pain++) {
            const words = `Trouble ${pain} of ${title}.`;
            expect(cards[0]).toContain(words);
            const places = opportunities.filter(
              (label) => label.includes(words) && label.includes(`step ${index + 1}, `),
            );
            // The number in the chart and the row of the list say the same.
            expect(new Set(places).size).toBe(1);
          }
        }
        const all = steps.reduce((sum, step) => sum + step.pains, 0);
        const open = steps.reduce((sum, step) => sum + (step.idea ? 0 : step.pains), 0);
        const said = analysisWordsOf('en').opportunities.openOfAll({ open: String(open), pains: String(all) });
        if (all > 0) expect(opportunities.join('\n')).toContain(said);
        const counted = given.now.filter(({ people }) => people !== undefined).length;
        given.now.forEach(({ title, people }, index) => {
          const place = `Stage ${index + 1} of ${given.now.length}: ${title}.`;
          expect(board.join('\n')).toContain(place);
          if (people === undefined) return;
          const count = `${title}: ${people.toLocaleString('en-US')} ${people === 1 ? 'person' : 'people'}`;
          expect(board.join('\n')).toContain(count);
          // One number is no funnel.
          if (counted > 1) expect(funnel.join('\n')).toContain(count);
        });
        const [, json] = toJson(file).journeys;
        expect(
          json?.stages.map((stage) => ({
            title: stage.title,
            people: stage.people?.value,
            steps: stage.steps.map((step) => ({
              title: step.title,
              score: step.feels[0]?.score,
              pains: step.pain.length,
              idea: step.idea.length === 1,
            })),
          })),
        ).toEqual(given.now.map(({ title, people, steps: own }) => ({ title, people, steps: own })));
      }),
      { numRuns: cases(60) },
    );
  });
});

function labelsOf(list: DisplayList): readonly string[] {
  return groupsOf(list).flatMap(({ label }) => label ?? []);
}

/** What the tiles above a map read out. */
function saidAbove(input: MapInput): string {
  return groupsOf(layoutView('map', input))
    .filter(({ role }) => role === 'band')
    .map(({ label }) => label)
    .join('\n');
}

function saidIn(list: DisplayList): string {
  return `${groupsOf(list)
    .map(({ label }) => label)
    .join('\n')}\n${wordsOf(list)}\n${textsOf(list)
    .map(({ text }) => text)
    .join(' ')}`;
}
