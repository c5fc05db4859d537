import type { DisplayList } from '../drawing/kit/display-list.js';
import type { LaneId } from '../core/vocabulary/lanes.js';
import type { Filter } from '../drawing/scene/filter.js';
import type { PictureView } from '../core/vocabulary/picture-views.js';

/** What can be exported, and how. */
export const EXPORT_ACTIONS = [
  'save-svg',
  'save-png',
  'save-pdf',
  'save-html',
  'copy-png',
  'copy-svg',
  'copy-mermaid',
  'copy-markdown',
] as const;

export type ExportAction = (typeof EXPORT_ACTIONS)[number];

/** How the reader looks at the journey: the export shows the same. */
export interface ExportLook {
  readonly view: PictureView | 'mermaid-journey';
  readonly filter: Filter;
  readonly laneOrder: readonly LaneId[];
  readonly hiddenLanes: readonly LaneId[];
  readonly foldedLanes: readonly LaneId[];
}

/** Extension → webview, as an object and not as text. The page answers with the same `id`. */
export type ExportToWebview =
  /** A command asks for an export; the page answers with `export`. */
  | { readonly type: 'exportAsked'; readonly uri: string; readonly action: ExportAction }
  /** Draw a picture to pixels, `scale` for each of its px. */
  | {
      readonly type: 'rasterise';
      readonly id: number;
      readonly list: DisplayList;
      readonly palette: 'light' | 'dark' | 'print';
      readonly scale: number;
      readonly to: 'bytes' | 'clipboard';
    }
  /** Let Mermaid draw a text of its own in the colours of an export. */
  | {
      readonly type: 'drawMermaid';
      readonly id: number;
      readonly text: string;
      readonly palette: 'light' | 'dark' | 'print';
    };

/** Webview → extension. */
export type ExportFromWebview =
  | { readonly type: 'export'; readonly uri: string; readonly action: ExportAction; readonly look: ExportLook }
  /** The PNG, or nothing if it went to the clipboard. */
  | { readonly type: 'rasterised'; readonly id: number; readonly png?: Uint8Array }
  | { readonly type: 'mermaidDrawn'; readonly id: number; readonly svg: string }
  /**
   * `too-large`: no canvas has that many pixels; `refused`: the clipboard did not take it; `no-answer`: said by the extension, if
   * no page answered. The reason is the page's own, for the log: people see `why` in our words.
   */
  | {
      readonly type: 'exportFailed';
      readonly id: number;
      readonly why: 'too-large' | 'refused' | 'no-answer' | 'other';
      readonly reason: string;
    };
