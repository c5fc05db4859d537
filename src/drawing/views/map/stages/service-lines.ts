/** The two strong lines of a service blueprint, each with its name on the left. */
import type { Item } from '../../../kit/display-list.js';
import type { MapContext } from '../../../scene/context.js';
import { group } from '../../../marks/groups.js';
import type { Block } from '../../../kit/shapes.js';
import { line, pill } from '../../../kit/shapes.js';

const STRIP = 26;

/** Above it the customer acts, below it the staff that the customer meets. */
export function interactionLine(context: MapContext, top: number): Block {
  const { typography, labels } = context;
  const name = pill(typography, labels.map.lineOfInteraction, {
    fill: 'canvas',
    stroke: 'ink2',
    ink: 'ink',
    icon: 'arrow-left-right',
    width: 220,
  });
  const y = top + STRIP / 2;
  const items: Item[] = [
    line(context.margin, y, context.gridRight, y, { stroke: 'ink2', strokeWidth: 1.25, dash: '1.5 3' }),
    ...name.draw(context.margin, y - name.height / 2),
  ];
  return {
    height: STRIP,
    items: [group('lane', { x: context.margin, y: top, width: name.width, height: STRIP }, items)],
  };
}

/** Above it is what the customer sees, below it what they do not: the strongest line of the picture. */
export function visibilityLine(context: MapContext, top: number): Block {
  const { typography, labels } = context;
  const name = pill(typography, labels.map.lineOfVisibility, {
    fill: 'ink',
    stroke: 'ink',
    ink: 'canvas',
    icon: 'eye-off',
    width: 220,
  });
  const y = top + STRIP / 2;
  const items: Item[] = [
    line(context.margin, y, context.gridRight, y, { stroke: 'ink', strokeWidth: 1.75, dash: '6 4' }),
    ...name.draw(context.margin, y - name.height / 2),
  ];
  return {
    height: STRIP,
    items: [group('lane', { x: context.margin, y: top, width: name.width, height: STRIP }, items)],
  };
}
