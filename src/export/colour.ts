import { COLOUR_NAMES } from '../drawing/kit/palette.js';
import type { ColourName, Palette } from '../drawing/kit/palette.js';

const NAMES: ReadonlySet<string> = new Set(COLOUR_NAMES);

/** The colour of a display list as `#RRGGBB`; black for a name that no palette has. */
export function colourOf(palette: Palette, name: string): string {
  return isColour(name) ? palette[name] : '#000000';
}

function isColour(name: string): name is ColourName {
  return NAMES.has(name);
}
