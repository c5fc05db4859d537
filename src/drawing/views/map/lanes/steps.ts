import { emotionScoreOf } from '../../../../core/vocabulary/feeling-lookup.js';
import type { Fact, MomentFact, Part } from '../../../../core/model/journey.js';
import type { Item } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import { markedState, stepMark } from '../compare/marks.js';
import { CARD_PADDING, colourOfColumn, stepNumberOf } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { evidenceOf } from '../../../marks/evidence.js';
import { formatNumber } from '../../../words/format.js';
import { factWordsOf } from '../../../words/fact-words.js';
import { group } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { icon, rect, star } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { isRow } from '../../../../core/compare/compare-journeys.js';
import { isOptional } from '../../../../core/model/optional-parts.js';
import { asName } from '../../../../core/util/name-case.js';
import { partyIcon } from '../../../marks/party-icon.js';
import { spokenStep } from './spoken-step.js';
import type { SpokenFrom } from './spoken-step.js';
import { drawParagraph, cutLine, paragraph, shrunkParagraph, wholeOf } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';

/** Space from the text of a step to the words after a sign at its foot. */
const FOOT_LEFT = 13;

/** The steps: number, title, star of a moment, and how well each is known. Always drawn. */
export function stepsLane(context: MapContext, from: SpokenFrom, top: number): Row | undefined {
  const cards = context.scopes
    .filter((scope) => scope.level === 'step')
    .map((scope): PlacedCards => ({ scope, card: stepCard(context, from, scope) }));
  return cardRow(context, 'steps', { name: context.labels.lanes.steps, icon: 'footprints' }, top, cards, {
    stretch: true,
    padding: 6,
  });
}

function stepCard(context: MapContext, from: SpokenFrom, scope: Scope): Card {
  const width = context.columnWidth - 12 - 2 * CARD_PADDING;
  const { part } = scope;
  const untitled = part.title.trim() === '';
  const number = cutLine(
    context.typography,
    formatNumber(stepNumberOf(context, scope.from).step, context.language),
    'meta',
    width,
    {
      weight: 500,
    },
  );
  const title = shrunkParagraph(context.typography, titleOf(context, part.title), 'step', width, {
    latin: 11.5,
    tall: 12.5,
  });
  const feet = feetOf(context, from, scope, width + 4);
  const mark = stepMark(context, part, width + 2 * CARD_PADDING);
  const before = mark?.titleBefore;
  const footHeight = feet.reduce((sum, foot) => sum + foot.text.height, mark?.height ?? 0);
  const titles = title.height + (before ? before.height + 2 : 0);
  const height = 7 + number.height + titles + (footHeight > 0 ? 6 + footHeight : 0) + 7;
  const draw = (box: Box): Item[] => {
    const items: Item[] = [
      ...(mark ? [rect(box, 6, mark.frame)] : []),
      ...frame(context, scope, box).slice(mark?.gone ? 2 : mark ? 1 : 0),
      ...drawParagraph(number, box.x + 8, box.y + 7, width, 'ink2', { struck: mark?.struck === true }),
    ];
    if (part.moment.length > 0) items.push(star(box.x + box.width - 13, box.y + 15, 7));
    const ink = mark?.gone ? 'ink2' : untitled ? 'ink3' : 'ink';
    const struck = mark?.struck === true;
    items.push(...drawParagraph(title, box.x + 8, box.y + 7 + number.height, width, ink, { struck }));
    const beforeTop = box.y + 9 + number.height + title.height;
    if (before) items.push(...drawParagraph(before, box.x + 8, beforeTop, width, 'ink2', { struck: true }));
    let y = box.y + box.height - 7 - footHeight;
    for (const foot of feet) {
      const middle = y + foot.text.line / 2;
      items.push(
        foot.icon === 'moment' ? star(box.x + 12, middle, 6) : icon(foot.icon, box.x + 6, middle - 6, 12, foot.ink),
      );
      items.push(...drawParagraph(foot.text, box.x + 8 + FOOT_LEFT, y, width + 4 - FOOT_LEFT, foot.ink));
      y += foot.text.height;
    }
    if (mark) items.push(...mark.draw(box));
    const facts = [...factsOfStep(part), markedState(context, scope)];
    const keyword = context.columns[scope.from]?.step ? 'step' : 'stage';
    const tooltip = wholeOf([title, ...feet.map((foot) => foot.text)]);
    const label = spokenStep(context, from, scope, mark?.spoken);
    return [group('card', box, items, { facts, keyword, label, tooltip })];
  };
  return { height, draw };
}

