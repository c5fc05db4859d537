import { resolve } from 'node:path';
import { toJson } from '../../core/interchange/json.js';
import { generateMermaidJourney } from '../../core/mermaid/journey.js';
import type { Journey } from '../../core/model/journey.js';
import { nameKey } from '../../core/references/name-key.js';
import { shownPath } from '../find-files.js';
import { EXIT, IoError } from '../io.js';
import type { ExitCode, Io } from '../io.js';
import { printable } from '../printable.js';
import { readText } from '../read-text.js';
import { textReport } from '../report.js';
import { analyseAll } from '../workspace.js';
import type { AnalysedFile } from '../workspace.js';
import { drawMap } from '../draw-map.js';

export const EXPORT_FORMATS = ['json', 'mermaid', 'svg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  /** A `.journey` file, from the working folder. */
  readonly file: string;
  readonly to: ExportFormat;
  /** Title or id of one journey. Without it, JSON holds all journeys of the file and a picture shows the first. */
  readonly journey?: string;
  /** A file to write, from the working folder; else stdout. */
  readonly output?: string;
}

/** Writes a journey in another form. Errors of the file are told on stderr and do not stop it. */
export function exportFile(io: Io, options: ExportOptions): ExitCode {
  const path = resolve(io.cwd, options.file);
  const read = readText(io, path);
  if (!read.ok) return trouble(io, `${printable(options.file)}: ${read.reason}`);

  const [source] = analyseAll(io, [{ path, text: read.text }]);
  if (source === undefined || source.file.journeys.length === 0)
    return trouble(io, `no journeys found in ${printable(options.file)}`);
  const chosen = chosenJourneys(source, options);
  if (chosen.length === 0) {
    return trouble(
      io,
      `no journey "${printable(options.journey ?? '')}" in ${printable(options.file)}; it has ${titles(source.file.journeys)}`,
    );
  }
  if (!write(io, options, path, rendered(source, chosen, options.to))) return EXIT.trouble;

  const errors = source.problems.filter((problem) => problem.severity === 'error');
  io.stderr(
    textReport([{ path: shownPath(io, path), text: source.text, problems: errors }], io.colour.stderr, (shown) =>
      shownPath(io, shown),
    ),
  );
  const leftOut = source.file.journeys.length - chosen.length;
  if (options.journey === undefined && leftOut > 0) {
    io.stderr(
      `journey: wrote the first of ${source.file.journeys.length} journeys; choose with --journey: ${titles(source.file.journeys)}\n`,
    );
  }
  return errors.length > 0 ? EXIT.errors : EXIT.fine;
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

function rendered(source: AnalysedFile, journeys: readonly Journey[], to: ExportFormat): string {
  if (to === 'json') return `${JSON.stringify(toJson({ ...source.file, journeys }), undefined, 2)}\n`;
  const [journey] = journeys;
  if (journey === undefined) return '';
  return to === 'mermaid' ? generateMermaidJourney(journey, source.personas) : drawMap(journey, source);
}

/** Writes the result; false, and told why, when it cannot be written. */
function write(io: Io, { output, file }: ExportOptions, input: string, content: string): boolean {
  if (output === undefined) {
    io.stdout(content);
    return true;
  }
  const target = resolve(io.cwd, output);
  if (target === input) {
    io.stderr(`journey: ${printable(file)} would be overwritten by its own export; name another file with -o\n`);
    return false;
  }
  try {
    io.writeFile(target, content);
    return true;
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    io.stderr(`journey: cannot write ${printable(output)}: ${error.message}\n`);
    return false;
  }
}

function titles(journeys: readonly Journey[]): string {
  return journeys.map((journey) => `"${printable(journey.title)}"`).join(', ');
}

function trouble(io: Io, message: string): ExitCode {
  io.stderr(`journey: ${message}\n`);
  return EXIT.trouble;
}
