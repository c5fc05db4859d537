/** One stage of a small map at full size, below it and joined to its columns (Q4, Q6). */
import { onOneLine } from '../../../../core/util/clean-text.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { GridPlace, Item, MapAction } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import { chevrons } from '../../../marks/chevrons.js';
import { columnX } from '../../../scene/context.js';
import type { MapContext, Scope, StageSpan } from '../../../scene/context.js';
import { group } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Block, Box } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, round } from '../../../kit/text.js';

const PADDING = 12;
const WEDGE = 40;
const BUTTON = 28;

/** Distance of the frame from the columns. */
const FRAME = 3;

/** The stage that is opened: undefined in a map at full size, and if there is no stage of that index. */
function openedSpan(context: MapContext): StageSpan | undefined {
  if (context.density === 'full' || context.input.openedStage === undefined) return undefined;
  return context.stages[context.input.openedStage];
}

/** A part of a map at full size in a place of its own: its columns, and the facts of the parts that are drawn. */
export function partContext(
  context: MapContext,
  part: { readonly from: number; readonly to: number; readonly scopes: readonly Scope[] },
  place: { readonly left: number; readonly headWidth: number; readonly columnWidth: number },
): MapContext {
  const { from, to, scopes } = part;
  const { left, headWidth, columnWidth } = place;
  const gridLeft = left + headWidth;
  const gridWidth = columnWidth * (to - from);
  return {
    ...context,
    density: 'full',
    tinted: false,
    shown: { from, to },
    scopes,
    margin: left,
    headWidth,
    columnWidth,
    gridLeft,
    gridRight: gridLeft + gridWidth,
    origin: gridLeft - from * columnWidth,
    headerWidth: headWidth + gridWidth,
  };
}

/** Columns of an opened stage are as wide as its panel allows, and never narrower than at full size. */
function columnWidthOf(context: MapContext, span: StageSpan): number {
  const room = context.headerWidth - 2 * PADDING - context.headWidth;
  return Math.min(360, Math.max(104, Math.floor(room / (span.to - span.from))));
}

/** Width of a page that also contains the opened stage. */
export function widthWithStage(context: MapContext): number {
  const span = openedSpan(context);
  if (!span) return context.width;
  const panel = context.headWidth + columnWidthOf(context, span) * (span.to - span.from) + 2 * PADDING;
  return Math.max(context.width, panel + 2 * context.margin);
}

/** The opened stage below the columns of the map, which end at `top`. */
export function openedStage(context: MapContext, grid: GridPlace, rows: RowsPainter, top: number): Block {
  const span = openedSpan(context);
  if (!span) return { height: 0, items: [] };
  const columnWidth = columnWidthOf(context, span);
  const left = context.margin + PADDING;
  const scopes = context.scopes.filter(
    (scope) => scope.level !== 'journey' && scope.from >= span.from && scope.to <= span.to,
  );
  const inner = partContext(
    context,
    { from: span.from, to: span.to, scopes },
    { left, headWidth: context.headWidth, columnWidth },
  );
  const panelTop = top + WEDGE;
  const panelWidth = Math.max(context.headerWidth, inner.headerWidth + 2 * PADDING);
  // The buttons for the other stages stay in view where the panel extends out of it.
  const head = heading(context, span, { x: left, y: panelTop + PADDING, width: context.headerWidth - 2 * PADDING });
  let y = panelTop + PADDING + head.height + 8;
  const stages = chevrons(inner, y);
  y += stages.height + 6;
  const body = rows(inner, y);
  y += body.height + PADDING;
  const panel: Box = { x: context.margin, y: panelTop, width: panelWidth, height: y - panelTop };
  return {
    height: y - top,
    items: [
      wedge(context, span, grid, panel),
      rect(panel, 8, { fill: 'canvas', stroke: 'accent', strokeWidth: 2 }),
      ...head.items,
      ...stages.items,
      ...body.items,
    ],
  };
}

/** The frame around the columns of the opened stage. */
export function openedFrame(context: MapContext, grid: GridPlace): readonly Item[] {
  const span = openedSpan(context);
  return span ? [rect(frameOf(context, span, grid), 6, { stroke: 'accent', strokeWidth: 2 })] : [];
}

