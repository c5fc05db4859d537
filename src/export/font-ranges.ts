/** Code points that the shipped fonts contain, both ends included; `scripts/generate-fonts.ts` reduces the fonts to them. */
type Ranges = readonly (readonly [number, number])[];

/** Letters and signs that Western European languages and Vietnamese are written with, composed and with combining marks. */
export const LATIN: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ab, 0x20ac],
  [0x20bf, 0x20bf],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

export const THAI_LETTERS: Ranges = [
  [0xe01, 0xe3a],
  [0xe3f, 0xe5b],
  [0x25cc, 0x25cc],
];

/** Whether a code point is in one of the ranges. */
export function includesCode(ranges: Ranges, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}
