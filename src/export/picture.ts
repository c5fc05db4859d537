import type { DisplayList } from '../drawing/kit/display-list.js';
import type { MapInput } from '../drawing/scene/scene.js';
import { PALETTES } from '../drawing/kit/palette.js';
import type { Palette } from '../drawing/kit/palette.js';
import { completeFromBase } from '../drawing/scene/complete-from-base.js';
import { applyFilter, FILTER_CATEGORIES, filterOptions, isFiltering } from '../drawing/scene/filter.js';
import type { Filter } from '../drawing/scene/filter.js';
import { layoutView } from '../drawing/views/layout-view.js';
import type { PictureView } from '../core/vocabulary/picture-views.js';
import { exportWordsOf } from '../core/vocabulary/all-export-words.js';
import { proseOf } from '../core/vocabulary/all-prose.js';
import { formatNumber } from '../drawing/words/format.js';
import { fadeLines } from '../drawing/kit/fade.js';

/** Colours of an export; never those of the reader's theme. */
export const EXPORT_PALETTES = ['light', 'dark', 'print'] as const;

export type ExportPalette = (typeof EXPORT_PALETTES)[number];

/** A picture that leaves the preview or the command line. `input.fileName` and `input.date` are in its footer. */
export interface ExportPicture {
  readonly view: PictureView;
  readonly input: Omit<MapInput, 'width'>;
  readonly palette: ExportPalette;
  /** The reader's filter; steps that do not match are pale, and the footer says so. */
  readonly filter?: Filter;
}

/** Size for a picture in px at 100 %: a wide screen, or a slide. A map with many steps is wider than that. */
export const EXPORT_WIDTH = 1600;

/** The colours of a picture. */
export function paletteOf({ palette }: ExportPicture): Palette {
  return PALETTES[palette];
}

/** Lays out a picture for an export: every text in full, and nothing that only the preview has. */
export function layoutExport({ view, input: written, filter }: ExportPicture, width: number): DisplayList {
  const input = completeFromBase(written);
  const { journey, personas, language } = input;
  if (filter === undefined || !isFiltering(filter)) return layoutView(view, { ...input, whole: true, width });
  const { hidden, columns, lines } = applyFilter(journey, personas, filter);
  const options = filterOptions(journey, personas, language);
  const values = FILTER_CATEGORIES.flatMap((category) =>
    filter[category].map((key) => options[category].find((option) => option.key === key)?.name ?? key),
  );
  const note = exportWordsOf(language).filtered({
    values: proseOf(language).list(values),
    hidden: formatNumber(hidden.length, language),
    steps: formatNumber(columns, language),
  });
  const fileName = [input.fileName ?? '', note].filter((part) => part !== '').join(' \u00b7 ');
  return fadeLines(layoutView(view, { ...input, fileName, whole: true, width }), lines);
}
