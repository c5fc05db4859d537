// oxlint-disable-next-line typescript/triple-slash-reference -- folders that import this one must find the types of pdfkit, too
/// <reference path="./pdfkit.d.ts" />
import type PDFDocument from 'pdfkit';
import type { EmbeddedFont } from 'pdfkit';
import type { Item, TextItem } from '../drawing/kit/display-list.js';
import type { Palette } from '../drawing/kit/palette.js';
import { colourOf } from './colour.js';
import { haloRound } from './outline-text.js';
import { BOLDER, drawable, missingBox, needsBolder, setLine, strikeOf } from './set-text.js';
import type { Fonts, PlacedRun } from './set-text.js';
import { inkOf } from './sign-ink.js';

/** What a text is drawn with. */
export interface TextCanvas {
  readonly doc: PDFDocument;
  readonly palette: Palette;
  readonly fonts: Fonts;
  /** Draws a shape that belongs to a text: halo, box, line through it. */
  readonly paintShape: (item: Item) => void;
}

/**
 * Draws one line of text. Where the letters that are drawn are not those that were typed, these are written beside them, inside of
 * the text: readers then find each word where it stands.
 */
export function paintPdfText(canvas: TextCanvas, item: TextItem): void {
  const { doc, palette, fonts, paintShape } = canvas;
  const line = setLine(fonts, item);
  if (item.halo !== undefined) haloRound(line, fonts, item.halo).forEach(paintShape);
  const boxes = line.runs.filter(({ face }) => face === undefined);
  for (const box of boxes) missingBox(item, box).forEach(paintShape);
  doc.save();
  const colour = colourOf(palette, item.fill);
  if (line.runs.some((run) => needsBolder(item, run))) {
    doc.strokeColor(colour).lineWidth((item.size * BOLDER) / 1000);
  }
  doc.addContent('BT');
  for (const run of joinedBoxes(line.runs)) {
    doc.fillColor(colourOf(palette, inkOf(item, run)));
    writeRun(canvas, item, run);
  }
  doc.addContent('ET');
  doc.restore();
  if (item.struck) paintShape(strikeOf(line));
}

/** Boxes that stand side by side are one word. */
function joinedBoxes(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const joined: PlacedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.face === undefined && run.face === undefined) {
      // What is written to the left was placed from right to left.
      const text = isRightToLeft(run.text) ? run.text + last.text : last.text + run.text;
      joined[joined.length - 1] = { ...last, text, width: last.width + run.width };
    } else joined.push(run);
  }
  return joined;
}

function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text);
}

function writeRun({ doc, fonts }: TextCanvas, item: TextItem, run: PlacedRun): void {
  if (run.face === undefined) {
    writeUnseen(doc, fonts('latin-400'), item, run);
    return;
  }
  const font = useFont(doc, fonts(run.face), item.size);
  doc.addContent(needsBolder(item, run) ? '2 Tr' : '0 Tr');
  let { x } = run;
  for (const word of run.text.match(/[^ ]+| +/g) ?? []) {
    x = writeWord(doc, font, word, { x, y: item.y, size: item.size });
  }
}

interface Pen {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Writes a word and gives back where the next one begins. */
function writeWord(doc: PDFDocument, font: EmbeddedFont, word: string, { x, y, size }: Pen): number {
  const [codes, positions] = font.encode(drawable(word));
  const said = codes.map((code) => lettersOf(font, code)).join('');
  // A mark on a letter has no width of its own: readers would take it for a word.
  const isWritten = said !== word || positions.some(({ xAdvance, yOffset }) => xAdvance === 0 || yOffset !== 0);
  if (isWritten) doc.addContent(spanOf(word));
  let at = x;
  let string = '';
  const write = (): void => {
    if (string !== '') doc.addContent(`[${string}] TJ`);
    string = '';
  };
  let isPlaced = false;
  codes.forEach((code, place) => {
    const { xAdvance, xOffset, yOffset, advanceWidth } = positions[place] ?? NOWHERE;
    const moved = xOffset !== 0 || yOffset !== 0;
    if (moved || !isPlaced) {
      write();
      doc.addContent(placeOf(at + (xOffset * size) / 1000, y - (yOffset * size) / 1000));
    }
    isPlaced = !moved;
    string += `<${code}>`;
    const kerned = advanceWidth - xAdvance;
    if (kerned !== 0) string += ` ${shorten(kerned)} `;
    at += (xAdvance * size) / 1000;
  });
  write();
  if (isWritten) doc.addContent('EMC');
  return at;
}

const NOWHERE = { xAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 };

/** A letter that is not seen, as wide as the boxes above it, that says what they stand for. */
function writeUnseen(doc: PDFDocument, font: EmbeddedFont, item: TextItem, { text, x, width }: PlacedRun): void {
  const [[code = '0000']] = font.encode('?');
  const usual = font.widthOfString('?', item.size);
  useFont(doc, font, item.size);
  doc.addContent(`3 Tr ${shorten((width / usual) * 100)} Tz ${placeOf(x, item.y)}`);
  doc.addContent(spanOf(text));
  doc.addContent(`<${code}> Tj`);
  doc.addContent('EMC 100 Tz');
}

function useFont(doc: PDFDocument, font: EmbeddedFont, size: number): EmbeddedFont {
  doc.page.fonts[font.id] ??= font.ref();
  doc.addContent(`/${font.id} ${shorten(size)} Tf`);
  return font;
}

/** What a reader of PDF takes a code for. */
function lettersOf(font: EmbeddedFont, code: string): string {
  return String.fromCodePoint(...(font.unicode[Number.parseInt(code, 16)] ?? []));
}

/** Pages are drawn with the origin at the top; letters stand upright in them. */
function placeOf(x: number, y: number): string {
  return `1 0 0 -1 ${shorten(x)} ${shorten(y)} Tm`;
}

function spanOf(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `/Span <</ActualText <${hex}>>> BDC`;
}

function shorten(value: number): number {
  return Math.round(value * 1000) / 1000;
}
