import { describe, expect, test } from 'vitest';
import { PALETTE_KINDS, PALETTES } from '../../../src/drawing/kit/palette.js';

type Triple = readonly [number, number, number];

/** G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), full severity, for linear light. */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linearOf(colour: string): Triple {
  const value = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [value(1), value(3), value(5)];
}

function dot(row: Triple, [red, green, blue]: Triple): number {
  return row[0] * red + row[1] * green + row[2] * blue;
}

/** CIE L*a*b* under D65 of a colour as somebody with this sight sees it. */
function labOf(colour: string, sight: readonly [Triple, Triple, Triple]): Triple {
  const linear = linearOf(colour);
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const seen: Triple = [clip(dot(sight[0], linear)), clip(dot(sight[1], linear)), clip(dot(sight[2], linear))];
  const f = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], seen));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;

/** The distance CIEDE2000 of two colours (G. Sharma, W. Wu, E. N. Dalal, 2005). */
function distance([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RADIANS + 360) % 360);
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIANS);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * RADIANS) +
    0.24 * Math.cos(2 * h * RADIANS) +
    0.32 * Math.cos((3 * h + 6) * RADIANS) -
    0.2 * Math.cos((4 * h - 63) * RADIANS);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const rotation =
    -Math.sin(60 * Math.exp(-(((((h + 360) % 360) - 275) / 25) ** 2)) * RADIANS) *
    2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const [dl, dc, ds] = [(l2 - l1) / sl, (c2 - c1) / sc, dh / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + ds ** 2 + rotation * dc * ds);
}

describe('distance', () => {
  // Pairs 1, 7 and 17 of the test data that its authors publish.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
  ] as const)('of %j and %j is %f', (left, right, expected) => {
    expect(distance(left, right)).toBeCloseTo(expected, 3);
  });
});

describe.each(PALETTE_KINDS)('emotions of the %s palette', (kind) => {
  const { emotion1, emotion2, emotion3, emotion4, emotion5, pain, idea } = PALETTES[kind];
  const pairs = [
    [emotion1, emotion2],
    [emotion2, emotion3],
    [emotion3, emotion4],
    [emotion4, emotion5],
    [pain, idea],
  ] as const;

  test.each(Object.entries(SIGHTS))('are told from their neighbours by %s sight', (_, sight) => {
    // Rounded, as the design page gives whole figures.
    const near = pairs.filter(([left, right]) => Math.round(distance(labOf(left, sight), labOf(right, sight))) < 7);
    expect(near).toEqual([]);
  });
});

test('the figures of the design page are met', () => {
  const of = (left: 'emotion1' | 'emotion3', right: 'emotion2' | 'emotion4', sight: string): number => {
    const matrix = SIGHTS[sight];
    if (!matrix) throw new Error(`There is no sight ${sight}`);
    return Math.round(distance(labOf(PALETTES.light[left], matrix), labOf(PALETTES.light[right], matrix)));
  };
  expect(Object.keys(SIGHTS).map((sight) => of('emotion1', 'emotion2', sight))).toEqual([22, 18, 19, 16]);
  expect(Object.keys(SIGHTS).map((sight) => of('emotion3', 'emotion4', sight))).toEqual([25, 14, 14, 20]);
});
