import { commandLineWordsOf } from '../../core/vocabulary/all-command-line-words.js';
import { namedLetters } from '../../drawing/words/missing-letters.js';
import type { Exported } from '../../export/main.js';
import type { ExportPicture } from '../../export/picture.js';
import { printable } from '../printable.js';
import type { Io } from '../io.js';
import { checkSize, rasterise } from '../rasterise.js';
import type { ExportOptions } from './export-options.js';

interface DocumentOptions extends Omit<ExportOptions, 'to'> {
  readonly to: 'html' | 'pdf' | 'png';
}

/** Date of a PDF without one: equal files give equal bytes. */
const NO_DATE = '2000-01-01';

/** A document, and whether most of what the author wrote cannot be read in it. */
export interface MadeDocument {
  readonly content: string | Uint8Array;
  readonly mostIsMissing: boolean;
}

/**
 * What takes its time: a page of HTML, the bytes of a PDF or of a PNG. Letters that no font has are told on stderr before anything is
 * written, with the lines of `text` that they stand in.
 */
export async function makeDocument(
  io: Io,
  { to, paper, scale, date }: DocumentOptions,
  picture: ExportPicture,
  text: string,
): Promise<MadeDocument> {
  const exporter = io.loadExporter();
  const read = async (name: string): Promise<Uint8Array> => io.readOwn(`media/fonts/${name}`);
  if (to === 'html') return { content: await exporter.exportHtml(picture, read), mostIsMissing: false };
  if (to === 'pdf') {
    const made = await exporter.exportPdf(picture, paper ?? 'map', {
      read,
      date: new Date(`${date ?? NO_DATE}T00:00:00Z`),
      toPng: async (list, palette, pixels) => rasterise(io, exporter.svgOfShapes(list, palette), pixels),
    });
    tellMissing(io, made, text);
    return made;
  }
  const pixels = scale ?? 2;
  const made = await exporter.exportSvgForRasteriser(picture, read, (size) => checkSize(size, pixels));
  tellMissing(io, made, text);
  return { content: await rasterise(io, made.content, pixels), mostIsMissing: made.mostIsMissing };
}

function tellMissing(io: Io, { missing, mostIsMissing }: Omit<Exported<unknown>, 'content'>, text: string): void {
  if (missing.length === 0) return;
  const words = commandLineWordsOf(io.language);
  io.stderr(`journey: ${words.missingLetters(printable(namedLetters(text, missing, io.language)))}\n`);
  if (mostIsMissing) io.stderr(`journey: ${words.mostIsLost}\n`);
}
