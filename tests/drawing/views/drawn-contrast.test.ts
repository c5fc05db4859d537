import { describe, expect, test } from 'vitest';
import { contrastOf, mixColours } from '../../../src/drawing/kit/contrast.js';
import { fadeLines } from '../../../src/drawing/kit/fade.js';
import type { DisplayList, Item, TextItem } from '../../../src/drawing/kit/display-list.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { PALETTE_KINDS, PALETTES } from '../../../src/drawing/kit/palette.js';
import type { ColourName, Palette } from '../../../src/drawing/kit/palette.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import type { PictureView } from '../../../src/core/vocabulary/picture-views.js';
import { readModel } from '../../../src/language/read-model.js';
import { extentOf, groupsOf, textsOf, wordsOf } from '../map/display-list-walk.js';
import { exampleText } from '../../helpers/examples.js';

/** Colour name, and how much of what is below it covers, from 0 to 1. */
interface Layer {
  readonly colour: string;
  readonly cover: number;
}

interface Standing {
  readonly text: TextItem;
  /** What is below its middle, the lowest first. */
  readonly layers: readonly Layer[];
}

type Shape = Exclude<Item, { shape: 'group' | 'image' }>;

function shapesOf(items: readonly Item[]): readonly Shape[] {
  return items.flatMap((item) => {
    if (item.shape === 'image') return [];
    return item.shape === 'group' ? shapesOf(item.items) : [item];
  });
}

/** Texts with what was painted below them before. */
function standingTexts({ items }: DisplayList): readonly Standing[] {
  const shapes = shapesOf(items);
  return shapes.flatMap((shape, index) => {
    if (shape.shape !== 'text' || shape.text.trim() === '') return [];
    const { left, right, top, bottom } = extentOf(shape);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const layers = shapes.slice(0, index).flatMap((below) => layerAt(below, x, y));
    return [{ text: shape, layers }];
  });
}

function layerAt(shape: Shape, x: number, y: number): readonly Layer[] {
  if (shape.shape === 'text' || shape.shape === 'line' || shape.fill === undefined || shape.fill === 'none') return [];
  return covers(shape, x, y) ? [{ colour: shape.fill, cover: shape.opacity ?? 1 }] : [];
}

function covers(shape: Exclude<Shape, { shape: 'text' | 'line' }>, x: number, y: number): boolean {
  switch (shape.shape) {
    case 'rect':
      return x >= shape.x && x <= shape.x + shape.width && y >= shape.y && y <= shape.y + shape.height;
    case 'circle':
      return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
    case 'path':
      // Icons are next to texts, never below them.
      return shape.scale === undefined && isInside(cornersOf(shape.d), x - (shape.x ?? 0), y - (shape.y ?? 0));
  }
}

/** End points of the parts of a path with absolute commands; curves are treated as straight. */
function cornersOf(d: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVCQ])([^A-Za-z]*)/g)].flatMap(([, command = '', given = '']) => {
    const numbers = (given.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const size = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6 }[command] ?? 2;
    const corners: (readonly [number, number])[] = [];
    for (let end = size; end <= numbers.length; end += size) {
      const last = numbers[end - 1] ?? 0;
      if (command === 'H') x = last;
      else if (command === 'V') y = last;
      else [x, y] = [numbers[end - 2] ?? 0, last];
      corners.push([x, y]);
    }
    return corners;
  });
}

