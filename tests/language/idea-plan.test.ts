/** An idea as a plan: how far it is, until when, where the work is kept, what it brings to whom. */
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/core/insight/answered-pains.js';
import { toJson } from '../../src/core/interchange/json.js';
import { toText } from '../../src/core/interchange/text.js';
import type { IdeaFact, Step } from '../../src/core/model/journey.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { IDEA_STATES, PARTIES } from '../../src/core/vocabulary/catalogue.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import { applyFilter, filterOptions, NO_FILTER } from '../../src/drawing/scene/filter.js';
import { factWordsOf } from '../../src/drawing/words/fact-words.js';
import { readModel } from '../../src/language/read-model.js';

const STEP = 'journey: J\nstage: S\nstep: A\npain: P\n';

function stepOf(text: string): Step {
  const [step] = readModel(text).file.journeys[0]?.stages[0]?.steps ?? [];
  if (!step) throw new Error('No step.');
  return step;
}

function ideaOf(text: string): IdeaFact {
  const [idea] = stepOf(text).idea;
  if (!idea) throw new Error('No idea.');
  return idea;
}

const codesOf = (text: string): readonly string[] => readModel(text).file.faults.map(({ code }) => code);

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  const { keywords, words, colon } = vocabularyOf(language);
  const line = (keyword: 'idea' | 'state' | 'due' | 'ticket' | 'impact', value: string): string =>
    `${keywords[keyword][0]}${colon} ${value}\n`;

  test.each(IDEA_STATES)('an idea is %s, by each of its names, and the step is not', (state) => {
    for (const name of words.ideaState[state]) {
      for (const word of [name, name.normalize('NFD')]) {
        const text = STEP + line('idea', 'I') + line('state', word);
        expect(ideaOf(text).state?.value).toBe(state);
        expect(stepOf(text).state).toBeUndefined();
        expect(codesOf(text)).not.toContain('choice-unknown');
      }
    }
  });

  test.each(PARTIES)('an impact concerns the %s', (party) => {
    const [name] = words.party[party];
    const [high] = words.level.high;
    for (const value of [`${high} ${name} - X`, `${high} ${name}: X`, `${high}, ${name} \u2013 X`]) {
      expect(ideaOf(STEP + line('idea', 'I') + line('impact', value)).impact).toMatchObject([
        { level: 'high', for: party, text: 'X' },
      ]);
    }
  });

  test('says all of it on one line, and writes it back', () => {
    const plan =
      line('idea', 'I') +
      line('state', words.ideaState.doing[0]) +
      line('due', '2027-03') +
      line('ticket', 'BIKE-112') +
      line('ticket', 'https://example.org/7') +
      line('impact', `${words.level.high[0]} ${words.party.customer[0]} - X`) +
      line('impact', 'Y');
    const text = STEP + plan;
    const said = factWordsOf(language).idea(ideaOf(text));
    for (const part of ['BIKE-112', 'https://example.org/7', 'X', 'Y', '2']) expect(said).toContain(part);
    expect(said.toLowerCase()).toContain(words.ideaState.doing[0].toLowerCase());
    expect(said.toLowerCase()).toContain(words.party.customer[0].toLowerCase());
    const json = toJson(readModel(text).file);
    expect(toJson(readModel(toText(json, vocabularyOf(language))).file)).toEqual(json);
    expect(codesOf(text).filter((code) => code !== 'colon-habit')).toEqual([]);
  });
});

test.each([
  // The word of a state says what it is about, wherever the line stands.
  ['idea: I\nfeels: 2\nstate: planned', 'planned', undefined],
  ['idea: I\neffort: 2 d\nstate: done', 'done', undefined],
  ['state: failing\nidea: I', undefined, 'failing'],
  ['idea: I\nstate: failing', undefined, 'failing'],
  ['idea: I\nfeels: 2\nstate: parked', undefined, 'parked'],
  ['state: done', undefined, 'done'],
])('%j: the idea is %j, the step %j', (facts, ofIdea, ofStep) => {
  const step = stepOf(STEP + facts);
  expect(step.idea[0]?.state?.value).toBe(ofIdea);
  expect(step.state?.text).toBe(ofStep);
});

