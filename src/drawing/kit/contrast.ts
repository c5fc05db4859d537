import { COLOUR_NAMES } from './palette.js';
import type { ColourName, Palette } from './palette.js';

/** The contrast that a colour needs against another: 4.5 for text, 3 for marks and lines with a meaning. */
interface ContrastPair {
  readonly front: ColourName;
  readonly back: ColourName;
  readonly least: 4.5 | 3;
}

const pair = (front: ColourName, back: ColourName, least: 4.5 | 3): ContrastPair => ({ front, back, least });

const PHASES = [
  'phaseAware',
  'phaseConsider',
  'phaseDecide',
  'phaseBuy',
  'phaseUse',
  'phaseLoyal',
  'phaseAdvocate',
] as const;
const OWNERS = ['owner1', 'owner2', 'owner3', 'owner4', 'owner5', 'owner6'] as const;
const EMOTIONS = ['emotion1', 'emotion2', 'emotion3', 'emotion4', 'emotion5'] as const;
const EMOTION_INKS = ['emotionInk1', 'emotionInk2', 'emotionInk3', 'emotionInk4', 'emotionInk5'] as const;

/** Every pair of the map that has to be distinguishable (WCAG 2.2, 1.4.3 and 1.4.11). */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  pair('ink', 'canvas', 4.5),
  pair('ink', 'surface', 4.5),
  pair('ink2', 'canvas', 4.5),
  pair('ink2', 'surface', 4.5),
  pair('ink3', 'canvas', 4.5),
  pair('ink3', 'surface', 4.5),
  pair('accentInk', 'accentSoft', 4.5),
  pair('accent', 'canvas', 3),
  pair('painInk', 'painSoft', 4.5),
  pair('painInk', 'canvas', 4.5),
  pair('pain', 'painSoft', 3),
  pair('pain', 'canvas', 3),
  pair('ideaInk', 'ideaSoft', 4.5),
  pair('idea', 'ideaSoft', 3),
  pair('idea', 'canvas', 3),
  pair('star', 'canvas', 4.5),
  pair('lineStrong', 'canvas', 3),
  pair('curve', 'canvas', 3),
  pair('curve', 'below', 3),
  pair('curve', 'above', 3),
  pair('curveNew', 'canvas', 3),
  pair('way', 'canvas', 3),
  pair('focus', 'canvas', 3),
  pair('focus', 'raised', 3),
  pair('error', 'canvas', 4.5),
  pair('ink2', 'below', 4.5),
  ...EMOTIONS.map((emotion) => pair(emotion, 'canvas', 3)),
  ...EMOTIONS.map((emotion, index) => pair(EMOTION_INKS[index] ?? 'emotionInk1', emotion, 3)),
  ...PHASES.map((phase) => pair('phaseInk', phase, 4.5)),
  ...OWNERS.map((owner) => pair('ownerInk', owner, 4.5)),
];

/**
 * The contrast of two colours from 1 to 21 by relative luminance, as WCAG 2 defines it. Colours are `#RRGGBB` or `#RGB`.
 */
export function contrastOf(front: string, back: string): number {
  const light = luminance(front);
  const dark = luminance(back);
  return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
}

/**
 * The palette with each colour that lacks contrast mixed towards `ink` in steps of 10 % until it passes. Fills never change, only
 * what is drawn on them; names on stages and faces keep their colour, because those backgrounds are our own.
 */
export function guardContrast(palette: Palette): Palette {
  const guarded: Record<ColourName, string> = { ...palette };
  for (const name of COLOUR_NAMES) guarded[name] = passing(name, guarded);
  return guarded;
}

function passing(name: ColourName, palette: Palette): string {
  const pairs = CONTRAST_PAIRS.filter((each) => each.front === name);
  for (let step = 0; step <= 10; step++) {
    const mixed = mixColours(palette[name], palette.ink, step / 10);
    if (pairs.every((each) => contrastOf(mixed, palette[each.back]) >= each.least)) return mixed;
  }
  // Not even `ink` has enough contrast everywhere: use black or white, whichever is farther from the page.
  return contrastOf('#000000', palette.canvas) > contrastOf('#FFFFFF', palette.canvas) ? '#000000' : '#FFFFFF';
}

/** The colour that lies `share` (0 to 1) of the way from one colour to another, mixed in sRGB. */
export function mixColours(from: string, to: string, share: number): string {
  const start = channelsOf(from);
  const end = channelsOf(to);
  return `#${start.map((value, index) => hex(value + ((end[index] ?? value) - value) * share)).join('')}`;
}

/** Red, green and blue of a colour, 0 to 255; black when it cannot be read. An alpha channel is ignored. */
function channelsOf(colour: string): readonly [number, number, number] {
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/iu.exec(colour);
  if (long) return [byte(long[1]), byte(long[2]), byte(long[3])];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?$/iu.exec(colour);
  if (short) return [byte(short[1], 17), byte(short[2], 17), byte(short[3], 17)];
  const named = /^rgba?\(\s*(\d+)[ ,]+(\d+)[ ,]+(\d+)/iu.exec(colour);
  return named ? [Number(named[1]), Number(named[2]), Number(named[3])] : [0, 0, 0];
}

function byte(text: string | undefined, factor = 1): number {
  return Number.parseInt(text ?? '0', 16) * factor;
}

function hex(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
