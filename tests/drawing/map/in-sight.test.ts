/** What a narrow preview must show without scrolling sideways, and names that must stay complete. */
import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { EMOTION_VIEW } from '../../../src/drawing/views/emotion/emotion-view.js';
import { densityWordsOf } from '../../../src/core/vocabulary/all-density-words.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { extentOf, groupsOf, textsOf } from './display-list-walk.js';
import { longMap } from './long-map.js';
import { feels, journey, stage, step } from './model-builders.js';
import { shoesInEnglish } from './sample-maps.js';

const WIDTH = 640;

describe.each(HUMAN_LANGUAGES)('an overview in %s that is wider than its room', (language) => {
  const list = layoutMap({ ...longMap(language), width: WIDTH, density: 'overview', openedStage: 1 });

  test('has the ways to other stages and out of the opened one in sight (Q6)', () => {
    const { previousStage, nextStage, close } = densityWordsOf(language);
    const buttons = groupsOf(list).filter(({ label }) => [previousStage, nextStage, close].includes(label ?? ''));
    expect(buttons).toHaveLength(3);
    expect(list.width).toBeGreaterThan(WIDTH);
    for (const { box } of buttons) expect(box.x + box.width).toBeLessThan(WIDTH);
  });
});

test('the name of a stage never breaks inside a word for want of a smaller size (W4)', () => {
  const stages = ['Awareness', 'Consideration', 'Decision'].map((title) =>
    stage(
      title,
      [1, 2, 3, 4, 5].map((at) => step(`${title} ${at}`, { feels: [feels(3)] })),
    ),
  );
  for (let width = 400; width <= 900; width += 4) {
    const list = layoutMap({ journey: journey('J', stages), personas: [], language: 'en', width, density: 'overview' });
    for (const group of groupsOf(list).filter(({ role }) => role === 'stage')) {
      expect(textsOf(group).length, `lines of a name at ${width} px`).toBeLessThanOrEqual(1);
    }
  }
});

test.each([400, 500, WIDTH])(
  'the legend of the feelings is as wide as a room of %i px, the chart may be wider',
  (width) => {
    const sample = shoesInEnglish();
    const list = EMOTION_VIEW.layout({ ...sample, width });
    expect(list.width).toBeGreaterThan(width);
    const legend = textsOf(list).filter(({ text }) => /of 12 steps\)|moment of truth/u.test(text));
    expect(legend.length).toBeGreaterThan(0);
    for (const text of legend) expect(extentOf(text).right).toBeLessThanOrEqual(width);
  },
);

describe.each(HUMAN_LANGUAGES)('stages of an overview in %s that are narrower than their names', (language) => {
  const stages = Array.from({ length: 12 }, (_, at) => stage(`Recommending ${at}`, [step(`s${at}`)]));
  const list = layoutMap({ journey: journey('J', stages), personas: [], language, width: 525, density: 'overview' });

  test('have their numbers, and the names on hover and in what is read out (Q5)', () => {
    const groups = groupsOf(list).filter(({ role }) => role === 'stage');
    expect(groups).toHaveLength(12);
    groups.forEach((group, at) => {
      expect(textsOf(group).map(({ text }) => text)).toEqual([String(at + 1)]);
      expect(group.tooltip).toBe(`Recommending ${at}`);
      expect(group.label).toContain(`Recommending ${at}`);
    });
  });
});
