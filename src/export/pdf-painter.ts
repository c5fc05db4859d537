import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { GroupItem, ImageItem, Item, Look, PathItem } from '../drawing/kit/display-list.js';
import type { Palette } from '../drawing/kit/palette.js';
import { chooseItems } from './choose-items.js';
import type { Chosen } from './choose-items.js';
import { turned } from '../drawing/kit/turned.js';
import { colourOf } from './colour.js';
import { paintPdfText } from './pdf-text.js';
import type { Fonts } from './set-text.js';
import type { Pane, Sheet } from './sheets.js';

interface Canvas {
  readonly doc: PDFDocument;
  readonly palette: Palette;
  readonly fonts: Fonts;
  /** The part of the text's structure that the page is. */
  readonly section: StructureElement;
}

/** Draws a page. Shapes are marked as decoration, each card and each text as a paragraph, in the order of the picture. */
export function paintSheet(canvas: Canvas, sheet: Sheet, items: readonly Item[]): void {
  const { doc, palette } = canvas;
  doc.markContent('Artifact');
  doc.rect(0, 0, sheet.width, sheet.height).fill(palette.canvas);
  doc.endMarkedContent();
  for (const pane of sheet.panes) paintPane(canvas, sheet.scale, pane, items);
}

function paintPane(canvas: Canvas, scale: number, pane: Pane, items: readonly Item[]): void {
  const { doc } = canvas;
  const { window, x, y } = pane;
  doc.save();
  doc.translate(x - window.left * scale, y - window.top * scale).scale(scale);
  for (const chosen of chooseItems(items, window)) paintChosen(canvas, chosen, pane);
  doc.restore();
}

function paintChosen(canvas: Canvas, { item, cut }: Chosen, { window }: Pane): void {
  const { doc, section } = canvas;
  doc.save();
  if (cut) clipTo(doc, window);
  if (hasText(item)) {
    const part = doc.struct('P');
    section.add(part);
    part.add(() => paint(canvas, item));
    part.end();
  } else {
    doc.markContent('Artifact');
    paint(canvas, item);
    doc.endMarkedContent();
  }
  doc.restore();
}

/** A line on the border is drawn whole. */
const EDGE = 1;

function clipTo(doc: PDFDocument, { left, top, right, bottom }: Pane['window']): void {
  doc.rect(left - EDGE, top - EDGE, right - left + 2 * EDGE, bottom - top + 2 * EDGE).clip();
}

function hasText(item: Item): boolean {
  return item.shape === 'text' || (item.shape === 'group' && item.items.some(hasText));
}

function paint(canvas: Canvas, item: Item): void {
  const { doc } = canvas;
  switch (item.shape) {
    case 'text':
      return paintPdfText({ ...canvas, paintShape: (shape) => paint(canvas, shape) }, item);
    case 'group':
      return paintGroup(canvas, item);
    case 'rect':
      return paintShape(canvas, item, () => {
        // A radius of more than half a side is reduced to what there is room for.
        const radius = Math.min(item.radius ?? 0, item.width / 2, item.height / 2);
        if (radius > 0) doc.roundedRect(item.x, item.y, item.width, item.height, radius);
        else doc.rect(item.x, item.y, item.width, item.height);
      });
    case 'circle':
      return paintShape(canvas, item, () => void doc.circle(item.x, item.y, item.radius));
    case 'line':
      return paintShape(canvas, item, () => void doc.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2));
    case 'path':
      return paintPath(canvas, item);
    case 'image':
      return paintImage(canvas, item);
  }
}

function paintGroup(canvas: Canvas, group: GroupItem): void {
  for (const item of group.items) paint(canvas, item);
}

function paintPath(canvas: Canvas, item: PathItem): void {
  const { doc } = canvas;
  doc.save();
  if (item.x !== undefined) doc.translate(item.x, item.y ?? 0).scale(item.scale ?? 1);
  if (item.roundEnds) doc.lineCap('round').lineJoin('round');
  paintShape(canvas, item, () => void doc.path(item.d));
  doc.restore();
}

function paintImage({ doc }: Canvas, item: ImageItem): void {
  const { width, height, matrix } = turned(item);
  doc.save();
  if (item.opacity !== undefined) doc.opacity(item.opacity);
  doc.transform(...matrix).image(item.href, 0, 0, { width, height });
  doc.restore();
}

/** In SVG a shape without fill and line is filled with black; no layout draws one, and none is drawn here. */
function paintShape({ doc, palette }: Canvas, look: Look, outline: () => void): void {
  const { fill, stroke } = look;
  if (fill === undefined && stroke === undefined) return;
  doc.save();
  if (look.opacity !== undefined) doc.opacity(look.opacity);
  if (stroke !== undefined) doc.lineWidth(look.strokeWidth ?? 1);
  const dash =
    look.dash
      ?.split(/[\s,]+/)
      .map(Number)
      .filter((length) => length > 0) ?? [];
  if (dash.length > 0) doc.dash(dash);
  outline();
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(colourOf(palette, fill), colourOf(palette, stroke));
  else if (fill !== undefined) doc.fill(colourOf(palette, fill));
  else if (stroke !== undefined) doc.stroke(colourOf(palette, stroke));
  doc.restore();
}
