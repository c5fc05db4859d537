import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { readModel } from '../../../src/language/read-model.js';
import { exampleText } from '../../helpers/examples.js';
import { extentOf, groupsOf, textsOf, wordsOf } from './display-list-walk.js';
import { feels, goesTo, journey, pain, stage, step, text } from './model-builders.js';

function draw(map: Journey, more: Partial<MapInput> = {}): DisplayList {
  return layoutMap({ journey: map, personas: [], language: 'en', width: 1240, ...more });
}

function groupOf(list: DisplayList, keyword: GroupItem['keyword'], at = 0): GroupItem {
  const group = groupsOf(list).filter((each) => each.keyword === keyword)[at];
  if (!group) expect.fail(`no ${keyword}`);
  return group;
}

/** Eight stages of two steps, the first of which has the title. */
function named(title: string): Journey {
  const stages = Array.from({ length: 8 }, (_, index) =>
    stage(index === 0 ? title : `S${index}`, [step('One'), step('Two')]),
  );
  return journey('J', stages);
}

const LONG: readonly (readonly [string, string])[] = [
  ['English', 'Waits until somebody calls '.repeat(12)],
  ['Thai', 'รอจนกว่าเจ้าหน้าที่จะโทรกลับ'.repeat(12)],
  ['Vietnamese', 'Chờ đến khi có người gọi lại '.repeat(12)],
  ['Vietnamese, decomposed', 'Chờ đến khi có người gọi lại '.repeat(12).normalize('NFD')],
  ['emoji', '👩‍👩‍👧👍🏽 '.repeat(40)],
];

describe('a title of three hundred letters (W4)', () => {
  test.each(LONG)('of a journey has four lines, the dots, and the rest on hover: %s', (_name, title) => {
    const header = groupsOf(draw(journey(title, [stage('S', [step('A')])]))).find(
      ({ keyword }) => keyword === 'journey',
    );
    const lines = textsOf(header ?? { items: [] }).filter(({ size }) => size > 20);
    expect(lines).toHaveLength(4);
    expect(lines[3]?.text.endsWith('…')).toBe(true);
    expect(header?.tooltip?.replace(/\s/gu, '')).toBe(title.replace(/\s/gu, ''));
  });

  test.each(LONG)('of a stage has six lines at most, the dots, and the rest on hover: %s', (_name, title) => {
    const chevron = groupOf(draw(named(title), { columnWidth: 140 }), 'stage');
    const lines = textsOf(chevron);
    expect(new Set(lines.map(({ size }) => size)).size).toBe(1);
    expect(lines).toHaveLength(6);
    expect(lines[5]?.text.endsWith('…')).toBe(true);
    expect(chevron.tooltip?.replace(/\s/gu, '')).toBe(title.replace(/\s/gu, ''));
    for (const line of lines) expect(line.x + line.width).toBeLessThanOrEqual(chevron.box.x + chevron.box.width);
  });

  test.each(LONG)(
    'stands in full in an export, of a journey and of a stage, and in the names of ways: %s',
    (_name, title) => {
      const list = draw(
        journey(
          title,
          [
            stage(title, [step('A', { goesTo: [goesTo('B', { when: text(title) })] }), step('B')]),
            stage('T', [step('C')]),
          ],
          {
            objective: [{ ...text(title), kind: 'learn' }],
          },
        ),
        { whole: true, columnWidth: 140 },
      );
      const bare = (words: string): string => words.replace(/\s/gu, '').normalize();
      for (const keyword of ['journey', 'stage', 'objective', 'goesTo'] as const) {
        const group = groupsOf(list).find((each) => each.keyword === keyword);
        expect(bare(wordsOf(group ?? { items: [] })), keyword).toContain(bare(title));
      }
    },
  );

  test('of a stage gets smaller letters before a second line, and more lines before the dots', () => {
    const seen: string[] = [];
    for (let letters = 4; letters <= 80; letters++) {
      const title = 'Find a bike near the station and the river before the rain comes and all are gone'
        .slice(0, letters)
        .trim();
      const lines = textsOf(groupOf(draw(named(title), { columnWidth: 104 }), 'stage'));
      const cut = lines.at(-1)?.text.endsWith('…') === true;
      const look = `${lines.length} at ${lines[0]?.size ?? 0}${cut ? ', cut' : ''}`;
      if (seen.at(-1) !== look) seen.push(look);
    }
    expect(seen).toEqual(['1 at 15', '1 at 14', '1 at 13', '2 at 13', '3 at 13']);
  });
});

