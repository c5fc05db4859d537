// oxlint-disable-next-line typescript/triple-slash-reference -- folders that import this one must find the types of pdfkit, too
/// <reference path="./pdfkit.d.ts" />
import type PDFDocument from 'pdfkit';
import type { TextItem } from '../drawing/kit/display-list.js';
import { measureText } from '../drawing/kit/measure.js';
import type { Palette } from '../drawing/kit/palette.js';
import { colourOf } from './colour.js';
import { SIGNS } from './signs.js';
import { textRuns, withoutSaraAm } from './text-runs.js';
import type { TextRun } from './text-runs.js';

/** The faces of the shipped fonts, as the painter names them. */
type Face = `latin-${400 | 500 | 600}` | 'latin-400-italic' | `thai-${400 | 500 | 600}`;

interface PlacedRun extends TextRun {
  readonly width: number;
}

/** A text and where its runs begin. */
interface PlacedLine {
  readonly item: TextItem;
  readonly runs: readonly PlacedRun[];
  readonly left: number;
}

/** Width of the halo around a text, in px. */
const HALO = 3.5;

/** Draws one line of text. Its actual text is written with it, so that search and copying find the letters that were typed. */
export function paintPdfText(doc: PDFDocument, item: TextItem, palette: Palette): void {
  const runs = textRuns(item.text).map((run) => ({ ...run, width: widthOf(doc, item, run) }));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const left = leftOf(item, width);
  const line = { item, runs, left };
  doc.markContent('Span', { actual: item.text });
  if (item.halo !== undefined) {
    doc.lineWidth(HALO).lineJoin('round').strokeColor(colourOf(palette, item.halo));
    paintRuns(doc, line, palette, { stroke: true, fill: false });
  }
  doc.fillColor(colourOf(palette, item.fill));
  paintRuns(doc, line, palette, { stroke: false, fill: true });
  doc.endMarkedContent();
  if (item.struck) {
    const y = item.y - item.size * 0.3;
    doc.lineWidth(Math.max(0.8, item.size / 14));
    doc.moveTo(left, y).lineTo(left + width, y);
    doc.stroke(colourOf(palette, item.fill));
  }
}

function leftOf({ x, anchor, rightToLeft }: TextItem, width: number): number {
  if (anchor === 'middle') return x - width / 2;
  // If a text begins at its right side, the start of its box is there.
  const fromRight = rightToLeft ? anchor !== 'end' : anchor === 'end';
  return fromRight ? x - width : x;
}

interface Pen {
  readonly stroke: boolean;
  readonly fill: boolean;
}

function paintRuns(doc: PDFDocument, line: PlacedLine, palette: Palette, pen: Pen): void {
  const { item, runs, left } = line;
  let x = left;
  for (const run of runs) {
    if (run.by === 'latin' || run.by === 'thai') {
      doc.font(faceOf(item, run.by)).fontSize(item.size);
      doc.text(drawable(run), x, item.y, { lineBreak: false, baseline: 'alphabetic', ...pen });
    } else if (pen.fill) {
      if (run.by === 'sign') paintSign(doc, item, palette, run.text, x);
      else paintMissing(doc, item, palette, run, x);
    }
    x += run.width;
  }
}

function widthOf(doc: PDFDocument, item: TextItem, run: TextRun): number {
  if (run.by === 'sign') return ((SIGNS[run.text]?.advance ?? 0) * item.size) / 1000;
  if (run.by === 'missing') return Math.max(measureText(run.text, item), item.size * 0.6);
  return doc.font(faceOf(item, run.by)).fontSize(item.size).widthOfString(drawable(run));
}

function drawable(run: TextRun): string {
  return run.by === 'thai' ? withoutSaraAm(run.text) : run.text;
}

/** Thai has no italics; it stays upright. */
function faceOf({ weight, italic }: TextItem, by: 'latin' | 'thai'): Face {
  if (by === 'thai') return `thai-${weight}`;
  return italic ? 'latin-400-italic' : `latin-${weight}`;
}

function paintSign(doc: PDFDocument, item: TextItem, palette: Palette, letter: string, x: number): void {
  const sign = SIGNS[letter];
  if (!sign) return;
  const colour = colourOf(palette, item.fill);
  doc
    .save()
    .translate(x, item.y)
    .scale(item.size / 1000);
  doc
    .lineCap('round')
    .lineJoin('round')
    .lineWidth(item.weight === 400 ? 70 : 95);
  doc.path(sign.d);
  if (sign.filled) doc.fillAndStroke(colour, colour);
  else doc.stroke(colour);
  doc.restore();
}

/** A letter that no shipped font has is a box with a question mark, so that nobody reads it as a space. */
function paintMissing(doc: PDFDocument, item: TextItem, palette: Palette, run: PlacedRun, x: number): void {
  const colour = colourOf(palette, item.fill);
  const height = item.size * 0.82;
  doc.save().lineWidth(item.size / 16);
  doc.roundedRect(x + item.size * 0.06, item.y - height, run.width - item.size * 0.12, height, item.size * 0.12);
  doc.stroke(colour);
  const size = item.size * 0.62;
  doc.font('latin-500').fontSize(size).fillColor(colour);
  const left = x + (run.width - doc.widthOfString('?')) / 2;
  doc.text('?', left, item.y - height / 2 + size * 0.36, { lineBreak: false, baseline: 'alphabetic' });
  doc.restore();
}