/** The facts that the card of a step represents, whether it shows them or not. */
export function factsOfStep(part: Part): readonly (Fact | undefined)[] {
  const { source, moment, evidence, lasts, howOften, doneBy, id } = part;
  const skipped = isRow(part) && isOptional(part) ? part.state : undefined;
  return [source ? { source } : undefined, ...moment, ...evidence, lasts, ...howOften, ...doneBy, skipped, id];
}

function frame(context: MapContext, scope: Scope, box: Box): Item[] {
  return [
    isRow(scope.part) && isOptional(scope.part)
      ? rect(box, 6, { fill: 'raised', stroke: 'lineStrong', strokeWidth: 1, dash: '4 3' })
      : rect(box, 6, { fill: 'raised', stroke: 'line', strokeWidth: 1 }),
    rect({ x: box.x, y: box.y - 1, width: box.width, height: 3 }, 1, { fill: colourOfColumn(context, scope.from) }),
  ];
}

interface Foot {
  readonly icon: IconName | 'moment';
  readonly text: Paragraph;
  readonly ink: 'ink2' | 'painInk';
}

/** Moments that no star of the curve names: it names the first one of a step with one feeling, unless that is the highest. */
function unnamedMoments(context: MapContext, from: SpokenFrom, { part }: Scope): readonly MomentFact[] {
  const { hiddenLanes = [], foldedLanes = [] } = context.input;
  const isDrawn = !context.stacked && !hiddenLanes.includes('feels') && !foldedLanes.includes('feels');
  const [feeling, ...more] = part.feels.filter(
    ({ score, text }) => score !== undefined || emotionScoreOf(text) !== undefined,
  );
  const isNamed = isDrawn && feeling !== undefined && more.length === 0 && from.named.get(feeling) !== 'highest';
  return part.moment.slice(isNamed ? 1 : 0);
}

function feetOf(context: MapContext, from: SpokenFrom, scope: Scope, width: number): readonly Foot[] {
  const feet = evidenceOf(context, scope)
    .slice(0, 3)
    .map(({ words, icon, isAssumed }): Foot => {
      const lines = { maxLines: 3, plainEllipsis: true } as const;
      const text = paragraph(context.typography, words, 'meta', width - FOOT_LEFT, lines);
      return { icon, text, ink: isAssumed ? 'painInk' : 'ink2' };
    });
  const moments = unnamedMoments(context, from, scope).map((moment): Foot => ({
    icon: 'moment',
    text: paragraph(context.typography, factWordsOf(context.language).momentName(moment), 'meta', width - FOOT_LEFT),
    ink: 'ink2',
  }));
  return [...moments, ...feet, ...happeningOf(context, scope, width)];
}

/** Who does it, whether it may be skipped, how often it happens and how long it takes. */
function happeningOf(context: MapContext, { part }: Scope, width: number): readonly Foot[] {
  const facts = factWordsOf(context.language);
  const signs: readonly (readonly [IconName, string])[] = [
    ...part.doneBy.map((fact) => [partyIcon(fact.party), facts.doneBy(fact)] as const),
    ...(isRow(part) && part.state && isOptional(part)
      ? [['skip-forward', asName(facts.rowState(part.state))] as const]
      : []),
    ...part.howOften.map(({ text }) => ['calendar-sync', text] as const),
    ...(part.lasts ? [['timer', facts.lasts(part.lasts)] as const] : []),
  ];
  return signs
    .filter(([, words]) => words.trim() !== '')
    .map(([sign, words]) => ({
      icon: sign,
      text: paragraph(context.typography, words, 'meta', width - FOOT_LEFT),
      ink: 'ink2',
    }));
}
