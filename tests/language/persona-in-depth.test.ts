/** What a persona can say about itself, in each language, and where it is shown. */
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/core/interchange/json.js';
import { toText } from '../../src/core/interchange/text.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { PERSONA_RANKS } from '../../src/core/vocabulary/catalogue.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import { tableOf } from '../../src/drawing/table/table.js';
import { layoutView } from '../../src/drawing/views/layout-view.js';
import { readModel } from '../../src/language/read-model.js';

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  const { keywords, words, colon } = vocabularyOf(language);
  const line = (keyword: keyof typeof keywords, value: string): string => `${keywords[keyword][0]}${colon} ${value}\n`;
  const about = (name: string, rank: (typeof PERSONA_RANKS)[number]): string =>
    line('persona', name) +
    line('countsAs', words.personaRank[rank][0]) +
    line('goal', `${name} goal`) +
    line('does', `${name} habit`) +
    line('needs', `${name} need`) +
    line('pain', `${words.level.high[0]} ${name} pain`) +
    line('cause', words.phase.use[0]) +
    line('impact', `${words.party.business[0]} - ${name} impact`);
  const text =
    about('Ann', 'primary') +
    about('Bea', 'secondary') +
    line('journey', 'J') +
    line('for', 'Ann, Bea') +
    line('stage', 'S') +
    line('step', 'A') +
    line('pain', 'of the step');

  test('is read, and comes back from JSON and text', () => {
    const { file } = readModel(text);
    expect(file.faults.filter(({ code }) => code !== 'colon-habit')).toEqual([]);
    expect(file.personas).toMatchObject([
      {
        title: 'Ann',
        countsAs: { value: 'primary' },
        goal: [{ text: 'Ann goal' }],
        does: [{ text: 'Ann habit' }],
        needs: [{ text: 'Ann need' }],
        pain: [{ level: 'high', text: 'Ann pain', cause: {}, impact: [{ for: 'business', text: 'Ann impact' }] }],
      },
      { title: 'Bea', countsAs: { value: 'secondary' } },
    ]);
    expect(file.journeys[0]?.stages[0]?.steps[0]?.pain).toHaveLength(1);
    const json = toJson(file);
    expect(toJson(readModel(toText(json, vocabularyOf(language))).file)).toEqual(json);
  });

  test('is in the map, on a card for each persona, and in the table', () => {
    const { file } = readModel(text);
    const [journey] = file.journeys;
    if (!journey) throw new Error('No journey.');
    const input = { journey, personas: file.personas, language };
    const drawn = JSON.stringify(layoutView('map', { ...input, width: 1400 }));
    const table = JSON.stringify(tableOf(input));
    for (const name of ['Ann', 'Bea']) {
      for (const fact of ['goal', 'habit', 'need', 'pain', 'impact']) {
        expect(drawn).toContain(`${name} ${fact}`);
        expect(table).toContain(`${name} ${fact}`);
      }
    }
    for (const rank of PERSONA_RANKS) {
      expect(drawn.toLowerCase()).toContain(words.personaRank[rank][0].toLowerCase());
    }
  });
});

test('a phase is none in a persona, a rank none in a stage', () => {
  expect(readModel('persona: P\ncounts as: use').file.faults).toMatchObject([{ code: 'choice-unknown' }]);
  expect(readModel('journey: J\nstage: S\ncounts as: primary').file.faults).toMatchObject([{ code: 'choice-unknown' }]);
});
