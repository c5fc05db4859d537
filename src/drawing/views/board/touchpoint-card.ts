/** A card of the board: the meeting, its step, who owns it, and whether it has a pain. */
import { lineWords } from '../../words/spoken.js';
import type { TouchpointCard } from '../../../core/insight/touchpoint-cards.js';
import { isApart } from '../../../core/insight/felt-apart.js';
import { meanScore } from '../../../core/insight/mean-feeling.js';
import type { Fact, FeelsFact, IdeaFact } from '../../../core/model/journey.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import { onOneLine } from '../../../core/util/clean-text.js';
import { face, faceLevel } from '../../kit/faces.js';
import type { Item } from '../../kit/display-list.js';
import type { MapContext } from '../../scene/context.js';
import { group, speakFact } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { factsOfIdea, factsOfPain, gravestWeight, painWeight } from '../../../core/insight/pains.js';
import type { PainWeight } from '../../../core/insight/pains.js';
import { channelSign } from '../../marks/channel-sign.js';
import { icon, rect, severityBars } from '../../kit/shapes.js';
import { drawParagraph, paragraph, shrunkParagraph } from '../../kit/text.js';
import { asSentence, nameInSentence } from '../../words/sentence.js';
import { emotionScoreOf } from '../../../core/vocabulary/feeling-lookup.js';
import { feelingWords } from '../../words/feeling-words.js';
import { formatNumber } from '../../words/format.js';
import { cardName, listedIdea } from '../../words/card-words.js';
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
  const owner = paragraph(typography, factWordsOf(context.language).ownersOrNobody(card), 'meta', inner - 18, {
    weight: 500,
    maxLines: 3,
    plainEllipsis: true,
  });
  const lines = linesOf(context, card, inner);
  const headHeight = Math.max(card.channel ? SIGN : 0, title.height, faceRoom === 0 ? 0 : 18);
  const ownerTop = PADDING + headHeight + 4 + step.height + 4;
  const linesTop = ownerTop + owner.height + 4;
  const height = Math.ceil(lines.reduce((sum, each) => sum + each.height + 4, linesTop) - 4 + PADDING);
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
    if (card.pains.length > 0) items.push(rect({ x, y: y + 3, width: 4, height: height - 6 }, 2, { fill: 'pain' }));
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
    let lineTop = y + linesTop;
    for (const each of lines) {
      items.push(...each.draw(left, lineTop));
      lineTop += each.height + 4;
    }
    const main = mainFact(card);
    const facts = [
      main.fact,
      card.touchpoint,
      card.channel,
      ...card.named,
      ...card.pains.flatMap(factsOfPain),
      ...card.ideas.flatMap(factsOfIdea),
      ...card.part.feels,
    ];
    const cut = title.cut || step.cut || owner.cut;
    return group('card', { x, y, width, height }, items, {
      facts,
      keyword: main.keyword,
      label: spoken(context, card, name, main.fact),
      tooltip: tooltipOf(context, card, name, cut),
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

/** Something below the owner of a card. */
interface CardLine {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Item[];
}

/** Feelings that the face does not say, pains, then ideas with their plan. */
function linesOf(context: MapContext, card: TouchpointCard, width: number): readonly CardLine[] {
  const felt = card.feels.filter(
    (feeling) => isApart(feeling) || feeling.score === undefined || (context.typography.whole && feeling.text !== ''),
  );
  return [
    ...felt.map((feeling) => feelingLine(context, feeling, width)),
    ...painLines(context, card, width),
    ...card.ideas.map((idea) => ideaLine(context, idea, width)),
  ];
}

/** A feeling of one persona, of one case, or in words: its face, and whose it is. */
function feelingLine(context: MapContext, feeling: FeelsFact, width: number): CardLine {
  const { language } = context;
  const score = feeling.score ?? emotionScoreOf(feeling.text);
  const said = feelingWords(feeling, language);
  const number = feeling.score === undefined ? '' : formatNumber(feeling.score, language);
  const text = paragraph(context.typography, said === '' ? number : said, 'meta', width - 18, {
    maxLines: 4,
    plainEllipsis: true,
  });
  return {
    height: Math.max(14, text.height),
    draw: (x, y) => [
      ...(score === undefined ? [] : face(faceLevel(score), x + 6, y + text.line / 2, 6, feeling.score === undefined)),
      ...drawParagraph(text, x + 18, y, width - 18, 'ink2'),
    ],
  };
}

/** Each pain with its bars where every text is said; else the only one, or how many there are and whether some are open. */
function painLines(context: MapContext, card: TouchpointCard, width: number): readonly CardLine[] {
  const open = new Set(card.open);
  if (card.pains.length === 0) return [];
  if (context.typography.whole || card.pains.length === 1) {
    return card.pains.map((pain) =>
      painLine(context, { words: pain.text, weight: painWeight(pain), open: open.has(pain) }, width),
    );
  }
  const words = analysisWordsOf(context.language).board.openPains({
    open: String(card.open.length),
    pains: String(card.pains.length),
  });
  return [painLine(context, { words, weight: gravestWeight(card.pains), open: open.size > 0 }, width)];
}

function painLine(
  context: MapContext,
  { words, weight, open }: { readonly words: string; readonly weight: PainWeight; readonly open: boolean },
  width: number,
): CardLine {
  const text = paragraph(context.typography, words, 'meta', width - 38, { maxLines: 4, plainEllipsis: true });
  return {
    height: Math.max(16, text.height),
    draw: (x, y) => [
      ...severityBars(weight, x, y + text.line / 2 + 5, 'pain'),
      icon(open ? 'circle-dashed' : 'lightbulb', x + 19, y + (text.line - 13) / 2, 13, open ? 'pain' : 'idea'),
      ...drawParagraph(text, x + 38, y, width - 38, 'painInk'),
    ],
  };
}

function ideaLine(context: MapContext, idea: IdeaFact, width: number): CardLine {
  const text = paragraph(context.typography, listedIdea(idea, context.language), 'meta', width - 18, {
    maxLines: 4,
    plainEllipsis: true,
  });
  return {
    height: Math.max(14, text.height),
    draw: (x, y) => [
      icon('lightbulb', x, y + (text.line - 12) / 2, 12, 'idea'),
      ...drawParagraph(text, x + 18, y, width - 18, 'ideaInk'),
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
    ...card.ideas.map((idea) => speakFact(context, 'idea', listedIdea(idea, language), undefined)),
    lineWords(context, fact),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Pains are shown in full on hover; names only if they were cut. */
function tooltipOf(context: MapContext, card: TouchpointCard, name: string, cut: boolean): string | undefined {
  const texts = cut ? [name, placeOf(context, card), factWordsOf(context.language).ownersOrNobody(card)] : [];
  for (const { text } of card.pains) texts.push(text);
  for (const idea of card.ideas) texts.push(listedIdea(idea, context.language));
  return texts.length === 0 ? undefined : texts.join('\n');
}
