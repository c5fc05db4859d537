import { addAll } from '../../../core/util/add-all.js';
import { columnsOf } from '../../../core/insight/parts.js';
import { answersOf } from '../../../core/insight/answered-pains.js';
import { emotionCurve, namedFeelings } from '../../../core/insight/emotion-curve.js';
import { ownerRuns } from '../../../core/insight/owners.js';
import { cleanText, onOneLine } from '../../../core/util/clean-text.js';
import type { DisplayList, GridPlace, Item } from '../../kit/display-list.js';
import { chevrons, peopleBand } from '../../marks/chevrons.js';
import { comparedFeelsLane } from './compare/feels.js';
import { keptCurve } from './compare/rings.js';
import { columnX, createContext } from '../../scene/context.js';
import type { MapContext } from '../../scene/context.js';
import { inOrder, insightsWithin, smallFoot, smallLanes } from './small/small-lanes.js';
import type { Insights } from './small/small-lanes.js';
import type { RowsPainter } from './stages/opened-stage.js';
import { figuresStrip } from './head/figures-strip.js';
import { countLanes, foldedRow } from './lanes/folded-lanes.js';
import type { LaneCount } from './lanes/folded-lanes.js';
import { goesToBand } from './stages/goes-to.js';
import { authorOf } from '../../words/author-of.js';
import { titleOf } from '../../words/title-of.js';
import { foldedHeader, header } from './head/header.js';
import { foot } from '../../marks/foot.js';
import { notDrawn } from '../../marks/not-drawn.js';
import type { Block } from '../../kit/shapes.js';
import { feelsLane } from './lanes/feels.js';
import { metricsLane } from './lanes/metrics.js';
import { notesLane, ownLanes } from './lanes/notes.js';
import { ownerLane } from './lanes/owner.js';
import { painsLane } from './lanes/pains.js';
import { picturesLane } from './lanes/pictures.js';
import { stepsLane } from './lanes/steps.js';
import { systemLane } from './lanes/system.js';
import { purposeLane, purposeLanes, textLane, textLanesOf } from './lanes/text.js';
import { touchpointsLane } from './lanes/touchpoints.js';
import { waitsLane } from './lanes/waits.js';
import { leavesBand } from './stages/leaves.js';
import { legend } from './legend.js';
import { nextLinesPanel } from './head/next-lines-panel.js';
import { openedFrame, openedStage, widthWithStage } from './stages/opened-stage.js';
import { overviewHeader } from './small/overview-header.js';
import { smallLeavesBand, smallPeopleBand } from './small/people-band.js';
import type { Row } from '../../marks/row.js';
import { interactionLine, visibilityLine } from './stages/service-lines.js';
import { line, rect } from '../../kit/shapes.js';
import { feelingRow, stackedContext, stackedStages } from './stacked.js';
import { hiddenLanesOf } from '../../scene/scene.js';
import type { MapInput } from '../../scene/scene.js';
import type { LaneId } from '../../../core/vocabulary/lanes.js';

