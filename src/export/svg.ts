import type { DisplayList } from '../drawing/kit/display-list.js';
import type { Palette } from '../drawing/kit/palette.js';
import { paintSvg } from '../drawing/kit/svg-painter.js';

/** A self-contained file: text stays text, its fonts are named and not embedded. */
export function renderSvgFile(list: DisplayList, palette: Palette): string {
  return `${paintSvg(list, palette, { standalone: true })}\n`;
}
