/** The words for exports from the preview: the menu, the dialogs, what is reported afterwards, and the HTML page. */
export interface ExportWords {
  /** The button that opens the menu, and the title of the dialogs. */
  readonly title: string;
  readonly saveAs: string;
  readonly copyAs: string;
  /** Names of what can be saved. */
  readonly save: Readonly<Record<'svg' | 'png' | 'pdf' | 'html', string>>;
  /** Names of what can be copied. */
  readonly copy: Readonly<Record<'png' | 'svg' | 'mermaid' | 'markdown', string>>;
  readonly askPalette: string;
  readonly palettes: Readonly<Record<'light' | 'dark' | 'print', string>>;
  readonly paletteHelp: Readonly<Record<'light' | 'dark' | 'print', string>>;
  readonly askPaper: string;
  readonly papers: Readonly<Record<'map' | 'a3' | 'a4', string>>;
  readonly askScale: string;
  /** Size of the picture in pixels, as digits. */
  readonly pixels: (size: { readonly width: string; readonly height: string }) => string;
  /** A file with the name of a map was chosen for something else. */
  readonly onlyMaps: (name: string) => string;
  /** The chosen file contains a map; asks whether that may be replaced, and `replace` is the button. */
  readonly holdsMap: (name: string) => string;
  readonly replace: string;
  readonly saved: (name: string) => string;
  readonly open: string;
  readonly copied: string;
  /** Why something did not work; the reason is one of our sentences, or the host's own. */
  readonly failed: (reason: string) => string;
  /** The letters, with their lines, that no font of the file has. */
  readonly missingLetters: (letters: string) => string;
  /** A letter and the lines of the text, divided by commas, that it stands in. */
  readonly letterAt: (place: { readonly letter: string; readonly lines: string }) => string;
  /** So many letters more than those that are named. */
  readonly moreLetters: (count: number) => string;
  readonly nothingToExport: string;
  /** Why Mermaid's chart of a view would be empty. */
  readonly nothingForMermaid: Readonly<Record<'feelings' | 'people' | 'points', string>>;
  readonly noFile: string;
  readonly copyRefused: string;
  readonly savePngInstead: string;
  readonly tooLarge: string;
  /** The page of the preview is closed, or does not answer. */
  readonly noAnswer: string;
  readonly notDrawn: string;
  readonly mermaidIsSvgOnly: string;
  /** Below a picture that was made while a filter was on; `hidden` and `steps` are digits. */
  readonly filtered: (found: { readonly values: string; readonly hidden: string; readonly steps: string }) => string;
  /** Heading above the table of a page. */
  readonly asTable: string;
}
