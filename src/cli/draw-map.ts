import { basename } from 'node:path';
import { layoutMap } from '../core/map/layout-map.js';
import { PALETTES } from '../core/map/palette.js';
import { paintSvg } from '../core/map/svg-painter.js';
import type { Journey } from '../core/model/journey.js';
import type { AnalysedFile } from './workspace.js';

/** Room for a map in px at 100 %: a wide screen, or a slide. A map with many steps is wider than that. */
const WIDTH = 1600;

/** The map of a journey as an SVG document that stands on its own. It carries no date, so that the same text draws the same picture. */
export function drawMap(journey: Journey, source: AnalysedFile): string {
  const list = layoutMap({
    journey,
    personas: source.personas,
    language: source.file.language,
    width: WIDTH,
    fileName: basename(source.path),
  });
  return `${paintSvg(list, PALETTES.light, { standalone: true })}\n`;
}
