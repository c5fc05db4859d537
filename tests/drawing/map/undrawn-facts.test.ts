import { describe, expect, test } from 'vitest';
import { cleanText, onOneLine } from '../../../src/core/util/clean-text.js';
import type { DisplayList, GroupItem } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { proseOf } from '../../../src/core/vocabulary/all-prose.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { TableEntries } from '../../../src/drawing/table/entries.js';
import { groupsOf, wordsOf } from './display-list-walk.js';
import {
  evidence,
  feels,
  goesTo,
  idea,
  item,
  journey,
  lane,
  metric,
  number,
  pain,
  stage,
  step,
  text,
} from './model-builders.js';
import { hostileMap, vietnameseMap, wholeMap } from './odd-maps.js';
import { shoesInEnglish, shoesInThai } from './sample-maps.js';
import type { Sample } from './sample-maps.js';

function draw(given: Journey, language: HumanLanguage, more: Partial<MapInput> = {}): DisplayList {
  return layoutMap({ journey: given, personas: [], language, width: 900, density: 'compact', ...more });
}

function cardOf(list: DisplayList, keyword: GroupItem['keyword'] = 'step'): GroupItem | undefined {
  return groupsOf(list).find((group) => group.keyword === keyword && group.role !== 'band');
}

const WORDS = {
  en: ['Opens the app', 'Bike 🚲'],
  th: ['เปิดแอป', 'จักรยาน 🚲'],
  vi: ['Mở ứng dụng'.normalize('NFD'), 'Xe đạp 🚲'],
} as const;

describe.each(['en', 'th', 'vi'] as const)('what a small map does not draw, in %s', (language) => {
  const [first, second] = WORDS[language];
  const { lanes, map } = vocabularyOf(language).labels;
  const facts = {
    does: [text(first), text(second)],
    thinks: [text(second)],
    says: [text(first)],
    needs: [text(second)],
    staff: [text(first)],
    behind: [text(second)],
    system: [text(first)],
    gain: [text(second)],
    metric: [metric(first)],
    note: [text(second)],
    lane: [lane('Mood', first)],
    evidence: [evidence('interview', 12)],
    feels: [feels(4)],
  };
  const given = journey('J', [stage('S', [step('First', facts)])]);

  test.each(['compact', 'overview'] as const)(
    'is said by the card of its step, each row by its name: %s',
    (density) => {
      const card = cardOf(draw(given, language, { density }));
      const lines = card?.tooltip?.split('\n') ?? [];
      expect(lines[0]).toBe('First');
      const expected = [
        `${lanes.does}: ${proseOf(language).series([first, second])}`,
        `${lanes.thinks}: ${second}`,
        `${lanes.says}: ${first}`,
        `${lanes.needs}: ${second}`,
        `${lanes.staff}: ${first}`,
        `${lanes.behind}: ${second}`,
        `${lanes.system}: ${first}`,
        `${lanes.gains}: ${second}`,
        `${lanes.metrics}: ${first}`,
        `${lanes.notes}: ${second}`,
        `Mood: ${first}`,
      ];
      for (const line of expected) {
        expect(lines).toContain(line);
        expect(card?.label).toContain(line);
      }
      expect(lines.some((line) => line.includes('12'))).toBe(true);
      // What is drawn is not said again.
      expect(lines.some((line) => line.startsWith(`${lanes.feels}:`))).toBe(false);
    },
  );

  test('of a whole stage is said by the stage, that of the journey by the count of its rows', () => {
    const whole = journey('J', [stage('S', [step('First')], { staff: [text(first)] })], { system: [text(second)] });
    const list = draw(whole, language);
    expect(cardOf(list, 'stage')?.tooltip).toContain(`${lanes.staff}: ${first}`);
    expect(cardOf(list, 'stage')?.label).toContain(`${lanes.staff}: ${first}`);
    const count = groupsOf(list).find((group) => group.tooltip?.includes(`${lanes.system}: ${second}`));
    expect(count?.tooltip).toContain(map.wholeJourney);
    expect(count?.label).toContain(`${lanes.system}: ${second}`);
    expect(cardOf(list)?.tooltip).not.toContain(first);
  });

  test('of rows that the reader hid is not said; that of folded ones is, and they are counted', () => {
    const list = draw(given, language, { hiddenLanes: ['thinks'], foldedLanes: ['staff', 'touchpoints'] });
    const card = cardOf(list);
    expect(card?.tooltip).not.toContain(`${lanes.thinks}:`);
    expect(card?.tooltip).toContain(`${lanes.staff}: ${first}`);
    expect(wordsOf(list).replaceAll('\u00a0', ' ')).toContain(`${lanes.staff} 1`);
  });

  test('is nothing in a full map', () => {
    expect(cardOf(draw(given, language, { density: 'full' }))?.tooltip).toBeUndefined();
  });
});

