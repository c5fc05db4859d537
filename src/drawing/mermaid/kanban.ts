import { gravestWeight } from '../../core/insight/pains.js';
import { touchpointCards } from '../../core/insight/touchpoint-cards.js';
import type { TouchpointCard } from '../../core/insight/touchpoint-cards.js';
import type { Journey } from '../../core/model/journey.js';
import { groupBy } from '../../core/util/group-by.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { themeFrontMatter } from './front-matter.js';
import { escapeLabel } from './label.js';
import { cardName } from '../words/card-words.js';
import { factWordsOf } from '../words/fact-words.js';

/** Mermaid's names for the priorities of a card; it draws a stripe in a colour for each. */
const PRIORITIES = { 1: 'Low', 2: 'High', 3: 'Very High' } as const;

/**
 * The board of a journey as Mermaid `kanban` text: stage → column `g1`, touchpoint → card `t1`, in file order; the step is the
 * ticket of a card, its owners are the assignees, and the worst pain is its priority. What applies to the whole journey has a
 * column of its own, `g0`.
 */
export function generateMermaidKanban(journey: Journey, language: HumanLanguage): string {
  const cards = touchpointCards(journey);
  const { labels } = vocabularyOf(language);
  let number = 0;
  const columnLines = (id: number, title: string, own: readonly TouchpointCard[]): readonly string[] => [
    `  g${id}["${escapeLabel(title.trim() === '' ? labels.map.untitled : title)}"]`,
    ...own.map((card) => `    t${++number}["${escapeLabel(cardName(card, language))}"]${metadataOf(card, language)}`),
  ];
  const byStage = groupBy(cards, ({ stage }) => stage);
  const whole = byStage.get(undefined) ?? [];
  const lines = [
    ...themeFrontMatter({
      primaryColor: 'surface',
      primaryTextColor: 'ink',
      background: 'canvas',
      lineColor: 'lineStrong',
    }),
    'kanban',
    ...(whole.length === 0 ? [] : columnLines(0, labels.map.wholeJourney, whole)),
    ...journey.stages.flatMap((stage, index) => columnLines(index + 1, stage.title, byStage.get(index) ?? [])),
  ];
  return `${lines.join('\n')}\n`;
}

function metadataOf(card: TouchpointCard, language: HumanLanguage): string {
  const entries = [
    `ticket: "${escapeLabel(ticketOf(card, language))}"`,
    ...(card.owners.length === 0 ? [] : [`assigned: "${escapeLabel(factWordsOf(language).ownersOrNobody(card))}"`]),
    ...(card.pains.length === 0 ? [] : [`priority: "${PRIORITIES[gravestWeight(card.pains)]}"`]),
  ];
  return `@{ ${entries.join(', ')} }`;
}

function ticketOf({ column, stage }: TouchpointCard, language: HumanLanguage): string {
  const { map } = vocabularyOf(language).labels;
  if (column !== undefined) return mapWordsOf(language).stepNumber(String(column + 1));
  return stage === undefined ? map.wholeJourney : map.wholeStage;
}
