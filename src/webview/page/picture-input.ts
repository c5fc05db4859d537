import { laneHints } from '../../drawing/views/lane-hints.js';
import { chooseDensity } from '../../drawing/views/map/choose-density.js';
import { completeFromBase } from '../../drawing/scene/complete-from-base.js';
import { marginOf } from '../../drawing/scene/context.js';
import type { MapInput } from '../../drawing/scene/scene.js';
import { columnsOf } from '../../core/insight/parts.js';
import type { Journey } from '../../core/model/journey.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { lanesOf } from '../state/choices.js';
import { readGrid } from './heads.js';
import { chosenIn, hasFoldedHeader } from '../state/state.js';
import type { State } from '../state/shape.js';

/** How a picture is laid out, and how much larger than that it is shown. */
interface Layout {
  readonly input: Pick<MapInput, 'density' | 'columnWidth' | 'openedStage' | 'stacked'>;
  readonly scale: number;
}

/** What a picture of the model is drawn from, as the reader chose to see it, and the scale at which it is shown. */
export function inputOf(state: State, model: PreviewModel, written: Journey): { input: MapInput; scale: number } {
  const { language, personas, counterpart, others } = model;
  const whole = completeFromBase({ journey: written, ...(counterpart ? { counterpart } : {}) });
  const { journey } = whole;
  const choices = chosenIn(state);
  const lanes = lanesOf(choices, model.lanes, state.height);
  const layout = layoutOf(state, journey, model);
  const input: MapInput = {
    language,
    ...whole,
    personas,
    width: state.width,
    foldedHeader: hasFoldedHeader(state),
    hiddenLanes: lanes.hidden,
    laneOrder: lanes.order,
    foldedLanes: lanes.folded,
    ...layout.input,
    nextLines: choices.nextLinesClosed !== true,
    ...(others ? { others } : {}),
    ...(state.pictures?.uri === model.uri ? { pictures: state.pictures.pictures } : {}),
  };
  return { input, scale: layout.scale };
}

/**
 * The density of a map, and with it what zoom does: it makes columns wider or narrower as long as a density has room for that
 * (Q4). Other pictures, and maps whose density the reader chose, are simply enlarged.
 */
function layoutOf(state: State, journey: Journey, { language }: PreviewModel): Layout {
  const { zoom, width, height } = state;
  const { density: wanted, openedStage } = chosenIn(state);
  const stageOfCursor = stageAt(journey, state.cursorLine);
  const wish = { steps: columnsOf(journey).length, width, height, language, stageOfCursor };
  const start = chooseDensity({ ...wish, zoom: 1 });
  if (state.view !== 'map') return { input: { stacked: start.stacked }, scale: zoom };
  if (wanted !== 'automatic') {
    const opened = wanted === 'full' ? undefined : (openedStage ?? (wanted === 'overview' ? stageOfCursor : -1));
    return { input: { density: wanted, stacked: start.stacked, ...stage(opened) }, scale: zoom };
  }
  const choice = chooseDensity({ ...wish, zoom });
  const opened = choice.density === 'full' ? undefined : (openedStage ?? choice.openedStage);
  // A full map that is enlarged as a whole is the same picture as at 100 %.
  const isSame = choice.density === 'full' && start.density === 'full' && zoom >= 1;
  const columnWidth = isSame || choice.columnWidth === undefined ? {} : { columnWidth: choice.columnWidth };
  return {
    input: { density: choice.density, stacked: choice.stacked, ...columnWidth, ...stage(opened) },
    scale: choice.scale,
  };
}

function stage(index: number | undefined): { openedStage?: number } {
  return index === undefined || index < 0 ? {} : { openedStage: index };
}

/** The stage that a line belongs to; the first if it is in none. */
function stageAt(journey: Journey, line: number | undefined): number {
  const index = journey.stages.findIndex(
    ({ source, lastLine }) => line !== undefined && source !== undefined && line >= source.line && line <= lastLine,
  );
  return Math.max(0, index);
}

/** The line of the journey in view if it can be copied as improved: a current one with a title that nothing improves yet. */
export function lineToImprove(model: PreviewModel | undefined): number | undefined {
  if (!model?.journey) {
    return undefined;
  }
  const hints = laneHints(model.journey, model.counterpart !== undefined, model.language);
  return hints.flatMap(({ action }) => ('improve' in action ? [action.improve] : []))[0];
}

/** Everything in an input except what the file says: two inputs of one model with the same shape are one picture. */
export function shapeOf(input: MapInput): string {
  const { journey: _journey, personas: _personas, counterpart: _counterpart, others: _others, ...shape } = input;
  return JSON.stringify(shape);
}

/**
 * The zoom at which a picture is as wide as the window, in px. A map gets narrower columns instead of smaller letters, so it is
 * its columns that must fit.
 */
export function fittingZoom(svg: SVGSVGElement, zoom: number, room: number): number | undefined {
  const { width } = svg.viewBox.baseVal;
  const grid = readGrid(svg);
  if (width <= 0) {
    return undefined;
  }
  if (!grid || grid.steps === 0) {
    return room / width;
  }
  // A header that is wider than the columns leaves more than the margin next to them.
  const margin = Math.min(marginOf(room), Math.max(0, width - grid.right));
  const scale = svg.getBoundingClientRect().width / width;
  const column = (room - grid.left - margin) / grid.steps;
  return (zoom * column) / (grid.columnWidth * scale);
}
