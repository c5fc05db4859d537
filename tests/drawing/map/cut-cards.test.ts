import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem, Item } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { groupsOf, wordsOf } from './display-list-walk.js';
import { item, journey, pain, persona, stage, step, text, wait } from './model-builders.js';
import { hostileMap } from './odd-maps.js';
import { longMap } from './long-map.js';
import type { Sample } from './sample-maps.js';

const WAYS: Readonly<Record<string, Partial<MapInput> & { readonly width: number }>> = {
  full: { width: 1500 },
  compact: { width: 900, density: 'compact' },
  overview: { width: 1400, density: 'overview', openedStage: 0 },
  stacked: { width: 320, stacked: true },
};

/** Groups with a text that ends with our own dots, and that do not show the rest when pointed at. */
function silentlyCut(list: DisplayList): readonly string[] {
  return groupsOf(list)
    .filter(isSilent)
    .map((group) => `${group.keyword ?? group.role}: ${wordsOf(group)}`);
}

function isSilent(group: GroupItem): boolean {
  const cut = group.items.some(
    (each: Item) => each.shape === 'text' && /\u2026(?: xem thêm| more| ดูต่อ)?$/u.test(each.text),
  );
  return cut && group.tooltip === undefined;
}

describe.each(Object.entries(WAYS))('a %s map', (_, way) => {
  test.each<[string, () => Sample]>([
    ['hostile', hostileMap],
    ['long', () => longMap('th')],
  ])('tells the rest of every text that it cuts: %s', (_name, sample) => {
    expect(silentlyCut(layoutMap({ ...sample(), ...way }))).toEqual([]);
  });
});

describe('a text of three hundred letters', () => {
  const words = 'Waits at the counter and nobody says how long it takes. '.repeat(16).trim();
  const map = journey(
    'Queue',
    [
      stage('Counter', [
        step('Waits', { does: [text(words)], pain: [pain(words)], wait: [wait(2, 'h', false, words)] }),
        ...Array.from({ length: 8 }, () => step('Goes on')),
      ]),
    ],
    { for: [item('Mai')] },
  );
  const draw = (more: Partial<MapInput>): DisplayList =>
    layoutMap({ journey: map, personas: [persona('Mai')], language: 'en', width: 1000, ...more });
  const does = (list: DisplayList): GroupItem | undefined => groupsOf(list).find((each) => each.keyword === 'does');

  test('has twelve lines in the preview, of which the last says that there is more (W3)', () => {
    const card = does(draw({}));
    const lines = wordsOf(card ?? { items: [] }).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('\u2026 more');
    expect(card?.tooltip).toBe(words);
    expect(card?.label).toContain(words);
  });

  test('is whole in an export', () => {
    const list = draw({ whole: true });
    for (const card of groupsOf(list).filter(
      ({ keyword }) => keyword === 'does' || keyword === 'pain' || keyword === 'wait',
    )) {
      expect(wordsOf(card).replaceAll('\n', ' ')).toContain(words);
    }
    expect(wordsOf(list)).not.toContain('\u2026 more');
  });
});
