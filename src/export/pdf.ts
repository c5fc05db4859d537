import PDFDocument from 'pdfkit';
import { textOfPicture } from './text-of-picture.js';
import type { Palette } from '../drawing/kit/palette.js';
import { readFaces } from './fonts.js';
import type { ReadFont } from './fonts.js';
import { paintSheet } from './pdf-painter.js';
import { fontsOf } from './set-text.js';
import type { Print } from './sheets.js';

interface PdfOptions {
  readonly palette: Palette;
  readonly read: ReadFont;
  /** The creation date, which is stored in the file. */
  readonly date: Date;
}

/** A printed picture as the bytes of a PDF: text is text, fonts are embedded, every page is tagged for screen readers. */
export async function renderPdf({ list, sheets }: Print, { palette, read, date }: PdfOptions): Promise<Uint8Array> {
  const faces = await readFaces(read, 'ttf', textOfPicture(list));
  const [usual] = faces;
  if (!usual) throw new Error('no font was read');
  const doc = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: usual.bytes,
    lang: list.language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    compress: true,
    info: {
      Title: list.title,
      Subject: list.description,
      Creator: 'Journey Maps',
      CreationDate: date,
      ...(list.author === undefined ? {} : { Author: list.author }),
    },
  });
  const written = collect(doc);
  for (const face of faces) doc.registerFont(face.name, face.bytes);
  const fonts = fontsOf(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const sheet of sheets) {
    doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    const section = doc.struct('Sect');
    root.add(section);
    paintSheet({ doc, palette, fonts, section }, sheet, list.items);
    section.end();
  }
  root.end();
  doc.end();
  return written;
}

async function collect(doc: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk) => void chunks.push(chunk));
  await new Promise<void>((resolve) => void doc.on('end', resolve));
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
