/** A card of the board: the meeting, its step, who owns it, and whether it has a pain. */
import { lineWords } from '../../words/spoken.js';
import type { TouchpointCard } from '../../../core/insight/touchpoint-cards.js';
import { meanScore } from '../../../core/insight/mean-feeling.js';
import type { Fact } from '../../../core/model/journey.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import { onOneLine } from '../../../core/util/clean-text.js';
import { face, faceLevel } from '../../kit/faces.js';
import type { Item } from '../../kit/display-list.js';
import type { MapContext } from '../../scene/context.js';
import { group } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { gravestWeight } from '../../../core/insight/pains.js';
import { channelSign } from '../../marks/channel-sign.js';
import { icon, rect, severityBars } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, shrunkParagraph } from '../../kit/text.js';
import { asSentence, nameInSentence } from '../../words/sentence.js';
import { cardName } from '../../words/card-words.js';
import { factWordsOf } from '../../words/fact-words.js';

export interface BoardCard {
  readonly height: number;
  readonly draw: (x: number, y: number) => Item;
}

const PADDING = 8;
const SIGN = 22;

/** Measures a card of this width; names are never cut below four lines. */
export function boardCard(context: MapContext, card: TouchpointCard, width: number): BoardCard {
  const { typography } = context;
  const inner = width - 2 * PADDING - 3;
  const name = cardName(card, context.language);
  const signRoom = card.channel ? SIGN + 6 : 0;
  const mean = meanScore(card.part.feels);
  const faceRoom = mean === undefined ? 0 : 22;
  const title = shrunkParagraph(typography, name, 'step', inner - signRoom - faceRoom, { latin: 11.5, tall: 12.5 });
  const step = asSentence(
    paragraph(typography, placeOf(context, card), 'meta', inner, { maxLines: 4, plainEllipsis: true }),
  );
  const owner = cutLine(typography, factWordsOf(context.language).ownersOrNobody(card), 'meta', inner - 18, {
    weight: 500,
  });
  const pain = card.pains.length > 0 ? painLine(context, card, inner) : undefined;
  const headHeight = Math.max(card.channel ? SIGN : 0, title.height, faceRoom === 0 ? 0 : 18);
  const ownerTop = PADDING + headHeight + 4 + step.height + 4;
  const painTop = ownerTop + owner.height + 4;
  const height = Math.ceil(pain ? painTop + pain.height + PADDING : ownerTop + owner.height + PADDING);
  const draw = (x: number, y: number): Item => {
    const left = x + PADDING + 3;
    const bare = !card.touchpoint && !card.channel;
    const items: Item[] = [
      rect({ x, y, width, height }, 6, {
        fill: 'raised',
        stroke: 'lineStrong',
        strokeWidth: 1,
        ...(bare ? { dash: '4 3' } : {}),
      }),
    ];
    if (pain) items.push(rect({ x, y: y + 3, width: 4, height: height - 6 }, 2, { fill: 'pain' }));
    const middle = y + PADDING + headHeight / 2;
    if (card.channel) items.push(...channelSign(card.channel, left, middle - SIGN / 2, SIGN));
    if (mean !== undefined) items.push(...face(faceLevel(mean), x + width - PADDING - 9, y + PADDING + 9, 9));
    items.push(
      ...drawParagraph(
        title,
        left + signRoom,
        middle - title.height / 2,
        inner - signRoom - faceRoom,
        bare ? 'ink2' : 'ink',
      ),
      ...drawParagraph(step, left, y + PADDING + headHeight + 4, inner, 'ink2'),
      icon('briefcase', left, y + ownerTop + (owner.line - 12) / 2, 12, card.owners.length > 0 ? 'ink2' : 'pain'),
      ...drawParagraph(owner, left + 18, y + ownerTop, inner - 18, card.owners.length > 0 ? 'ink' : 'painInk'),
    );
    if (pain) items.push(...pain.draw(left, y + painTop));
    const main = mainFact(card);
    return group('card', { x, y, width, height }, items, {
      facts: [main.fact, card.touchpoint, card.channel, ...card.named, ...card.pains, ...card.part.feels],
      keyword: main.keyword,
      label: spoken(context, card, name, main.fact),
      tooltip: tooltipOf(context, card, name, title.cut || step.cut || owner.cut),
    });
  };
  return { height, draw };
}

/** Where a click on the card leads. */
function mainFact(card: TouchpointCard): { readonly fact: Fact | undefined; readonly keyword: KeywordId } {
  if (card.touchpoint) return { fact: card.touchpoint, keyword: 'touchpoint' };
  if (card.channel) return { fact: card.channel, keyword: 'channel' };
  return { fact: card.part.source ? { source: card.part.source } : undefined, keyword: 'step' };
}

/** Channel, then the step with its number: "LINE · step 4, Asks about size in chat". */
function placeOf(context: MapContext, card: TouchpointCard): string {
  const { labels, language } = context;
  const channel =
    card.touchpoint && card.channel ? nameInSentence(factWordsOf(language).channelName(card.channel)) : '';
  const step =
    card.column === undefined
      ? card.stage === undefined
        ? labels.map.wholeJourney
        : labels.map.wholeStage
      : context.prose.list([
          context.words.stepNumber(String(card.column + 1)),
          nameInSentence(onOneLine(titleOf(context, card.part.title))),
        ]);
  return [channel, step].filter((text) => text.trim() !== '').join(' \u00b7 ');
}

interface PainLine {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Item[];
}

/** The worst of the pains with its bars; how many there are, and whether some are open. */
function painLine(context: MapContext, card: TouchpointCard, width: number): PainLine {
  const open = card.open.length > 0;
  const [first] = card.pains;
  const words =
    card.pains.length === 1 && first
      ? first.text
      : analysisWordsOf(context.language).board.openPains({
          open: String(card.open.length),
          pains: String(card.pains.length),
        });
  const text = paragraph(context.typography, words, 'meta', width - 38, { maxLines: 4, plainEllipsis: true });
  return {
    height: Math.max(16, text.height),
    draw: (x, y) => [
      ...severityBars(gravestWeight(card.pains), x, y + text.line / 2 + 5, 'pain'),
      icon(open ? 'circle-dashed' : 'lightbulb', x + 19, y + (text.line - 13) / 2, 13, open ? 'pain' : 'idea'),
      ...drawParagraph(text, x + 38, y, width - 38, 'painInk'),
    ],
  };
}

function spoken(context: MapContext, card: TouchpointCard, name: string, fact: Fact | undefined): string {
  const { labels, language } = context;
  const base = { open: String(card.open.length), pains: String(card.pains.length) };
  return [
    `${labels.lanes.touchpoints}: ${context.prose.sentence(name)}`,
    context.prose.sentence(placeOf(context, card)),
    context.prose.sentence(`${labels.lanes.owner}: ${factWordsOf(context.language).ownersOrNobody(card)}`),
    ...(card.pains.length === 0
      ? []
      : [
          context.prose.sentence(analysisWordsOf(language).board.openPains(base)),
          ...card.pains.map(({ text }) => context.prose.sentence(text)),
        ]),
    lineWords(context, fact),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Pains are shown in full on hover; names only if they were cut. */
function tooltipOf(context: MapContext, card: TouchpointCard, name: string, cut: boolean): string | undefined {
  const texts = cut ? [name, placeOf(context, card), factWordsOf(context.language).ownersOrNobody(card)] : [];
  for (const { text } of card.pains) texts.push(text);
  return texts.length === 0 ? undefined : texts.join('\n');
}
