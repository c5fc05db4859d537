import { painGroups } from '../../insight/answered-pains.js';
import type { Answers } from '../../insight/answered-pains.js';
import type { IdeaFact, PainFact } from '../../model/journey.js';
import { FactWords } from '../../view/fact-words.js';
import { densityWordsOf } from '../../vocabulary/all-density-words.js';
import type { Item } from '../display-list.js';
import { isGone } from './compare-marks.js';
import type { MapContext, Scope } from './context.js';
import { asName } from './format.js';
import { endSentence, group, speak } from './groups.js';
import { lastLineOf } from './next-lines.js';
import { cardRow } from './row.js';
import type { Card, Placed, Row } from './row.js';
import { icon, severityBars } from './shapes.js';

const DEGREES = { low: 1, medium: 2, high: 3 } as const;
const SIGN = 16;
const ROW = 20;

/** Pains as signs of their severity, each over the bulb of its idea or the dashed ring of one that nothing answers. */
export function painSigns(context: MapContext, answers: Answers, top: number): Row | undefined {
  const cards: Placed[] = [];
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
  const { vocabulary, labels } = context;
  const level = pain.level ?? pain.impact?.level ?? 'medium';
  const cause = pain.cause?.cause;
  const causeName = cause && cause !== 'other' ? vocabulary.causes[cause].names[0] : (pain.cause?.text ?? '');
  const words = [vocabulary.words.level[level][0], causeName, pain.text].filter((word) => word !== '').join(', ');
  const label = speak(context, labels.lanes.pains, scope, words, pain);
  const tooltip = [pain.text, causeName].filter((word) => word !== '').join('\n');
  const ideas = answers.ideasOf.get(pain) ?? [];
  return {
    height: 2 * ROW,
    draw: (box): Item[] => {
      const x = box.x + box.width / 2 - SIGN / 2;
      const bars = group(
        'card',
        { x, y: box.y, width: SIGN, height: ROW },
        severityBars(DEGREES[level], x + 1.5, box.y + 15, 'pain'),
        { facts: [pain, pain.cause, pain.impact], keyword: 'pain', label, tooltip },
      );
      const y = box.y + ROW;
      return [bars, ideas.length > 0 ? bulb(context, scope, ideas, x, y) : openRing(context, scope, pain, x, y)];
    },
  };
}

function ideaSign(context: MapContext, scope: Scope, idea: IdeaFact): Card {
  return {
    height: ROW,
    draw: (box): Item[] => [bulb(context, scope, [idea], box.x + box.width / 2 - SIGN / 2, box.y)],
  };
}

function bulb(context: MapContext, scope: Scope, ideas: readonly IdeaFact[], x: number, y: number): Item {
  const name = asName(context.vocabulary.keywords.idea[0]);
  const words = new FactWords(context.language);
  const texts = ideas.map((idea) => words.idea(idea));
  return group('card', { x, y, width: SIGN, height: ROW }, [icon('lightbulb', x + 0.5, y + 2, 15, 'idea')], {
    facts: ideas,
    keyword: 'idea',
    label: speak(context, name, scope, texts.join('; '), ideas[0]),
    tooltip: texts.join('\n'),
  });
}

/** The ring is the button that writes the idea (L9). */
function openRing(context: MapContext, scope: Scope, pain: PainFact, x: number, y: number): Item {
  const { noIdeaYet } = context.labels.map;
  const label = `${endSentence(noIdeaYet)} ${speak(context, densityWordsOf(context.language).addIdea, scope, pain.text, pain)}`;
  return group('card', { x, y, width: SIGN, height: ROW }, [icon('circle-dashed', x + 0.5, y + 2, 15, 'pain')], {
    label,
    tooltip: noIdeaYet,
    ...(isGone(context, scope.part) ? {} : { action: `add-idea:${lastLineOf(pain)}` }),
  });
}
