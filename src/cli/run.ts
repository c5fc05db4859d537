import { Command, CommanderError, Option } from 'commander';
import { PICTURE_VIEWS } from '../core/vocabulary/picture-views.js';
import { commandLineWordsOf } from '../core/vocabulary/all-command-line-words.js';
import { EXPORT_PALETTES } from '../export/picture.js';
import { PAPERS } from '../export/sheets.js';
import { check, REPORT_FORMATS } from './commands/check.js';
import type { ReportFormat } from './commands/check.js';
import { exportFile } from './commands/export.js';
import { EXPORT_FORMATS } from './commands/export-options.js';
import type { ExportOptions } from './commands/export-options.js';
import { EXIT, IoError, reasonOf } from './io.js';
import type { ExitCode, Io } from './io.js';
import { withSafeStreams } from './printable.js';

/** The result of a command; that of a slow one comes later. */
type Ended = ExitCode | Promise<ExitCode>;

/** Reads the command line and runs the command. `args` are the words after the program's name. Does not end the process. */
export function run(io: Io, args: readonly string[], version: string): Ended {
  const ended: Ended[] = [];
  const program = buildProgram(io, version, (code) => void ended.push(code));
  try {
    program.parse(args, { from: 'user' });
    const [code = EXIT.fine] = ended;
    return typeof code === 'number' ? code : code.catch((error: unknown) => unprinted(io, error));
  } catch (error) {
    if (!(error instanceof CommanderError)) return unprinted(io, error);
    // Commander exits with 1 on wrong use; here 1 means that the files contain errors. Help and version exit with 0.
    return error.exitCode === 0 ? EXIT.fine : EXIT.trouble;
  }
}

/** Commands report every file that they cannot read or write themselves; what is left is what they print. */
function unprinted(io: Io, error: unknown): ExitCode {
  if (!(error instanceof IoError)) throw error;
  io.stderr(`journey: ${commandLineWordsOf(io.language).cannotPrint(reasonOf(io, error))}\n`);
  return EXIT.trouble;
}

function buildProgram(io: Io, version: string, onExit: (code: Ended) => void): Command {
  const program = new Command('journey')
    .description('Checks and exports customer journey maps written as text.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Try journey --help')
    .configureOutput({
      writeOut: (text) => withSafeStreams(io, ['stdout']).stdout(text),
      writeErr: (text) => withSafeStreams(io, ['stderr']).stderr(text),
      getOutHasColors: () => io.colour.stdout,
      getErrHasColors: () => io.colour.stderr,
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 no errors, 1 errors in the files, 2 wrong use, an unreadable path or no journeys found.',
    );

  program
    .command('check')
    .description('report what is wrong in .journey files')
    .argument('[paths...]', 'files, and folders with everything below them', ['.'])
    .addOption(new Option('--format <format>', 'form of the report').choices(REPORT_FORMATS).default('text'))
    .action((paths: string[], { format }: { format: ReportFormat }) =>
      onExit(check(withSafeStreams(io, ['stdout', 'stderr']), { paths, format })),
    );

  program
    .command('export')
    .description('write a journey in another form')
    .argument('<file>', 'a .journey file')
    .addOption(new Option('--to <form>', 'form to write').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--journey <title>', 'title or id of one journey; without it JSON holds all, a picture the first')
    .option('-o, --output <file>', 'file to write instead of the standard output; PDF and PNG need one')
    .option('--force', 'write over a file that holds a map or is a configuration')
    .addOption(new Option('--view <view>', 'what a picture shows').choices(PICTURE_VIEWS).default('map'))
    .addOption(new Option('--palette <palette>', 'colours of a picture').choices(EXPORT_PALETTES).default('light'))
    .addOption(new Option('--paper <paper>', 'pages of a PDF; map: one as large as the map').choices(PAPERS))
    .addOption(
      new Option('--scale <times>', 'pixels of a PNG for each px of the picture, 1 to 4; 2 by default').argParser(
        Number,
      ),
    )
    .option(
      '--date <date>',
      'date at the foot of a picture, as 2026-11-24; none by default, so that equal files give equal pictures',
    )
    .action((file: string, options: Omit<ExportOptions, 'file'>) =>
      onExit(exportFile(withSafeStreams(io, ['stderr']), { file, ...options })),
    );

  return program;
}