function isInside(corners: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  corners.forEach(([x1, y1], index) => {
    const [x2, y2] = corners.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** What is drawn too weakly for its size, as `colour on colour: contrast`. */
function tooWeak(list: DisplayList, palette: Palette): readonly string[] {
  const faults = standingTexts(list).flatMap(({ text, layers }) => {
    const ground = layers.reduce(
      (below, { colour, cover }) => mixColours(below, colourOf(colour, palette), cover),
      palette.canvas,
    );
    // A halo is between a text and whatever it was drawn over.
    const back = text.halo === undefined ? ground : colourOf(text.halo, palette);
    const large = text.size >= 24 || (text.size >= 18.66 && text.weight >= 600);
    const contrast = contrastOf(colourOf(text.fill, palette), back);
    const names = layers.filter(({ cover }) => cover > 0.5).map(({ colour }) => colour);
    return contrast < (large ? 3 : 4.5)
      ? [`${text.fill} on ${text.halo ?? names.at(-1) ?? 'canvas'}: ${contrast.toFixed(2)} (${text.text})`]
      : [];
  });
  return [...new Set(faults)];
}

function colourOf(name: string, palette: Palette): string {
  if (!Object.hasOwn(palette, name)) throw new Error(`The palette has no colour ${name}`);
  return palette[name as ColourName];
}

function inputOf(text: string, given: Partial<MapInput> = {}): MapInput {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('the text has no journey');
  return { journey, personas: file.personas, language: file.language, width: 1180, ...given };
}

const CURRENT = inputOf(exampleText('buy-shoes.en')).journey;

const INPUTS: readonly (readonly [string, MapInput])[] = [
  ['a whole map in English', inputOf(exampleText('buy-shoes.en'))],
  ['a whole map in Thai', inputOf(exampleText('hospital-visit.th'))],
  ['a whole map in Vietnamese', inputOf(exampleText('city-bike.vi'))],
  ['a compact map', inputOf(exampleText('buy-shoes.en'), { density: 'compact' })],
  ['an overview', inputOf(exampleText('buy-shoes.en'), { density: 'overview', openedStage: 1 })],
  [
    'an improved map over its current one',
    inputOf(exampleText('buy-shoes-improved.en'), {
      counterpart: { journey: CURRENT, as: 'current', elsewhere: true },
    }),
  ],
];

describe.each(PICTURE_VIEWS)('every text of the view %s', (view) => {
  describe.each(PALETTE_KINDS)('in the %s palette', (kind) => {
    test.each(INPUTS)('can be read in %s', (_, input) => {
      expect(tooWeak(layoutView(view, input), PALETTES[kind])).toEqual([]);
    });
  });
});

/** What a filter that nothing matches hides: everything that can be hidden. */
function allFaded(view: PictureView, input: MapInput): DisplayList {
  const list = layoutView(view, input);
  return fadeLines(list, new Set(groupsOf(list).flatMap(({ lines }) => lines ?? [])));
}

describe.each(PICTURE_VIEWS)('what a filter hides in the view %s (S6)', (view) => {
  test.each(PALETTE_KINDS)('keeps words of 4.5 : 1 in the %s palette', (kind) => {
    for (const [name, input] of INPUTS) expect(tooWeak(allFaded(view, input), PALETTES[kind]), name).toEqual([]);
  });

  test.each(INPUTS)('keeps every sign, word and place in %s', (_, input) => {
    const before = layoutView(view, input);
    const after = allFaded(view, input);
    expect(wordsOf(after)).toBe(wordsOf(before));
    expect(groupsOf(after).map(({ box }) => box)).toEqual(groupsOf(before).map(({ box }) => box));
    const drawn = (list: DisplayList): number =>
      shapesOf(list.items).filter(
        (each) => each.fill !== undefined || each.shape === 'text' || each.stroke !== undefined,
      ).length;
    const stripes = shapesOf(before.items).filter(
      ({ shape, fill }) => shape === 'rect' && /^(?:stripe|phase)/u.test(fill ?? ''),
    );
    expect(drawn(after)).toBeGreaterThanOrEqual(drawn(before) - stripes.length);
    for (const card of groupsOf(after).filter(({ role, line }) => role === 'card' && line !== undefined)) {
      for (const text of textsOf(card)) expect([text.fill, text.weight]).toEqual(['ink3', 400]);
    }
  });
});

describe('the measure', () => {
  const text: TextItem = {
    shape: 'text',
    x: 5,
    y: 15,
    text: 'word',
    size: 12,
    weight: 400,
    fill: 'phaseInk',
    width: 40,
  };
  const list = (items: readonly Item[]): DisplayList => ({
    width: 100,
    height: 40,
    title: '',
    description: '',
    language: 'en',
    items,
  });

  test('knows rectangles, discs and chevrons below a text, and the last of them counts', () => {
    const chevron: Item = { shape: 'path', d: 'M0 0H90L100 15L90 30H0Z', fill: 'phaseUse' };
    expect(tooWeak(list([chevron, text]), PALETTES.light)).toEqual([]);
    const card: Item = { shape: 'rect', x: 0, y: 0, width: 60, height: 30, fill: 'raised' };
    expect(tooWeak(list([chevron, card, text]), PALETTES.light)).toEqual(['phaseInk on raised: 1.00 (word)']);
    const disc: Item = { shape: 'circle', x: 25, y: 12, radius: 20, fill: 'phaseUse' };
    expect(tooWeak(list([card, disc, text]), PALETTES.light)).toEqual([]);
  });

  test('takes a halo for the ground', () => {
    const dark = { ...text, fill: 'ink', halo: 'canvas' };
    const chevron: Item = { shape: 'rect', x: 0, y: 0, width: 90, height: 30, fill: 'phaseUse' };
    expect(tooWeak(list([chevron, dark]), PALETTES.light)).toEqual([]);
  });
});