describe('text that is written from right to left (W6)', () => {
  const words = 'يبحث عن دراجة قرب المحطة قبل أن يبدأ المطر ثم يعود';
  const facts = { does: [text(words)], thinks: [text(words)], pain: [pain(words)], feels: [feels(2, words)] };
  const map = journey('J', [
    stage('S', [step(words, facts), step('Next', { does: [text('Looks')] })]),
    stage('T', [step('End')]),
  ]);

  test.each([
    ['side by side', {}],
    ['stacked', { stacked: true, width: 360 }],
  ] as const)('stands at the right of its card, with every line inside: %s', (_name, way) => {
    const list = draw(map, way);
    for (const keyword of ['step', 'does', 'thinks', 'pain'] as const) {
      const card = groupOf(list, keyword);
      const lines = textsOf(card).filter(({ rightToLeft }) => rightToLeft === true);
      expect(lines.length, keyword).toBeGreaterThan(0);
      const rights = lines.map((line) => Math.round(extentOf(line).right));
      expect(new Set(rights).size, keyword).toBe(1);
      const [right = 0] = rights;
      expect(card.box.x + card.box.width - right, keyword).toBeGreaterThanOrEqual(0);
      expect(card.box.x + card.box.width - right, keyword).toBeLessThanOrEqual(20);
      for (const line of lines) expect(extentOf(line).left, keyword).toBeGreaterThanOrEqual(card.box.x);
    }
  });

  test('leaves the columns in the order of the file', () => {
    const list = draw(map);
    expect(groupOf(list, 'step', 0).box.x).toBeLessThan(groupOf(list, 'step', 1).box.x);
    expect(groupOf(list, 'stage', 0).box.x).toBeLessThan(groupOf(list, 'stage', 1).box.x);
  });
});

describe('more than eight stages (W8)', () => {
  const many = (count: number): Journey =>
    journey(
      'J',
      Array.from({ length: count }, (_, index) =>
        stage(`Looks for it again ${index + 1}`, [step('One')], { people: { ...text('120'), value: 120 } }),
      ),
    );

  test.each(HUMAN_LANGUAGES)('lose the word “people” and keep the numbers: %s', (language) => {
    const word = vocabularyOf(language).labels.map.people;
    const peopleIn = (count: number): string =>
      groupsOf(draw(many(count), { language, width: 4000, columnWidth: 360 }))
        .filter(({ keyword }) => keyword === 'people')
        .map(wordsOf)
        .join('\n');
    expect(peopleIn(8)).toContain(word);
    expect(peopleIn(9)).not.toContain(word);
    expect(peopleIn(9).match(/120/gu)).toHaveLength(9);
  });

  test('have names of two lines, whole', () => {
    const list = draw(many(12), { width: 1600 });
    const chevrons = groupsOf(list).filter(({ keyword }) => keyword === 'stage');
    expect(chevrons).toHaveLength(12);
    for (const [index, chevron] of chevrons.entries()) {
      expect(textsOf(chevron)).toHaveLength(2);
      expect(wordsOf(chevron).replace('\n', ' ')).toBe(`Looks for it again ${index + 1}`);
    }
  });
});

describe('the heads of lanes of stacked stages', () => {
  test.each(HUMAN_LANGUAGES.flatMap((language) => [320, 380, 499].map((width) => [language, width] as const)))(
    'are whole, and no word of them is divided: %s, %s px',
    (language, width) => {
      const { file } = readModel(exampleText(`buy-shoes.${language}`));
      const [map] = file.journeys;
      if (!map) expect.fail('no journey');
      const heads = groupsOf(draw(map, { language, width, stacked: true })).filter(({ role }) => role === 'lane');
      const names = Object.values(vocabularyOf(language).labels.lanes);
      expect(heads.length).toBeGreaterThan(20);
      for (const head of heads) {
        const written = wordsOf(head).replace(/\n/gu, language === 'th' ? '' : ' ');
        expect(names.map((name) => (language === 'th' ? name.replace(/\s/gu, '') : name))).toContain(
          language === 'th' ? written.replace(/\s/gu, '') : written,
        );
      }
    },
  );
});
