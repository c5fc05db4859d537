/** The grid of the view of emotions: stages as arrows, five levels, a column for each step. */
import { emotionCurve } from '../../../core/insight/emotion-curve.js';
import type { Item } from '../../kit/display-list.js';
import { face } from '../../kit/faces.js';
import { columnX, ownContext } from '../../scene/context.js';
import type { MapContext } from '../../scene/context.js';
import { group } from '../../marks/groups.js';
import { line, rect } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, round } from '../../kit/text.js';
import type { MapInput } from '../../scene/scene.js';
import type { ColourName } from '../../kit/palette.js';
import { chartWordsOf } from '../../../core/vocabulary/all-chart-words.js';
import type { ChartWords } from '../../../core/vocabulary/chart-words.js';
import { roomOf } from '../frame/frame.js';

/** Where the chart is and how its scale runs. */
export interface Chart {
  /** Its grid is that of the chart. */
  readonly context: MapContext;
  readonly words: ChartWords['emotion'];
  /** Whether the levels are named next to their faces. */
  readonly named: boolean;
  /** Px between two levels. */
  readonly level: number;
  /** Minimum room above the best level and below the worst. */
  readonly above: number;
  readonly below: number;
}

/** Narrower columns could not fit the words of a step. */
const LEAST_COLUMN = 80;
/** Faces of the axis with the space around them. */
const AXIS_FACES = 36;
/** Below this width the levels only have their faces. */
const LEAST_NAMED = 560;
const PANEL_GAP = 32;

export interface EmotionPage {
  readonly chart: Chart;
  /** Room for everything but a chart that scrolls. */
  readonly room: number;
  /** Width of the panel on the right; absent when it is below. */
  readonly panel?: number;
}

/** Divides the page: the panel is on the right if there is room for it next to the whole chart. */
export function emotionPage(input: MapInput): EmotionPage {
  const whole = ownContext({ ...input, density: 'full' });
  const words = chartWordsOf(input.language).emotion;
  const room = roomOf(whole);
  const panel = Math.min(340, Math.max(264, Math.floor(room * 0.21)));
  const steps = Math.max(1, whole.columns.length);
  const head = headWidth(whole, words);
  // Without one number there is nothing to say beside the chart.
  const isScored = emotionCurve(input.journey).points.some(({ written }) => written);
  const beside = isScored && input.width >= 1000 && head + steps * LEAST_COLUMN <= room - panel - PANEL_GAP;
  const width = beside ? room - panel - PANEL_GAP : room;
  const named = width >= LEAST_NAMED;
  const axis = named ? head : AXIS_FACES;
  const most = steps < 4 ? 360 : 240;
  const columnWidth = Math.min(most, Math.max(LEAST_COLUMN, Math.floor((width - axis) / steps)));
  const gridLeft = whole.margin + axis;
  const context: MapContext = {
    ...whole,
    headWidth: axis,
    columnWidth,
    gridLeft,
    origin: gridLeft,
    gridRight: gridLeft + columnWidth * whole.columns.length,
  };
  const chart: Chart = {
    context,
    words,
    named,
    level: Math.min(88, Math.max(52, Math.round(input.width * 0.055))),
    above: 30,
    below: 30,
  };
  return { chart, room, ...(beside ? { panel } : {}) };
}

function headWidth(context: MapContext, words: ChartWords['emotion']): number {
  const names = [...Object.values(words.levels), words.stageMean].map(
    (name) => cutLine(context.typography, name, 'body', 200).width,
  );
  return Math.ceil(Math.max(...names)) + AXIS_FACES;
}

/** Height of a score, with the best level at `top`. */
export function heightOf(chart: Chart, score: number, top: number): number {
  return round(top + (5 - score) * chart.level);
}

/** The tint of every second stage. */
export function stageTints({ context }: Chart, top: number, bottom: number): Item[] {
  return context.stages
    .filter((span) => span.index % 2 === 1)
    .map((span) => {
      const x = columnX(context, span.from);
      return rect({ x, y: top, width: columnX(context, span.to) - x, height: bottom - top }, 0, { fill: 'surface' });
    });
}

/** The five levels with their faces and names on the left; the neutral line is the strong one. */
export function levels(chart: Chart, top: number): Item[] {
  const { context, words } = chart;
  const items: Item[] = [];
  for (const level of [1, 2, 3, 4, 5] as const) {
    const y = heightOf(chart, level, top);
    const look =
      level === 3
        ? { stroke: 'lineStrong' as const, strokeWidth: 1.5 }
        : { stroke: 'line' as const, strokeWidth: 1, dash: '2 4' };
    items.push(line(context.gridLeft, y, context.gridRight, y, look), ...face(level, context.gridLeft - 16, y, 9));
    if (!chart.named) continue;
    const room = context.gridLeft - AXIS_FACES - context.margin + 4;
    const name = cutLine(context.typography, words.levels[level], 'body', room);
    items.push(...drawParagraph(name, context.margin, y - name.height / 2, room, 'ink2', { align: 'end' }));
  }
  return items;
}

/** The name of a row below the chart: left of its columns, or above them in a narrow page, where its height counts. */
export function rowName(chart: Chart, name: string, top: number): { readonly height: number; readonly items: Item[] } {
  const { context } = chart;
  const width = chart.named ? context.headWidth - 8 : context.gridRight - context.margin;
  const words = paragraph(context.typography, name, 'head', Math.max(60, width), { maxLines: 3 });
  const box = { x: context.margin, y: top, width: words.width, height: words.height };
  // Like the head of a lane, it stays in view when the columns are scrolled.
  const head = group('lane', box, drawParagraph(words, context.margin, top, words.width, 'ink'));
  return { height: chart.named ? 0 : words.height + 4, items: [head] };
}

/** The background of a label in a column: every second stage has a tint. */
export function groundOf({ context }: Chart, column: number): ColourName {
  return (context.columns[column]?.stageIndex ?? 0) % 2 === 1 ? 'surface' : 'canvas';
}
