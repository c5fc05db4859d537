/** An improved map that describes one stage takes the rest from its base, in every view, and says so. */
import { describe, expect, test } from 'vitest';
import { compareWordsOf } from '../../../src/core/vocabulary/all-compare-words.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import { mermaidTextOf } from '../../../src/drawing/mermaid/text-of-view.js';
import { completeFromBase } from '../../../src/drawing/scene/complete-from-base.js';
import { comparisonOf } from '../../../src/drawing/scene/comparison.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { toMarkdownTable } from '../../../src/drawing/table/markdown.js';
import { linesNotDrawn } from '../../../src/drawing/marks/not-drawn.js';
import { applyFilter, NO_FILTER } from '../../../src/drawing/scene/filter.js';
import { picturePathsOf } from '../../../src/drawing/scene/pictures.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import { presentationOf } from '../../../src/drawing/views/presentation.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { analyse } from '../../../src/language/analyse.js';
import { readModel } from '../../../src/language/read-model.js';
import { groupsOf, textsOf } from '../map/display-list-walk.js';

/** A base of three stages and an improved map of `stages`, in English keywords, drawn in a language. */
function inputOf(stages: string, language: MapInput['language'] = 'en', elsewhere = false): MapInput {
  const base =
    'journey: Now\nstage: Find\nstep: Looks\nfeels: 4\npeople: 10\nstage: Ride\nstep: Unlocks\nfeels: 2\npain: high Stuck\nstep: Rides\nfeels: 3\nstage: Leave\nstep: Parks\nfeels: 5\n';
  const [now, better] = readModel(`${base}journey: Better\nstate: improved\nimproves: Now\n${stages}`).file.journeys;
  if (!now || !better) throw new Error('Two journeys.');
  const counterpart = { journey: now, as: 'current', ...(elsewhere ? { elsewhere: true as const } : {}) } as const;
  return { journey: better, personas: [], language, width: 1500, counterpart };
}

const ONE = 'stage: Ride\nstep: Unlocks\nfeels: 4\nstep: Rides\nfeels: 4\n';

const titlesOf = (input: MapInput): readonly string[] =>
  completeFromBase(input).journey.stages.flatMap((stage) => [stage.title, ...stage.steps.map(({ title }) => title)]);

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  test('the header says that all other stages are as in the base', () => {
    const drawn = textsOf(layoutView('map', inputOf(ONE, language)))
      .map(({ text }) => text)
      .join(' ');
    const said = compareWordsOf(language).improvesOneStage('Now');
    expect(drawn.replaceAll(/\s/gu, '')).toContain(said.replaceAll(/\s/gu, ''));
  });
});

test('nothing is removed, and only what is described is an assumption', () => {
  const whole = completeFromBase(inputOf(ONE));
  const compared = comparisonOf(whole)?.compared.stages.flatMap(({ steps }) => steps.map(({ change }) => change));
  expect(compared).toEqual(['same', 'changed', 'changed', 'same']);
  const heard = groupsOf(layoutView('map', inputOf(ONE))).map(({ label }) => label ?? '');
  const saidOf = (title: string): string => heard.find((each) => each.includes(`: ${title}`)) ?? '';
  expect(saidOf('Unlocks')).toContain('Assumption');
  expect(saidOf('Parks')).not.toContain('Assumption');
});

test.each(PICTURE_VIEWS)('the steps of all stages are in the view %s, its Mermaid text and the table', (view) => {
  const input = inputOf(ONE);
  const drawn = textsOf(layoutView(view, input))
    .map(({ text }) => text)
    .join(' ');
  if (view !== 'funnel' && view !== 'opportunities') {
    for (const title of ['Looks', 'Rides', 'Parks']) expect(drawn).toContain(title);
  }
  if (view === 'map' || view === 'flow') {
    for (const title of ['Looks', 'Parks']) expect(mermaidTextOf(view, input)).toContain(title);
  }
  for (const title of ['Looks', 'Parks']) expect(toMarkdownTable(input)).toContain(title);
});

test('a base of another file has no line in this one', () => {
  const list = layoutView('map', inputOf(ONE, 'en', true));
  const parks = groupsOf(list).filter(({ label }) => label?.includes('Parks'));
  expect(parks.length).toBeGreaterThan(0);
  for (const { line, lines, label } of parks) {
    expect(line ?? 0).toBeLessThanOrEqual(0);
    expect((lines ?? []).filter((each) => each > 0)).toEqual([]);
    expect(label).not.toMatch(/line \d/u);
  }
});

