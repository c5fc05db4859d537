/** What can be clicked is large enough, apart from its neighbours, and has a name (G10, A1; WCAG 2.2, 2.5.8). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/core/interchange/text.js';
import type { DisplayList, GroupItem } from '../../../src/drawing/kit/display-list.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { asName } from '../../../src/core/util/name-case.js';
import { isTarget, LEAST_TARGET, clickBox } from '../../../src/drawing/kit/target.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import type { PictureView } from '../../../src/core/vocabulary/picture-views.js';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { readModel } from '../../../src/language/read-model.js';
import { exampleText } from '../../helpers/examples.js';
import { documents } from '../../helpers/model-arbitrary.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES, pairOf } from '../../core/compare/compared-texts.js';
import { groupsOf } from '../map/display-list-walk.js';
import { DRAWN_SAMPLES } from '../map/drawn-samples.js';
import { branchingInput } from './analysis-arbitrary.js';
import { someInput } from './chart-arbitrary.js';

type Shape = Partial<Omit<MapInput, 'journey' | 'personas' | 'language'>>;

/** All ways in which a preview requests the map, and the other views. */
const MAPS: readonly Shape[] = [
  {},
  { density: 'compact' },
  { density: 'overview', openedStage: 0 },
  { density: 'overview', width: 500 },
  { foldedHeader: true, foldedLanes: ['does', 'waits', 'metrics', 'pains'], nextLines: true },
  { stacked: true, width: 380, foldedHeader: true },
];
const VIEWS: readonly Shape[] = [{}, { width: 800 }, { width: 420 }];

function shapesOf(view: PictureView): readonly Shape[] {
  return view === 'map' ? MAPS : VIEWS;
}

/**
 * The two exceptions, both of WCAG 2.5.8. A sign of a column narrower than 24 px (`target`) is as wide as its column: the opened
 * stage and the table have the same fact at full size. Points of a chart are where their numbers say, however close.
 */
function mayBeNarrow(group: GroupItem, columnWidth: number): boolean {
  return group.target !== undefined && columnWidth < LEAST_TARGET;
}

const POINTS: Partial<Record<PictureView, (group: GroupItem) => boolean>> = {
  emotion: ({ keyword, role }) => keyword === 'feels' && role === 'card',
  opportunities: ({ box }) => box.width === box.height,
};

/** What is wrong with the targets of a picture, in words. */
function troublesOf(view: PictureView, list: DisplayList): readonly string[] {
  const targets = groupsOf(list).filter(isTarget);
  const isPoint = POINTS[view] ?? (() => false);
  return [
    ...targets.filter(({ label }) => (label ?? '').trim() === '').map((each) => `not told: ${nameOf(each)}`),
    ...targets.filter((each) => groupsOf(each).some(isTarget)).map((each) => `holds a target: ${nameOf(each)}`),
    ...targets
      .filter((each) => isSmall(each, list.grid?.columnWidth ?? Number.POSITIVE_INFINITY))
      .map((each) => `small: ${nameOf(each)}`),
    ...meetings(targets)
      .filter(([one, other]) => !(isPoint(one) && isPoint(other)))
      .map(([one, other]) => `meet: ${nameOf(one)} / ${nameOf(other)}`),
  ];
}

function nameOf({ role, keyword, action, label, box }: GroupItem): string {
  return `${role} ${keyword ?? action ?? ''} ${JSON.stringify(box)} ${label ?? ''}`;
}

function isSmall(group: GroupItem, columnWidth: number): boolean {
  const { width, height } = clickBox(group);
  return height < LEAST_TARGET || (width < LEAST_TARGET && !mayBeNarrow(group, columnWidth));
}

type Box = GroupItem['box'];

/** Pairs of targets that overlap by more than half a px, and of which none contains the other. */
function meetings(targets: readonly GroupItem[]): readonly (readonly [GroupItem, GroupItem])[] {
  const boxes = targets
    .map((group) => ({ group, box: clickBox(group) }))
    .toSorted((one, other) => one.box.y - other.box.y);
  const found: (readonly [GroupItem, GroupItem])[] = [];
  boxes.forEach((one, index) => {
    for (let at = index + 1; at < boxes.length; at++) {
      const other = boxes[at];
      if (!other || other.box.y >= one.box.y + one.box.height - 0.5) break;
      const across =
        Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x);
      if (across > 0.5 && !holds(one.box, other.box) && !holds(other.box, one.box)) {
        found.push([one.group, other.group]);
      }
    }
  });
  return found;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5
  );
}

function expectGoodTargets(input: Omit<MapInput, 'width'>): void {
  for (const view of PICTURE_VIEWS) {
    for (const shape of shapesOf(view)) {
      const list = layoutView(view, { width: 1440, ...input, ...shape });
      expect(troublesOf(view, list), `${view} ${JSON.stringify(shape)}`).toEqual([]);
    }
  }
}

describe('everything that can be clicked is told, is 24 px and stands apart', () => {
  test.each(DRAWN_SAMPLES)('in %s', (_, sample) => expectGoodTargets(sample()));

  test.each(LANGUAGES)('in compared maps in %s', (language: HumanLanguage) => {
    for (const [text, as] of [
      [IMPROVED_TEXTS[language], 'current'],
      [ACTUAL_TEXTS[language], 'plan'],
    ] as const) {
      const { file, here, there } = pairOf(text);
      expectGoodTargets({ journey: here, personas: file.personas, language, counterpart: { journey: there, as } });
    }
  });

  test('in any file', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...VOCABULARIES), (document, vocabulary) => {
        const { file } = readModel(toText(document, vocabulary));
        for (const journey of file.journeys) {
          expectGoodTargets({ journey, personas: file.personas, language: vocabulary.code });
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['branches', branchingInput],
    ['feelings and people', someInput],
  ])('in any journey with %s', (_, inputs) => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...PICTURE_VIEWS), (input, view) => {
        expect(troublesOf(view, layoutView(view, input))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(VOCABULARIES)('facts of header and flow are told by their keyword, in $name', ({ code, keywords }) => {
  const name = (keyword: 'state' | 'objective' | 'who' | 'says' | 'channel'): string => asName(keywords[keyword][0]);
  const { file } = readModel(exampleText(`buy-shoes.${code}`));
  const [journey] = file.journeys;
  if (!journey) throw new Error('the example has a journey');
  const input = { journey, personas: file.personas, language: code, width: 1440 };
  const told = (view: PictureView): string =>
    groupsOf(layoutView(view, input))
      .map(({ label }) => label)
      .join('\n');
  for (const keyword of ['state', 'objective', 'who', 'says'] as const) {
    expect(told('map')).toContain(`${name(keyword)}: `);
  }
  // Thai has a space where others have a comma.
  expect(told('flow')).toContain(`${name('channel')}${code === 'th' ? ' ' : ', '}`);
});

test('a target grows round the middle of its group, unless the layout says where it lies', () => {
  expect(clickBox({ box: { x: 10, y: 10, width: 16, height: 40 } })).toEqual({ x: 6, y: 10, width: 24, height: 40 });
  const box = { x: 10, y: 10, width: 20, height: 16 };
  expect(clickBox({ box })).toEqual({ x: 8, y: 6, width: 24, height: 24 });
  expect(clickBox({ box, target: { ...box, y: 6, height: 24 } })).toEqual({ x: 10, y: 6, width: 20, height: 24 });
});
