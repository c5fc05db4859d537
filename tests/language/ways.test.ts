import { describe, expect, test } from 'vitest';
import { toText } from '../../src/core/interchange/text.js';
import { toJson } from '../../src/core/interchange/json.js';
import { flowOf } from '../../src/core/insight/links.js';
import { stageFlows } from '../../src/core/insight/stage-flows.js';
import type { Journey } from '../../src/core/model/journey.js';
import { VOCABULARIES, vocabularyOf } from '../../src/core/vocabulary/all.js';
import { mermaidTextOf } from '../../src/drawing/mermaid/text-of-view.js';
import { layoutView } from '../../src/drawing/views/layout-view.js';
import { readModel } from '../../src/language/read-model.js';
import { groupsOf } from '../drawing/map/display-list-walk.js';

function journeyOf(text: string): Journey {
  const [journey] = readModel(text).file.journeys;
  if (!journey) throw new Error('no journey in the text');
  return journey;
}

function kindsOf(text: string): readonly string[] {
  return flowOf(journeyOf(text)).links.map(({ kind, from }) => `${from} ${kind}`);
}

const WORDS = VOCABULARIES.flatMap(({ words }, at) =>
  words.ending.lost.flatMap((word) =>
    ['NFC', 'NFD'].map((form) => [['en', 'th', 'vi'][at], word.normalize(form)] as const),
  ),
);

describe('a way to a lost customer', () => {
  test.each(WORDS)('in %s: %j', (_, word) => {
    const text = `journey: J\nstage: S\n step: A\n  goes to: ${word}\n  when: refused\n  share: 20 %\n step: B\n`;
    expect(journeyOf(text).stages[0]?.steps[0]?.goesTo[0]).toMatchObject({ text: word, lost: true });
    expect(kindsOf(text)).toEqual(['0 lost', '0 next']);
  });

  test('without a condition nothing follows', () => {
    expect(kindsOf('journey: J\nstage: S\n step: A\n  goes to: lost\n step: B\n')).toEqual(['0 lost']);
  });

  test('shares of 100 % with it close a fork', () => {
    const text =
      'journey: J\nstage: S\n step: A\n  goes to: lost\n   share: 20 %\n  goes to: C\n   share: 80 %\n step: B\n step: C\n';
    expect(kindsOf(text)).toEqual(['0 lost', '0 way', '1 next']);
  });

  test.each(['lost', 'Gives up', 'เลิกกลางคัน', 'bỏ cuộc'])(
    'a part that is called %j goes before the word, wherever it is',
    (name) => {
      const text = `journey: J\nstage: S\n step: A\n  goes to: ${name}\n step: B\nstage: T\n step: ${name}\n`;
      expect(kindsOf(text)).toContain('0 way');
      expect(journeyOf(text).stages[0]?.steps[0]?.goesTo[0]).not.toHaveProperty('lost');
    },
  );

  test.each(['"lost"', 'lost property'])('%j is no such word', (name) => {
    expect(kindsOf(`journey: J\nstage: S\n step: A\n  goes to: ${name}\n`)).toEqual(['0 unknown']);
  });

  test('is an exit of its stage, beside those who leave', () => {
    const text =
      'journey: J\nstage: S\n people: 10\n step: A\n  goes to: lost\n  when: refused\n  leaves: 1 bored\nstage: T\n people: 4\n step: B\n';
    expect(stageFlows(journeyOf(text))[0]).toMatchObject({ waysOut: [{ lost: true }], leaves: [{ count: 1 }] });
    const said = groupsOf(layoutView('funnel', inputOf(text))).map(({ label }) => label);
    expect(said.join('\n')).toContain('the customer is lost here, when refused');
    expect(said.join('\n')).not.toContain('no reason');
  });
});

function inputOf(text: string): Parameters<typeof layoutView>[1] {
  return { journey: journeyOf(text), personas: [], language: readModel(text).file.language, width: 1380 };
}

const TWO =
  'journey: J\nstage: S\n step: A\n  goes to: other\n  when: broken\n step: B\njourney: Other one\n id: other\nstage: T\n step: C\n';

describe('a way into another journey of the file', () => {
  test.each(['other', 'Other one', 'OTHER  one', '"Other one"'])('%j is its id or title', (name) => {
    const text = TWO.replace('goes to: other', `goes to: ${name}`);
    expect(journeyOf(text).stages[0]?.steps[0]?.goesTo[0]).toMatchObject({ journey: 'Other one' });
    expect(kindsOf(text)).toEqual(['0 journey', '0 next']);
  });

  test('is drawn with the title, in every view that draws ways', () => {
    for (const view of ['map', 'flow'] as const) {
      const said = groupsOf(layoutView(view, inputOf(TWO))).map(({ label }) => label);
      expect(said.join('\n'), view).toContain('goes on in the journey Other one, when broken');
    }
    expect(mermaidTextOf('flow', inputOf(TWO))).toMatch(
      /j1\[\["journey Other one"\]\]\n[^]*s1 -->\|"when broken"\| j1/u,
    );
    expect(toJson(readModel(TWO).file).journeys[0]?.stages[0]?.steps[0]?.goesTo).toMatchObject([
      { text: 'other', journey: 'Other one' },
    ]);
  });

  test('the own journey is none', () => {
    expect(kindsOf('journey: J\nstage: S\n step: A\n  goes to: J\n')).toEqual(['0 unknown']);
  });
});

test.each(['en', 'th', 'vi'] as const)('the canonical text in %s keeps both', (language) => {
  const text = TWO.replace(' step: B\n', ' step: B\n  goes to: lost\n');
  const { file } = readModel(text);
  const written = toText(toJson(file), vocabularyOf(language), 'in the language');
  expect(written).toContain(vocabularyOf(language).words.ending.lost[0]);
  expect(toJson(readModel(written).file).journeys[0]?.stages[0]?.steps.map(({ goesTo }) => goesTo)).toMatchObject([
    [{ journey: 'Other one' }],
    [{ lost: true }],
  ]);
});