/** The map of a journey as shapes. Everything in the model is drawn, and nothing else. */
export function layoutMap(input: MapInput): DisplayList {
  const context = input.stacked ? stackedContext(createContext(input)) : createContext(input);
  const { journey } = context;
  const curve = keptCurve(context, emotionCurve(journey));
  const insights: Insights = {
    curve,
    named: namedFeelings(curve),
    answers: answersOf(journey),
    runs: ownerRuns(journey),
  };
  const items: Item[] = [];
  let y = context.margin;
  const add = (block: Block, space: number): void => {
    addAll(items, block.items);
    if (block.height > 0) y += block.height + space;
  };
  if (input.foldedHeader) {
    add(foldedHeader(context, y), 12);
  } else if (context.density === 'overview') {
    add(overviewHeader(context, y), 16);
  } else {
    add(header(context, y), 16);
    add(figuresStrip(context, y), 16);
  }
  let grid: GridPlace | undefined;
  if (context.columns.length > 0) {
    const rows: RowsPainter = (part, top) => wholeGrid(drawGrid(part, insightsWithin(part, insights), top));
    if (input.stacked) {
      add(stackedStages(context, insights.curve, rows, y), 4);
    } else {
      const full = context.density === 'full';
      add(goesToBand(context, y), 0);
      const top = y;
      add(chevrons(context, y), 6);
      const ground = items.length;
      add((full ? peopleBand : smallPeopleBand)(context, y), 4);
      add((full ? leavesBand : smallLeavesBand)(context, y), 4);
      grid = gridPlace(context, top, y);
      const body = drawGrid(context, insights, y);
      grid = { ...grid, bottom: y + body.height };
      // The frame of an opened stage goes below the names that extend over its edge.
      items.splice(ground, 0, ...body.ground, ...openedFrame(context, grid));
      add(body, 0);
      add(openedStage(context, grid, rows, y), 0);
      y += 12;
    }
    add(nextLinesPanel(context, y), 12);
    add(legend(context, insights.curve, insights.answers, insights.runs, y), 0);
  }
  if (context.density === 'full' && context.columns.length > 0) {
    add(notDrawn(context, items, { x: context.margin, y, width: context.headerWidth }), 0);
  }
  add(foot(context, y), 0);
  return {
    width: widthWithStage(context),
    height: Math.ceil(y + context.margin),
    title: cleanText(onOneLine(titleOf(context, journey.title))),
    description: describe(context),
    ...authorOf(journey),
    language: input.language,
    items,
    ...(grid ? { grid } : {}),
  };
}

function gridPlace(context: MapContext, top: number, bodyTop: number): GridPlace {
  const { gridLeft, gridRight, columnWidth, columns, comparison } = context;
  const numbers = comparison?.numbers.map(({ step }, column) => (comparison.removed.has(column) ? 0 : step));
  const place = { left: gridLeft, right: gridRight, columnWidth, steps: columns.length, top, bodyTop, bottom: bodyTop };
  return numbers ? { ...place, numbers } : place;
}

function describe(context: MapContext): string {
  const persona = context.prose.list(context.journey.for.map((each) => each.text));
  return cleanText(
    context.words.description({
      stages: String(context.input.journey.stages.length),
      steps: String(columnsOf(context.input.journey).length),
      persona,
    }),
  );
}

/** Rows, and separately the tints and lines below them. */
interface Grid extends Block {
  readonly ground: readonly Item[];
}

function wholeGrid({ height, ground, items }: Grid): Block {
  return { height, items: [...ground, ...items] };
}

/** All rows with the lines between them, and the tint of every second stage behind them. */
function drawGrid(context: MapContext, insights: Insights, top: number): Grid {
  const rows = rowsOf(context, insights, top);
  const height = rows.bottom - top;
  const left = context.margin;
  const stages = context.tinted ? context.stages : [];
  const tints = stages
    .filter((span) => span.index % 2 === 1)
    .map((span) =>
      rect(
        {
          x: columnX(context, span.from),
          y: top,
          width: columnX(context, span.to) - columnX(context, span.from),
          height,
        },
        0,
        { fill: 'surface' },
      ),
    );
  const borders = stages.slice(1).map((span) =>
    line(columnX(context, span.from), top, columnX(context, span.from), rows.bottom, {
      stroke: 'line',
      strokeWidth: 1,
    }),
  );
  const lines = [top, ...rows.lines].map((y) =>
    line(left, y, context.gridRight, y, { stroke: 'line', strokeWidth: 1 }),
  );
  // A part without facts is empty, not a line.
  return { height, ground: height === 0 ? [] : [...tints, ...borders, ...lines], items: rows.items };
}

/** A row, with the strong line of a service blueprint above it. */
interface Lane {
  readonly id: LaneId;
  readonly draw: (top: number) => Row | undefined;
  readonly over?: 'interaction' | 'visibility';
}

