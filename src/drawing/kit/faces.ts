import type { Item } from './display-list.js';
import type { ColourName } from './palette.js';

/** Levels of a feeling, 1 very bad to 5 very good. */
export type FaceLevel = 1 | 2 | 3 | 4 | 5;

const DISCS = { 1: 'emotion1', 2: 'emotion2', 3: 'emotion3', 4: 'emotion4', 5: 'emotion5' } as const;
const INKS = { 1: 'emotionInk1', 2: 'emotionInk2', 3: 'emotionInk3', 4: 'emotionInk4', 5: 'emotionInk5' } as const;

/** The level whose face a score has: the nearest. */
export function faceLevel(score: number): FaceLevel {
  if (score < 1.5) return 1;
  if (score < 2.5) return 2;
  if (score < 3.5) return 3;
  return score < 4.5 ? 4 : 5;
}

/** Mouths on a disc of radius 10 around 0, 0. */
const MOUTHS: Readonly<Record<FaceLevel, string>> = {
  1: 'M-4 5.6Q0 1.2 4 5.6',
  2: 'M-3.8 5Q0 2.4 3.8 5',
  3: 'M-3.6 4.2L3.6 4.2',
  4: 'M-4 2.8Q0 6.6 4 2.8',
  5: 'M-4.6 1.8L4.6 1.8Q4 6.8 0 6.8Q-4 6.8 -4.6 1.8Z',
};
const BROWS = 'M-5.4 -5.6L-1.8 -3.6M5.4 -5.6L1.8 -3.6';

/** A face around the point `x`, `y`. A hollow one is drawn for a feeling that was written without a number. */
export function face(level: FaceLevel, x: number, y: number, radius: number, hollow = false): Item[] {
  const disc = DISCS[level];
  const ink: ColourName = hollow ? disc : INKS[level];
  const scale = radius / 10;
  const eyes = { fill: ink } as const;
  const eyeY = y - 2 * scale;
  const place = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, scale };
  const mouth = {
    shape: 'path',
    d: MOUTHS[level],
    ...place,
    ...(level === 5 ? { fill: ink } : { stroke: ink, strokeWidth: 1.5 }),
    roundEnds: true,
  } as const;
  return [
    {
      shape: 'circle',
      x: place.x,
      y: place.y,
      radius,
      ...(hollow ? { fill: 'canvas', stroke: disc, strokeWidth: 1.5 } : { fill: disc }),
    },
    { shape: 'circle', x: place.x - round(3.2 * scale), y: round(eyeY), radius: round(1.25 * scale), ...eyes },
    { shape: 'circle', x: place.x + round(3.2 * scale), y: round(eyeY), radius: round(1.25 * scale), ...eyes },
    mouth,
    ...(level === 1
      ? [{ shape: 'path', d: BROWS, ...place, stroke: ink, strokeWidth: 1.5, roundEnds: true } as const]
      : []),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
