// oxlint-disable-next-line typescript/triple-slash-reference -- folders that import this one must find the types of pdfkit, too
/// <reference path="./pdfkit.d.ts" />
import type { EmbeddedFont, Glyph } from 'pdfkit';
import { drawable } from './set-text.js';

/** A letter as path data that moves with its first point, on a grid of 1000 to the size, upwards negative. */
interface GlyphOutline {
  readonly x: number;
  readonly y: number;
  /** Behind the first point; all of it relative, so that it is the same wherever the letter stands. */
  readonly rest: string;
}

const EMPTY: GlyphOutline = { x: 0, y: 0, rest: '' };
const known = new WeakMap<EmbeddedFont, Map<number, GlyphOutline>>();

/** The outline of a stretch as path data on a grid of 1000 to the size of the letters, the baseline at 0. */
export function outlineOf(font: EmbeddedFont, text: string): string {
  const { glyphs, positions } = font.layout(drawable(text));
  let d = '';
  let pen = 0;
  glyphs.forEach((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const { x, y, rest } = glyphOutline(font, glyph);
    if (rest !== '') d += `M${Math.round(pen + xOffset) + x} ${y - Math.round(yOffset)}${rest}`;
    pen += xAdvance;
  });
  return d;
}

function glyphOutline(font: EmbeddedFont, glyph: Glyph): GlyphOutline {
  const outlines = known.get(font) ?? new Map<number, GlyphOutline>();
  known.set(font, outlines);
  const before = outlines.get(glyph.id);
  if (before) return before;
  const made = newOutline(font, glyph);
  outlines.set(glyph.id, made);
  return made;
}

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

function newOutline({ scale }: EmbeddedFont, glyph: Glyph): GlyphOutline {
  const [first, ...others] = glyph.path.commands;
  if (first?.command !== 'moveTo') return EMPTY;
  const rounded = (value: number | undefined, sign: 1 | -1): number => Math.round((value ?? 0) * scale) * sign;
  const [x, y] = [rounded(first.args[0], 1), rounded(first.args[1], -1)];
  let [startX, startY] = [x, y];
  let [penX, penY] = [x, y];
  let rest = '';
  for (const { command, args } of others) {
    rest += LETTERS[command];
    const points: number[] = [];
    for (let at = 0; at + 1 < args.length; at += 2) {
      points.push(rounded(args[at], 1) - penX, rounded(args[at + 1], -1) - penY);
    }
    rest += points.join(' ');
    // A closed line leads back to where it began.
    if (command === 'closePath') [penX, penY] = [startX, startY];
    else [penX, penY] = [penX + (points.at(-2) ?? 0), penY + (points.at(-1) ?? 0)];
    if (command === 'moveTo') [startX, startY] = [penX, penY];
  }
  return { x, y, rest };
}
