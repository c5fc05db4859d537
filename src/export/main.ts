import { toMarkdownTable } from '../drawing/table/markdown.js';
import type { DisplayList } from '../drawing/kit/display-list.js';
import { PALETTES } from '../drawing/kit/palette.js';
import { presentationOf } from '../drawing/views/presentation.js';
import { mermaidLack, mermaidTextOf } from '../drawing/mermaid/text-of-view.js';
import type { MermaidLack } from '../drawing/mermaid/text-of-view.js';
import type { PictureView } from '../core/vocabulary/picture-views.js';
import { readFaces } from './fonts.js';
import type { ReadFont } from './fonts.js';
import { renderHtml } from './html.js';
import { outlineTexts } from './outline-text.js';
import { renderPdf } from './pdf.js';
import { picturesToConvert, withPdfPictures } from './pdf-pictures.js';
import type { ToPng } from './pdf-pictures.js';
import { EXPORT_WIDTH, layoutExport, paletteOf } from './picture.js';
import type { ExportPicture } from './picture.js';
import { planPrint } from './sheets.js';
import type { Paper } from './sheets.js';
import { openFonts } from './set-text.js';
import { renderSvgFile } from './svg.js';
import { isMostlyMissing, textOfPicture } from './text-of-picture.js';
import { missingLetters } from './text-runs.js';

/** A file of text or of bytes, the letters in it that none of its fonts has, and whether these are most of what the author wrote. */
export interface Exported<Content> {
  readonly content: Content;
  readonly missing: readonly string[];
  readonly mostIsMissing: boolean;
}

/** A picture as SVG, with its size in px. */
export interface SizedSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The picture as an SVG file. */
export function exportSvg(picture: ExportPicture): string {
  return renderSvgFile(layoutExport(picture, EXPORT_WIDTH), paletteOf(picture));
}

/** The picture as shapes, for a page that draws it to pixels. Its width and height are px at 100 %. */
export function exportShapes(picture: ExportPicture): DisplayList {
  return layoutExport(picture, EXPORT_WIDTH);
}

/**
 * The picture as an SVG of outlines, for a rasteriser that has no fonts, and the letters that ours lack. `check` is told the size
 * before the letters are drawn, and throws where that is too large.
 */
export async function exportSvgForRasteriser(
  picture: ExportPicture,
  read: ReadFont,
  check: (size: Omit<SizedSvg, 'svg'>) => void,
): Promise<Exported<SizedSvg>> {
  const list = layoutExport(picture, EXPORT_WIDTH);
  check(list);
  const text = textOfPicture(list);
  const fonts = openFonts(await readFaces(read, 'ttf', text));
  const svg = renderSvgFile(outlineTexts(list, fonts), paletteOf(picture));
  return { content: { svg, width: list.width, height: list.height }, ...missingIn(list) };
}

/** What a PDF needs besides the picture. */
export interface PdfHost {
  readonly read: ReadFont;
  /** Its creation date. */
  readonly date: Date;
  /** Only asked where the picture holds others that are no JPEG. */
  readonly toPng: ToPng;
}

/** The picture as a PDF. */
export async function exportPdf(
  picture: ExportPicture,
  paper: Paper,
  { read, date, toPng }: PdfHost,
): Promise<Exported<Uint8Array>> {
  const plan = planPrint((width) => layoutExport(picture, width), paper, EXPORT_WIDTH);
  const print = { ...plan, list: await withPdfPictures(plan.list, picture.palette, toPng) };
  const content = await renderPdf(print, { palette: paletteOf(picture), read, date });
  return { content, ...missingIn(print.list) };
}

function missingIn(list: DisplayList): Omit<Exported<unknown>, 'content'> {
  return { missing: missingLetters(textOfPicture(list)), mostIsMissing: isMostlyMissing(list) };
}

/** Shapes as an SVG for a rasteriser that has no fonts; they hold no text. */
export function svgOfShapes(list: DisplayList, palette: ExportPicture['palette']): SizedSvg {
  return { svg: renderSvgFile(list, PALETTES[palette]), width: list.width, height: list.height };
}

/** Whether a PDF of the picture needs a host that can decode others in it. */
export function needsDecoder(picture: ExportPicture): boolean {
  return picturesToConvert(layoutExport(picture, EXPORT_WIDTH).items).length > 0;
}

/** The picture and its table as an HTML page that loads nothing. */
export async function exportHtml(picture: ExportPicture, read: ReadFont): Promise<string> {
  const list = layoutExport(picture, EXPORT_WIDTH);
  const faces = await readFaces(read, 'woff2', textOfPicture(list));
  const { view, input } = picture;
  const presentation = presentationOf(view, list, { ...input, width: EXPORT_WIDTH });
  return renderHtml({ list, input, palette: paletteOf(picture), faces, presentation });
}

/** What the journey lacks for the Mermaid chart of a view. */
export function lackForMermaid(
  view: PictureView | 'mermaid-journey',
  { input }: Pick<ExportPicture, 'input'>,
): MermaidLack | undefined {
  return mermaidLack(view, input);
}

/** The Mermaid text for a view. */
export function exportMermaid(view: PictureView | 'mermaid-journey', { input }: Pick<ExportPicture, 'input'>): string {
  return mermaidTextOf(view, { ...input, width: EXPORT_WIDTH });
}

/** The journey as Markdown tables. */
export function exportMarkdown({ input }: Pick<ExportPicture, 'input'>): string {
  return toMarkdownTable(input);
}
