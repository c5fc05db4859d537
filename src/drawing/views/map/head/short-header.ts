/** What a header of few lines still says below its first one: the goal, and the figures in small tiles (H7). */
import { addAll } from '../../../../core/util/add-all.js';
import type { Item } from '../../../kit/display-list.js';
import { icon, largest, rect } from '../../../kit/shapes.js';
import type { Block } from '../../../kit/shapes.js';
import { LEAST_TARGET } from '../../../kit/target.js';
import { cutLine, drawParagraph, paragraph } from '../../../kit/text.js';
import { group } from '../../../marks/groups.js';
import type { MapContext } from '../../../scene/context.js';
import type { Figure } from '../../../words/figure.js';
import { figuresOf } from '../../../words/figures.js';
import { spokenFigure } from './figures-strip.js';
import { spokenUnder } from '../../../words/spoken.js';

const GAP = 8;
const SIGN = 22;

/** Narrower tiles would say nothing, and more rows than this would push the map out of the window. */
const LEAST_TILE = 104;
const MOST_ROWS = 2;

/** Goal and figures, each if there is something to say. */
export function goalAndFigures(context: MapContext, top: number): Block {
  const items: Item[] = [];
  let y = top;
  for (const part of [goalLine, figureTiles]) {
    const block = part(context, y === top ? y : y + GAP);
    if (block.height === 0) continue;
    y = (y === top ? y : y + GAP) + block.height;
    addAll(items, block.items);
  }
  return { height: y - top, items };
}

/** All goals on at most two lines, behind a sign. */
function goalLine(context: MapContext, top: number): Block {
  const { journey, typography, margin, headerWidth, labels } = context;
  if (journey.goal.length === 0) return { height: 0, items: [] };
  const source = journey.goal.map(({ text }) => text).join(' \u00b7 ');
  const width = headerWidth - SIGN;
  const words = paragraph(typography, source, 'body', width, { maxLines: 2, plainEllipsis: true });
  const height = Math.max(LEAST_TARGET, words.height);
  const y = top + (height - words.height) / 2;
  return {
    height,
    items: [
      group(
        'header',
        { x: margin, y: top, width: headerWidth, height },
        [
          icon('flag', margin, y + (words.line - 16) / 2, 16, 'ink2'),
          ...drawParagraph(words, margin + SIGN, y, width, 'ink'),
        ],
        {
          facts: journey.goal,
          keyword: 'goal',
          label: spokenUnder(context, labels.map.goal, source, journey.goal[0]),
          tooltip: words.cut ? source : undefined,
        },
      ),
    ],
  };
}

function figureTiles(context: MapContext, top: number): Block {
  const figures = figuresOf(context);
  if (figures.length === 0) return { height: 0, items: [] };
  const { headerWidth, margin } = context;
  const most = Math.max(1, Math.floor((headerWidth + GAP) / (LEAST_TILE + GAP)));
  const rows = Math.min(MOST_ROWS, Math.ceil(figures.length / most));
  const perRow = Math.min(most, Math.ceil(figures.length / rows));
  const width = Math.min(240, Math.floor((headerWidth - GAP * (perRow - 1)) / perRow));
  const items: Item[] = [];
  let y = top;
  for (let row = 0; row < rows; row++) {
    const tiles = figures.slice(row * perRow, (row + 1) * perRow).map((figure) => smallTile(context, figure, width));
    const height = largest(
      tiles.map((each) => each.height),
      0,
    );
    tiles.forEach((each, index) => items.push(each.draw(margin + index * (width + GAP), y, height)));
    y += height + GAP;
  }
  return { height: y - GAP - top, items };
}

interface SmallTile {
  readonly height: number;
  readonly draw: (x: number, y: number, height: number) => Item;
}

/** The number with what it counts, and below it on two small lines what it is based on. */
function smallTile(context: MapContext, figure: Figure, width: number): SmallTile {
  const { typography } = context;
  const room = width - 16;
  const before = figure.before === undefined ? undefined : cutLine(typography, figure.before, 'step', room / 2);
  const left = before ? before.width + 20 : 0;
  const said = [figure.value, figure.difference ?? '', figure.unit].filter((text) => text !== '').join(' ');
  const value = cutLine(typography, said, 'step', room - left);
  const base = paragraph(typography, figure.base, 'meta', room, { maxLines: 2, plainEllipsis: true });
  const height = 5 + value.height + base.height + 5;
  const spoken = spokenFigure(context, figure);
  return {
    height,
    draw: (x, y, tileHeight) => {
      const box = { x, y, width, height: tileHeight };
      const items: Item[] = [
        rect(box, 6, { fill: 'canvas', stroke: figure.hurts ? 'painLine' : 'line', strokeWidth: 1 }),
      ];
      if (figure.hurts) items.push(rect({ x, y: y + 4, width: 3, height: tileHeight - 8 }, 1.5, { fill: 'pain' }));
      if (before) {
        items.push(...drawParagraph(before, x + 8, y + 5, before.width, 'ink2'));
        items.push(icon('arrow-right', x + 8 + before.width + 4, y + 5 + (before.line - 12) / 2, 12, 'ink2'));
      }
      items.push(...drawParagraph(value, x + 8 + left, y + 5, room - left, figure.hurts ? 'painInk' : 'ink'));
      items.push(...drawParagraph(base, x + 8, y + 5 + value.height, room, 'ink2'));
      return group('band', box, items, { label: spoken, tooltip: value.cut || base.cut ? spoken : undefined });
    },
  };
}
