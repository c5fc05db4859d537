/** Lanes whose cards are texts: what people do, think, say, need, and what is done for them. */
import type { Fact, PartFacts, TextFact } from '../../../../core/model/journey.js';
import { purposesOf } from '../../../scene/lanes-in-use.js';
import type { PurposeFact, PurposeLane } from '../../../scene/lanes-in-use.js';
import type { Labels } from '../../../../core/vocabulary/labels.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import { withoutQuotes } from '../../../../core/util/clean-text.js';
import type { Item } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import { PURPOSE_LANES } from '../../../../core/vocabulary/lanes.js';
import type { LaneId } from '../../../../core/vocabulary/lanes.js';
import { factWordsOf } from '../../../words/fact-words.js';
import type { FactWords } from '../../../words/fact-words.js';
import type { ColourName } from '../../../kit/palette.js';
import { goneText } from '../compare/cards.js';
import { isGone } from '../../../marks/change-marks.js';
import { CARD_PADDING, cardBox, colourOfColumn } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { group, speak } from '../../../marks/groups.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row, StackOptions } from '../../../marks/row.js';
import { rect } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';

interface TextLane {
  readonly id: LaneId;
  readonly name: string;
  readonly icon: IconName;
  readonly keyword: KeywordId;
  readonly style: 'plain' | 'quote' | 'box' | 'sunken';
  readonly facts: (part: PartFacts) => readonly TextFact[];
}

interface PurposeRow {
  readonly id: PurposeLane;
  readonly name: string;
  readonly icon: IconName;
  readonly texts: (scope: Scope) => readonly { readonly fact: Fact; readonly text: string }[];
}

type TextLaneKeyword = 'does' | 'thinks' | 'says' | 'needs' | 'gain' | 'staff' | 'behind';

/** All lanes of texts, by their keyword. */
export function textLanesOf({ lanes }: Labels): Readonly<Record<TextLaneKeyword, TextLane>> {
  return {
    does: {
      id: 'does',
      name: lanes.does,
      icon: 'list-checks',
      keyword: 'does',
      style: 'plain',
      facts: (part) => part.does,
    },
    thinks: {
      id: 'thinks',
      name: lanes.thinks,
      icon: 'quote',
      keyword: 'thinks',
      style: 'quote',
      facts: (part) => part.thinks,
    },
    says: {
      id: 'says',
      name: lanes.says,
      icon: 'megaphone',
      keyword: 'says',
      style: 'quote',
      facts: (part) => part.says,
    },
    needs: {
      id: 'needs',
      name: lanes.needs,
      icon: 'message-circle-question-mark',
      keyword: 'needs',
      style: 'plain',
      facts: (part) => part.needs,
    },
    gain: {
      id: 'gains',
      name: lanes.gains,
      icon: 'thumbs-up',
      keyword: 'gain',
      style: 'plain',
      facts: (part) => part.gain,
    },
    staff: { id: 'staff', name: lanes.staff, icon: 'eye', keyword: 'staff', style: 'box', facts: (part) => part.staff },
    behind: {
      id: 'behind',
      name: lanes.behind,
      icon: 'eye-off',
      keyword: 'behind',
      style: 'sunken',
      facts: (part) => part.behind,
    },
  };
}

const PURPOSE_ICONS: Readonly<Record<PurposeLane, IconName>> = {
  scenario: 'map-pin',
  goal: 'flag',
  expects: 'sparkles',
  doneWhen: 'clipboard-check',
  objective: 'target',
  lasts: 'timer',
  howOften: 'calendar-sync',
  doneBy: 'user-round-cog',
  for: 'user-round',
  with: 'users-round',
};

/** The rows of purposes; what the header says of the journey, and the length that the card of a step has, are not in them. */
export function purposeLanes({ labels, language }: MapContext): readonly PurposeRow[] {
  const words = factWordsOf(language);
  return PURPOSE_LANES.map((id) => ({
    id,
    name: labels.lanes[id],
    icon: PURPOSE_ICONS[id],
    texts: ({ part }) =>
      purposesOf(part, id).map((fact) => ({
        fact,
        text: purposeText(words, id, fact),
      })),
  }));
}

