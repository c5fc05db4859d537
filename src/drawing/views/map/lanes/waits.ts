import type { WaitFact } from '../../../../core/model/journey.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { Item } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import type { ColourName } from '../../../kit/palette.js';
import { beforeText, goneWaits, waitBefore } from '../compare/cards.js';
import { CARD_PADDING, cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { group, speak } from '../../../marks/groups.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Box, Paint } from '../../../kit/shapes.js';
import { drawParagraph, paragraph, wholeOf } from '../../../kit/text.js';
import { factWordsOf } from '../../../words/fact-words.js';

interface Looks {
  readonly frame: Paint;
  readonly ink: ColourName;
  readonly mark: ColourName;
  readonly icon: IconName;
}

/** How long the customer waits, and whether that is announced. */
export function waitsLane(context: MapContext, top: number): Row | undefined {
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    for (const wait of scope.part.wait) cards.push({ scope, card: waitCard(context, scope, wait) });
    cards.push(...goneWaits(context, scope));
  }
  return cardRow(context, 'waits', { name: context.labels.lanes.waits, icon: 'hourglass' }, top, cards, {
    padding: 8,
    gap: 6,
    framed: true,
  });
}

function waitCard(context: MapContext, scope: Scope, wait: WaitFact): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const inner = width - 2 * CARD_PADDING;
  const looks = looksOf(wait);
  const facts = factWordsOf(context.language);
  const first = paragraph(context.typography, facts.waitLength(wait), 'body', inner - 20, { weight: 600 });
  const second = paragraph(context.typography, facts.told(wait), 'body', inner - 20);
  const beside = facts.besideLength(wait);
  const more = beside === '' ? undefined : paragraph(context.typography, beside, 'body', inner);
  const old = waitBefore(context, wait);
  const before = beforeText(context, old, { used: first.width, room: inner - 20, line: first.height });
  const height = 5 + first.height + (before?.height ?? 0) + second.height + (more?.height ?? 0) + 5;
  const label = speak(
    context,
    context.labels.lanes.waits,
    scope,
    facts.wait(wait, old ? compareWordsOf(context.language).before(old.text) : ''),
    wait,
  );
  return {
    height,
    draw: (box: Box): Item[] => {
      const secondTop = box.y + 5 + first.height + (before?.height ?? 0);
      const items: Item[] = [
        rect(box, 5, looks.frame),
        icon('hourglass', box.x + CARD_PADDING, box.y + 5 + (first.line - 14) / 2, 14, looks.mark),
        ...drawParagraph(first, box.x + CARD_PADDING + 20, box.y + 5, inner - 20, looks.ink),
        icon(looks.icon, box.x + CARD_PADDING, secondTop + (second.line - 14) / 2, 14, looks.mark),
        ...drawParagraph(second, box.x + CARD_PADDING + 20, secondTop, inner - 20, looks.ink),
      ];
      if (before) items.push(...before.draw(box.x + CARD_PADDING + 20, box.y + 5));
      if (more) items.push(...drawParagraph(more, box.x + CARD_PADDING, secondTop + second.height, inner, looks.ink));
      return [group('card', box, items, { facts: [wait], keyword: 'wait', label, tooltip: wholeOf([first, more]) })];
    },
  };
}

function looksOf(wait: WaitFact): Looks {
  if (wait.told === false) {
    const frame: Paint = { fill: 'painSoft', stroke: 'pain', strokeWidth: 1.5, dash: '4 3' };
    return { frame, ink: 'painInk', mark: 'pain', icon: 'bell-off' };
  }
  if (wait.told === true) {
    return {
      frame: { fill: 'raised', stroke: 'lineStrong', strokeWidth: 1.5 },
      ink: 'ink',
      mark: 'ink2',
      icon: 'bell',
    };
  }
  const frame: Paint = { fill: 'raised', stroke: 'lineStrong', strokeWidth: 1.5, dash: '4 3' };
  return { frame, ink: 'ink', mark: 'ink2', icon: 'circle-question-mark' };
}
