import { addAll } from '../../../../core/util/add-all.js';
import { Stretches } from '../../../../core/util/stretches.js';
import { conversionsOf, smallestConversion } from '../../../../core/insight/conversion.js';
import type { Conversion } from '../../../../core/insight/conversion.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { Item } from '../../../kit/display-list.js';
import { LEAST_TARGET } from '../../../kit/target.js';
import { columnX, stagesShown } from '../../../scene/context.js';
import type { MapContext, StageSpan } from '../../../scene/context.js';
import { formatNumber, formatShare } from '../../../words/format.js';
import { group } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { drawShare, shareLook } from '../../../marks/share-mark.js';
import { icon, pill } from '../../../kit/shapes.js';
import type { Block } from '../../../kit/shapes.js';
import { signTarget } from '../../../marks/sign-target.js';
import { drawParagraph, cutLine } from '../../../kit/text.js';
import { factWordsOf } from '../../../words/fact-words.js';

/**
 * People and shares of narrow stages: the smallest share first, then numbers, then the other shares, as long as they do not
 * touch. If that leaves something out, the numbers go into a row of their own.
 */
export function smallPeopleBand(context: MapContext, top: number): Block {
  if (!context.stages.some((span) => span.stage.people !== undefined)) return { height: 0, items: [] };
  const conversions = context.stages.length < 2 ? [] : conversionsOf(context.journey);
  const smallest = smallestConversion(conversions);
  const known = stagesShown(context).filter((span) => span.stage.people !== undefined);
  const shares = (taken: Stretches, worst: boolean): readonly Item[] =>
    conversions
      .filter((conversion) => (conversion === smallest) === worst)
      .flatMap((conversion) => shareOf(context, conversion, worst, taken, top));
  const numbers = (taken: Stretches, y: number): readonly Item[] =>
    known.flatMap((span) => numberOf(context, span, taken, y));
  const row = new Stretches(APART);
  const one = [...shares(row, true), ...numbers(row, top), ...shares(row, false)];
  const above = new Stretches(APART);
  const two = [...shares(above, true), ...shares(above, false), ...numbers(new Stretches(APART), top + SECOND)];
  if (two.length > one.length) return { height: SECOND + ROW, items: two };
  return { height: one.length > 0 ? ROW : 0, items: one };
}

/** Minimum distance between two of them, px. */
const APART = 4;

/** Height of a row of people, and from one row to the next if there are two. */
const ROW = 26;
const SECOND = 26;

function shareOf(
  context: MapContext,
  conversion: Conversion,
  worst: boolean,
  taken: Stretches,
  top: number,
): readonly Item[] {
  const text = formatShare(conversion.share, context.language);
  const share = pill(context.typography, text, shareLook(conversion.share, worst));
  const x = columnX(context, context.stages[conversion.to]?.from ?? 0) - share.width / 2;
  if (!take(context, taken, x, x + share.width)) return [];
  if (conversion.share > 1) return drawShare(context, conversion, share, x, top);
  const from = titleOf(context, context.stages[conversion.from]?.stage.title ?? '');
  const tooltip = densityWordsOf(context.language).goOn({ share: text, from });
  return [group('band', { x, y: top, width: share.width, height: share.height }, share.draw(x, top), { tooltip })];
}

function take(context: MapContext, taken: Stretches, from: number, to: number): boolean {
  if (from < context.margin || to > context.gridRight) return false;
  return taken.take(from, to);
}

function numberOf(context: MapContext, span: StageSpan, taken: Stretches, top: number): readonly Item[] {
  const fact = span.stage.people;
  if (!fact) return [];
  const number = fact.value === undefined ? fact.text : formatNumber(fact.value, context.language);
  const [left, right] = [columnX(context, span.from), columnX(context, span.to)];
  const figure = cutLine(context.typography, number, 'body', Math.max(1, right - left - 8), { weight: 600 });
  // Next to a share on its left border if there is room, else at the border itself.
  const before = taken.at(left);
  const wanted = Math.max(left + 28, before ? before.to + 8 : 0);
  const width = Math.max(LEAST_TARGET, figure.width);
  const places = [wanted, left + 8, (left + right - width) / 2];
  const x = figure.cut
    ? undefined
    : places.find((at) => at + width <= right - 4 && take(context, taken, at, at + width));
  if (x === undefined) return [];
  return [
    group(
      'band',
      { x, y: top + 1, width, height: figure.height },
      drawParagraph(figure, x, top + 2, figure.width, 'ink'),
      {
        facts: [fact],
        keyword: 'people',
        label: `${titleOf(context, span.stage.title)}: ${context.prose.sentence(context.words.peopleEnter(number))}`,
      },
    ),
  ];
}

const LEAVES_ROW = 24;

/** People who leave for good: the sign with the number if there is room for it, all words on hover. */
export function smallLeavesBand(context: MapContext, top: number): Block {
  const items: Item[] = [];
  const leaving = context.scopes.filter((scope) => scope.part.leaves.length > 0);
  // People who leave the journey, a stage or a step are in a row of their own.
  const rows = (['journey', 'stage', 'step'] as const).filter((level) => leaving.some((each) => each.level === level));
  for (const scope of leaving) {
    const y = top + 2 + rows.indexOf(scope.level) * LEAVES_ROW;
    const [left, right] = [columnX(context, scope.from), columnX(context, scope.to)];
    const facts = factWordsOf(context.language);
    const words = context.prose.series(scope.part.leaves.map((leaves) => facts.leaves(leaves)));
    const number = cutLine(context.typography, facts.leaving(scope.part.leaves[0]), 'meta', 90, {
      weight: 500,
    });
    const shows = number.width > 0 && 18 + number.width <= right - left - 6;
    const middle = (left + right) / 2;
    const width = shows ? 18 + number.width : 16;
    const x = middle - width / 2;
    const target = shows ? undefined : signTarget(context, middle, y - 2, LEAVES_ROW);
    const shape: Item[] = [icon('log-out', x + 1.5, y + 2 + (number.line - 13) / 2, 13, 'pain')];
    if (shows) addAll(shape, drawParagraph(number, x + 18, y + 2, number.width, 'painInk'));
    items.push(
      group('band', target ?? { x, y: y - 2, width, height: LEAVES_ROW }, shape, {
        target,
        facts: scope.part.leaves,
        keyword: 'leaves',
        label: `${titleOf(context, scope.part.title)}: ${context.prose.sentence(words)}`,
        tooltip: words,
      }),
    );
  }
  return { height: rows.length * LEAVES_ROW, items };
}