function purposeText(words: FactWords, id: PurposeLane, fact: PurposeFact): string {
  if ('kind' in fact) return words.objective(fact);
  if ('duration' in fact) return words.lasts(fact);
  return id === 'doneBy' && 'span' in fact ? words.doneBy(fact) : fact.text;
}

/** One row of purposes; undefined if no part has such a fact. */
export function purposeLane(context: MapContext, row: PurposeRow, top: number): Row | undefined {
  const cards = context.scopes.flatMap((scope) =>
    row
      .texts(scope)
      .filter(({ text }) => text.trim() !== '')
      .map(({ fact, text }): PlacedCards => {
        const label = speak(context, row.name, scope, text, fact);
        return { scope, card: plainCard(context, scope, text, { facts: [fact], keyword: row.id, label }) };
      }),
  );
  return cardRow(context, row.id, { name: row.name, icon: row.icon }, top, cards, { padding: 8, gap: 6 });
}

/** One lane of texts; undefined if no part has such a fact. */
export function textLane(context: MapContext, lane: TextLane, top: number): Row | undefined {
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    for (const fact of lane.facts(scope.part)) {
      if (fact.text.trim() !== '') cards.push({ scope, card: textCard(context, lane, scope, fact) });
    }
  }
  const boxed = lane.style === 'box' || lane.style === 'sunken';
  const options: StackOptions = boxed ? { stretch: true, padding: 7, framed: true } : { padding: 8, gap: 6 };
  return cardRow(context, lane.id, { name: lane.name, icon: lane.icon }, top, cards, options);
}

function textCard(context: MapContext, lane: TextLane, scope: Scope, fact: TextFact): Card {
  if (isGone(context, scope.part)) {
    return goneText(context, scope, fact, { quote: lane.style === 'quote', keyword: lane.keyword, lane: lane.name });
  }
  const label = speak(context, lane.name, scope, fact.text, fact);
  const options = { facts: [fact], keyword: lane.keyword, label };
  switch (lane.style) {
    case 'plain':
      return plainCard(context, scope, fact.text, options);
    case 'quote':
      return quoteCard(context, scope, fact.text, options);
    case 'box':
    case 'sunken':
      return boxCard(context, scope, fact.text, lane.style === 'box' ? 'raised' : 'surface', options);
  }
}

interface CardFacts {
  readonly facts: readonly Fact[];
  readonly keyword: KeywordId;
  readonly label: string;
}

/** A text without a frame. */
export function plainCard(
  context: MapContext,
  scope: Scope,
  text: string,
  options: CardFacts,
  ink: ColourName = 'ink',
): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const words = paragraph(context.typography, text, 'body', width - 6);
  return {
    height: words.height,
    draw: (box: Box): Item[] => {
      const items = drawParagraph(words, box.x + 3, box.y, width - 6, ink);
      return [group('card', box, items, { ...options, tooltip: words.cut ? text : undefined })];
    },
  };
}

/** Words of the customer: in quotation marks, with a bar in the colour of their stage. */
function quoteCard(context: MapContext, scope: Scope, text: string, options: CardFacts): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const words = paragraph(context.typography, `\u201c${withoutQuotes(text)}\u201d`, 'body', width - 12, {
    italic: true,
  });
  return {
    height: words.height,
    draw: (box: Box): Item[] => {
      const bar = rect({ x: box.x, y: box.y + 1, width: 2, height: words.height - 2 }, 1, {
        fill: colourOfColumn(context, scope.from),
      });
      const items = [bar, ...drawParagraph(words, box.x + 9, box.y, width - 12, 'ink2')];
      return [group('card', box, items, { ...options, tooltip: words.cut ? text : undefined })];
    },
  };
}

function boxCard(
  context: MapContext,
  scope: Scope,
  text: string,
  fill: 'raised' | 'surface',
  options: CardFacts,
): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const words = paragraph(context.typography, text, 'body', width - 2 * CARD_PADDING);
  return {
    height: words.height + 14,
    draw: (box: Box): Item[] => {
      const frame = rect(box, 6, { fill, stroke: 'line', strokeWidth: 1 });
      const items = [frame, ...drawParagraph(words, box.x + CARD_PADDING, box.y + 7, width - 2 * CARD_PADDING, 'ink')];
      return [group('card', box, items, { ...options, tooltip: words.cut ? text : undefined })];
    },
  };
}
