import { commandLineWordsOf } from '../../core/vocabulary/all-command-line-words.js';
import { findFiles, shownPath } from '../find-files.js';
import { EXIT } from '../io.js';
import type { ExitCode, Io } from '../io.js';
import { printable } from '../printable.js';
import { readText } from '../read-text.js';
import { jsonReport, textReport } from '../report.js';
import type { CheckedFile } from '../report.js';
import { analyseAll, faultyConfigs } from '../workspace.js';
import type { SourceFile } from '../workspace.js';

export const REPORT_FORMATS = ['text', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface CheckOptions {
  /** Files and folders, relative to the working folder. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
}

/** Reports what is wrong in `.journey` files: the report on stdout, what could not be read on stderr. */
export function check(io: Io, options: CheckOptions): ExitCode {
  const found = findFiles(io, options.paths);
  const troubles = [...found.troubles];
  const sources: SourceFile[] = [];
  for (const path of found.files) {
    const read = readText(io, path);
    if (read.ok) sources.push({ path, text: read.text });
    else troubles.push({ path, reason: read.reason });
  }

  const analysed = analyseAll(io, sources);
  const configs = faultyConfigs(io, sources);
  troubles.push(...configs.troubles);
  const files = [...analysed, ...configs.files].map(({ path, text, problems }) => ({
    path: shownPath(io, path),
    text,
    problems,
  }));
  for (const { path, reason } of troubles) io.stderr(`journey: ${printable(shownPath(io, path))}: ${reason}\n`);
  io.stdout(
    options.format === 'json' ? jsonReport(files) : textReport(files, io.colour.stdout, (path) => shownPath(io, path)),
  );

  const hasErrors = files.some(({ problems }) => problems.some((problem) => problem.severity === 'error'));
  const saysNothing = analysed.every(
    ({ file }) => file.journeys.length + file.personas.length + file.catalogues.length === 0,
  );
  if (troubles.length === 0 && saysNothing && !hasErrors) {
    const asked = options.paths.map((path) => printable(path)).join(', ');
    io.stderr(`journey: ${commandLineWordsOf(io.language).noJourneys(asked)}\n`);
    return EXIT.trouble;
  }
  if (options.format === 'text') io.stdout(summary(files));
  if (troubles.length > 0) return EXIT.trouble;
  return hasErrors ? EXIT.errors : EXIT.fine;
}

/** The interface of the command line is English; only messages follow the language of their file. */
function summary(files: readonly CheckedFile[]): string {
  const count = (severity: string): number =>
    files.reduce((sum, file) => sum + file.problems.filter((problem) => problem.severity === severity).length, 0);
  return `${plural(files.length, 'file')}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}\n`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
