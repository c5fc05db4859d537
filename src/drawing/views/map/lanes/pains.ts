import type { Column } from '../../../../core/insight/parts.js';
import { stepWords } from '../../../words/spoken.js';
import { holds } from '../../../../core/util/set-of.js';
import { remember } from '../../../../core/util/remember.js';
import { drawnGroups } from '../../../../core/insight/answered-pains.js';
import type { Answers, PainGroup } from '../../../../core/insight/answered-pains.js';
import type { IdeaFact, ImpactFact, PainFact } from '../../../../core/model/journey.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { Item } from '../../../kit/display-list.js';
import { gonePains, newPainWord } from '../compare/cards.js';
import { isGone } from '../../../marks/change-marks.js';
import { CARD_PADDING, cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { asName } from '../../../../core/util/name-case.js';
import { group, speak } from '../../../marks/groups.js';
import { factsOfIdea, factsOfPain, lastLineOf } from '../../../../core/insight/pains.js';
import { cardRow } from '../../../marks/row.js';
import { isShelf, shelf } from '../../../marks/shelf.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { circle, icon, line, rect } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';
import { causeSign, painBars } from '../../../marks/pain-signs.js';
import { factWordsOf } from '../../../words/fact-words.js';

/** From a pain to what answers it. */
const STEM = 10;
const HEAD = 18;
/** Between a pain and what it does, and between an idea and its plan. */
const PLAN_GAP = 4;

/** Pains with the ideas that answer them in one lane, so that the tie between them is always drawn. */
export function painsLane(context: MapContext, answers: Answers, top: number): Row | undefined {
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    for (const each of drawnGroups(scope.part, answers)) {
      const isBeside = each.pains.length === 0 && isShelf(scope, each.ideas.length);
      cards.push({
        scope,
        card: isBeside ? ideaShelf(context, scope, each.ideas) : groupCard(context, answers, scope, each),
      });
    }
    cards.push(...gonePains(context, scope));
  }
  return cardRow(context, 'pains', { name: context.labels.lanes.pains, icon: 'triangle-alert' }, top, cards, {
    padding: 9,
    gap: 8,
    framed: true,
  });
}

/** Pains stacked, a stem, and the ideas below; a pain without an answer says so. */
function groupCard(context: MapContext, answers: Answers, scope: Scope, together: PainGroup): Card {
  const parts: { readonly card: Card; readonly tie?: 'solid' | 'dotted' | 'near' }[] = [];
  const ties = tiesOf(answers, together);
  together.pains.forEach((pain, index) => {
    parts.push({ card: painCard(context, scope, pain), ...(index > 0 ? { tie: 'near' as const } : {}) });
    const open = answers.ideasOf.get(pain) === undefined;
    if (open) parts.push({ card: openCard(context, scope, pain), tie: 'dotted' });
    else if (!ties.has(pain)) parts.push({ card: elsewhereCard(context, answers, pain), tie: 'solid' });
  });
  together.ideas.forEach((idea, index) => {
    const tied = index === 0 && ties.size > 0;
    parts.push({
      card: ideaCard(context, scope, idea),
      ...(parts.length === 0 ? {} : { tie: tied ? 'solid' : 'near' }),
    });
  });
  const height = parts.reduce((sum, { card, tie }) => sum + card.height + spaceOf(tie), 0);
  return {
    height,
    draw: (box: Box): Item[] => {
      const items: Item[] = [];
      let y = box.y;
      for (const { card, tie } of parts) {
        items.push(...stem(tie, box.x + 14, y));
        y += spaceOf(tie);
        items.push(...card.draw({ x: box.x, y, width: box.width, height: card.height }));
        y += card.height;
      }
      return items;
    },
  };
}

/** Pains of the group that an idea of the same group answers. */
function tiesOf(answers: Answers, together: PainGroup): ReadonlySet<PainFact> {
  return new Set(
    together.pains.filter((pain) => answers.ideasOf.get(pain)?.some((idea) => holds(together.ideas, idea)) === true),
  );
}

function spaceOf(tie: 'solid' | 'dotted' | 'near' | undefined): number {
  return tie === undefined ? 0 : tie === 'near' ? 4 : STEM;
}

