import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDensity, lanesFoldedAt } from '../../../src/drawing/views/map/choose-density.js';
import type { DensityWish } from '../../../src/drawing/views/map/choose-density.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { COLUMN_WIDTHS, frameOf, usualFrame } from '../../../src/drawing/scene/context.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { groupsOf, textsOf, wordsOf } from './display-list-walk.js';
import { feels, journey, metric, stage, step, text } from './model-builders.js';
import { NO_TROUBLE, troublesOf } from './tidy-picture.js';
import { longMap } from './long-map.js';
import { shoesInEnglish } from './sample-maps.js';

/** A map of some steps in full, with every row that has a name of its own. */
function draw(width: number, language: HumanLanguage, steps: number): DisplayList {
  const facts = {
    staff: [text('A')],
    behind: [text('B')],
    needs: [text('C')],
    feels: [feels(3)],
    metric: [metric('D')],
  };
  const parts = Array.from({ length: steps }, (_, at) => step(`Step ${at}`, facts));
  return layoutMap({ journey: journey('J', [stage('S', parts)]), personas: [], language, width, density: 'full' });
}

function widthOf(steps: number, language: HumanLanguage): number {
  const { left = 0 } = draw(5000, language, steps).grid ?? {};
  return left + steps * 104 + 24;
}

const usual: DensityWish = { steps: 12, width: 1400, height: 1000, zoom: 1, language: 'en' };

