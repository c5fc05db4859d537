import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { Problem, Severity } from '../core/checks/check.js';
import { jsonText } from '../core/util/json-text.js';
import { codeFrame } from './code-frame.js';
import { printable, shortened } from './printable.js';

/** One file with what the checks found in it. `path` is what is printed. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The JSON of `check`: positions count from 0, as in the Language Server Protocol. */
interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly Pick<Problem, 'code' | 'severity' | 'message' | 'range'>[];
  }[];
}

const STYLES = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
} as const satisfies Record<Severity, string>;

/** Messages can quote a whole line of the file. */
const LONGEST_MESSAGE = 500;
/** The line breaks that the checks and editors know. */
const LINE_BREAK = /\r\n|\r|\n/u;

export function jsonReport(files: readonly CheckedFile[]): string {
  const report: JsonReport = {
    files: files.map((file) => ({
      path: file.path,
      diagnostics: file.problems.map(({ code, severity, message, range }) => ({ code, severity, message, range })),
    })),
  };
  return jsonText(report);
}

/** How the path of a file is printed, given its absolute path. */
export type ShowPath = (path: string) => string;

/**
 * Every problem as `path:line:column severity code message` with the line below it; positions count from 1. Other places that it
 * refers to follow. Empty if there is none.
 */
export function textReport(files: readonly CheckedFile[], colour: boolean, show: ShowPath): string {
  return files.map((file) => textOfFile(file, colour, show)).join('');
}

function textOfFile(file: CheckedFile, colour: boolean, show: ShowPath): string {
  if (file.problems.length === 0) return '';
  const lines = file.text.split(LINE_BREAK);
  const path = printable(file.path);
  return file.problems
    .map((problem) => textOfProblem(path, problem, lines[problem.range.start.line] ?? '', colour, show))
    .join('');
}

function textOfProblem(path: string, problem: Problem, line: string, colour: boolean, show: ShowPath): string {
  const { start } = problem.range;
  const number = String(start.line + 1);
  const frame = codeFrame(line, problem.range);
  const severity = paint(STYLES[problem.severity], problem.severity, colour);
  const code = paint('dim', problem.code, colour);
  const gutter = paint('dim', ' |', colour);
  return [
    `${path}:${number}:${start.character + 1} ${severity} ${code} ${shortened(problem.message, LONGEST_MESSAGE)}`,
    `  ${paint('dim', number, colour)}${gutter} ${frame.line}`,
    `  ${' '.repeat(number.length)}${gutter} ${paint(STYLES[problem.severity], frame.carets, colour)}`,
    ...elsewhere(problem, show).map((place) => `  ${' '.repeat(number.length)}${paint('dim', ' = ', colour)}${place}`),
    '',
  ].join('\n');
}

/** The places in other files that a problem refers to. */
function elsewhere(problem: Problem, show: ShowPath): readonly string[] {
  return (problem.related ?? []).flatMap(({ uri, range }) =>
    uri === undefined ? [] : [`${printable(show(fileURLToPath(uri)))}:${range.start.line + 1}`],
  );
}

function paint(style: Parameters<typeof styleText>[0], text: string, colour: boolean): string {
  // Whether colours are allowed was decided for the stream that this goes to, so `styleText` must not look at another.
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
