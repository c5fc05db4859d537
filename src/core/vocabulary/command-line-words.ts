/** Why a file cannot be read or written. */
export const FILE_FAULTS = [
  'missing',
  'folder',
  'notAFile',
  'noReader',
  'denied',
  'notPermitted',
  'readOnly',
  'notAFolder',
  'diskFull',
  'readOnlyDisk',
  'linkLoop',
  'deadLink',
  'nameTooLong',
  'tooManyOpen',
  'tooLarge',
  'utf16',
  'utf32',
  'notText',
  'notUtf8',
  'pictureTooLarge',
  'other',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** What the command line says about files and about how it was called. Names and reasons are inserted as they are shown. */
export interface CommandLineWords {
  /** Each follows the name of a file and a colon. */
  readonly faults: Readonly<Record<FileFault, string>>;
  readonly cannotWrite: (at: { readonly file: string; readonly reason: string }) => string;
  /** The standard output, which is a pipe, a file or a terminal. */
  readonly cannotPrint: (reason: string) => string;
  readonly ownExport: (file: string) => string;
  /** `form` is that of `--to`. */
  readonly onlyMaps: (at: { readonly file: string; readonly form: string }) => string;
  readonly holdsMap: (file: string) => string;
  readonly isConfig: (file: string) => string;
  readonly folderGone: string;
  readonly partMissing: (reason: string) => string;
  /** A fault of the program itself. */
  readonly failed: (reason: string) => string;
  readonly noJourneys: (files: string) => string;
  /** `titles` are quoted and separated by commas. */
  readonly noSuchJourney: (asked: { readonly name: string; readonly file: string; readonly titles: string }) => string;
  readonly wroteFirst: (of: { readonly count: number; readonly titles: string }) => string;
  readonly missingLetters: (letters: string) => string;
  /** More than half of what the author wrote is boxes. */
  readonly mostIsLost: string;
  readonly needsFile: (form: string) => string;
  readonly onlyFor: (use: { readonly option: string; readonly form: string }) => string;
  readonly scaleRange: string;
  readonly dateForm: string;
}
