/** The signs of a comparison with their meanings, each only when it occurs. */
import { partsInside, stepsInside } from '../../../../core/model/parts.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { StepChange } from '../../../../core/compare/compare-journeys.js';
import type { StepOutcome } from '../../../../core/vocabulary/catalogue.js';
import type { Item } from '../../../kit/display-list.js';
import { face } from '../../../kit/faces.js';
import type { IconName } from '../../../kit/icons.generated.js';
import type { ColourName } from '../../../kit/palette.js';
import type { MapContext } from '../../../scene/context.js';
import { circle, icon, line, pill, rect } from '../../../kit/shapes.js';
import type { Paint } from '../../../kit/shapes.js';

interface Entry {
  readonly width: number;
  readonly text: string;
  readonly draw: (x: number, y: number) => readonly Item[];
}

/** Entries for the legend; empty for a map that is not compared. */
export function comparisonEntries(context: MapContext): readonly Entry[] {
  const { comparison } = context;
  if (!comparison) return [];
  const words = compareWordsOf(context.language).legend;
  const improved = comparison.as === 'current';
  const stroke: ColourName = improved ? 'curveNew' : 'curve';
  const parts = [...comparison.parts.values()];
  const felt = [comparison.union, comparison.compared.there].map((journey) =>
    partsInside(journey).some((part) => part.feels.length > 0),
  );
  // Small maps show neither differences nor removed parts, and the small curves of stacked stages no differences.
  const full = context.density === 'full' || context.input.openedStage !== undefined;
  const marks = improved ? improvedMarks(context) : planMarks(context);
  const entries: (Entry | false)[] = [
    felt[0] === true && {
      width: 44,
      text: improved ? words.improved : words.actual,
      draw: (x, y) => [
        line(x, y, x + 44, y, { stroke, strokeWidth: 2.5 }),
        circle(x + 22, y, 9.5, { fill: 'canvas' }),
        ...face(4, x + 22, y, 8),
      ],
    },
    felt[1] === true && {
      width: 44,
      text: improved ? words.current : words.plan,
      draw: (x, y) => [
        line(x, y, x + 44, y, { stroke: 'ink3', strokeWidth: 1.75, dash: '6 4' }),
        circle(x + 22, y, 7.5, { fill: 'canvas', stroke: 'ink2', strokeWidth: 1.5 }),
      ],
    },
    full && !context.stacked && felt.every(Boolean) && differenceEntry(context, words.difference),
    ...marks,
    full &&
      parts.some(({ gonePains }) => gonePains.length > 0) && {
        width: 22,
        text: words.gone,
        draw: (x, y) => [
          rect({ x, y: y - 8, width: 22, height: 16 }, 4, {
            fill: 'canvas',
            stroke: 'lineStrong',
            strokeWidth: 1,
            dash: '4 3',
          }),
          line(x + 4, y, x + 18, y, { stroke: 'ink2', strokeWidth: 1.5 }),
        ],
      },
  ];
  return entries.filter((entry) => entry !== false);
}

function differenceEntry(context: MapContext, text: string): Entry {
  const better = pill(context.typography, '+1', { fill: 'accentSoft', stroke: 'curveNew', ink: 'accentInk' });
  const worse = pill(context.typography, '\u22121', { fill: 'painSoft', stroke: 'pain', ink: 'painInk' });
  return {
    width: better.width + 4 + worse.width,
    text,
    draw: (x, y) => [
      ...better.draw(x, y - better.height / 2),
      ...worse.draw(x + better.width + 4, y - worse.height / 2),
    ],
  };
}

function improvedMarks(context: MapContext): readonly Entry[] {
  const words = compareWordsOf(context.language).legend;
  const changes = stepsOf(context).map(({ change }) => change);
  const has = (change: StepChange): boolean => changes.includes(change);
  return [
    ...(has('added') ? [frameEntry(words.added, 'plus', 'accentInk', { stroke: 'curveNew', strokeWidth: 2 })] : []),
    ...(has('changed')
      ? [frameEntry(words.changed, 'pencil', 'accentInk', { stroke: 'curveNew', strokeWidth: 1 })]
      : []),
    ...(has('removed') ? [frameEntry(words.removed, 'minus', 'ink2', DASHED)] : []),
  ];
}

function planMarks(context: MapContext): readonly Entry[] {
  const words = compareWordsOf(context.language).legend;
  const states = stepsOf(context).map(({ state }) => state);
  const has = (state: StepOutcome): boolean => states.includes(state);
  return [
    ...(has('unplanned')
      ? [frameEntry(words.unplanned, 'plus', 'accentInk', { stroke: 'curveNew', strokeWidth: 2 })]
      : []),
    ...(has('failing')
      ? [frameEntry(words.failing, 'triangle-alert', 'pain', { stroke: 'pain', strokeWidth: 2 })]
      : []),
    ...(has('missing') ? [frameEntry(words.missing, 'circle-dashed', 'ink2', DASHED)] : []),
  ];
}

const DASHED: Paint = { stroke: 'lineStrong', strokeWidth: 1.5, dash: '4 3' };

function stepsOf({ comparison }: MapContext) {
  return comparison ? stepsInside(comparison.compared) : [];
}

function frameEntry(text: string, sign: IconName, ink: ColourName, frame: Paint): Entry {
  return {
    width: 22,
    text,
    draw: (x, y) => [
      rect({ x, y: y - 8, width: 22, height: 16 }, 4, { fill: 'raised', ...frame }),
      icon(sign, x + 6, y - 5, 10, ink),
    ],
  };
}
