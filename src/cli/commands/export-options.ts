import type { PictureView } from '../../core/vocabulary/picture-views.js';
import type { ExportPalette } from '../../export/picture.js';
import type { Paper } from '../../export/sheets.js';

export const EXPORT_FORMATS = ['json', 'mermaid', 'markdown', 'svg', 'html', 'pdf', 'png'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export interface ExportOptions {
  /** A `.journey` file, relative to the working folder. */
  readonly file: string;
  readonly to: ExportFormat;
  /** Title or id of one journey. Without it, JSON has all journeys of the file and a picture shows the first. */
  readonly journey?: string;
  /** A file to write, relative to the working folder; else stdout. */
  readonly output?: string;
  /** Whether an existing map at the output path may be overwritten. */
  readonly force?: boolean;
  readonly view: PictureView;
  readonly palette: ExportPalette;
  readonly paper?: Paper;
  /** Pixels of a PNG per px of the picture. */
  readonly scale?: number;
  /** In the footer of a picture, as `2026-11-24`. */
  readonly date?: string;
}
