/** The chart of opportunities: numbers at their places, lines of equal value, names next to the numbers (V5, V6). */
import { addAll } from '../../../core/util/add-all.js';
import type { Item } from '../../kit/display-list.js';
import type { MapContext } from '../../scene/context.js';
import { group } from '../../marks/groups.js';
import { circle, line, rect } from '../../kit/shapes.js';
import type { Block, Box } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, round } from '../../kit/text.js';
import type { BlockPlace } from '../../scene/view.js';
import type { OpportunityEntry } from './entries.js';
import { placeNames, placeNumbers, touches } from './labels.js';
import type { PlacedNumber } from './labels.js';
import { numberMark } from './number-mark.js';
import type { Axis } from './scale.js';

/** A line of equal value: `upwards` gives its height for a place across. */
export interface EqualLine {
  readonly name: string;
  readonly upwards: (across: number) => number;
}

export interface ChartSpec {
  readonly across: Axis;
  readonly upwards: Axis;
  readonly acrossTitle: string;
  readonly upwardsTitle: string;
  readonly lines: readonly EqualLine[];
  readonly format: (value: number) => string;
  readonly height: number;
}

/** Maximum number of entries that are drawn; the others are only in the list. */
export const MOST_NUMBERS = 40;
const AXIS_LEFT = 34;

/** Space beyond the last tick of an axis, so that a number there is not cut off. */
const HEADROOM = 22;

/** Draws the entries that have both values. */
export function opportunityChart(
  context: MapContext,
  entries: readonly OpportunityEntry[],
  spec: ChartSpec,
  place: BlockPlace,
): Block {
  const { typography } = context;
  const title = paragraph(typography, spec.upwardsTitle, 'body', place.width, { weight: 600 });
  const tickRoom = Math.max(
    AXIS_LEFT,
    ...spec.upwards.ticks.map((tick) => cutLine(typography, spec.format(tick), 'body', 80).width + 10),
  );
  const plot = {
    x: place.x + tickRoom,
    y: place.y + title.height + 8,
    width: place.width - tickRoom - 16,
    height: spec.height,
  };
  const toX = (value: number): number => plot.x + (value / spec.across.most) * (plot.width - HEADROOM);
  const toY = (value: number): number => plot.y + plot.height - (value / spec.upwards.most) * (plot.height - HEADROOM);
  const items: Item[] = [
    ...drawParagraph(title, place.x, place.y, place.width, 'ink'),
    rect(plot, 4, { fill: 'surface', stroke: 'line', strokeWidth: 1 }),
    ...grid(context, spec, plot, toX, toY),
  ];
  const radius = entries.length > 20 ? 12 : 16;
  const numbers = placeNumbers(
    entries.slice(0, MOST_NUMBERS).flatMap((entry) => {
      if (entry.across === undefined || entry.upwards === undefined) return [];
      return [{ entry, x: toX(entry.across), y: toY(entry.upwards) }];
    }),
    radius,
    plot,
  );
  const names = placeNames(context, numbers, radius, plot);
  const taken = [...numbers.map((number) => boxOf(number, radius)), ...names.map(({ box }) => box)];
  for (const equal of spec.lines) addAll(items, equalLine(context, equal, { plot, spec, toX, toY, taken }));
  for (const number of numbers) addAll(items, tieOf(number));
  for (const name of names) addAll(items, name.items);
  for (const number of numbers) items.push(drawNumber(context, number, radius));
  const axisTitle = paragraph(typography, spec.acrossTitle, 'body', plot.width, { weight: 600 });
  const bottom = plot.y + plot.height + 26;
  addAll(items, drawParagraph(axisTitle, plot.x, bottom, plot.width, 'ink', { align: 'middle' }));
  return { height: bottom + axisTitle.height - place.y, items };
}

function boxOf({ x, y }: PlacedNumber, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

type ToPixel = (value: number) => number;

function grid(context: MapContext, spec: ChartSpec, plot: Box, toX: ToPixel, toY: ToPixel): Item[] {
  const items: Item[] = [];
  const paint = { stroke: 'line', strokeWidth: 1, dash: '1 5' } as const;
  for (const tick of spec.upwards.ticks) {
    const text = cutLine(context.typography, spec.format(tick), 'body', 80);
    const y = toY(tick);
    if (tick > 0) items.push(line(plot.x, y, plot.x + plot.width, y, paint));
    addAll(items, drawParagraph(text, plot.x - 90, y - text.height / 2, 80, 'ink2', { align: 'end' }));
  }
  let free = -Infinity;
  for (const tick of spec.across.ticks) {
    const text = cutLine(context.typography, spec.format(tick), 'body', 100);
    const x = toX(tick);
    if (tick > 0) items.push(line(x, plot.y, x, plot.y + plot.height, paint));
    const left = Math.min(x - text.width / 2, plot.x + plot.width + 14 - text.width);
    if (left < free) continue;
    addAll(items, drawParagraph(text, left, plot.y + plot.height + 6, text.width, 'ink2'));
    free = left + text.width + 8;
  }
  return items;
}

interface Ground {
  readonly plot: Box;
  readonly spec: ChartSpec;
  readonly toX: ToPixel;
  readonly toY: ToPixel;
  /** Boxes that names may not touch; the name of the line is added. */
  readonly taken: Box[];
}

const SAMPLES = 160;

/** The part of a line within the plot, and its name if there is room for it. */
function equalLine(context: MapContext, equal: EqualLine, { plot, spec, toX, toY, taken }: Ground): Item[] {
  const points: { readonly x: number; readonly y: number }[] = [];
  for (let index = 0; index <= SAMPLES; index++) {
    const across = (index / SAMPLES) * spec.across.most;
    const y = toY(equal.upwards(across));
    if (Number.isFinite(y) && y >= plot.y + 2 && y <= plot.y + plot.height) points.push({ x: toX(across), y });
  }
  if (points.length < 2) return [];
  const d = `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
  const items: Item[] = [{ shape: 'path', d, stroke: 'lineStrong', strokeWidth: 1.25, dash: '6 4' }];
  const text = cutLine(context.typography, equal.name, 'meta', plot.width / 2);
  for (const share of [0.35, 0.5, 0.2, 0.65, 0.8, 0.1]) {
    const at = points[Math.floor((points.length - 1) * share)];
    if (!at) continue;
    const box = { x: at.x + 4, y: at.y - text.height / 2, width: text.width + 6, height: text.height };
    const inside =
      box.x + box.width <= plot.x + plot.width && box.y >= plot.y && box.y + box.height <= plot.y + plot.height;
    if (!inside || taken.some((other) => touches(other, box))) continue;
    taken.push(box);
    items.push(rect(box, 3, { fill: 'surface' }));
    addAll(items, drawParagraph(text, box.x, box.y, text.width, 'ink2', { halo: 'surface' }));
    break;
  }
  return items;
}

/** A number that had to move aside is tied to its place by a line and a dot. */
function tieOf({ x, y, trueX, trueY }: PlacedNumber): Item[] {
  if (Math.hypot(x - trueX, y - trueY) <= 1) return [];
  return [
    line(trueX, trueY, x, y, { stroke: 'lineStrong', strokeWidth: 1 }),
    circle(trueX, trueY, 2.5, { fill: 'lineStrong' }),
  ];
}

function drawNumber(context: MapContext, { entry, x, y }: PlacedNumber, radius: number): Item {
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return group('card', box, numberMark(context, entry, x, y, radius), {
    facts: entry.facts,
    keyword: entry.keyword,
    label: entry.spoken,
    tooltip: `${entry.title}\n${entry.details}`,
  });
}
