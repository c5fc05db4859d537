/** Who does a step, how often it happens, and that it may be skipped: from the text to what is drawn, said and exported. */
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/core/interchange/json.js';
import { toText } from '../../src/core/interchange/text.js';
import { analyse } from '../../src/language/analyse.js';
import { compareJourneys } from '../../src/core/compare/compare-journeys.js';
import type { Step } from '../../src/core/model/journey.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { PARTIES } from '../../src/core/vocabulary/catalogue.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import { generateMermaidFlowchart } from '../../src/drawing/mermaid/flowchart.js';
import { generateMermaidJourney } from '../../src/drawing/mermaid/journey.js';
import { toMarkdownTable } from '../../src/drawing/table/markdown.js';
import { FLOW_VIEW } from '../../src/drawing/views/flow/flow-view.js';
import { layoutMap } from '../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../src/drawing/scene/scene.js';
import { readModel } from '../../src/language/read-model.js';
import { applyFix } from '../helpers/apply-edits.js';
import { groupsOf, textsOf } from '../drawing/map/display-list-walk.js';

/** What is drawn of a text, and what is read out. */
function seen(text: string, way: Partial<MapInput> = {}): { readonly drawn: string; readonly heard: string } {
  const list = layoutMap({ ...inputOf(text), width: 1500, ...way });
  const drawn = textsOf(list).map((each) => each.text);
  const heard = groupsOf(list).flatMap(({ label, tooltip }) => [label ?? '', tooltip ?? '']);
  return { drawn: drawn.join(' '), heard: heard.join('\n') };
}

function inputOf(text: string): Pick<MapInput, 'journey' | 'personas' | 'language'> {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('No journey.');
  return { journey, personas: file.personas, language: file.language };
}

