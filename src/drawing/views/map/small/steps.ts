import { isTall } from '../../../../core/util/clean-text.js';
import type { Item } from '../../../kit/display-list.js';
import { smallMark } from '../compare/marks.js';
import { colourOfColumn, columnX, stepNumberOf } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { formatNumber } from '../../../words/format.js';
import { group } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { factsOfStep } from '../lanes/steps.js';
import { laneHead } from '../../../marks/row.js';
import type { Row } from '../../../marks/row.js';
import { largest, rect, star } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { signTarget } from '../../../marks/sign-target.js';
import { spokenStep, TOLD_OF_STEP } from '../lanes/spoken-step.js';
import type { SpokenFrom } from '../lanes/spoken-step.js';
import { drawParagraph, cutLine, paragraph } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';
import { undrawnFacts, withUndrawn } from '../../../marks/undrawn-facts.js';

const GAP = 2;
const PADDING = 4;
const TITLE_LINES = 3;

/** The steps of a compact map: number, three lines of the title, and a star; the rest on hover. */
export function compactSteps(context: MapContext, from: SpokenFrom, top: number): Row {
  const head = laneHead(context, context.labels.lanes.steps, 'footprints', top);
  const scopes = context.scopes.filter((scope) => scope.level === 'step');
  const width = context.columnWidth - 2 * GAP - 2 * PADDING;
  const titles = scopes.map((scope) => shortTitle(context, titleOf(context, scope.part.title), width));
  const number = cutLine(context.typography, '0', 'meta', width, { weight: 500 });
  const height =
    5 +
    number.height +
    largest(
      titles.map((title) => title.height),
      0,
    ) +
    5;
  const items = scopes.map((scope, index) => {
    const title = titles[index];
    const mark = smallMark(context, scope.part);
    const box = { x: columnX(context, scope.from) + GAP, y: top + 6, width: context.columnWidth - 2 * GAP, height };
    return stepGroup(context, from, scope, { box }, [
      rect(box, 5, mark?.frame ?? { fill: 'raised', stroke: 'line', strokeWidth: 1 }),
      rect({ x: box.x, y: box.y - 1, width: box.width, height: 3 }, 1, { fill: colourOfColumn(context, scope.from) }),
      ...drawParagraph(
        cutLine(
          context.typography,
          formatNumber(stepNumberOf(context, scope.from).step, context.language),
          'meta',
          width,
          { weight: 500 },
        ),
        box.x + PADDING,
        box.y + 5,
        width,
        'ink2',
      ),
      ...(scope.part.moment.length > 0 ? [star(box.x + box.width - 10, box.y + 11, 6)] : []),
      ...(title
        ? drawParagraph(title, box.x + PADDING, box.y + 5 + number.height, width, 'ink', {
            struck: mark?.struck === true,
          })
        : []),
    ]);
  });
  return { id: 'steps', height: Math.max(height + 12, head.height), items: [head.item, ...items] };
}

/** The title on at most three lines; always in the smallest size, because columns of this width have few letters per line. */
function shortTitle(context: MapContext, title: string, width: number): Paragraph {
  const size = context.typography.tall || isTall(title) ? 12.5 : 11.5;
  return paragraph(context.typography, title, 'step', width, {
    size,
    weight: 500,
    maxLines: TITLE_LINES,
    plainEllipsis: true,
    wholeWords: true,
  });
}

const TICK = 20;

/** The steps of an overview: a numbered tick each, in gold at a moment of truth. */
export function overviewSteps(context: MapContext, from: SpokenFrom, top: number): Row {
  const head = laneHead(context, context.labels.lanes.steps, 'footprints', top);
  const width = Math.min(TICK, context.columnWidth - 1);
  const items = context.scopes.flatMap((scope): Item[] => {
    if (scope.level !== 'step') return [];
    const middle = columnX(context, scope.from) + context.columnWidth / 2;
    const x = middle - width / 2;
    const box = { x, y: top + 7, width, height: TICK };
    const moment = scope.part.moment.length > 0;
    const mark = smallMark(context, scope.part);
    const number = cutLine(
      context.typography,
      formatNumber(stepNumberOf(context, scope.from).step, context.language),
      'meta',
      60,
      {
        weight: moment ? 600 : 500,
      },
    );
    const items: Item[] = [
      rect(box, 5, mark?.frame ?? { fill: 'raised', stroke: moment ? 'star' : 'line', strokeWidth: moment ? 1.5 : 1 }),
    ];
    if (number.width <= width) {
      items.push(
        ...drawParagraph(number, x, box.y + (TICK - number.line) / 2, width, moment ? 'star' : 'ink2', {
          align: 'middle',
          struck: mark?.struck === true,
        }),
      );
    }
    const target = signTarget(context, middle, box.y, TICK);
    return [stepGroup(context, from, scope, { box: target, target }, items)];
  });
  return { id: 'steps', height: Math.max(TICK + 14, head.height), items: [head.item, ...items] };
}

function stepGroup(
  context: MapContext,
  from: SpokenFrom,
  scope: Scope,
  { box, target }: { readonly box: Box; readonly target?: Box },
  items: readonly Item[],
): Item {
  const { part } = scope;
  const column = context.columns[scope.from];
  const said = {
    label: spokenStep(context, from, scope, smallMark(context, part)?.spoken),
    tooltip: titleOf(context, part.title),
  };
  return group('card', box, items, {
    target,
    facts: factsOfStep(part),
    keyword: column?.step ? 'step' : 'stage',
    ...withUndrawn(context, said, column ? undrawnFacts(context, column.part) : [], TOLD_OF_STEP),
  });
}
