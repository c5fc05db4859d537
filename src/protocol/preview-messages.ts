import type { TextEdit } from '../core/writing/edit.js';
import type { EditIntent } from '../core/edit/edit-intent.js';
import type { Pictures } from '../drawing/scene/pictures.js';
import type { LinesId } from '../drawing/views/lines-to-add.js';
import type { Density } from '../drawing/scene/scene.js';
import type { LaneId } from '../core/vocabulary/lanes.js';
import type { Filter } from '../drawing/scene/filter.js';
import type { PictureView } from '../core/vocabulary/picture-views.js';
import type { ExportFromWebview } from './export-messages.js';
import type { PreviewModel, ProblemsParams } from './preview-request.js';

/** The views of the preview; the first is the default. */
export const VIEWS = [
  'map',
  'emotion',
  'funnel',
  'flow',
  'board',
  'opportunities',
  'mermaid-journey',
] as const satisfies readonly (PictureView | 'mermaid-journey')[];

export type View = (typeof VIEWS)[number];

/** What the page shows: a view, or the journey as a table. */
export type ShownView = View | 'table';

/** What the keys and buttons of a preview do, for commands of the editor: a view, or something else. */
export const DEEDS = [
  ...VIEWS,
  'table',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'fit',
  'lanes',
  'search',
  'improve',
  'present',
] as const;

export type Deed = (typeof DEEDS)[number];

/** Zoom of the picture, 1 is 100 %. */
export const ZOOM = { smallest: 0.25, largest: 4, step: 1.2 } as const;

/** What a reader chose to see of one file. It is kept separately, never written into the file (L4). */
export interface Choices {
  readonly filter: Filter;
  /** The usual rows if absent. */
  readonly lanes?: LaneChoice;
  /** `automatic`: as much as the window has room for (Q4). */
  readonly density: Density | 'automatic';
  /** The stage that is opened below an overview, from 0; -1 if the reader closed it. */
  readonly openedStage?: number;
  /** The suggested next lines under a small map were closed (N2). */
  readonly nextLinesClosed?: true;
}

export interface LaneChoice {
  readonly order: readonly LaneId[];
  readonly hidden: readonly LaneId[];
  readonly folded: readonly LaneId[];
}

/** A place that a picture is scrolled to, in px. */
export interface Scroll {
  readonly x: number;
  readonly y: number;
}

/** What the webview keeps across a reload. */
export interface PreviewState {
  readonly uri: string;
  readonly view: View;
  readonly zoom: number;
  /** Zoom and scroll of the other views. */
  readonly zooms?: Readonly<Partial<Record<View, number>>>;
  readonly scrolls?: Readonly<Partial<Record<View, Scroll>>>;
  /** By the URI of the file. */
  readonly choices?: Readonly<Record<string, Choices>>;
  /** The journey is shown as a table. */
  readonly table?: boolean;
  /** The preview stays with its file. */
  readonly pinned?: boolean;
  /** Whether a narrow preview shows its whole header. */
  readonly headerOpen?: boolean;
  readonly scroll: Scroll;
  /** The last picture's model, so that a reload shows it before the server answers. Left out if it is large. */
  readonly model?: PreviewModel;
}

/** Extension → webview. Every message carries the document it is about; the webview drops others and older versions. */
export type ToWebview =
  | { readonly type: 'model'; readonly model: PreviewModel; readonly sentAt: number }
  | { readonly type: 'problems'; readonly problems: ProblemsParams }
  | { readonly type: 'cursor'; readonly uri: string; readonly line: number }
  /** The preview shows this document from now on; its versions start again. */
  | { readonly type: 'document'; readonly uri: string; readonly fileName: string }
  /** The file is gone from the disk. */
  | { readonly type: 'gone'; readonly uri: string }
  /** The file is back. */
  | { readonly type: 'back'; readonly uri: string }
  | { readonly type: 'server'; readonly running: boolean }
  /**
   * The result of a `change`, or why an `edit` or `insertSnippet` was refused: the text has this version now, and the fact is on
   * `line`; or nothing was written, and `refused` says why, in the file's language.
   */
  | {
      readonly type: 'changed';
      readonly uri: string;
      readonly version: number;
      readonly line?: number;
      readonly refused?: string;
    }
  /** A command of the editor: do what the key or button of that name does. */
  | { readonly type: 'asked'; readonly deed: Deed }
  /** The pictures that the journey in view names. The page keeps them in its memory, and its state has their addresses there. */
  | { readonly type: 'pictures'; readonly uri: string; readonly pictures: Pictures }
  /** Whether the preview stays with its file. */
  | { readonly type: 'pinned'; readonly pinned: boolean };

/** Webview → extension. */
export type FromWebview =
  | ExportFromWebview
  | { readonly type: 'ready' }
  /** Reveal a line in the editor; `focus` gives the editor the focus, otherwise the page keeps it. */
  | {
      readonly type: 'select';
      readonly uri: string;
      readonly version: number;
      readonly line: number;
      readonly focus: boolean;
    }
  /** Change the text; refused unless `version` is the document's. */
  | { readonly type: 'edit'; readonly uri: string; readonly version: number; readonly edits: readonly TextEdit[] }
  /** Change what the picture of this version shows; the server makes text edits of it. Answered by `changed`. */
  | { readonly type: 'change'; readonly uri: string; readonly version: number; readonly intent: EditIntent }
  /** Undo the latest change of the document, or redo it; the preview keeps the focus. */
  | { readonly type: 'history'; readonly uri: string; readonly step: 'undo' | 'redo' }
  /**
   * Write the lines of this name where they belong (`drawing/views/lines-to-add.ts`): the extension makes them from the model that
   * it gave to the page, of this version and with this journey (`shown`). Refused unless `version` is the document's.
   */
  | {
      readonly type: 'insertSnippet';
      readonly uri: string;
      readonly version: number;
      readonly shown: number;
      readonly id: LinesId;
    }
  /** The model of this version was received: the page can take the next one. */
  | { readonly type: 'taken'; readonly uri: string; readonly version: number }
  /** A picture of this version is on the screen. */
  | { readonly type: 'painted'; readonly uri: string; readonly version: number }
  /** The row of pictures is shown: read those that the journey in view names. The page names no file. */
  | { readonly type: 'pictures'; readonly uri: string }
  /** What the page shows from now on, for the title of its tab. */
  | { readonly type: 'view'; readonly view: ShownView }
  /** Stay with the file from now on, or follow the editor again. */
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** The journey is presented from now on, which takes the whole window, or no longer. */
  | { readonly type: 'presents'; readonly presents: boolean }
  | { readonly type: 'restartServer' }
  /** Reload the page after a drawing that failed or did not finish. */
  | { readonly type: 'restartPreview' }
  | { readonly type: 'failed'; readonly message: string };
