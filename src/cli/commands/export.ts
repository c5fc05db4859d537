import { basename, resolve } from 'node:path';
import { toJson } from '../../core/interchange/json.js';
import { toMarkdownTable } from '../../drawing/table/markdown.js';
import { jsonText } from '../../core/util/json-text.js';
import { mermaidLack, mermaidTextOf } from '../../drawing/mermaid/text-of-view.js';
import type { Journey } from '../../core/model/journey.js';
import { nameKey } from '../../core/references/name-key.js';
import { exportWordsOf } from '../../core/vocabulary/all-export-words.js';
import { commandLineWordsOf } from '../../core/vocabulary/all-command-line-words.js';
import { EXPORT_WIDTH, layoutExport, paletteOf } from '../../export/picture.js';
import type { ExportPicture } from '../../export/picture.js';
import { renderSvgFile } from '../../export/svg.js';
import { drawsPictures } from '../../drawing/scene/scene.js';
import { shownPath } from '../find-files.js';
import { picturesOfFile } from '../pictures.js';
import { EXIT, IoError, reasonOf } from '../io.js';
import type { ExitCode, Io } from '../io.js';
import { printable } from '../printable.js';
import { readText } from '../read-text.js';
import { textReport } from '../report.js';
import { analyseAll, faultyConfigs } from '../workspace.js';
import type { AnalysedFile } from '../workspace.js';
import { targetFault } from '../target-fault.js';
import { makeDocument } from './export-document.js';
import type { MadeDocument } from './export-document.js';
import { wrongUse } from './export-use.js';
import type { ExportFormat, ExportOptions } from './export-options.js';

/** Writes a journey in another form. Errors in the file are reported on stderr and do not stop it. */
export function exportFile(io: Io, options: ExportOptions): ExitCode | Promise<ExitCode> {
  const words = commandLineWordsOf(io.language);
  const path = resolve(io.cwd, options.file);
  const wrong = wrongUse(options, words) ?? targetFault(io, path, options);
  if (wrong !== undefined) return trouble(io, wrong);
  const read = readText(io, path);
  if (!read.ok) return trouble(io, `${printable(options.file)}: ${read.reason}`);
  const [config] = faultyConfigs(io, [{ path }]).troubles;
  if (config) return trouble(io, `${printable(shownPath(io, config.path))}: ${config.reason}`);

  const [source] = analyseAll(io, [{ path, text: read.text }]);
  if (source === undefined || source.file.journeys.length === 0) {
    return trouble(io, words.noJourneys(printable(options.file)));
  }
  const chosen = chosenJourneys(source, options);
  const [journey] = chosen;
  if (journey === undefined) {
    const name = printable(options.journey ?? '');
    const asked = { name, file: printable(options.file), titles: titles(source.file.journeys) };
    return trouble(io, words.noSuchJourney(asked));
  }
  const finish = (content: string | Uint8Array): ExitCode =>
    write(io, options, content) ? report(io, options, source, chosen.length) : EXIT.trouble;
  const finishDocument = ({ content, mostIsMissing }: MadeDocument): ExitCode => {
    const code = finish(content);
    return mostIsMissing && code === EXIT.fine ? EXIT.errors : code;
  };
  const { to } = options;
  if (to === 'html' || to === 'pdf' || to === 'png') {
    const made = makeDocument(io, { ...options, to }, pictureOf(io, options, source, journey), read.text);
    return made.then(finishDocument, (error: unknown) => {
      if (!(error instanceof IoError)) throw error;
      const reason = reasonOf(io, error);
      if (error.fault !== 'pictureTooLarge') return trouble(io, words.partMissing(reason));
      return trouble(io, words.cannotWrite({ file: printable(options.output ?? ''), reason }));
    });
  }
  const lack = to === 'mermaid' ? mermaidLack(options.view, { journey }) : undefined;
  if (lack !== undefined) {
    io.stderr(`journey: ${exportWordsOf(io.language).nothingForMermaid[lack]}\n`);
    return EXIT.errors;
  }
  return finish(rendered(io, options, to, source, chosen, journey));
}