test.each([
  ['one stage of the base', ONE, ['Find', 'Looks', 'Ride', 'Unlocks', 'Rides', 'Leave', 'Parks']],
  [
    'one stage with a new step',
    `${ONE}step: Sings\n`,
    ['Find', 'Looks', 'Ride', 'Unlocks', 'Rides', 'Sings', 'Leave', 'Parks'],
  ],
  [
    'two stages: the third has been removed',
    `${ONE}stage: Leave\nstep: Parks\n`,
    ['Ride', 'Unlocks', 'Rides', 'Leave', 'Parks'],
  ],
  [
    'stages without steps',
    'stage: Find\nstage: Ride\nmetric: Time 2 min\nstage: Leave\nstep: Parks\n',
    ['Find', 'Looks', 'Ride', 'Unlocks', 'Rides', 'Leave', 'Parks'],
  ],
  ['a single stage without steps', 'stage: Ride\n', ['Find', 'Looks', 'Ride', 'Unlocks', 'Rides', 'Leave', 'Parks']],
  ['a stage that says how it feels', 'stage: Find\nfeels: 5\nstage: Ride\nstep: Rides\n', ['Find', 'Ride', 'Rides']],
  [
    'a stage whose steps have moved',
    'stage: Find\nstage: Ride\nstep: Looks\nstep: Rides\n',
    ['Find', 'Ride', 'Looks', 'Rides'],
  ],
  ['a stage that the base does not have', 'stage: Teleport\nstep: Blinks\n', ['Teleport', 'Blinks']],
  [
    'one stage with steps of several',
    'stage: Ride\nstep: Looks\nstep: Rides\nstep: Parks\n',
    ['Ride', 'Looks', 'Rides', 'Parks'],
  ],
])('completes %s', (_name, stages, titles) => {
  expect(titlesOf(inputOf(stages))).toEqual(titles);
});

test('a stage without steps brings no reminder where its base has it, and the header says where its steps are from', () => {
  const base =
    'persona: P\njourney: Now\nfor: P\ngoal: g\nobjective: learn\nowner: O\nstage: Find\nstep: Looks\nstage: Ride\nstep: Rides\n';
  const improved = 'journey: Better\nstate: improved\nimproves: Now\nstage: Find\nstage: Ride\nstep: Flies\n';
  expect(analyse(base + improved).problems.map(({ code }) => code)).toEqual([]);
  expect(analyse(`${base}${improved}stage: New\n`).problems.map(({ code }) => code)).toContain('stage-without-steps');
  const drawn = textsOf(layoutView('map', inputOf('stage: Find\nstage: Ride\nstep: Unlocks\n')));
  expect(drawn.map(({ text }) => text).join(' ')).toContain('stages without steps are as there');
});

test('a journey that is no improvement is what it says', () => {
  const input = inputOf(ONE);
  const { state: _, ...current } = input.journey;
  expect(completeFromBase({ ...input, journey: current }).journey.stages.length).toBe(1);
  const { counterpart: __, ...alone } = input;
  expect(completeFromBase(alone).journey.stages.length).toBe(1);
});

test.each(['map', 'emotion', 'flow', 'board'] as const)(
  'all stages of the view %s are presented, each at its place',
  (view) => {
    const input = { ...inputOf(ONE), whole: true };
    const list = layoutView(view, input);
    const frames = presentationOf(view, list, input)?.frames ?? [];
    expect(frames.map(({ place }) => place)).toEqual(['1 of 3 · Find', '2 of 3 · Ride', '3 of 3 · Leave']);
    const [, , last] = frames;
    const parks = groupsOf(list).find(({ role, label }) => role === 'card' && label?.includes('Parks'));
    const middle = (parks?.box.x ?? 0) + (parks?.box.width ?? 0) / 2;
    if (parks) expect(middle > (last?.box.x ?? 0) && middle < (last?.box.x ?? 0) + (last?.box.width ?? 0)).toBe(true);
  },
);

test('pictures of steps that are taken from the base are asked for', () => {
  const { journey, counterpart } = inputOf(ONE.replace('step: Rides', 'step: Rides\nlink: own.png'));
  const [find, ...others] = counterpart?.journey.stages ?? [];
  if (!counterpart || !find) throw new Error('A base.');
  const [link] = journey.stages[0]?.steps[1]?.link ?? [];
  if (!link) throw new Error('A link.');
  const steps = find.steps.map((step) => ({ ...step, link: [{ ...link, text: 'base.png' }] }));
  const base = { ...counterpart.journey, stages: [{ ...find, steps }, ...others] };
  expect(picturePathsOf({ journey, counterpart: { ...counterpart, journey: base } })).toEqual(['base.png', 'own.png']);
});

test('steps of a base in another file have no line here: not in the table, the count of what is left out, or a filter', () => {
  const input = inputOf(ONE, 'en', true);
  const { rows } = tableOf(input);
  expect(rows.filter(({ title }) => title === 'Looks' || title === 'Parks').map(({ line }) => line)).toEqual([
    undefined,
    undefined,
  ]);
  const whole = completeFromBase(input);
  for (const view of PICTURE_VIEWS) {
    const lines = linesNotDrawn(whole.journey, layoutView(view, input).items);
    expect(
      lines.filter((line) => line < 0),
      view,
    ).toEqual([]);
  }
  const filter = { ...NO_FILTER, severity: ['high'] };
  expect(applyFilter(whole.journey, [], filter)).toMatchObject({ hidden: [1, 2], columns: 4 });
  const near = completeFromBase(inputOf(ONE)).journey;
  expect(applyFilter(near, [], filter).hidden).toEqual([0, 1, 2, 3]);
});