/** Where the frame of the opened stage runs down through the rows. */
export function openedEdges(context: MapContext): readonly number[] {
  const span = openedSpan(context);
  return span ? [columnX(context, span.from) - FRAME, columnX(context, span.to) + FRAME] : [];
}

function frameOf(context: MapContext, span: StageSpan, grid: GridPlace): Box {
  return {
    x: columnX(context, span.from) - FRAME,
    y: grid.top - FRAME,
    width: columnX(context, span.to) - columnX(context, span.from) + 2 * FRAME,
    height: grid.bottom - grid.top + 2 * FRAME,
  };
}

/** Widens from the frame to the panel. */
function wedge(context: MapContext, span: StageSpan, grid: GridPlace, panel: Box): Item {
  const frame = frameOf(context, span, grid);
  const bottom = frame.y + frame.height;
  const top = `M${round(frame.x)} ${round(bottom)}L${round(frame.x + frame.width)} ${round(bottom)}`;
  const foot = `L${round(panel.x + panel.width - 8)} ${round(panel.y)}L${round(panel.x + 8)} ${round(panel.y)}Z`;
  return { shape: 'path', d: top + foot, fill: 'accentSoft', stroke: 'discLine', strokeWidth: 1 };
}

/** "Stage 5 of 12, opened: Mortgage", with the ways to its neighbours and out of it. */
function heading(context: MapContext, span: StageSpan, place: Omit<Box, 'height'>): Block {
  const words = densityWordsOf(context.language);
  const buttons = buttonsOf(context, span);
  const room = place.width - buttons.length * (BUTTON + 6) - 12;
  const title = cutLine(
    context.typography,
    words.opened({
      stage: span.index + 1,
      stages: context.stages.length,
      title: onOneLine(titleOf(context, span.stage.title)),
    }),
    'stage',
    room,
  );
  const steps = cutLine(context.typography, words.openedSteps({ from: span.from + 1, to: span.to }), 'body', room);
  const height = Math.max(BUTTON, title.height);
  const beside = title.width + 16 + steps.width <= room;
  const items: Item[] = [
    group(
      'header',
      { x: place.x, y: place.y, width: title.width, height },
      drawParagraph(title, place.x, place.y + (height - title.height) / 2, title.width, 'ink'),
      {
        facts: span.stage.source ? [{ source: span.stage.source }] : [],
        keyword: 'stage',
        label: context.prose.list([title.source, steps.source]),
        tooltip: title.cut ? title.source : undefined,
      },
    ),
  ];
  if (beside) {
    items.push(
      ...drawParagraph(
        steps,
        place.x + title.width + 16,
        place.y + (height - steps.height) / 2 + 1,
        steps.width,
        'ink2',
      ),
    );
  }
  buttons.forEach((button, index) => {
    const x = place.x + place.width - (buttons.length - index) * (BUTTON + 6) + 6;
    const box = { x, y: place.y, width: BUTTON, height: BUTTON };
    const shape = [
      rect(box, 6, { fill: 'canvas', stroke: 'line', strokeWidth: 1 }),
      icon(button.icon, x + 6, place.y + 6, 16, 'ink'),
    ];
    items.push(group('band', box, shape, { label: button.label, tooltip: button.label, action: button.action }));
  });
  return { height, items };
}

interface Button {
  readonly icon: IconName;
  readonly label: string;
  readonly action: MapAction;
}

function buttonsOf(context: MapContext, span: StageSpan): readonly Button[] {
  const words = densityWordsOf(context.language);
  const before: Button = { icon: 'chevron-left', label: words.previousStage, action: `open-stage:${span.index - 1}` };
  const next: Button = { icon: 'chevron-right', label: words.nextStage, action: `open-stage:${span.index + 1}` };
  const close: Button = { icon: 'x', label: words.close, action: 'close-stage' };
  const hasNext = span.index + 1 < context.stages.length;
  return [...(span.index > 0 ? [before] : []), ...(hasNext ? [next] : []), close];
}

/** Draws the rows of a map or of a part of one below a height. */
export type RowsPainter = (context: MapContext, top: number) => Block;
