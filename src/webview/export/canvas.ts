import type { DisplayList, ImageItem, Item, Look, PathItem, TextItem } from '../../drawing/kit/display-list.js';
import { COLOUR_NAMES } from '../../drawing/kit/palette.js';
import type { Palette } from '../../drawing/kit/palette.js';
import { leavesOf } from '../../drawing/kit/leaves.js';
import { turned } from '../../drawing/kit/turned.js';
import { FONT_FAMILY } from '../../drawing/kit/svg-painter.js';

/** The part of a canvas context that the painter uses. */
type Drawing = CanvasRenderingContext2D;

/** Width of the halo around a text, in px. */
const HALO = 3.5;
const NAMES: ReadonlySet<string> = new Set(COLOUR_NAMES);

/** The faces of the page's fonts, with a letter that each is for. */
const FACES = ['400 12px', '500 12px', '600 12px', 'italic 400 12px'].flatMap((face) => [
  [`${face} 'Noto Sans'`, 'a'] as const,
  [`${face} 'Noto Sans Thai'`, '\u0e01'] as const,
]);

/** Waits until the page has the fonts: a canvas draws with what is there and does not redraw. */
export async function loadCanvasFonts(): Promise<void> {
  await Promise.all(FACES.map(async ([face, letter]) => document.fonts.load(face, letter)));
}

/** The pictures of a display list by their addresses, decoded; one that no browser can decode is not among them. */
export type Decoded = ReadonlyMap<string, CanvasImageSource>;

/** Decodes the pictures of a display list: a canvas draws with what is there and does not redraw. */
export async function decodePictures(items: readonly Item[]): Promise<Decoded> {
  const decoded = new Map<string, CanvasImageSource>();
  const addresses = leavesOf(items).flatMap((item) => (item.shape === 'image' ? [item.href] : []));
  for (const href of new Set(addresses)) {
    const image = new Image();
    image.src = href;
    try {
      await image.decode();
      decoded.set(href, image);
    } catch {
      // The frame around it stays.
    }
  }
  return decoded;
}

/** Draws a picture in px; the drawing may be scaled. The third painter, besides those for SVG and PDF. */
export function paintCanvas(
  drawing: Drawing,
  list: DisplayList,
  palette: Palette,
  pictures: Decoded = new Map(),
): void {
  drawing.fillStyle = palette.canvas;
  drawing.fillRect(0, 0, list.width, list.height);
  paintAll(drawing, list.items, palette, pictures);
}

function paintAll(drawing: Drawing, items: readonly Item[], palette: Palette, pictures: Decoded): void {
  for (const item of items) {
    paint(drawing, item, palette, pictures);
  }
}

function paint(drawing: Drawing, item: Item, palette: Palette, pictures: Decoded): void {
  switch (item.shape) {
    case 'group':
      return paintAll(drawing, item.items, palette, pictures);
    case 'text':
      return paintText(drawing, item, palette);
    case 'image':
      return paintImage(drawing, item, pictures.get(item.href));
    default:
      drawing.save();
      paintPath(drawing, item, outlineOf(drawing, item), palette);
      drawing.restore();
  }
}

function paintImage(drawing: Drawing, item: ImageItem, picture: CanvasImageSource | undefined): void {
  if (!picture) {
    return;
  }
  const { width, height, matrix } = turned(item);
  drawing.save();
  drawing.globalAlpha = item.opacity ?? 1;
  drawing.transform(...matrix);
  drawing.drawImage(picture, 0, 0, width, height);
  drawing.restore();
}

function outlineOf(drawing: Drawing, item: Exclude<Item, { shape: 'group' | 'text' | 'image' }>): Path2D {
  const outline = new Path2D(item.shape === 'path' ? item.d : undefined);
  switch (item.shape) {
    case 'rect':
      outline.roundRect(
        item.x,
        item.y,
        item.width,
        item.height,
        Math.min(item.radius ?? 0, item.width / 2, item.height / 2),
      );
      break;
    case 'circle':
      outline.arc(item.x, item.y, item.radius, 0, 2 * Math.PI);
      break;
    case 'line':
      outline.moveTo(item.x1, item.y1);
      outline.lineTo(item.x2, item.y2);
      break;
    case 'path':
      place(drawing, item);
  }
  return outline;
}

function place(drawing: Drawing, { x, y = 0, scale = 1, roundEnds }: PathItem): void {
  if (x !== undefined) {
    drawing.translate(x, y);
    drawing.scale(scale, scale);
  }
  if (roundEnds) {
    drawing.lineCap = 'round';
    drawing.lineJoin = 'round';
  }
}

function paintPath(drawing: Drawing, look: Look, outline: Path2D, palette: Palette): void {
  drawing.globalAlpha = look.opacity ?? 1;
  if (look.fill !== undefined) {
    drawing.fillStyle = colourOf(palette, look.fill);
    drawing.fill(outline);
  }
  if (look.stroke !== undefined) {
    drawing.strokeStyle = colourOf(palette, look.stroke);
    drawing.lineWidth = look.strokeWidth ?? 1;
    drawing.setLineDash(look.dash?.split(/[\s,]+/).map(Number) ?? []);
    drawing.stroke(outline);
  }
}

function paintText(drawing: Drawing, item: TextItem, palette: Palette): void {
  drawing.save();
  drawing.font = `${item.italic ? 'italic ' : ''}${item.weight} ${item.size}px ${FONT_FAMILY}`;
  drawing.direction = item.rightToLeft ? 'rtl' : 'ltr';
  drawing.textAlign = item.anchor === 'middle' ? 'center' : (item.anchor ?? 'start');
  if (item.halo !== undefined) {
    drawing.strokeStyle = colourOf(palette, item.halo);
    drawing.lineWidth = HALO;
    drawing.lineJoin = 'round';
    drawing.strokeText(item.text, item.x, item.y);
  }
  drawing.fillStyle = colourOf(palette, item.fill);
  drawing.fillText(item.text, item.x, item.y);
  if (item.struck) {
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = drawing.measureText(item.text);
    drawing.fillRect(item.x - left, item.y - item.size * 0.32, left + right, Math.max(1, item.size / 14));
  }
  drawing.restore();
}

function colourOf(palette: Palette, name: string): string {
  return isColour(name) ? palette[name] : 'transparent';
}

function isColour(name: string): name is keyof Palette {
  return NAMES.has(name);
}
