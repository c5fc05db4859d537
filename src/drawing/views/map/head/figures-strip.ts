import type { Item } from '../../../kit/display-list.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Block } from '../../../kit/shapes.js';
import { face } from '../../../kit/faces.js';
import { group } from '../../../marks/groups.js';
import { cutLine, paragraph, drawParagraph } from '../../../kit/text.js';
import type { MapContext } from '../../../scene/context.js';
import { figuresOf } from '../../../words/figures.js';
import type { Tile } from '../../../words/figures.js';
import type { Figure } from '../../../words/figure.js';

/** At most six figures, each only if it can be computed, each with what it is based on. */
export function figuresStrip(context: MapContext, top: number): Block {
  const figures = figuresOf(context);
  if (figures.length === 0) return { height: 0, items: [] };
  const { headerWidth, margin } = context;
  const most = Math.max(1, Math.floor((headerWidth + GAP) / (LEAST_WIDTH + GAP)));
  const rows = Math.ceil(figures.length / most);
  // Rows of the same length: a single last tile would look like an afterthought.
  const perRow = Math.ceil(figures.length / rows);
  const whole = Math.floor((headerWidth - GAP * (perRow - 1)) / perRow);
  // Two figures need not be as wide as half a page.
  const width = rows === 1 ? Math.min(300, whole) : whole;
  const items: Item[] = [];
  let y = top;
  for (let from = 0; from < figures.length; from += perRow) {
    const row = figures.slice(from, from + perRow).map((figure) => tile(context, figure, width));
    const height = Math.max(...row.map((each) => each.height));
    row.forEach((each, index) => items.push(each.draw(margin + index * (width + GAP), y, height)));
    y += height + GAP;
  }
  return { height: y - GAP - top, items };
}

export function tile(context: MapContext, figure: Figure, width: number): Tile {
  const { typography } = context;
  const unitWords = [figure.difference ?? '', figure.unit].filter((text) => text !== '').join(' ');
  const left = figure.face ? 54 : 16;
  const room = width - left - 12;
  const before = figure.before === undefined ? undefined : cutLine(typography, figure.before, 'figure', room / 2);
  const beforeWidth = before ? before.width + 26 : 0;
  const value = cutLine(typography, figure.value, 'figure', room - beforeWidth);
  const unitRoom = room - beforeWidth - value.width - 8;
  const unit = cutLine(typography, unitWords, 'body', Math.max(1, unitRoom));
  const unitBelow = unitWords !== '' && unit.cut;
  const base = paragraph(typography, unitBelow ? `${unitWords} ${figure.base}` : figure.base, 'body', room);
  const height = 10 + value.height + 2 + base.height + 10;
  return {
    height,
    draw: (x, y, tileHeight) => {
      const box = { x, y, width, height: tileHeight };
      const items: Item[] = [
        rect(box, 8, { fill: 'canvas', stroke: figure.hurts ? 'painLine' : 'line', strokeWidth: 1 }),
      ];
      if (figure.hurts) items.push(rect({ x, y: y + 4, width: 4, height: tileHeight - 8 }, 2, { fill: 'pain' }));
      if (figure.face) items.push(...face(figure.face, x + 29, y + tileHeight / 2, 13));
      const ink = figure.hurts ? 'painInk' : 'ink';
      if (before) {
        items.push(...drawParagraph(before, x + left, y + 10, before.width, 'ink2'));
        items.push(icon('arrow-right', x + left + before.width + 5, y + 10 + (before.line - 16) / 2, 16, 'ink2'));
      }
      items.push(...drawParagraph(value, x + left + beforeWidth, y + 10, value.width, ink));
      if (!unitBelow) {
        items.push(
          ...drawParagraph(
            unit,
            x + left + beforeWidth + value.width + 8,
            y + 10 + value.height - unit.height - 2,
            unitRoom,
            'ink2',
          ),
        );
      }
      items.push(...drawParagraph(base, x + left, y + 10 + value.height + 2, room, 'ink2'));
      return group('band', box, items, {
        label: spokenFigure(context, figure),
      });
    },
  };
}

/** A figure as it is read out: the number, what it counts, what it is based on. */
export function spokenFigure({ prose }: Pick<MapContext, 'prose'>, figure: Figure): string {
  return [
    figure.before === undefined ? '' : `${figure.before} \u2192`,
    figure.value,
    figure.difference ?? '',
    figure.unit,
    prose.sentence(figure.base),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

export const GAP = 12;

/** Narrower tiles would cut their words; they go into a second row instead. */
export const LEAST_WIDTH = 180;