function rowsOf(
  context: MapContext,
  insights: Insights,
  top: number,
): { items: readonly Item[]; lines: readonly number[]; bottom: number } {
  const hidden = new Set(hiddenLanesOf(context.input));
  const folded = new Set(context.input.foldedLanes ?? []);
  const counts = folded.size > 0 ? countLanes(context) : [];
  const items: Item[] = [];
  const lines: number[] = [];
  const drawn = new Set<string>();
  let y = top;
  for (const lane of inOrder(lanesOf(context, insights), context.input.laneOrder)) {
    if (hidden.has(lane.id)) continue;
    if (lane.id !== 'steps' && folded.has(lane.id)) {
      if (!drawn.has(`folded ${lane.id}`)) y = addFolded(context, lane.id, counts, y, items, lines);
      drawn.add(`folded ${lane.id}`);
      continue;
    }
    const over = lane.over !== undefined && !context.stacked && !drawn.has(lane.over) ? lane.over : undefined;
    const strip =
      over === undefined ? undefined : (over === 'interaction' ? interactionLine : visibilityLine)(context, y);
    const row = lane.draw(y + (strip?.height ?? 0));
    if (!row) continue;
    if (strip && over) {
      drawn.add(over);
      items.push(...strip.items);
      y += strip.height;
      lines.pop();
    }
    addAll(items, row.items);
    y += row.height;
    lines.push(y);
  }
  const foot = smallFoot(context, insights.answers, y);
  addAll(items, foot.items);
  addAll(lines, foot.lines);
  return { items, lines, bottom: y + foot.height };
}

/** The rows of a folded lane: one, or one for each custom row. Stacked stages list them once, at the foot of the map. */
function addFolded(
  context: MapContext,
  id: LaneId,
  counts: readonly LaneCount[],
  top: number,
  items: Item[],
  lines: number[],
): number {
  let y = top;
  for (const lane of context.stacked ? [] : counts) {
    if (lane.id !== id) continue;
    const row = foldedRow(context, lane, y);
    addAll(items, row.items);
    y += row.height;
    lines.push(y);
  }
  return y;
}

function lanesOf(context: MapContext, insights: Insights): readonly Lane[] {
  const { curve, answers, runs } = insights;
  if (context.density !== 'full') return smallLanes(context, insights);
  const texts = textLanesOf(context.labels);
  const feelings = (top: number): Row | undefined => {
    if (context.stacked) return feelingRow(context, top);
    return (context.comparison ? comparedFeelsLane : feelsLane)(context, curve, top);
  };
  return [
    ...purposeLanes(context).map((row): Lane => ({ id: row.id, draw: (top) => purposeLane(context, row, top) })),
    { id: 'steps', draw: (top) => stepsLane(context, insights, top) },
    { id: 'pictures', draw: (top) => picturesLane(context, top) },
    { id: 'does', draw: (top) => textLane(context, texts.does, top) },
    { id: 'thinks', draw: (top) => textLane(context, texts.thinks, top) },
    { id: 'says', draw: (top) => textLane(context, texts.says, top) },
    { id: 'needs', draw: (top) => textLane(context, texts.needs, top) },
    { id: 'touchpoints', draw: (top) => touchpointsLane(context, top) },
    { id: 'feels', draw: feelings },
    { id: 'pains', draw: (top) => painsLane(context, answers, top) },
    { id: 'gains', draw: (top) => textLane(context, texts.gain, top) },
    { id: 'waits', draw: (top) => waitsLane(context, top) },
    { id: 'metrics', draw: (top) => metricsLane(context, top) },
    { id: 'owner', draw: (top) => ownerLane(context, runs, top) },
    { id: 'staff', draw: (top) => textLane(context, texts.staff, top), over: 'interaction' },
    { id: 'behind', draw: (top) => textLane(context, texts.behind, top), over: 'visibility' },
    { id: 'system', draw: (top) => systemLane(context, top), over: 'visibility' },
    ...ownLanes(context).map((draw): Lane => ({ id: 'own', draw })),
    { id: 'notes', draw: (top) => notesLane(context, top) },
  ];
}
