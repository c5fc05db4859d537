import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import type { PictureView } from '../../../src/core/vocabulary/picture-views.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { missingFor } from '../../../src/drawing/views/missing-for.js';
import { presentationOf } from '../../../src/drawing/views/presentation.js';
import type { Presentation } from '../../../src/drawing/views/presentation.js';
import { readModel } from '../../../src/language/read-model.js';
import { IMPROVED_TEXTS } from '../../core/compare/compared-texts.js';

const FOLDERS = ['examples', 'tests/fixtures/practice'];
const MAPS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.journey'))
    .map((file) => [path.basename(file, '.journey'), readFileSync(path.join(folder, file), 'utf8')] as const),
);

function inputOf(text: string, width: number, which = 0): MapInput {
  const { file } = readModel(text);
  const journey = file.journeys[which] ?? expect.fail('no journey');
  const other = which === 0 ? undefined : file.journeys[0];
  return {
    journey,
    personas: file.personas,
    language: file.language,
    width,
    whole: true,
    ...(other ? { counterpart: { journey: other, as: 'current' } } : {}),
  };
}

function presented(view: PictureView, input: MapInput): Presentation | undefined {
  return presentationOf(view, layoutView(view, input), input);
}

/** Each step of a stage is in the frame of that stage and in no other. */
function expectStepsInside(view: PictureView, input: MapInput, { frames }: Presentation): void {
  const cards = layoutView(view, input).items.flatMap((item) =>
    item.shape === 'group' && item.keyword === 'step' && item.role === 'card' ? [item] : [],
  );
  input.journey.stages.forEach(({ source, lastLine, steps }, index) => {
    const from = source?.line ?? steps[0]?.source?.line ?? 0;
    for (const { line = -1, box } of cards.filter(
      (card) => (card.line ?? -1) >= from && (card.line ?? -1) <= lastLine,
    )) {
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const holding = frames.flatMap(({ box: frame }, at) =>
        middle.x > frame.x &&
        middle.x < frame.x + frame.width &&
        middle.y > frame.y &&
        middle.y < frame.y + frame.height
          ? [at]
          : [],
      );
      expect(holding, `${view}, line ${line + 1}`).toEqual([index]);
    }
  });
}

describe.each(MAPS)('%s', (_name, text) => {
  test.each(PICTURE_VIEWS)('is presented stage by stage in the view %s, if that has stages', (view) => {
    for (const width of [900, 1600]) {
      const input = inputOf(text, width);
      const shown = presented(view, input);
      // A flow without a branch is still a row of stages.
      if (view === 'opportunities' || (view !== 'flow' && missingFor(view, input))) {
        expect(shown).toBeUndefined();
        continue;
      }
      const { frames, ...page } = shown ?? expect.fail(`${view} is not presented`);
      const { stages } = input.journey;
      expect(frames).toHaveLength(stages.length);
      frames.forEach(({ box, place, spoken }, index) => {
        expect(place).toMatch(new RegExp(`^${index + 1}\\D+${stages.length} · `));
        for (const words of [place, spoken]) expect(words).toContain(stages[index]?.title ?? '');
        for (const value of Object.values(box)) expect(value).not.toBeNaN();
        expect(box.x + box.width).toBeLessThanOrEqual(page.width + 8);
        expect(box.y + box.height).toBeLessThanOrEqual(page.height + 8);
        expect(box.height).toBeGreaterThan(30);
      });
      expectStepsInside(view, input, { frames, ...page });
    }
  });
});

test.each(HUMAN_LANGUAGES)('over its base, a map in %s has every stage of the picture', (language) => {
  const input = inputOf(IMPROVED_TEXTS[language], 1600, 1);
  for (const view of ['map', 'emotion', 'flow', 'board'] as const) {
    const shown = presented(view, input) ?? expect.fail(view);
    expectStepsInside(view, input, shown);
    const heads = layoutView(view, input).items.filter((item) => item.shape === 'group' && item.role === 'stage');
    expect(shown.frames).toHaveLength(heads.length);
  }
});

test.each([
  ['en', 'journey: J\nstage: Choose\n  step: a\nstage: Buy\n  step: b', '2 of 2 · Buy', 'Stage 2 of 2: Buy'],
  ['th', 'เส้นทาง: จ\nระยะ: เลือก\n  ขั้น: ก\nระยะ: ซื้อ\n  ขั้น: ข', '2 จาก 2 · ซื้อ', 'ระยะที่ 2 จาก 2: ซื้อ'],
  [
    'vi',
    'hành trình: H\ngiai đoạn: Chọn\n  bước: a\ngiai đoạn: Mua\n  bước: b',
    '2 trên 2 · Mua',
    'Giai đoạn 2 trên 2: Mua',
  ],
])('says in %s which stage is shown', (_language, text, place, spoken) => {
  expect(presented('map', inputOf(text, 1600))?.frames[1]).toMatchObject({ place, spoken });
});

test('a stage without a name, steps or a line of its own has a frame; a journey without stages has none', () => {
  const { frames } =
    presented('map', inputOf('journey: J\nstep: a\nstage:\n  step: b\nstage: Empty', 1600)) ?? expect.fail();
  expect(frames.map(({ box }) => box.width > 0)).toEqual([true, true, true]);
  expect(frames.map(({ place }) => place)).toEqual(['1 of 3 · Untitled', '2 of 3 · Untitled', '3 of 3 · Empty']);
  for (const view of PICTURE_VIEWS) expect(presented(view, inputOf('journey: J', 1600)), view).toBeUndefined();
});
