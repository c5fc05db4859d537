import type { TextEdit } from '../core/checks/check.js';
import type { PictureView } from '../core/view/view.js';
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

/** Zoom of the picture, 1 is 100 %. */
export const ZOOM = { smallest: 0.25, largest: 4, step: 1.2 } as const;

/** What the webview remembers over a reload. */
export interface PreviewState {
  readonly uri: string;
  readonly view: View;
  readonly zoom: number;
  /** Whether a narrow preview shows its whole header. */
  readonly headerOpen?: boolean;
  readonly scroll: { readonly x: number; readonly y: number };
  /** Last picture's model, so that a reload shows it before the server answers. Left out when it is large. */
  readonly model?: PreviewModel;
}

/** Extension → webview. Every message carries the document it speaks of; the webview drops others and older versions. */
export type ToWebview =
  | { readonly type: 'model'; readonly model: PreviewModel; readonly sentAt: number }
  | { readonly type: 'problems'; readonly problems: ProblemsParams }
  | { readonly type: 'cursor'; readonly uri: string; readonly line: number }
  /** The preview shows this document from now on; its versions count from anew. */
  | { readonly type: 'document'; readonly uri: string; readonly fileName: string }
  /** The file is gone from the disk. */
  | { readonly type: 'gone'; readonly uri: string }
  /** The file is there again. */
  | { readonly type: 'back'; readonly uri: string }
  | { readonly type: 'server'; readonly running: boolean };

/** Webview → extension. */
export type FromWebview =
  | { readonly type: 'ready' }
  /** Reveal a line in the editor; `focus` gives the editor the keyboard. */
  | {
      readonly type: 'select';
      readonly uri: string;
      readonly version: number;
      readonly line: number;
      readonly focus: boolean;
    }
  /** Change the text; refused unless `version` is the document's. */
  | { readonly type: 'edit'; readonly uri: string; readonly version: number; readonly edits: readonly TextEdit[] }
  /** Behind `afterLine`, from 0; at the end of the file without it. */
  | { readonly type: 'insertSnippet'; readonly uri: string; readonly snippet: string; readonly afterLine?: number }
  /** A picture of this version is on the screen; `milliseconds` from the message's arrival to the frame. */
  | { readonly type: 'painted'; readonly uri: string; readonly version: number; readonly milliseconds: number }
  | { readonly type: 'restartServer' }
  /** Load the page again after a drawing that failed or did not end. */
  | { readonly type: 'restartPreview' }
  | { readonly type: 'failed'; readonly message: string };
