/** The share of people that goes on, as maps and the funnel show it. */
import type { Conversion } from '../../core/insight/conversion.js';
import { chartWordsOf } from '../../core/vocabulary/all-chart-words.js';
import type { Item } from '../kit/display-list.js';
import type { MapContext } from '../scene/context.js';
import { formatNumber, formatShare } from '../words/format.js';
import { group } from './groups.js';
import { titleOf } from '../words/title-of.js';
import type { Pill, PillOptions } from '../kit/shapes.js';

/** How the pill of a share looks. The smallest is marked (F3), and one over 100 %, which `people-increase` speaks of (F6). */
export function shareLook(share: number, smallest: boolean): PillOptions {
  if (smallest) return { fill: 'painSoft', stroke: 'pain', strokeWidth: 1.5, ink: 'painInk', icon: 'triangle-alert' };
  const plain: PillOptions = { fill: 'canvas', stroke: 'lineStrong', ink: 'ink' };
  return share > 1 ? { ...plain, icon: 'trending-up' } : plain;
}

/**
 * What is said about a share over 100 %: from where to where, the share, and how many more there are; undefined for any other
 * share.
 */
export function moreThanBefore(context: MapContext, { from, to, share }: Conversion): string | undefined {
  const [before, after] = [context.stages[from]?.stage, context.stages[to]?.stage];
  if (share <= 1 || !before || !after) return undefined;
  const words = chartWordsOf(context.language).funnel;
  const more = (after.people?.value ?? 0) - (before.people?.value ?? 0);
  const spoken = words.spokenShare({
    from: titleOf(context, before.title),
    to: titleOf(context, after.title),
    share: formatShare(share, context.language),
  });
  return `${context.prose.sentence(spoken)} ${context.prose.sentence(words.moreCame(formatNumber(more, context.language)))}`;
}

/** The pill of a share in a map; one over 100 % says so, and goes to the line of its number. */
export function drawShare(
  context: MapContext,
  conversion: Conversion,
  share: Pill,
  x: number,
  y: number,
): readonly Item[] {
  const label = moreThanBefore(context, conversion);
  const items = share.draw(x, y);
  if (label === undefined) return items;
  const people = context.stages[conversion.to]?.stage.people;
  const facts = people ? [people] : [];
  const box = { x, y, width: share.width, height: share.height };
  return [group('band', box, items, { facts, keyword: 'people', label, tooltip: label })];
}