test('an unknown word directly below an idea is about the idea, and is reported with the states of ideas', () => {
  const text = `${STEP}idea: I\nimpact: low\nstate: plannde`;
  expect(ideaOf(text).state?.text).toBe('plannde');
  expect(readModel(text).file.faults).toMatchObject([{ code: 'choice-unknown', data: { set: 'ideaState' } }]);
});

describe('in an actual journey', () => {
  const actual = STEP.replace('journey: J\n', 'journey: J\nstate: actual\n');

  test.each([
    ['done', undefined, 'done'],
    ['ทำแล้ว', undefined, 'done'],
    ['đã xong', undefined, 'done'],
    ['shipped', 'done', undefined],
    ['planned', 'planned', undefined],
  ])('state: %s', (word, ofIdea, ofStep) => {
    const step = stepOf(`${actual}idea: I\nstate: ${word}`);
    expect(step.idea[0]?.state?.value).toBe(ofIdea);
    expect(step.state?.value).toBe(ofStep);
  });

  test('an idea that is done is written so that it is read back as the idea’s', () => {
    const json = toJson(readModel(`${actual}idea: I\nstate: shipped`).file);
    for (const language of HUMAN_LANGUAGES) {
      const again = readModel(toText(json, vocabularyOf(language), 'in the language')).file;
      expect(again.journeys[0]?.stages[0]?.steps[0]).toMatchObject({ idea: [{ state: { value: 'done' } }] });
      expect(again.journeys[0]?.stages[0]?.steps[0]?.state).toBeUndefined();
    }
  });
});

test.each([
  ['2027-03', '2027-03', []],
  ['๒๕๗๐-๐๓', '2027-03', ['date-buddhist-era']],
  ['22 Nov 2026', '2026-11-22', ['date-form']],
  ['before the season', undefined, []],
  ['Q3 2026', undefined, []],
  ['3 weeks after launch', undefined, []],
  ['ก่อนเปิดเทอม', undefined, []],
  ['trước mùa mưa', undefined, []],
  ['2026-13', undefined, ['date-form']],
  ['03/04/2026', '2026-04-03', ['date-form']],
])('due: %s is %j', (value, date, codes) => {
  const text = `${STEP}idea: I\ndue: ${value}`;
  expect(ideaOf(text).due).toMatchObject({ text: value });
  expect(ideaOf(text).due?.date).toBe(date);
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  ['high fewer calls - 20 % a week', { level: 'high', text: 'fewer calls - 20 % a week' }],
  ['fewer calls: many', { text: 'fewer calls: many' }],
  ['customers wait less', { text: 'customers wait less' }],
  ['business', { for: 'business', text: '' }],
  ['low customer', { level: 'low', for: 'customer', text: '' }],
])('impact: %s keeps its words', (value, expected) => {
  const [impact] = ideaOf(`${STEP}idea: I\nimpact: ${value}`).impact;
  const { source: _, ...rest } = impact ?? { source: undefined };
  expect(rest).toEqual(expected);
});

test('a dropped idea answers no pain; a done one does', () => {
  const openOf = (state: string): number | undefined => {
    const [journey] = readModel(`${STEP}idea: I\nstate: ${state}`).file.journeys;
    return journey && answersOf(journey).open;
  };
  expect([openOf('dropped'), openOf('done'), openOf('planned')]).toEqual([1, 0, 0]);
});

test('steps can be filtered by how far their ideas are', () => {
  const [journey] = readModel(
    'journey: J\nstage: S\nstep: A\nidea: I\nstate: doing\nstep: B\nidea: K\nstate: proposed\nstep: C\nidea: L',
  ).file.journeys;
  if (!journey) throw new Error('No journey.');
  expect(filterOptions(journey, [], 'en').ideas.map(({ key, name, steps }) => [key, name, steps])).toEqual([
    ['proposed', 'Proposed', 1],
    ['doing', 'Doing', 1],
  ]);
  expect(applyFilter(journey, [], { ...NO_FILTER, ideas: ['doing'] }).hidden).toEqual([1, 2]);
});