function stepOf(text: string): Step {
  const [step] = inputOf(text).journey.stages[0]?.steps ?? [];
  if (!step) throw new Error('No step.');
  return step;
}

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  const { keywords, words, colon, labels } = vocabularyOf(language);
  const line = (
    keyword: 'journey' | 'stage' | 'step' | 'doneBy' | 'howOften' | 'state' | 'feels',
    value: string,
  ): string => `${keywords[keyword][0]}${colon} ${value}\n`;
  const often = { en: '3 times a month', th: 'เดือนละ ๓ ครั้ง', vi: '3 lần mỗi tháng' }[language];
  const start = line('journey', 'J') + line('stage', 'S') + line('step', 'A');
  const [staff] = words.party.staff;
  const [optional] = words.rowState.optional;
  const text =
    start + line('doneBy', `${staff} - Mai, ${words.party.bot[0]}`) + line('howOften', often) + line('state', optional);

  test('is read, and written back as the same', () => {
    expect(stepOf(text)).toMatchObject({
      doneBy: [
        { party: 'staff', text: 'Mai' },
        { party: 'bot', text: '' },
      ],
      howOften: [{ text: often }],
      state: { value: 'optional' },
    });
    const json = toJson(readModel(text).file);
    for (const other of HUMAN_LANGUAGES) {
      expect(
        toJson(readModel(toText(json, vocabularyOf(other), 'in the language')).file).journeys[0]?.stages[0]?.steps,
      ).toMatchObject([
        {
          doneBy: [
            { party: 'staff', text: 'Mai' },
            { party: 'bot', text: '' },
          ],
          howOften: [{ text: often }],
          state: { value: 'optional' },
        },
      ]);
    }
    expect(readModel(text).file.faults).toEqual([]);
  });

  test.each([
    ['full', {}],
    ['compact', { width: 900, density: 'compact' }],
    ['overview', { density: 'overview' }],
    ['stacked', { width: 320, stacked: true }],
  ] as const)('is drawn or told in a %s map', (name, way) => {
    const { drawn, heard } = seen(text, way);
    const said = [staff, 'Mai', words.party.bot[0], often, optional];
    for (const word of said) expect(heard.toLowerCase()).toContain(word.toLowerCase());
    if (name !== 'full') return;
    for (const word of said) expect(drawn.toLowerCase()).toContain(word.toLowerCase());
  });

  test('of a stage is a row of the map', () => {
    const { drawn } = seen(
      line('journey', 'J') + line('stage', 'S') + line('doneBy', staff) + line('howOften', often) + line('step', 'A'),
    );
    for (const word of [labels.lanes.doneBy, labels.lanes.howOften, often]) expect(drawn).toContain(word);
  });

  test('is in the tables and in the texts for Mermaid', () => {
    const input = inputOf(text + line('feels', '3'));
    const table = toMarkdownTable(input);
    for (const word of [labels.lanes.doneBy, labels.lanes.howOften, often, 'Mai']) expect(table).toContain(word);
    expect(table.toLowerCase()).toContain(optional.toLowerCase());
    expect(generateMermaidFlowchart(input.journey, language)).toContain('class s1 optional');
    expect(generateMermaidJourney(input.journey, [], language).toLowerCase()).toContain(
      words.party.bot[0].toLowerCase(),
    );
    const flow = FLOW_VIEW.layout({ ...input, width: 1200 });
    expect(
      groupsOf(flow)
        .map(({ label }) => label ?? '')
        .join('\n')
        .toLowerCase(),
    ).toContain(optional.toLowerCase());
  });

  test('may be skipped, by each name', () => {
    for (const name of words.rowState.optional) {
      for (const form of [name, name.normalize('NFD')]) {
        expect(stepOf(start + line('state', form)).state?.value).toBe('optional');
      }
    }
  });

  test('somebody unknown is named, and each fix keeps the name', () => {
    const unknown = start + line('doneBy', 'Zyx');
    const problem = analyse(unknown).problems.find(({ code }) => code === 'choice-unknown');
    expect(problem?.severity).toBe('warning');
    const fixes = problem?.fixes ?? [];
    expect(fixes.length).toBe(PARTIES.length);
    fixes.forEach((fix, index) => {
      const fixed = applyFix(unknown, fix);
      expect(stepOf(fixed).doneBy).toMatchObject([{ party: PARTIES[index], text: 'Zyx' }]);
      expect(analyse(fixed).problems.map(({ code }) => code)).not.toContain('choice-unknown');
    });
    expect(seen(unknown).drawn).toContain('Zyx');
  });
});

test('a slip is put right', () => {
  const text = 'journey: J\nstage: S\nstep: A\ndone by: stafff\n';
  const [problem] = analyse(text).problems.filter(({ code }) => code === 'choice-unknown');
  expect(problem?.fixes?.map((fix) => applyFix(text, fix))).toEqual([text.replace('stafff', 'staff')]);
});

test('that a step may be skipped is no outcome of a plan', () => {
  const text =
    'journey: P\nstage: S\nstep: A\nstep: B\njourney: Q\nstate: actual\nbased on: P\nstage: S\nstep: A\nstate: optional\nstep: B\nstate: failing\n';
  const [plan, real] = readModel(text).file.journeys;
  if (!plan || !real) throw new Error('Two journeys.');
  expect(compareJourneys(real, plan).stages[0]?.steps.map(({ state }) => state)).toEqual(['done', 'failing']);
});

test('another who or how often is a change of an improved step', () => {
  const step = (who: string, often: string): string => `stage: S\nstep: A\ndone by: ${who}\nhow often: ${often}\n`;
  const text = `journey: P\n${step('staff', 'daily')}journey: Q\nstate: improved\nimproves: P\n${step('bot', 'weekly')}`;
  const [before, now] = readModel(text).file.journeys;
  if (!before || !now) throw new Error('Two journeys.');
  expect(compareJourneys(now, before).stages[0]?.steps[0]?.differences).toEqual(['howOften', 'doneBy']);
});