describe('the density of a map', () => {
  test.each([
    ['of twelve steps is full', {}, { density: 'full', stacked: false, scale: 1 }],
    ['of twelve steps is full in half a window', { width: 880 }, { density: 'full', stacked: false, scale: 1 }],
    [
      'that needs more than two windows is an overview with the stage of the cursor',
      { steps: 60, stageOfCursor: 4 },
      { density: 'overview', stacked: false, scale: 1, openedStage: 4 },
    ],
    [
      'opens the first stage when the cursor is in none',
      { steps: 60 },
      { density: 'overview', stacked: false, scale: 1, openedStage: 0 },
    ],
    ['is stacked in a window under 500 px', { steps: 60, width: 499 }, { density: 'full', stacked: true, scale: 1 }],
    ['of no steps is full', { steps: 0, zoom: 0.5 }, { density: 'full', stacked: false, scale: 1 }],
  ] as const)('%s (Q4)', (_, change, choice) => {
    expect(chooseDensity({ ...usual, ...change })).toEqual(choice);
  });

  test('changes at 104, 56 and 20 px when the map is zoomed out', () => {
    const at = (zoom: number): readonly [string, number | undefined] => {
      const { density, columnWidth } = chooseDensity({ ...usual, steps: 6, zoom });
      return [density, columnWidth];
    };
    // Six columns share the window at 201 px each.
    expect(at(0.6)).toEqual(['full', 120]);
    expect(at(0.5)).toEqual(['compact', 100]);
    expect(at(0.2)).toEqual(['overview', 40]);
    expect(at(0.05)).toEqual(['overview', 20]);
  });

  describe.each(['en', 'th', 'vi'] as const)('that is a little too wide, in %s', (language) => {
    const steps = 12;
    /** The narrowest window in which nothing shrinks. */
    const enough = widthOf(steps, language);
    const at = (width: number, zoom: number): ReturnType<typeof chooseDensity> =>
      chooseDensity({ ...usual, steps, width, zoom, language });
    /** The zoom that makes the columns as wide as the window, from a picture with the usual frame. */
    const fitting = (width: number): number => (104 - (enough - width) / steps) / 104;

    test.each([0, 8, 16, 40])('by %i px keeps its text when it is made to fit, with columns of 104 px', (over) => {
      const width = enough - over;
      expect(at(width, 1).density).toBe('full');
      const fitted = at(width, Math.min(1, fitting(width)));
      expect(fitted.density).toBe('full');
      expect(fitted.scale).toBe(1);
      expect(fitted.columnWidth ?? 104).toBeGreaterThanOrEqual(104);
      const { grid } = draw(width, language, steps);
      expect(grid?.columnWidth).toBeGreaterThanOrEqual(104);
      // At most half of the last step is out of view.
      expect((grid?.right ?? 0) - width).toBeLessThanOrEqual(52);
    });

    test('by a whole column becomes compact', () => {
      const width = enough - 104 - 48;
      expect(at(width, fitting(width)).density).toBe('compact');
      expect(draw(width, language, steps).grid?.left).toBe(draw(enough, language, steps).grid?.left);
    });

    test('becomes compact when it is made smaller than fits', () => {
      expect(at(enough - 16, fitting(enough - 16) - 0.05).density).toBe('compact');
    });

    test('first gives up blanks at its sides and beside the names of its rows, of which none is cut', () => {
      const tight = draw(enough - 16, language, steps);
      // Columns are whole px, so some px of the page may be left over.
      expect(enough - 32 - (tight.grid?.right ?? 0)).toBeGreaterThanOrEqual(0);
      expect(enough - 32 - (tight.grid?.right ?? 0)).toBeLessThan(steps);
      const names = groupsOf(tight).filter(({ role }) => role === 'lane');
      expect(names.length).toBeGreaterThan(2);
      for (const name of names) expect(wordsOf(name)).not.toContain('\u2026');
      expect(troublesOf(tight)).toEqual(NO_TROUBLE);
    });
  });

  test('goes from the overview to the full map when it is zoomed in', () => {
    const at = (zoom: number): string => chooseDensity({ ...usual, steps: 60, zoom }).density;
    expect([1, 2, 3, 6].map(at)).toEqual(['overview', 'overview', 'compact', 'full']);
  });

  test('never shrinks a letter: below 100 % columns get narrower', () => {
    const steps = fc.integer({ min: 0, max: 200 });
    const width = fc.integer({ min: 200, max: 4000 });
    const zoom = fc.double({ min: 0.05, max: 8, noNaN: true });
    fc.assert(
      fc.property(steps, width, zoom, fc.constantFrom('en', 'th', 'vi'), (count, room, factor, language) => {
        const choice = chooseDensity({ steps: count, width: room, height: 900, zoom: factor, language });
        expect(choice.scale).toBeGreaterThanOrEqual(1);
        if (choice.columnWidth !== undefined) {
          const limits = { full: [104, 360], compact: [56, 103], overview: [20, 55] }[choice.density];
          expect(choice.columnWidth).toBeGreaterThanOrEqual(limits[0] ?? 0);
          expect(choice.columnWidth).toBeLessThanOrEqual(limits[1] ?? 0);
        }
      }),
    );
  });

  test.each([shoesInEnglish, longMap])('gives what a map is laid out with', (make) => {
    const sample = make();
    const steps = sample.journey.stages.flatMap((stage) => stage.steps).length;
    for (const zoom of [0.1, 0.3, 0.5, 1, 2]) {
      const { density, stacked, columnWidth, openedStage } = chooseDensity({ ...usual, steps, zoom });
      const list = layoutMap({
        ...sample,
        width: 1400,
        density,
        stacked,
        ...(columnWidth === undefined ? {} : { columnWidth }),
        ...(openedStage === undefined ? {} : { openedStage }),
      });
      if (columnWidth !== undefined) expect(list.grid?.columnWidth).toBe(columnWidth);
      expect(Math.min(...textsOf(list).map((text) => text.size))).toBeGreaterThanOrEqual(11);
    }
  });
});

test('rows of company and figures start folded in a low window (L3)', () => {
  expect(lanesFoldedAt(899)).toEqual(['waits', 'metrics', 'staff', 'behind', 'system']);
  expect(lanesFoldedAt(900)).toEqual([]);
});

test.each(['overview', 'compact', 'full'] as const)(
  'a map in %s whose narrowest columns are a little too many for its page takes less room beside them',
  (density) => {
    for (const language of HUMAN_LANGUAGES) {
      const wish = { steps: 60, width: 10_000, language };
      const usual = usualFrame(wish);
      const least = COLUMN_WIDTHS[density][0] * wish.steps;
      const needed = 2 * usual.margin + usual.headWidth + least;
      const tight = frameOf({ ...wish, width: needed - 12 }, density);
      expect(2 * tight.margin + tight.headWidth + least).toBeLessThanOrEqual(needed - 12);
      expect(tight.over).toBe(0);
      // Where it fits, and where it is far too wide, the frame is the usual one.
      expect(frameOf({ ...wish, width: needed }, density)).toEqual(usual);
      expect(frameOf({ ...wish, width: needed - 400 }, density)).toEqual(usualFrame({ ...wish, width: needed - 400 }));
    }
  },
);
