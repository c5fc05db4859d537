/** A row of the grid: its head, its cards, and the place of each card. */
import { addAll } from '../../core/util/add-all.js';
import type { Item } from '../kit/display-list.js';
import type { IconName } from '../kit/icons.generated.js';
import { overhang } from '../kit/target.js';
import { densityWordsOf } from '../../core/vocabulary/all-density-words.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import { cardBox } from '../scene/context.js';
import type { MapContext, Scope } from '../scene/context.js';
import { group } from './groups.js';
import { drawParagraph, paragraph, round } from '../kit/text.js';
import { icon, largest, line } from '../kit/shapes.js';
import type { Box } from '../kit/shapes.js';

/** Something in a cell. It is measured once, then drawn in the box that it is given. */
export interface Card {
  readonly height: number;
  readonly draw: (box: Box) => readonly Item[];
}

/** A drawn row: what it contains, and how high it is. */
export interface Row {
  readonly id: LaneId;
  readonly height: number;
  readonly items: readonly Item[];
}

export interface PlacedCards {
  readonly scope: Scope;
  readonly card: Card;
}

export interface StackOptions {
  /** Space above and below the cards. */
  readonly padding?: number;
  /** Space between two cards in a cell. */
  readonly gap?: number;
  /** Cards of single steps get the same height. */
  readonly stretch?: boolean;
  /** The frame of a card shows how far it reaches; a card without one gets a line above it. */
  readonly framed?: boolean;
}

/** The line above a fact that applies to more than one column, which shows how far it reaches. */
const BRACKET = 6;

/** Where a column is free again, and how far what can be pressed there extends beyond that, px. */
interface End {
  readonly bottom: number;
  readonly reach: number;
}

/**
 * Stacks cards in their columns: those of the whole journey first, then those of stages, then those of steps; a card is placed
 * below everything that is already in its columns.
 */
export function stackCards(
  context: MapContext,
  top: number,
  cards: readonly PlacedCards[],
  options: StackOptions = {},
): { items: Item[]; height: number } {
  const padding = options.padding ?? 8;
  const gap = options.gap ?? 6;
  const { from: first, to: behind } = context.shown;
  const ends = Array.from({ length: behind - first }, (): End => ({ bottom: top + padding - gap, reach: 0 }));
  const items: Item[] = [];
  const stretched = options.stretch ? tallest(cards) : 0;
  for (const { scope, card } of cards) {
    const spans = isSpan(scope) && !options.framed && !context.stacked;
    const height = scope.level === 'step' ? Math.max(card.height, stretched) : card.height;
    const reach = overhang(height);
    let y = top + padding;
    for (let column = scope.from; column < scope.to; column++) {
      const above = ends[column - first];
      if (above) y = Math.max(y, above.bottom + Math.max(gap, above.reach + reach - (spans ? BRACKET : 0)));
    }
    const { x, width } = cardBox(context, scope.from, scope.to);
    if (spans) items.push(line(x, y + 0.5, x + width, y + 0.5, { stroke: 'lineStrong', strokeWidth: 1 }));
    const cardTop = spans ? y + BRACKET : y;
    addAll(items, card.draw({ x, y: round(cardTop), width, height }));
    for (let column = scope.from; column < scope.to; column++) {
      ends[column - first] = { bottom: cardTop + height, reach };
    }
  }
  const bottoms = ends.map(({ bottom }) => bottom);
  return { items, height: Math.ceil(largest(bottoms, top - gap) + padding - top) };
}

function tallest(cards: readonly PlacedCards[]): number {
  return cards.reduce((most, { scope, card }) => (scope.level === 'step' ? Math.max(most, card.height) : most), 0);
}

/** Whether a fact applies to a whole stage or journey rather than to one column. */
export function isSpan(scope: Scope): boolean {
  return scope.level !== 'step';
}

/** The name of a lane with its sign, on the left of its row. */
export function laneHead(
  context: MapContext,
  name: string,
  sign: IconName,
  top: number,
  id?: LaneId,
): { item: Item; height: number } {
  const width = context.headWidth - 36;
  const label = paragraph(context.typography, name, 'head', width, {
    maxLines: 3,
    plainEllipsis: true,
  });
  const x = context.margin + 2;
  const box = { x: context.margin, y: top, width: context.headWidth - 8, height: label.height + 16 };
  const items = [
    icon(sign, x, top + 8 + (label.line - 15) / 2, 15, 'ink2'),
    ...drawParagraph(label, x + 24, top + 8, width, 'ink'),
  ];
  const tooltip = label.cut ? name : undefined;
  // The steps are always drawn (L2), so there is nothing to fold.
  const folds = id !== undefined && id !== 'steps' && context.density === 'full';
  const spoken = folds ? densityWordsOf(context.language).fold(name) : undefined;
  return {
    item: group('lane', box, items, { tooltip, ...(folds ? { action: `fold:${id}`, label: spoken } : {}) }),
    height: label.height + 16,
  };
}

/** A row of cards with its head; nothing without cards. */
export function cardRow(
  context: MapContext,
  id: LaneId,
  head: { readonly name: string; readonly icon: IconName },
  top: number,
  cards: readonly PlacedCards[],
  options: StackOptions = {},
): Row | undefined {
  if (cards.length === 0) return undefined;
  const name = laneHead(context, head.name, head.icon, top, id);
  const stack = stackCards(context, top, cards, options);
  return { id, height: Math.max(stack.height, name.height, 34), items: [name.item, ...stack.items] };
}
