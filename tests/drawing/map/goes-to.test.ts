import { describe, expect, test } from 'vitest';
import type { DisplayList, Item } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { Density } from '../../../src/drawing/scene/scene.js';
import { PALETTES } from '../../../src/drawing/kit/palette.js';
import { paintSvg } from '../../../src/drawing/kit/svg-painter.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { mapWordsOf } from '../../../src/core/vocabulary/all-map-words.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { groupsOf, wordsOf } from './display-list-walk.js';
import { goesTo, journey, stage, step } from './model-builders.js';
import { NO_TROUBLE, troublesOf } from './tidy-picture.js';

function draw(given: Journey, density: Density = 'full', language: HumanLanguage = 'en'): DisplayList {
  return layoutMap({ journey: given, personas: [], language, width: 1380, density });
}

/** Where each way leaves the stages, and where it comes back to them; a stub does not come back. */
function waysOf(
  list: DisplayList,
): readonly { readonly from: number; readonly to?: number; readonly dashed: boolean }[] {
  const ways = list.items.filter((item) => 'stroke' in item && item.stroke === 'way');
  return ways.flatMap((item: Item) => {
    if (item.shape === 'line') return [{ from: item.x1, dashed: item.dash !== undefined }];
    if (item.shape !== 'path' || !item.d.includes('Q')) return [];
    const [from = 0, , ...rest] = [...item.d.matchAll(/-?[\d.]+/gu)].map(Number);
    return [{ from, to: rest.at(-2) ?? 0, dashed: item.dash !== undefined }];
  });
}

describe.each(['full', 'compact', 'overview'] as const)(
  'a way back to where it starts, in the density %s',
  (density) => {
    const only = (given: Journey): { way: ReturnType<typeof waysOf>[number] | undefined; list: DisplayList } => {
      const list = draw(given, density);
      expect(troublesOf(list)).toEqual(NO_TROUBLE);
      const ways = waysOf(list);
      expect(ways).toHaveLength(1);
      return { way: ways[0], list };
    };
    /** Left and right edge of a column. */
    const column = ({ grid }: DisplayList, index: number): readonly [number, number] => {
      const { left = 0, columnWidth = 0 } = grid ?? {};
      return [left + index * columnWidth, left + (index + 1) * columnWidth];
    };

    test('is a loop over the column of a step (F5)', () => {
      const steps = [step('Looks'), step('Waits', { goesTo: [goesTo('Waits')] }), step('Pays')];
      const { way, list } = only(journey('J', [stage('Find', steps)]));
      const [left, right] = column(list, 1);
      expect(way?.dashed).toBe(false);
      expect(way?.to).toBeGreaterThan(left);
      expect(way?.from).toBeLessThan(right);
      expect((way?.from ?? 0) - (way?.to ?? 0)).toBeGreaterThanOrEqual(8);
      expect(wordsOf(list)).toContain('goes to Waits');
    });

    test.each([
      ['its own stage', 'Find'],
      ['the last step in it', 'Pays'],
      ['the step in the middle of it', 'Waits'],
    ])('is a loop over a stage that leads to %s', (_, target) => {
      const steps = [step('Looks'), step('Waits'), step('Pays')];
      const { way, list } = only(journey('J', [stage('Find', steps, { goesTo: [goesTo(target)] }), stage('Buy', [])]));
      // It leaves the stage after its last step, and comes back where its target begins.
      expect(way?.from).toBeGreaterThan((column(list, 2)[0] + column(list, 2)[1]) / 2);
      expect(way?.from).toBeLessThan(column(list, 2)[1]);
      const [left, right] = column(list, target === 'Pays' ? 2 : target === 'Waits' ? 1 : 0);
      expect(way?.to).toBeGreaterThan(left);
      expect(way?.to).toBeLessThan(right);
    });

    test('is a loop from a step to the begin of its stage, from the first step, too', () => {
      for (const index of [0, 1, 2]) {
        const steps = [0, 1, 2].map((at) => step(`Step ${at}`, at === index ? { goesTo: [goesTo('Find')] } : {}));
        const { way, list } = only(journey('J', [stage('Find', steps)]));
        expect(way?.to).toBeGreaterThan(column(list, 0)[0]);
        expect(way?.to).toBeLessThan(way?.from ?? 0);
      }
    });

    test('is a loop over a stage without steps', () => {
      const { way } = only(journey('J', [stage('Find', [], { goesTo: [goesTo('Find')] }), stage('Buy', [])]));
      expect(way?.to).toBeLessThan(way?.from ?? 0);
    });

    test('stays in sight beside its name', () => {
      const steps = [step('Looks'), step('Waits', { goesTo: [goesTo('Waits')] }), step('Pays')];
      for (const given of [
        journey('J', [stage('A', steps)]),
        journey('J', [stage('A', steps.toReversed().slice(1))]),
      ]) {
        const { way, list } = only(given);
        const name = groupsOf(list).find(({ keyword }) => keyword === 'goesTo');
        const { x = 0, width = 0 } = name?.box ?? {};
        expect(x > (way?.from ?? 0) || x + width < (way?.to ?? 0)).toBe(true);
      }
    });
  },
);

test('a name that nothing has is a short dashed stub with the name (Z4)', () => {
  const far = goesTo('Ends');
  const list = draw(
    journey('J', [stage('A', [step('Begins', { goesTo: [far, goesTo('nowhere')] }), step('Ends')])], {}),
  );
  const [stub] = list.items.filter((item) => item.shape === 'line' && item.dash !== undefined);
  expect(stub).toBeDefined();
  if (stub?.shape === 'line') expect(stub.y2 - stub.y1).toBeLessThan(32);
  expect(wordsOf(list)).toContain('goes to nowhere');
});

describe.each(['en', 'th', 'vi'] as const)('ways beyond three, in %s', (language) => {
  const words = mapWordsOf(language);
  const targets = ['A', 'B', 'C', 'ขั้นสุดท้าย', 'Đạp xe'.normalize('NFD')];
  const facts = targets.map((target) => goesTo(target));
  const given = journey('J', [stage('S', [step('First', { goesTo: facts }), ...targets.map((each) => step(each))])]);
  const list = draw(given, 'full', language);
  const count = groupsOf(list).find(({ action }) => action === 'view:flow');

  test('are a count that opens the flow view', () => {
    expect(wordsOf(count ?? { items: [] })).toBe(words.moreLinks(2));
    expect(count?.does).toBe(words.openFlow);
    expect(paintSvg(list, 'css-variables')).toContain(` ${words.openFlow}"`);
    expect(count?.box.height).toBeGreaterThanOrEqual(24);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test('are named to those who point at it or hear it', () => {
    for (const target of targets.slice(3)) {
      expect(count?.tooltip).toContain(target);
      expect(count?.label).toContain(target);
    }
  });

  test('are found by the cursor', () => {
    const lines = groupsOf(list).flatMap((group) => group.lines ?? []);
    for (const fact of facts) expect(lines).toContain(fact.source.line);
  });

  test('are a plain number in a file of its own, which can open nothing', () => {
    const file = paintSvg(list, PALETTES.light, { standalone: true });
    expect(file).toContain(`>${words.moreLinks(2)}<`);
    expect(file).not.toContain(words.openFlow);
    expect(file).not.toContain('view:flow');
  });
});

test('three ways need no count', () => {
  const facts = ['A', 'B', 'C'].map((target) => goesTo(target));
  const list = draw(journey('J', [stage('S', [step('First', { goesTo: facts })])]));
  expect(groupsOf(list).some(({ action }) => action === 'view:flow')).toBe(false);
});