function stem(tie: 'solid' | 'dotted' | 'near' | undefined, x: number, y: number): Item[] {
  if (tie === 'solid') {
    return [line(x, y, x, y + STEM, { stroke: 'idea', strokeWidth: 1.5 }), circle(x, y, 3, { fill: 'idea' })];
  }
  if (tie === 'dotted') return [line(x, y + 1, x, y + STEM, { stroke: 'pain', strokeWidth: 1.5, dash: '2 2' })];
  return [];
}

function painCard(context: MapContext, scope: Scope, pain: PainFact): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const inner = width - 2 * CARD_PADDING;
  const words = paragraph(context.typography, pain.text, 'body', inner);
  const facts = factWordsOf(context.language);
  const why = facts.cause(pain.cause);
  const isNew = newPainWord(context, scope, pain);
  const isSaid = (impact: ImpactFact): boolean => impact.text !== '';
  const besideOf = (impacts: readonly ImpactFact[]): readonly string[] =>
    impacts.map((each) => facts.impactBeside(each));
  // Beside the signs are words of ours only: a sentence of the author's would come before the pain itself.
  const beside = context.prose.list([isNew, ...besideOf(pain.impact.filter((each) => !isSaid(each)))]);
  const more = context.prose.list([pain.cause?.cause === 'other' ? why : '', ...besideOf(pain.impact.filter(isSaid))]);
  const below = more === '' ? undefined : paragraph(context.typography, more, 'meta', inner);
  const headLeft = pain.cause ? 40 : 22;
  const causeText = beside === '' ? undefined : paragraph(context.typography, beside, 'meta', inner - headLeft);
  const head = Math.max(HEAD, causeText?.height ?? 0);
  const spoken = context.prose.list([isNew, facts.pain(pain)]);
  const wordsEnd = 6 + head + words.height;
  const height = wordsEnd + (below ? PLAN_GAP + below.height : 0) + 6;
  return {
    height,
    draw: (box: Box): Item[] => {
      const items: Item[] = [
        rect(box, 5, { fill: 'painSoft', stroke: 'painLine', strokeWidth: 1 }),
        rect({ x: box.x, y: box.y + 1, width: 3, height: box.height - 2 }, 1.5, { fill: 'pain' }),
        ...painBars(pain, box.x + CARD_PADDING, box.y + 6 + 14, 'pain'),
        ...causeSign(pain, box.x + CARD_PADDING + 22, box.y + 8, 'pain'),
      ];
      if (causeText) {
        items.push(
          ...drawParagraph(causeText, box.x + CARD_PADDING + headLeft, box.y + 7, inner - headLeft, 'painInk'),
        );
      }
      items.push(...drawParagraph(words, box.x + CARD_PADDING, box.y + 6 + head, inner, 'painInk'));
      if (below) {
        items.push(...drawParagraph(below, box.x + CARD_PADDING, box.y + wordsEnd + PLAN_GAP, inner, 'painInk'));
      }
      const label = speak(context, context.labels.lanes.pains, scope, spoken, pain);
      const tooltip = [words.cut ? pain.text : '', why].filter((text) => text !== '').join('\n');
      return [
        group('card', box, items, {
          facts: factsOfPain(pain),
          keyword: 'pain',
          label,
          ...(tooltip === '' ? {} : { tooltip }),
        }),
      ];
    },
  };
}

/** Ideas for a whole stage or journey, which answer no pain of it. */
function ideaShelf(context: MapContext, scope: Scope, ideas: readonly IdeaFact[]): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  return shelf(ideas, width, (idea, each) => ideaCard(context, scope, idea, each));
}