const SAMPLES: readonly (readonly [string, () => Sample])[] = [
  ['English', shoesInEnglish],
  ['Thai', shoesInThai],
  ['Vietnamese', vietnameseMap],
  ['whole stages', wholeMap],
  ['any text', hostileMap],
];

describe.each(['compact', 'overview'] as const)('in the density %s', (density) => {
  test.each(SAMPLES)('every fact of a step is drawn or said: %s', (_, sample) => {
    const given = sample();
    const list = layoutMap({ ...given, width: 900, density });
    const said = groupsOf(list).map(({ label = '', tooltip = '' }) => flat(`${label} ${tooltip} ${wordsOf(list)}`));
    const all = said.join('\n');
    const entries = new TableEntries(given.language);
    // Thai writes a space where others write a comma.
    const unsaid = given.journey.stages
      .flatMap(({ steps }) => steps.flatMap((part) => entries.entriesOf(part)))
      .filter(({ keyword }) => !['goesTo', 'id', 'leaves', 'feels'].includes(keyword))
      .filter(({ text: words }) => {
        const own =
          flat(words)
            .split(given.language === 'th' ? ' ' : /[:,;] /u)
            .at(-1) ?? '';
        return !all.includes(own);
      });
    expect(unsaid).toEqual([]);
  });
});

function flat(words: string): string {
  return cleanText(onOneLine(words)).replace(/\s+/gu, ' ');
}

test('a feeling that the curve does not know is said', () => {
  const list = draw(journey('J', [stage('S', [step('A', { feels: [feels(undefined, 'wobbly')] })])]), 'en');
  expect(cardOf(list)?.tooltip).toContain('Feels: wobbly');
});

test('a feeling of a whole stage is said by an overview whose steps have feelings', () => {
  const given = journey('J', [stage('S', [step('A', { feels: [feels(2)] })], { feels: [feels(4, 'calm')] })]);
  expect(cardOf(draw(given, 'en', { density: 'overview' }), 'stage')?.tooltip).toContain('Feels: 4 / 5, calm');
  expect(cardOf(draw(given, 'en'), 'stage')?.tooltip ?? '').not.toContain('calm');
});

test('the bulb says what its idea costs and brings', () => {
  const ideas = [idea('Lock spares', 1, { effort: { ...text('high'), level: 'high' } })];
  const given = journey('J', [stage('S', [step('A', { pain: [pain('None left')], idea: ideas })])]);
  const bulb = groupsOf(draw(given, 'en')).find(({ keyword }) => keyword === 'idea');
  expect(bulb?.tooltip).toContain('Lock spares, Effort');
});

test('ways and people over the rows are not said twice', () => {
  const facts = { goesTo: [goesTo('A')], leaves: [{ ...text('too dear'), percent: 3 }], owner: [item('Sales')] };
  const list = draw(journey('J', [stage('S', [step('A', facts)], { people: number(90) })]), 'en');
  expect(cardOf(list)?.tooltip).toBe('A');
  expect(cardOf(list, 'stage')?.tooltip).toBeUndefined();
});
