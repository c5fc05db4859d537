import { degreesInLegend } from '../../marks/pain-signs.js';
import type { Answers } from '../../../core/insight/answered-pains.js';
import type { EmotionCurve } from '../../../core/insight/emotion-curve.js';
import { handOffsOf } from '../../../core/insight/owners.js';
import type { OwnerRun } from '../../../core/insight/owners.js';
import { CHANNELS } from '../../../core/vocabulary/channels.js';
import type { Item } from '../../kit/display-list.js';
import { face } from '../../kit/faces.js';
import { comparisonEntries } from './compare/legend.js';
import type { MapContext } from '../../scene/context.js';
import { group } from '../../marks/groups.js';
import type { Block } from '../../kit/shapes.js';
import { circle, icon, line, rect, star } from '../../kit/shapes.js';
import { drawParagraph, cutLine } from '../../kit/text.js';

/** A sign with its meaning; the sign is drawn from its left edge around the height `y`. */
interface Entry {
  readonly width: number;
  readonly text: string;
  readonly draw: (x: number, y: number) => readonly Item[];
}

const LEAST_FACTS = 6;

/** The signs that occur in this map, at its foot; a map with hardly any facts needs none. */
export function legend(
  context: MapContext,
  curve: EmotionCurve,
  answers: Answers,
  runs: readonly OwnerRun[],
  top: number,
): Block {
  const entries = entriesOf(context, curve, answers, runs);
  if (entries.length === 0 || countFacts(context) < LEAST_FACTS) return { height: 0, items: [] };
  const { typography, margin, headerWidth } = context;
  const title = cutLine(typography, context.labels.map.legend, 'meta', 200, { weight: 600 });
  const rowHeight = title.line + 6;
  const items: Item[] = [...drawParagraph(title, margin, top + 3, title.width, 'ink')];
  let x = margin + title.width + 24;
  let y = top;
  for (const entry of entries) {
    const text = cutLine(typography, entry.text, 'meta', headerWidth - entry.width - 12);
    const width = entry.width + 6 + text.width;
    if (x > margin && x + width > margin + headerWidth) {
      x = margin;
      y += rowHeight;
    }
    items.push(
      ...entry.draw(x, y + rowHeight / 2),
      ...drawParagraph(text, x + entry.width + 6, y + 3, text.width, 'ink2'),
    );
    x += width + 20;
  }
  const height = y + rowHeight - top;
  return { height, items: [group('legend', { x: margin, y: top, width: headerWidth, height }, items)] };
}

function countFacts(context: MapContext): number {
  let facts = 0;
  for (const { part } of context.scopes) {
    for (const value of Object.values(part) as unknown[]) {
      if (Array.isArray(value) && value !== context.journey.stages) facts += value.length;
    }
  }
  return facts;
}

function entriesOf(
  context: MapContext,
  curve: EmotionCurve,
  answers: Answers,
  runs: readonly OwnerRun[],
): readonly Entry[] {
  const { map } = context.labels;
  const signs = signsOf(context);
  const entries: (Entry | false)[] = [
    ...comparisonEntries(context),
    curve.points.length > 0 && { width: 86, text: map.legendScale, draw: scale },
    signs.digital && {
      width: 18,
      text: map.digital,
      draw: (x, y) => [
        circle(x + 9, y, 8.5, { fill: 'accentSoft', stroke: 'discLine', strokeWidth: 1 }),
        icon('globe', x + 3, y - 6, 12, 'accentInk'),
      ],
    },
    signs.physical && {
      width: 18,
      text: map.physical,
      draw: (x, y) => [
        rect({ x, y: y - 9, width: 18, height: 18 }, 2, { fill: 'raised', stroke: 'accent', strokeWidth: 1.5 }),
        icon('store', x + 3, y - 6, 12, 'accent'),
      ],
    },
    signs.moments && { width: 16, text: map.momentOfTruth, draw: (x, y) => [star(x + 8, y, 7)] },
    curve.points.length > 0 && curve.missing.length > 0 && { width: 26, text: map.valueMissing, draw: dots },
    answers.pains > 0 && { width: 54, text: map.severity, draw: degreesInLegend },
    answers.open > 0 && {
      width: 22,
      text: map.painWithoutIdea,
      draw: (x, y) => [
        rect({ x: x + 1, y: y - 7, width: 20, height: 14 }, 3, {
          fill: 'canvas',
          stroke: 'pain',
          strokeWidth: 1.5,
          dash: '4 3',
        }),
      ],
    },
    signs.notTold && { width: 14, text: map.waitNotTold, draw: (x, y) => [icon('bell-off', x, y - 7, 14, 'pain')] },
    (handOffsOf(runs)?.handOffs ?? 0) > 0 && {
      width: 16,
      text: map.handOff,
      draw: (x, y) => [
        circle(x + 8, y, 8, { fill: 'canvas', stroke: 'ink2', strokeWidth: 1 }),
        icon('arrow-right', x + 3, y - 5, 10, 'ink'),
      ],
    },
  ];
  return entries.filter((entry) => entry !== false);
}

/** Which signs occur at all. */
function signsOf(context: MapContext): { digital: boolean; physical: boolean; moments: boolean; notTold: boolean } {
  const signs = { digital: false, physical: false, moments: false, notTold: false };
  for (const { part } of context.scopes) {
    for (const channel of part.channel) {
      signs[channel.kind ?? (channel.id ? CHANNELS[channel.id].kind : 'digital')] = true;
    }
    for (const wait of part.wait) if (wait.told === false) signs.notTold = true;
    if (part.moment.length > 0) signs.moments = true;
  }
  return signs;
}

function scale(x: number, y: number): readonly Item[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((level, index) => face(level, x + 7 + index * 18, y, 7));
}

function dots(x: number, y: number): readonly Item[] {
  return [{ ...line(x + 2, y, x + 26, y, { stroke: 'curve', strokeWidth: 2.5, dash: '2.5 4' }) }];
}