function ideaCard(
  context: MapContext,
  scope: Scope,
  idea: IdeaFact,
  width = cardBox(context, scope.from, scope.to).width,
): Card {
  const inner = width - 2 * CARD_PADDING;
  const marks = factWordsOf(context.language).ideaWeight(idea);
  const beside = paragraph(context.typography, marks === '' ? ' ' : marks, 'meta', inner - 20);
  const words = paragraph(context.typography, idea.text, 'body', inner);
  // Our own word or two stand next to the sign; a plan in the author's words would come before the idea itself.
  const below =
    beside.lines.length > 1 || isInOwnWords(idea) ? paragraph(context.typography, marks, 'meta', inner) : undefined;
  const isBeside = marks !== '' && !below;
  const headHeight = isBeside ? Math.max(HEAD, beside.height) : HEAD;
  const wordsEnd = 6 + headHeight + words.height;
  return {
    height: wordsEnd + (below ? PLAN_GAP + below.height : 0) + 6,
    draw: (box: Box): Item[] => {
      const items: Item[] = [
        rect(box, 5, { fill: 'ideaSoft', stroke: 'ideaLine', strokeWidth: 1 }),
        icon('lightbulb', box.x + CARD_PADDING - 1, box.y + 7, 15, 'idea'),
        ...(isBeside
          ? drawParagraph(
              beside,
              box.x + CARD_PADDING + 20,
              box.y + 6 + (HEAD - beside.line) / 2,
              inner - 20,
              'ideaInk',
            )
          : []),
        ...drawParagraph(words, box.x + CARD_PADDING, box.y + 6 + headHeight, inner, 'ideaInk'),
        ...(below ? drawParagraph(below, box.x + CARD_PADDING, box.y + wordsEnd + PLAN_GAP, inner, 'ideaInk') : []),
      ];
      const label = speak(
        context,
        asName(context.vocabulary.keywords.idea[0]),
        scope,
        factWordsOf(context.language).idea(idea),
        idea,
      );
      const facts = factsOfIdea(idea);
      return [group('card', box, items, { facts, keyword: 'idea', label, tooltip: words.cut ? idea.text : undefined })];
    },
  };
}

function isInOwnWords({ state, due, ticket, impact }: IdeaFact): boolean {
  const isSaid = (state !== undefined && !state.value) || (due !== undefined && due.date === undefined);
  return isSaid || ticket.length > 0 || impact.some(({ text }) => text !== '');
}

/** The dashed frame under a pain without an answer; in a preview it writes the line of an idea (L9). */
function openCard(context: MapContext, scope: Scope, pain: PainFact): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const words = paragraph(context.typography, context.labels.map.noIdeaYet, 'body', width - 36, { weight: 600 });
  return {
    height: words.height + 10,
    draw: (box: Box): Item[] => {
      const items: Item[] = [
        rect(box, 5, { fill: 'canvas', stroke: 'pain', strokeWidth: 1.5, dash: '4 3' }),
        icon('circle-dashed', box.x + CARD_PADDING, box.y + 5 + (words.line - 15) / 2, 15, 'pain'),
        ...drawParagraph(words, box.x + CARD_PADDING + 20, box.y + 5, width - 36, 'painInk'),
      ];
      const { addIdea } = densityWordsOf(context.language);
      const label = `${context.prose.sentence(words.source)} ${speak(context, addIdea, scope, pain.text, pain)}`;
      return [
        group('card', box, items, {
          label,
          tooltip: addIdea,
          ...(isGone(context, scope.part) ? {} : { action: `add-idea:${lastLineOf(pain)}` }),
        }),
      ];
    },
  };
}

const columnsOfIdeas = remember(
  (columns: readonly Column[]): ReadonlyMap<IdeaFact, Column> =>
    new Map(columns.flatMap((column) => column.part.idea.map((idea) => [idea, column] as const))),
);

/** The frame under a pain that an idea of another part answers. */
function elsewhereCard(context: MapContext, answers: Answers, pain: PainFact): Card {
  const idea = answers.ideasOf.get(pain)?.[0];
  const column = idea && columnsOfIdeas(context.columns).get(idea);
  const place = column ? stepWords(context, column.index) : context.labels.map.wholeStage;
  const width = context.columnWidth - 12;
  const words = paragraph(context.typography, context.words.ideaAt(place), 'body', width - 36);
  return {
    height: words.height + 10,
    draw: (box: Box): Item[] => [
      rect(box, 5, { fill: 'ideaSoft', stroke: 'ideaLine', strokeWidth: 1 }),
      icon('lightbulb', box.x + CARD_PADDING, box.y + 5 + (words.line - 15) / 2, 15, 'idea'),
      ...drawParagraph(words, box.x + CARD_PADDING + 20, box.y + 5, width - 36, 'ideaInk'),
    ],
  };
}