function chosenJourneys({ file }: AnalysedFile, { journey, to }: ExportOptions): readonly Journey[] {
  if (journey === undefined) return to === 'json' ? file.journeys : file.journeys.slice(0, 1);
  const wanted = nameKey(journey);
  const byId = file.journeys.filter((candidate) => candidate.id !== undefined && nameKey(candidate.id.text) === wanted);
  return (byId.length > 0 ? byId : file.journeys.filter((candidate) => nameKey(candidate.title) === wanted)).slice(
    0,
    1,
  );
}

/** The picture of a journey. It has no date unless one is given, so that the same text draws the same picture. */
function pictureOf(
  io: Io,
  { to, view, palette, date }: ExportOptions,
  source: AnalysedFile,
  journey: Journey,
): ExportPicture {
  const { personas, file, path } = source;
  const beside = source.besideOf(journey);
  const hasShapes = to !== 'json' && to !== 'mermaid' && to !== 'markdown';
  // The rasteriser knows no WebP.
  const kinds = { webp: to !== 'png' && to !== 'pdf' };
  const input = {
    journey: source.settled(journey),
    personas: personas(),
    language: file.language,
    fileName: basename(path),
    ...beside,
    ...(hasShapes && drawsPictures(view, beside)
      ? { pictures: picturesOfFile(io, path, { journey, ...beside }, kinds) }
      : {}),
  };
  return { view, palette, input: date === undefined ? input : { ...input, date } };
}

function rendered(
  io: Io,
  options: ExportOptions,
  to: Exclude<ExportFormat, 'html' | 'pdf' | 'png'>,
  source: AnalysedFile,
  journeys: readonly Journey[],
  journey: Journey,
): string {
  const picture = pictureOf(io, options, source, journey);
  switch (to) {
    case 'json':
      return jsonText(toJson({ ...source.file, journeys: journeys.map(source.settled) }));
    case 'mermaid':
      return mermaidTextOf(options.view, { ...picture.input, width: EXPORT_WIDTH });
    case 'markdown':
      return toMarkdownTable(picture.input);
    case 'svg':
      return renderSvgFile(layoutExport(picture, EXPORT_WIDTH), paletteOf(picture));
  }
}

/** Writes the result; false, with a report, if it cannot be written. */
function write(io: Io, { output }: ExportOptions, content: string | Uint8Array): boolean {
  if (output === undefined) {
    if (typeof content === 'string') io.stdout(content);
    return true;
  }
  try {
    io.writeFile(resolve(io.cwd, output), content);
    return true;
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    const words = commandLineWordsOf(io.language);
    io.stderr(`journey: ${words.cannotWrite({ file: printable(output), reason: reasonOf(io, error) })}\n`);
    return false;
  }
}

/** Reports the errors in the file, and the journeys that were left out. */
function report(io: Io, { journey }: ExportOptions, source: AnalysedFile, written: number): ExitCode {
  const { file, path, text } = source;
  const errors = source.problems.filter((problem) => problem.severity === 'error');
  const configs = faultyConfigs(io, [source]).files;
  io.stderr(
    textReport(
      [{ path, text, problems: errors }, ...configs].map((each) => ({ ...each, path: shownPath(io, each.path) })),
      io.colour.stderr,
      (shown) => shownPath(io, shown),
    ),
  );
  if (journey === undefined && file.journeys.length > written) {
    const of = { count: file.journeys.length, titles: titles(file.journeys) };
    io.stderr(`journey: ${commandLineWordsOf(io.language).wroteFirst(of)}\n`);
  }
  return errors.length + configs.length > 0 ? EXIT.errors : EXIT.fine;
}

function titles(journeys: readonly Journey[]): string {
  return journeys.map((journey) => `"${printable(journey.title)}"`).join(', ');
}

function trouble(io: Io, message: string): ExitCode {
  io.stderr(`journey: ${message}\n`);
  return EXIT.trouble;
}
