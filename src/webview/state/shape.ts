import type { Pictures } from '../../drawing/scene/pictures.js';
import type { Problem } from '../../core/checks/check.js';
import type { Choices, View } from '../../protocol/preview-messages.js';
import type { PreviewModel } from '../../protocol/preview-request.js';

/** Everything that the preview's page shows, as plain data. */
export interface State {
  readonly uri: string;
  readonly fileName: string;
  readonly view: View;
  /** Zoom of the current view. */
  readonly zoom: number;
  /** Zoom of each view that was looked at. */
  readonly zooms: Readonly<Partial<Record<View, number>>>;
  /** Whether the page is too narrow for a full header above its map. */
  readonly narrow: boolean;
  /** Available size for the picture, px. */
  readonly width: number;
  readonly height: number;
  /** The journey is shown as a table. */
  readonly table: boolean;
  /** The preview stays with its file. */
  readonly pinned: boolean;
  /** What the reader chose, by the URI of the file. */
  readonly choices: Readonly<Record<string, Choices>>;
  /** Whether the reader opened the header of a narrow page. */
  readonly headerOpen: boolean;
  /** The newest model. */
  readonly latest?: PreviewModel;
  /** The model of the picture; older than the newest one while the picture is held. */
  readonly drawn?: PreviewModel;
  /** Answers below this version are outdated. */
  readonly newestVersion: number;
  /** When the text last changed, in milliseconds. */
  readonly changedAt: number;
  /** When the hold began; it ends with the first model that does not ask for one. */
  readonly holdSince?: number;
  readonly problems: readonly Problem[];
  readonly problemsVersion: number;
  /** Errors and warnings that are shown on cards and counted, errors first, each kind in file order. */
  readonly visibleProblems: readonly Problem[];
  /** Those of them that the strip may show on its own. */
  readonly toldProblems: readonly Problem[];
  readonly cursorLine?: number;
  /** The line of the cursor, from its first change until it is left. */
  readonly typedLine?: number;
  /** Whether the page has the focus: then nobody is typing a line. */
  readonly hasKeyboard: boolean;
  /** The pictures of a file, by their addresses in the memory of the page. */
  readonly pictures?: { readonly uri: string; readonly pictures: Pictures };
  readonly gone: boolean;
  readonly serverRunning: boolean;
  /** Whether all problems are listed, and warnings also without an error. */
  readonly stripOpen: boolean;
  /** What the reader dismissed from the strip. */
  readonly dismissed: readonly string[];
  /** When the server was found to have stopped. */
  readonly stoppedAt?: number;
  /** Why the picture could not be drawn, and since when. */
  readonly failure?: string;
  readonly failedAt?: number;
}
