import { hostileMap, vietnameseMap, wholeMap } from './odd-maps.js';
import { largeMap, shoesInEnglish, shoesInThai, smallMap } from './sample-maps.js';
import type { Sample } from './sample-maps.js';

/** Journeys that every picture must be able to draw. */
export const DRAWN_SAMPLES: readonly (readonly [string, () => Sample])[] = [
  ['English', shoesInEnglish],
  ['Thai', shoesInThai],
  ['Vietnamese', vietnameseMap],
  ['a small map', smallMap],
  ['titles of any kind', hostileMap],
  ['facts of whole stages', wholeMap],
  ['200 steps', () => largeMap(200)],
];
