/** Cards of a whole stage or journey, side by side over its columns, in lines that wrap. */
import type { Item } from '../kit/display-list.js';
import type { Box } from '../kit/shapes.js';
import type { Scope } from '../scene/context.js';
import type { Card } from './row.js';

/** Least width of a card beside others, and the space between two, px. */
const LEAST = 200;
const GAP = 8;

/** Whether cards of a part have room beside each other. */
export function isShelf({ from, to }: Pick<Scope, 'from' | 'to'>, cards: number): boolean {
  return cards > 1 && to - from > 1;
}

/** One card that holds a card for each fact; `make` is told how wide each may be. */
export function shelf<Fact>(facts: readonly Fact[], width: number, make: (fact: Fact, width: number) => Card): Card {
  const most = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
  const lines = Math.ceil(facts.length / most);
  // Lines of one length: a single last card would look like an afterthought.
  const perLine = Math.ceil(facts.length / lines);
  const each = (width - GAP * (perLine - 1)) / perLine;
  const cards = facts.map((fact) => make(fact, each));
  const heights = Array.from({ length: lines }, (_, line) =>
    Math.max(...cards.slice(line * perLine, (line + 1) * perLine).map((card) => card.height)),
  );
  const tops = heights.map((_, line) => heights.slice(0, line).reduce((sum, height) => sum + height + GAP, 0));
  return {
    height: heights.reduce((sum, height) => sum + height, GAP * (lines - 1)),
    draw: (box: Box): Item[] =>
      cards.flatMap((card, index) => {
        const line = Math.floor(index / perLine);
        const x = box.x + (index % perLine) * (each + GAP);
        const y = box.y + (tops[line] ?? 0);
        return card.draw({ x, y, width: each, height: heights[line] ?? card.height });
      }),
  };
}
