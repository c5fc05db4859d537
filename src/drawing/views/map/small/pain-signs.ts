import { painGroups } from '../../../../core/insight/answered-pains.js';
import type { Answers } from '../../../../core/insight/answered-pains.js';
import type { IdeaFact, PainFact } from '../../../../core/model/journey.js';
import { factWordsOf } from '../../../words/fact-words.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { Item } from '../../../kit/display-list.js';
import { isGone } from '../../../marks/change-marks.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { asName } from '../../../../core/util/name-case.js';
import { group, speak } from '../../../marks/groups.js';
import { factsOfPain, lastLineOf } from '../../../../core/insight/pains.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { icon } from '../../../kit/shapes.js';
import { painBars } from '../../../marks/pain-signs.js';
import { signTarget } from '../../../marks/sign-target.js';

const SIGN = 16;
const ROW = 24;

/** Pains as signs of their severity, each above the bulb of its idea or the dashed ring of an unanswered one. */
export function painSigns(context: MapContext, answers: Answers, top: number): Row | undefined {
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    for (const { pains, ideas } of painGroups(scope.part)) {
      for (const pain of pains) cards.push({ scope, card: painSign(context, answers, scope, pain) });
      if (pains.length === 0) for (const idea of ideas) cards.push({ scope, card: ideaSign(context, scope, idea) });
    }
  }
  return cardRow(context, 'pains', { name: context.labels.lanes.pains, icon: 'triangle-alert' }, top, cards, {
    padding: 8,
    gap: 4,
  });
}

function painSign(context: MapContext, answers: Answers, scope: Scope, pain: PainFact): Card {
  const facts = factWordsOf(context.language);
  const why = facts.cause(pain.cause);
  const label = speak(context, context.labels.lanes.pains, scope, facts.pain(pain), pain);
  const tooltip = [pain.text, why].filter((word) => word !== '').join('\n');
  const ideas = answers.ideasOf.get(pain) ?? [];
  return {
    height: 2 * ROW,
    draw: (box): Item[] => {
      const middle = box.x + box.width / 2;
      const x = middle - SIGN / 2;
      const target = signTarget(context, middle, box.y, ROW);
      const bars = group('card', target, painBars(pain, x + 1.5, box.y + 17, 'pain'), {
        facts: factsOfPain(pain),
        keyword: 'pain',
        label,
        tooltip,
        target,
      });
      const y = box.y + ROW;
      return [
        bars,
        ideas.length > 0 ? bulb(context, scope, ideas, middle, y) : openRing(context, scope, pain, middle, y),
      ];
    },
  };
}

function ideaSign(context: MapContext, scope: Scope, idea: IdeaFact): Card {
  return {
    height: ROW,
    draw: (box): Item[] => [bulb(context, scope, [idea], box.x + box.width / 2, box.y)],
  };
}

function bulb(context: MapContext, scope: Scope, ideas: readonly IdeaFact[], middle: number, y: number): Item {
  const target = signTarget(context, middle, y, ROW);
  const name = asName(context.vocabulary.keywords.idea[0]);
  const words = factWordsOf(context.language);
  const texts = ideas.map((idea) => words.idea(idea));
  return group('card', target, [icon('lightbulb', middle - 7.5, y + 4, 15, 'idea')], {
    target,
    facts: ideas,
    keyword: 'idea',
    label: speak(context, name, scope, context.prose.series(texts), ideas[0]),
    tooltip: texts.join('\n'),
  });
}

/** The ring is the button that writes the idea (L9). */
function openRing(context: MapContext, scope: Scope, pain: PainFact, middle: number, y: number): Item {
  const target = signTarget(context, middle, y, ROW);
  const { noIdeaYet } = context.labels.map;
  const label = `${context.prose.sentence(noIdeaYet)} ${speak(context, densityWordsOf(context.language).addIdea, scope, pain.text, pain)}`;
  return group('card', target, [icon('circle-dashed', middle - 7.5, y + 4, 15, 'pain')], {
    target,
    label,
    tooltip: noIdeaYet,
    ...(isGone(context, scope.part) ? {} : { action: `add-idea:${lastLineOf(pain)}` }),
  });
}
