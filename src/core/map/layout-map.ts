import { answersOf } from '../insight/answered-pains.js';
import type { Answers } from '../insight/answered-pains.js';
import { emotionCurve } from '../insight/emotion-curve.js';
import type { EmotionCurve } from '../insight/emotion-curve.js';
import { ownerRuns } from '../insight/owners.js';
import type { OwnerRun } from '../insight/owners.js';
import { cleanText, onOneLine } from './clean-text.js';
import type { DisplayList, Item } from './display-list.js';
import { chevrons, peopleBand } from './layout/chevrons.js';
import { columnX, createContext } from './layout/context.js';
import type { MapContext } from './layout/context.js';
import { figuresStrip } from './layout/figures.js';
import { goesToBand } from './layout/goes-to.js';
import { titleOf } from './layout/groups.js';
import { foldedHeader, foot, header } from './layout/header.js';
import type { Block } from './layout/shapes.js';
import { feelsLane } from './layout/lane-feels.js';
import { metricsLane } from './layout/lane-metrics.js';
import { notesLane, ownLanes } from './layout/lane-notes.js';
import { ownerLane } from './layout/lane-owner.js';
import { painsLane } from './layout/lane-pains.js';
import { stepsLane } from './layout/lane-steps.js';
import { systemLane } from './layout/lane-system.js';
import { textLane, textLanesOf } from './layout/lane-text.js';
import { touchpointsLane } from './layout/lane-touchpoints.js';
import { waitsLane } from './layout/lane-waits.js';
import { leavesBand } from './layout/leaves.js';
import { legend } from './layout/legend.js';
import type { Row } from './layout/row.js';
import { interactionLine, visibilityLine } from './layout/service-lines.js';
import { addAll, line, rect } from './layout/shapes.js';
import type { MapInput } from './map-input.js';

/** What several rows and the legend draw from. */
interface Insights {
  readonly curve: EmotionCurve;
  readonly answers: Answers;
  readonly runs: readonly OwnerRun[];
}

/** The map of a journey as shapes. Whatever the model holds is drawn; nothing is drawn that it does not hold. */
export function layoutMap(input: MapInput): DisplayList {
  const context = createContext(input);
  const { journey } = input;
  const insights: Insights = { curve: emotionCurve(journey), answers: answersOf(journey), runs: ownerRuns(journey) };
  const items: Item[] = [];
  let y = context.margin;
  const add = (block: Block, space: number): void => {
    addAll(items, block.items);
    if (block.height > 0) y += block.height + space;
  };
  if (input.foldedHeader) {
    add(foldedHeader(context, y), 12);
  } else {
    add(header(context, y), 16);
    add(figuresStrip(context, y), 16);
  }
  if (context.columns.length > 0) {
    add(goesToBand(context, y), 0);
    add(chevrons(context, y), 6);
    add(peopleBand(context, y), 4);
    add(leavesBand(context, y), 4);
    add(drawGrid(context, insights, y), 12);
    add(legend(context, insights.curve, insights.answers, insights.runs, y), 0);
  }
  add(foot(context, y), 0);
  return {
    width: context.width,
    height: Math.ceil(y + context.margin),
    title: cleanText(onOneLine(titleOf(context, journey.title))),
    description: describe(context),
    language: input.language,
    items,
  };
}

function describe(context: MapContext): string {
  const persona = context.journey.for.map((each) => each.text).join(', ');
  return cleanText(
    context.words.description({
      stages: String(context.stages.length),
      steps: String(context.columns.length),
      persona,
    }),
  );
}

/** All rows with the lines between them, and the tint of every second stage behind them. */
function drawGrid(context: MapContext, insights: Insights, top: number): Block {
  const rows = rowsOf(context, insights, top);
  const height = rows.bottom - top;
  const left = context.margin;
  const tints = context.stages
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
  const borders = context.stages.slice(1).map((span) =>
    line(columnX(context, span.from), top, columnX(context, span.from), rows.bottom, {
      stroke: 'line',
      strokeWidth: 1,
    }),
  );
  const lines = [top, ...rows.lines].map((y) =>
    line(left, y, context.gridRight, y, { stroke: 'line', strokeWidth: 1 }),
  );
  return { height, items: [...tints, ...borders, ...lines, ...rows.items] };
}

/** A row, and the strong line of a service blueprint that stands over it. */
interface Lane {
  readonly draw: (top: number) => Row | undefined;
  readonly over?: 'interaction' | 'visibility';
}

function rowsOf(
  context: MapContext,
  insights: Insights,
  top: number,
): { items: readonly Item[]; lines: readonly number[]; bottom: number } {
  const hidden = new Set(context.input.hiddenLanes ?? []);
  const items: Item[] = [];
  const lines: number[] = [];
  const drawn = new Set<string>();
  let y = top;
  for (const lane of lanesOf(context, insights)) {
    const over = lane.over !== undefined && !drawn.has(lane.over) ? lane.over : undefined;
    const strip =
      over === undefined ? undefined : (over === 'interaction' ? interactionLine : visibilityLine)(context, y);
    const row = lane.draw(y + (strip?.height ?? 0));
    if (!row || hidden.has(row.id)) continue;
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
  return { items, lines, bottom: y };
}

function lanesOf(context: MapContext, { curve, answers, runs }: Insights): readonly Lane[] {
  const texts = textLanesOf(context.labels);
  return [
    { draw: (top) => stepsLane(context, answers, top) },
    { draw: (top) => textLane(context, texts.does, top) },
    { draw: (top) => textLane(context, texts.thinks, top) },
    { draw: (top) => textLane(context, texts.says, top) },
    { draw: (top) => textLane(context, texts.needs, top) },
    { draw: (top) => touchpointsLane(context, top) },
    { draw: (top) => feelsLane(context, curve, top) },
    { draw: (top) => painsLane(context, answers, top) },
    { draw: (top) => textLane(context, texts.gain, top) },
    { draw: (top) => waitsLane(context, top) },
    { draw: (top) => metricsLane(context, top) },
    { draw: (top) => ownerLane(context, runs, top) },
    { draw: (top) => textLane(context, texts.staff, top), over: 'interaction' },
    { draw: (top) => textLane(context, texts.behind, top), over: 'visibility' },
    { draw: (top) => systemLane(context, top), over: 'visibility' },
    ...ownLanes(context).map((draw): Lane => ({ draw })),
    { draw: (top) => notesLane(context, top) },
  ];
}
