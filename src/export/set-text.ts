// oxlint-disable-next-line typescript/triple-slash-reference -- folders that import this one must find the types of pdfkit, too
/// <reference path="./pdfkit.d.ts" />
import PDFDocument from 'pdfkit';
import type { EmbeddedFont } from 'pdfkit';
import type { Item, TextItem } from '../drawing/kit/display-list.js';
import { measureText } from '../drawing/kit/measure.js';
import type { FaceName, FontFace } from './fonts.js';
import { textRuns, withoutSaraAm } from './text-runs.js';
import type { TextRun } from './text-runs.js';

/** The shipped fonts, opened. */
export type Fonts = (face: FaceName) => EmbeddedFont;

/** A stretch of one line: the face that draws it, where it begins and how wide it is, in px. */
export interface PlacedRun extends TextRun {
  /** None draws what is missing. */
  readonly face: FaceName | undefined;
  readonly x: number;
  readonly width: number;
}

/** A line of text as it is drawn, in px of the picture. */
export interface SetLine {
  readonly item: TextItem;
  readonly runs: readonly PlacedRun[];
  readonly left: number;
  readonly width: number;
}

/** Opens fonts for a picture that is no PDF; the writer of PDF has the one shaper of Thai that is here. */
export function openFonts(faces: readonly FontFace[]): Fonts {
  const [usual] = faces;
  if (!usual) throw new Error('no font was read');
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, font: usual.bytes });
  for (const face of faces) doc.registerFont(face.name, face.bytes);
  return fontsOf(doc);
}

/** The fonts of a document, by their names. */
export function fontsOf(doc: PDFDocument): Fonts {
  const opened = new Map<FaceName, EmbeddedFont>();
  return (face) => {
    const known = opened.get(face);
    if (known) return known;
    const font = doc.font(face)._font;
    opened.set(face, font);
    return font;
  };
}

/** Places the stretches of a line one after the other, as its anchor says. */
export function setLine(fonts: Fonts, item: TextItem): SetLine {
  const runs = intoRoom(
    item,
    ordered(textRuns(item.text), item.rightToLeft === true).map((run) => {
      const face = faceOf(item, run.by);
      return { ...run, face, width: widthOf(fonts, item, run, face) };
    }),
  );
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const left = leftOf(item, width);
  let x = left;
  const placed = runs.map((run) => {
    const here = { ...run, x };
    x += run.width;
    return here;
  });
  return { item, runs: placed, left, width };
}

type MeasuredRun = Omit<PlacedRun, 'x'>;

/** Boxes are as wide as a letter alone; those of letters that are written together give way, so that the line keeps to its room. */
function intoRoom(item: TextItem, runs: readonly MeasuredRun[]): readonly MeasuredRun[] {
  const sumOf = (some: readonly MeasuredRun[]): number => some.reduce((sum, { width }) => sum + width, 0);
  const boxes = runs.filter(({ face }) => face === undefined);
  const over = sumOf(runs) - item.width;
  if (boxes.length === 0 || over <= 0) return runs;
  const factor = Math.max(0.3, 1 - over / sumOf(boxes));
  return runs.map((run) => (run.face === undefined ? { ...run, width: run.width * factor } : run));
}

/** What a face draws for a stretch: composed letters where it has them, and SARA AM in its two parts. */
export function drawable(text: string): string {
  return withoutSaraAm(text.normalize('NFC'));
}

function leftOf({ x, anchor, rightToLeft }: TextItem, width: number): number {
  if (anchor === 'middle') return x - width / 2;
  // Where a text begins at its right side, the start of its box is there.
  const fromRight = rightToLeft ? anchor !== 'end' : anchor === 'end';
  return fromRight ? x - width : x;
}

function widthOf(fonts: Fonts, item: TextItem, run: TextRun, face: FaceName | undefined): number {
  if (face === undefined) return Math.max(measureText(run.text, item), item.size * 0.6);
  return fonts(face).widthOfString(drawable(run.text), item.size);
}

/** Thai has no italics, it stays upright; signs have one weight. */
function faceOf({ weight, italic }: TextItem, by: TextRun['by']): FaceName | undefined {
  if (by === 'missing') return undefined;
  if (by === 'latin') return italic ? 'latin-400-italic' : `latin-${weight}`;
  return by === 'thai' ? `thai-${weight}` : by;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const STRONG = /[\p{L}\p{N}]/u;

type Direction = 'left' | 'right' | 'none';

/** The runs from left to right, as a page shows them: words that are written from right to left go on to the left. */
function ordered(runs: readonly TextRun[], rightToLeft: boolean): readonly TextRun[] {
  if (!runs.some(({ text }) => RIGHT_TO_LEFT.test(text))) return runs;
  const pieces = runs.flatMap(({ by, text }): readonly TextRun[] =>
    by === 'missing' ? [{ by, text }] : (text.match(/ +|[^ ]+/g) ?? []).map((word) => ({ by, text: word })),
  );
  const against = rightToLeft ? 'left' : 'right';
  const turned = turnStretches(pieces, against);
  return rightToLeft ? turned.reverse() : turned;
}

function directionOf({ text }: TextRun): Direction {
  if (RIGHT_TO_LEFT.test(text)) return 'right';
  return STRONG.test(text) ? 'left' : 'none';
}

/** Turns each stretch round that goes against its line; what has no direction belongs to it where it stands inside. */
function turnStretches(pieces: readonly TextRun[], against: Direction): TextRun[] {
  const result: TextRun[] = [];
  let stretch: TextRun[] = [];
  let waiting: TextRun[] = [];
  const close = (): void => {
    result.push(...stretch.reverse(), ...waiting);
    stretch = [];
    waiting = [];
  };
  for (const piece of pieces) {
    const direction = directionOf(piece);
    if (direction === against) {
      stretch.push(...waiting, piece);
      waiting = [];
    } else if (direction === 'none' && stretch.length > 0) waiting.push(piece);
    else {
      close();
      result.push(piece);
    }
  }
  close();
  return result;
}

/** Thousandths of the size by which a sign of one weight grows in text that is bolder. */
export const BOLDER = 30;

/** Whether a stretch has to be made bolder than its face is. */
export function needsBolder({ weight }: TextItem, { face }: PlacedRun): boolean {
  return weight > 400 && face !== undefined && !face.startsWith('latin') && !face.startsWith('thai');
}

/** A question mark on a grid of 1000, its middle at 0. */
const QUESTION = 'M-150 -130Q-150 -290 0 -290Q160 -290 160 -140Q160 -30 0 30L0 110M0 250L0 260';

/** What is drawn for a letter that no shipped font has: a box with a question mark, so that nobody takes it for a blank. */
export function missingBox({ size, y, fill }: TextItem, { x, width }: PlacedRun): readonly Item[] {
  const height = size * 0.82;
  const box = { x: x + size * 0.06, y: y - height, width: width - size * 0.12, height, radius: size * 0.12 };
  const middle = { x: x + width / 2, y: y - height / 2, scale: size / 1000 };
  return [
    { shape: 'rect', ...box, stroke: fill, strokeWidth: size / 16 },
    { shape: 'path', d: QUESTION, ...middle, stroke: fill, strokeWidth: 75, roundEnds: true },
  ];
}

/** Width of the halo round a text, in px. */
export const HALO = 3.5;

/** The line through a text that is struck. */
export function strikeOf({ item, left, width }: SetLine): Item {
  const y = item.y - item.size * 0.3;
  const strokeWidth = Math.max(0.8, item.size / 14);
  return { shape: 'line', x1: left, y1: y, x2: left + width, y2: y, stroke: item.fill, strokeWidth };
}
