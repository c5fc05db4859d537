import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplayList, GroupItem, Item } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { DENSITIES } from '../../../src/drawing/scene/scene.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import type { Counterpart } from '../../../src/core/compare/counterpart.js';
import { PALETTES } from '../../../src/drawing/kit/palette.js';
import { paintSvg } from '../../../src/drawing/kit/svg-painter.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { compareWordsOf } from '../../../src/core/vocabulary/all-compare-words.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES, pairOf } from '../../core/compare/compared-texts.js';
import { extentOf, groupsOf, textsOf, wordsOf } from './display-list-walk.js';
import { hostileMap, wholeMap } from './odd-maps.js';
import { largeMap } from './sample-maps.js';
import { feels, journey, pain, stage, step, text } from './model-builders.js';

type Draft = Partial<Omit<MapInput, 'journey' | 'counterpart'>>;

function draw(here: Journey, counterpart: Counterpart | undefined, draft: Draft = {}): DisplayList {
  const input: MapInput = { journey: here, personas: [], language: 'en', width: 1400, ...draft };
  return layoutMap(counterpart ? { ...input, counterpart } : input);
}

function drawText(source: string, as: 'current' | 'plan', draft: Draft = {}): DisplayList {
  const { file, here, there } = pairOf(source);
  return draw(here, { journey: there, as }, { language: file.language, personas: file.personas, ...draft });
}

function itemsOf(holder: { readonly items: readonly Item[] }): readonly Item[] {
  return holder.items.flatMap((item) => (item.shape === 'group' ? [item, ...itemsOf(item)] : [item]));
}

function stepCard(list: DisplayList, title: string): GroupItem | undefined {
  return groupsOf(list).find(
    (group) => group.keyword === 'step' && wordsOf(group).replaceAll('\n', ' ').includes(title),
  );
}

/** All words of a card on one line, as they may be wrapped. */
function words(list: { readonly items: readonly Item[] } | undefined): string {
  return list ? wordsOf(list).replaceAll('\n', ' ') : '';
}

