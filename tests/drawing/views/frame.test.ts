import { describe, expect, test } from 'vitest';
import type { GroupItem, Item } from '../../../src/drawing/kit/display-list.js';
import { createContext } from '../../../src/drawing/scene/context.js';
import type { Journey, Persona } from '../../../src/core/model/journey.js';
import { missingBlock, viewFrame, viewPicture } from '../../../src/drawing/views/frame/frame.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { groupsOf, textsOf, wordsOf } from '../map/display-list-walk.js';
import { item, journey, persona, stage, step, text } from '../map/model-builders.js';
import { hostileMap } from '../map/odd-maps.js';
import { stickingOut } from './chart-checks.js';
import { textsTogether } from '../map/tidy-picture.js';

const WORDS = { title: 'Who goes on, who leaves', hint: 'Bars are drawn to scale.' };

function frame(
  given: Journey,
  width = 1200,
  more: { personas?: readonly Persona[]; language?: 'en' | 'th' | 'vi' } = {},
): { readonly items: readonly Item[]; readonly width: number; readonly height: number } {
  const context = createContext({
    journey: given,
    personas: more.personas ?? [],
    language: more.language ?? 'en',
    width,
  });
  const block = viewFrame(context, WORDS, { x: 16, y: 16, width: width - 32 });
  return { items: block.items, width, height: block.height + 32 };
}

function groupWith(holder: { readonly items: readonly Item[] }, keyword: string): GroupItem | undefined {
  return groupsOf(holder).find((group) => group.keyword === keyword && group.label !== undefined);
}

describe('the frame of a view', () => {
  const shoes = journey('Buy shoes', [stage('A', [step('B')])], {
    for: [item('p1'), item('Mai')],
    state: { ...text('improved'), value: 'improved' },
  });
  const ploy = persona('Ploy', { id: text('p1'), elsewhere: true });

  test('says what the view asks, how it is read, and whose journey in which state is seen', () => {
    const words = wordsOf(frame(shoes, 1200, { personas: [ploy] }));
    for (const each of ['Who goes on, who leaves', 'Bars are drawn to scale.', 'Buy shoes', 'Ploy, Mai', 'Improved']) {
      expect(words).toContain(each);
    }
  });

  test('leads to the lines of journey, persona and state', () => {
    const drawn = frame(shoes, 1200, { personas: [ploy] });
    expect(groupWith(drawn, 'journey')?.line).toBe(shoes.source?.line);
    expect(groupWith(drawn, 'for')?.lines).toEqual(shoes.for.map((each) => each.source.line));
    expect(groupsOf(drawn).find((group) => group.keyword === 'state')?.line).toBe(shoes.state?.source.line);
  });

  test('has no persona where none is named, and the usual state where none is written', () => {
    const drawn = frame(journey('Buy shoes', []));
    expect(groupsOf(drawn).filter((group) => group.role === 'persona')).toEqual([]);
    expect(wordsOf(drawn)).toContain('Current');
    expect(groupsOf(drawn).some((group) => group.keyword === 'state')).toBe(false);
  });

  test('stands side by side in a wide page and below each other in a narrow one', () => {
    const wide = frame(shoes);
    const narrow = frame(shoes, 400);
    expect(groupWith(wide, 'journey')?.box.y).toBeLessThan(30);
    expect(groupWith(narrow, 'journey')?.box.y).toBeGreaterThan(50);
  });

  test.each([320, 500, 719, 720, 1000, 2400])('keeps long titles apart and inside at %i px', (width) => {
    const hostile = hostileMap();
    for (const language of HUMAN_LANGUAGES) {
      const drawn = { title: '', description: '', language, ...frame(hostile.journey, width, { language }) };
      expect(textsTogether(drawn)).toEqual([]);
      expect(stickingOut(drawn)).toEqual([]);
    }
  });

  test.each(['👩‍👩‍👧', 'Ngọc'.normalize('NFD'), 'พลอย', 'ليلى'])('puts the first letter of %s into the disc', (name) => {
    const drawn = frame(journey('J', [], { for: [item(name)] }));
    const disc = groupsOf(drawn).find((group) => group.role === 'persona' && group.label === undefined);
    const letter = textsOf(disc ?? { items: [] })[0];
    expect(name.toUpperCase().startsWith(letter?.text ?? '?')).toBe(true);
    expect(letter?.width).toBeLessThanOrEqual(26);
  });
});

test('what is missing is said in every language', () => {
  for (const language of HUMAN_LANGUAGES) {
    const context = createContext({ journey: journey('J', []), personas: [], language, width: 500 });
    const block = missingBlock(context, 'funnel', { x: 0, y: 0, width: 468 });
    expect(textsOf(block).length).toBeGreaterThan(1);
  }
});

test('a picture names journey and view, and has room at its edges', () => {
  const context = createContext({ journey: journey('J\nK', []), personas: [], language: 'en', width: 1000 });
  const list = viewPicture(context, WORDS, { right: 976.4, bottom: 100, items: [], description: 'Two\nlines' });
  expect(list).toMatchObject({
    width: 1001,
    height: 124,
    title: 'J K: Who goes on, who leaves',
    description: 'Two lines',
  });
  expect(list).not.toHaveProperty('grid');
});
