import { describe, expect, test } from 'vitest';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { mapWordsOf } from '../../../src/core/vocabulary/all-map-words.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { groupsOf, textsOf, wordsOf } from './display-list-walk.js';
import { journey, stage, step, text } from './model-builders.js';
import { NO_TROUBLE, troublesOf } from './tidy-picture.js';

const KEYWORDS = ['goal', 'scenario', 'expects', 'doneWhen'] as const;
const TEXTS = {
  en: 'A home of her own, at a price that she can pay 🏠',
  th: 'บ้านหลังแรกในราคาที่จ่ายไหวโดยไม่ต้องกู้เพิ่ม 🏠',
  vi: 'Một căn nhà đầu tiên với giá trả được 🏠'.normalize('NFD'),
} as const;

function draw(facts: Partial<Journey>, language: HumanLanguage, more: Partial<MapInput> = {}): DisplayList {
  const stages = [1, 2, 3].map((at) => stage(`Stage ${at}`, [step('One'), step('Two'), step('Three')]));
  const { title = 'Flat', ...others } = facts;
  const map = journey(title, stages, others);
  return layoutMap({ journey: map, personas: [], language, width: 1400, density: 'overview', ...more });
}

describe.each(['en', 'th', 'vi'] as const)('the header of an overview in %s', (language) => {
  const { map } = vocabularyOf(language).labels;
  const captions = [map.goal, map.scenario, mapWordsOf(language).expects, mapWordsOf(language).doneWhen];
  const facts = Object.fromEntries(KEYWORDS.map((keyword) => [keyword, [text(TEXTS[language])]]));

  test.each([400, 700, 1000, 1400, 2400])('says what the journey is for, at %i px', (width) => {
    const list = draw(facts, language, { width });
    for (const keyword of KEYWORDS) {
      const group = groupsOf(list).find((each) => each.keyword === keyword);
      expect(
        wordsOf(group ?? { items: [] })
          .replaceAll('\n', '')
          .replaceAll(' ', ''),
      ).toBe(TEXTS[language].replaceAll(' ', ''));
      expect(group?.line).toBe(facts[keyword]?.[0]?.source.line);
    }
    for (const caption of captions) expect(textsOf(list).map(({ text: words }) => words)).toContain(caption);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test('keeps long ones to three lines, the whole on hover, and in a file', () => {
    const long = `${TEXTS[language]} `.repeat(20).trim();
    const list = draw({ goal: [text(long)], scenario: [text('Short')] }, language);
    const goal = groupsOf(list).find(({ keyword }) => keyword === 'goal');
    expect(textsOf(goal ?? { items: [] })).toHaveLength(3);
    expect(wordsOf(goal ?? { items: [] })).toMatch(/\u2026$/u);
    expect(goal?.tooltip).toBe(long);
    const whole = groupsOf(draw({ goal: [text(long)] }, language, { whole: true })).find(
      (each) => each.keyword === 'goal',
    );
    expect(textsOf(whole ?? { items: [] }).length).toBeGreaterThan(3);
    expect(wordsOf(whole ?? { items: [] })).not.toContain('\u2026');
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test.each([500, 900, 1400])('loses no objective behind a title of 300 characters, at %i px', (width) => {
    const title = `${TEXTS[language]} `.repeat(8).slice(0, 300);
    const objective = ['Sell', 'Keep', TEXTS[language], 'Learn'].map((words) => ({ ...text(words) }));
    const list = draw({ title, objective }, language, { width });
    const drawn = groupsOf(list).filter(({ keyword }) => keyword === 'objective');
    expect(drawn).toHaveLength(4);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });
});

test('an overview of a journey that says nothing of it has no empty row', () => {
  const without = draw({}, 'en');
  const goal = draw({ goal: [text('Home')] }, 'en');
  expect(goal.height - without.height).toBeGreaterThan(30);
  expect(goal.height - without.height).toBeLessThan(60);
});
