import { spokenUnder } from '../../../words/spoken.js';
import type { LeavesFact } from '../../../../core/model/journey.js';
import type { Item } from '../../../kit/display-list.js';
import { CELL_GAP, cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { group, placeInWords } from '../../../marks/groups.js';
import { stackCards } from '../../../marks/row.js';
import type { Card, PlacedCards } from '../../../marks/row.js';
import { icon } from '../../../kit/shapes.js';
import type { Block, Box } from '../../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';
import { factWordsOf } from '../../../words/fact-words.js';

/** People who leave for good, and why, below the people of the stage or above the step. */
export function leavesBand(context: MapContext, top: number): Block {
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    // A column is as narrow as a stage of one step, so no bracket is needed to show how far the words apply.
    for (const leaves of scope.part.leaves) {
      cards.push({ scope: { ...scope, level: 'step' }, card: leavesCard(context, scope, leaves) });
    }
  }
  if (cards.length === 0) return { height: 0, items: [] };
  const stack = stackCards(context, top, cards, { padding: 4, gap: 4 });
  return { height: stack.height, items: stack.items };
}

function leavesCard(context: MapContext, scope: Scope, leaves: LeavesFact): Card {
  const { typography } = context;
  const text = factWordsOf(context.language).leaves(leaves);
  const width = cardBox(context, scope.from, scope.to).width - CELL_GAP;
  const shown = paragraph(typography, text, 'meta', width - 20, {
    weight: 500,
    maxLines: scope.level === 'step' ? 3 : 2,
    plainEllipsis: true,
  });
  return {
    height: Math.max(16, shown.height),
    draw: (box: Box): Item[] => {
      const items = [
        icon('log-out', box.x + 2, box.y + (shown.line - 13) / 2, 13, 'pain'),
        ...drawParagraph(shown, box.x + 20, box.y, width - 20, 'painInk'),
      ];
      const label = spokenUnder(context, placeInWords(context, scope), text, leaves);
      return [
        group('band', { ...box, height: shown.height }, items, {
          facts: [leaves],
          keyword: 'leaves',
          label,
          tooltip: shown.cut ? text : undefined,
        }),
      ];
    },
  };
}
