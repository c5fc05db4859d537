import type { DisplayList } from '../drawing/kit/display-list.js';
import type { Palette } from '../drawing/kit/palette.js';
import { paintSvg } from '../drawing/kit/svg-painter.js';
import { withoutSaraAm } from './text-runs.js';

/** A self-contained file: text stays text, its fonts are named and not embedded. */
export function renderSvgFile(list: DisplayList, palette: Palette): string {
  return `${paintSvg(list, palette, { standalone: true })}\n`;
}

/**
 * For the command line's rasteriser, which draws SARA AM incorrectly, and uses any weight of a font that is not named. Its fonts
 * are passed to it.
 */
export function renderSvgForRasteriser(list: DisplayList, palette: Palette): string {
  return paintSvg(list, palette, { standalone: true }).replace(
    TEXT_ELEMENT,
    (_whole, start: string, text: string, end: string) =>
      start + withoutSaraAm(text).replace(THAI_LETTERS, NAMED) + end,
  );
}

const TEXT_ELEMENT = /(<text [^<>]*>)([^<]*)(<\/text>)/g;
const THAI_LETTERS = /[\u0e00-\u0e7f]+/g;
const NAMED = '<tspan font-family="Noto Sans Thai">$&</tspan>';
