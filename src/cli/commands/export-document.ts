import { commandLineWordsOf } from '../../core/vocabulary/all-command-line-words.js';
import type { ExportPicture } from '../../export/picture.js';
import { printable } from '../printable.js';
import type { Io } from '../io.js';
import { rasterise } from '../rasterise.js';
import type { ExportOptions } from './export-options.js';

interface DocumentOptions extends Omit<ExportOptions, 'to'> {
  readonly to: 'html' | 'pdf' | 'png';
}

/** Date of a PDF without one: equal files give equal bytes. */
const NO_DATE = '2000-01-01';

/** The exports that take time: an HTML page, the bytes of a PDF or of a PNG. Letters that no font has are reported on stderr. */
export async function makeDocument(
  io: Io,
  { to, paper, scale, date }: DocumentOptions,
  picture: ExportPicture,
): Promise<string | Uint8Array> {
  const exporter = io.loadExporter();
  const read = async (name: string): Promise<Uint8Array> => io.readOwn(`media/fonts/${name}`);
  if (to === 'html') return exporter.exportHtml(picture, read);
  if (to === 'pdf') {
    const made = await exporter.exportPdf(picture, paper ?? 'map', read, new Date(`${date ?? NO_DATE}T00:00:00Z`));
    tellMissing(io, made.missing);
    return made.content;
  }
  const { content, missing } = exporter.exportSvgForRasteriser(picture);
  tellMissing(io, missing);
  return rasterise(io, content, scale ?? 2);
}

function tellMissing(io: Io, letters: readonly string[]): void {
  if (letters.length === 0) return;
  io.stderr(`journey: ${commandLineWordsOf(io.language).missingLetters(printable(letters.join(' ')))}\n`);
}