describe.each(LANGUAGES)('an improved map in %s', (language) => {
  const list = drawText(IMPROVED_TEXTS[language], 'current');
  const say = compareWordsOf(language);
  const { here, there } = pairOf(IMPROVED_TEXTS[language]);
  const removed = there.stages[0]?.steps[1]?.title ?? '';
  const added = here.stages[1]?.steps[0]?.title ?? '';

  test('marks what was added, changed and removed, and nothing else (D2)', () => {
    expect(words(stepCard(list, added))).toContain(say.added);
    expect(words(stepCard(list, removed))).toContain(say.removed);
    expect(words(stepCard(list, here.stages[1]?.steps[1]?.title ?? ''))).toContain(say.changed);
    const same = words(stepCard(list, here.stages[0]?.steps[0]?.title ?? ''));
    for (const mark of [say.added, say.changed, say.removed]) expect(same).not.toContain(mark);
  });

  test('keeps a removed step at its place, struck, with what was done there (D1, D2)', () => {
    const card = stepCard(list, removed);
    const titles = textsOf(card ?? { items: [] }).filter((each) => each.size >= 12 && each.weight === 600);
    expect(titles.some((each) => each.struck === true)).toBe(true);
    const struck = textsOf(list).filter((each) => each.struck === true);
    expect(struck.length).toBeGreaterThanOrEqual(4);
    const places = groupsOf(list)
      .filter((group) => group.keyword === 'step')
      .map((group) => group.box.x);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  test('draws two curves, that in view solid and blue, the other dashed (D3)', () => {
    const curves = groupsOf(list).find((group) => group.role === 'curve')?.items ?? [];
    expect(curves).toHaveLength(2);
    expect(curves[0]).toMatchObject({ dash: '6 4' });
    expect(curves[1]).toMatchObject({ stroke: 'curveNew' });
    expect(curves[1]).not.toHaveProperty('dash');
  });

  test('shows the difference of a step, in rust when it is worse (D3, D7)', () => {
    const shown = textsOf(list).filter((each) => /^[+\u2212]\d$/u.test(each.text));
    expect(shown.find((each) => each.text === '+2')?.fill).toBe('accentInk');
    expect(shown.find((each) => each.text === '\u22121')?.fill).toBe('painInk');
  });

  test('says in the header that its feelings are expectations, and marks its steps as assumptions (D4)', () => {
    expect(words(list)).toContain(say.improves(there.title));
    expect(
      wordsOf({ items: groupsOf(list).filter((group) => group.role === 'header') }).replaceAll('\n', ' '),
    ).toContain(say.expectations);
    const assumption = vocabularyOf(language).words.evidence.assumption[0];
    expect(stepCard(list, added)?.items.some((item) => item.shape === 'path')).toBe(true);
    expect(words(stepCard(list, added)).toLowerCase()).toContain(assumption.toLowerCase());
    expect(words(stepCard(list, removed)).toLowerCase()).not.toContain(assumption.toLowerCase());
  });

  test.each([{ density: 'overview' }, { density: 'compact' }, { foldedHeader: true }] as const)(
    'says so in the header of %j too',
    (draft) => {
      const small = drawText(IMPROVED_TEXTS[language], 'current', { ...draft, width: 900 });
      expect(words(small)).toContain(say.expectations);
    },
  );

  test.each(['overview', 'compact'] as const)(
    'strikes a removed step and draws both curves in %s density',
    (density) => {
      const small = drawText(IMPROVED_TEXTS[language], 'current', { density, width: 900 });
      expect(textsOf(small).some((each) => each.struck === true)).toBe(true);
      const paths = itemsOf(small).filter((item) => item.shape === 'path');
      expect(paths).toContainEqual(expect.objectContaining({ dash: '6 4' }));
      expect(paths).toContainEqual(expect.objectContaining({ stroke: 'curveNew', strokeWidth: 2.5 }));
    },
  );

  test('strikes the old wait and the old metric beside the new ones (D5)', () => {
    for (const keyword of ['wait', 'metric']) {
      const card = groupsOf(list).find((group) => group.keyword === keyword);
      expect(textsOf(card ?? { items: [] }).map((each) => each.struck === true)).toContain(true);
      expect(card?.label).toContain(say.before('').trim().replace(':', ''));
    }
  });

  test('strikes the pains that are gone, and names the new one', () => {
    const pains = groupsOf(list).filter((group) => group.keyword === 'pain');
    expect(pains.map((card) => [words(card).includes(say.gone), words(card).includes(say.isNew)])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  test('has its signs in the legend', () => {
    const legend = words(groupsOf(list).find((group) => group.role === 'legend'));
    const { improved, current, difference, added: plus, changed, removed: minus, gone } = say.legend;
    for (const entry of [improved, current, difference, plus, changed, minus, gone]) expect(legend).toContain(entry);
    expect(legend).not.toContain(vocabularyOf(language).labels.map.valueMissing);
  });

  test('reads out what became of a step', () => {
    expect(stepCard(list, removed)?.label).toContain(say.removed);
    expect(stepCard(list, here.stages[1]?.steps[1]?.title ?? '')?.label).toContain(say.changed);
  });

  test.each([1600, 1000, 460])('has no two texts on each other at %i px', (width) => {
    expect(overlaps(drawText(IMPROVED_TEXTS[language], 'current', { width }))).toEqual([]);
    expect(overlaps(drawText(ACTUAL_TEXTS[language], 'plan', { width }))).toEqual([]);
  });
});

describe.each(LANGUAGES)('an actual map in %s', (language) => {
  const list = drawText(ACTUAL_TEXTS[language], 'plan');
  const say = compareWordsOf(language);
  const { here, there } = pairOf(ACTUAL_TEXTS[language]);
  const titles = [...(here.stages[0]?.steps ?? []), there.stages[0]?.steps[2]].map((each) => each?.title ?? '');

  test('marks steps that nobody planned, that failed and that are missing (D6)', () => {
    const marks = titles.map((title) =>
      (['unplanned', 'failing', 'missing', 'changed'] as const).filter((mark) =>
        words(stepCard(list, title)).includes(say[mark]),
      ),
    );
    expect(marks).toEqual([[], ['unplanned'], ['failing'], ['missing']]);
  });

  test('strikes nothing of the plan: it still holds', () => {
    expect(textsOf(stepCard(list, titles[3] ?? '') ?? { items: [] }).some((each) => each.struck === true)).toBe(false);
  });

  test('does not call its feelings expectations', () => {
    expect(words(list)).not.toContain(say.expectations);
  });
});

describe('a counterpart of another file', () => {
  const { here, there } = pairOf(IMPROVED_TEXTS.en);

  test('has no lines that could be taken for lines of this one', () => {
    const inView = new Set(linesOf(draw(here, undefined)));
    const list = draw(here, { journey: there, as: 'current', elsewhere: true });
    for (const line of linesOf(list)) expect(inView).toContain(line);
    expect(
      groupsOf(list)
        .map((group) => group.label ?? '')
        .join(' '),
    ).not.toMatch(/Line (?:0|-)/u);
    expect(paintSvg(list, PALETTES.light, { standalone: true })).not.toContain('"-1"');
  });

  test('of the same file can be followed to its lines', () => {
    const lines = linesOf(draw(here, { journey: there, as: 'current' }));
    expect(lines).toContain(there.stages[0]?.steps[1]?.source?.line);
  });
});

function linesOf(list: DisplayList): readonly number[] {
  return groupsOf(list).flatMap((group) => group.lines ?? []);
}

test('the legend explains a difference of two curves only where one is drawn', () => {
  const { difference } = compareWordsOf('en').legend;
  const legendOf = (draft: Draft): string => words(drawText(IMPROVED_TEXTS.en, 'current', draft));
  expect(legendOf({})).toContain(difference);
  expect(legendOf({ density: 'overview', openedStage: 1 })).toContain(difference);
  expect(legendOf({ density: 'compact' })).not.toContain(difference);
  expect(legendOf({ stacked: true, width: 360 })).not.toContain(difference);
});

describe('a journey that is improved by another', () => {
  test('is drawn as if that were not there', () => {
    const { here, there } = pairOf(IMPROVED_TEXTS.en);
    expect(draw(there, { journey: here, as: 'improved' })).toEqual(draw(there, undefined));
  });
});

describe('odd counterparts', () => {
  const bare = journey('Bare', []);
  const full = journey('Full', [
    stage('A', [step('a', { feels: [feels(1), feels(5)], pain: [pain('x')] })], {
      feels: [feels(3)],
      pain: [pain('y')],
    }),
    stage('', []),
    stage('C', [], { feels: [feels(2, 'so')], does: [text('d')] }),
  ]);
  const other = journey('Other', [
    stage('A', [], { feels: [feels(2)] }),
    stage('C', [step('c'), step('c2', { feels: [feels(4)] })]),
  ]);
  const all = [bare, full, other];
  test.each(all.flatMap((here) => all.map((there) => [here.title, there.title, here, there] as const)))(
    '%s over %s is drawn in every density',
    (_here, _there, here, there) => {
      for (const density of DENSITIES) {
        for (const as of ['current', 'plan'] as const) {
          const list = draw(here, { journey: there, as }, { density });
          expect(JSON.stringify(list)).not.toMatch(/NaN|Infinity|null/u);
        }
      }
      draw(here, { journey: there, as: 'current' }, { stacked: true, width: 360 });
    },
  );

  test('a stage that went is an arrow with a dashed line and a struck name', () => {
    const list = draw(journey('H', [stage('A', [step('a')])]), {
      journey: journey('T', [stage('A', [step('a')]), stage('B', [step('b')])]),
      as: 'current',
    });
    const arrow = groupsOf(list).find((group) => group.role === 'stage' && words(group) === 'B');
    expect(itemsOf(arrow ?? { items: [] })).toContainEqual(expect.objectContaining({ dash: '4 3' }));
    expect(textsOf(arrow ?? { items: [] })[0]?.struck).toBe(true);
  });
});

test.each([
  ['hostile text', hostileMap, wholeMap],
  ['facts of whole stages', wholeMap, hostileMap],
  ['many steps', () => largeMap(60), wholeMap],
])('a map of %s over another has no two texts on each other', (_, here, there) => {
  const { journey: own, personas, language } = here();
  for (const as of ['current', 'plan'] as const) {
    const list = draw(own, { journey: there().journey, as, elsewhere: true }, { personas, language });
    expect(overlaps(list)).toEqual([]);
  }
});

const scores = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 7 });

test('the two curves never leave the scale, whatever the values are', () => {
  fc.assert(
    fc.property(scores, scores, (left, right) => {
      const make = (values: readonly (number | null)[]): Journey =>
        journey('J', [
          stage(
            'S',
            values.map((score, index) => step(`s${index}`, score === null ? {} : { feels: [feels(score)] })),
          ),
        ]);
      const list = draw(make(left), { journey: make(right), as: 'current' });
      const curve = groupsOf(list).find((group) => group.role === 'curve');
      for (const item of curve?.items ?? []) {
        const numbers = item.shape === 'path' ? (item.d.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number) : [];
        const heights = numbers.filter((_, index) => index % 2 === 1);
        const { y, height } = curve?.box ?? { y: 0, height: 0 };
        expect(Math.min(y, ...heights)).toBeGreaterThanOrEqual(y - 0.1);
        expect(Math.max(y, ...heights)).toBeLessThanOrEqual(y + height + 0.1);
      }
    }),
    { numRuns: 40 },
  );
});

/** Texts that overlap by more than a px; a label of the curve may lie on the curve, not on another label. */
function overlaps(list: DisplayList): readonly string[] {
  const extents = textsOf(list).map((each) => ({ each, ...extentOf(each) }));
  return extents.flatMap((one, index) =>
    extents.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 1 ? [`${one.each.text} / ${other.each.text}`] : [];
    }),
  );
}
