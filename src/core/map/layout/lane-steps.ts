import type { Answers } from '../../insight/answered-pains.js';
import type { EvidenceFact, Fact, PainFact, Part } from '../../model/journey.js';
import type { EvidenceKind } from '../../vocabulary/catalogue.js';
import type { Item } from '../display-list.js';
import type { IconName } from '../icons.generated.js';
import { isGone, markedState, stepMark } from './compare-marks.js';
import { CARD_PADDING, colourOfColumn, stageOfColumn } from './context.js';
import type { MapContext, Scope } from './context.js';
import { asName, formatDuration, formatNumber } from './format.js';
import { endSentence, group, titleOf } from './groups.js';
import { cardRow } from './row.js';
import type { Card, Placed, Row } from './row.js';
import { icon, rect, star } from './shapes.js';
import type { Box } from './shapes.js';
import { drawParagraph, oneLine, paragraph, shrunkParagraph, wholeOf } from './text.js';
import type { Paragraph } from './text.js';

const EVIDENCE_ICONS: Readonly<Record<EvidenceKind, IconName>> = {
  interview: 'mic',
  survey: 'clipboard-check',
  analytics: 'chart-column',
  tickets: 'ticket',
  observation: 'eye',
  assumption: 'circle-dashed',
};

/** From the text of a step to the words behind a sign at its foot. */
const FOOT_LEFT = 13;

/** The steps: number, title, star of a moment, and how well each is known. Always drawn. */
export function stepsLane(context: MapContext, answers: Answers, top: number): Row | undefined {
  const cards = context.scopes
    .filter((scope) => scope.level === 'step')
    .map((scope): Placed => ({ scope, card: stepCard(context, answers, scope) }));
  return cardRow(context, 'steps', { name: context.labels.lanes.steps, icon: 'footprints' }, top, cards, {
    stretch: true,
    padding: 6,
  });
}

function stepCard(context: MapContext, answers: Answers, scope: Scope): Card {
  const width = context.columnWidth - 12 - 2 * CARD_PADDING;
  const { part } = scope;
  const untitled = part.title.trim() === '';
  const number = oneLine(context.typography, formatNumber(scope.from + 1, context.language), 'meta', width, {
    weight: 500,
  });
  const title = shrunkParagraph(context.typography, titleOf(context, part.title), 'step', width, {
    latin: 11.5,
    tall: 12.5,
  });
  const feet = feetOf(context, scope, width + 4);
  const mark = stepMark(context, part, width + 2 * CARD_PADDING);
  const before = mark?.titleBefore;
  const footHeight = feet.reduce((sum, foot) => sum + foot.text.height, mark?.height ?? 0);
  const titles = title.height + (before ? before.height + 2 : 0);
  const height = 7 + number.height + titles + (footHeight > 0 ? 6 + footHeight : 0) + 7;
  const draw = (box: Box): Item[] => {
    const items: Item[] = [
      ...(mark ? [rect(box, 6, mark.frame)] : []),
      ...frame(context, scope, box).slice(mark?.gone ? 2 : mark ? 1 : 0),
      ...drawParagraph(number, box.x + 8, box.y + 7, width, 'ink2'),
    ];
    if (part.moment.length > 0) items.push(star(box.x + box.width - 13, box.y + 15, 7));
    const ink = mark?.gone ? 'ink2' : untitled ? 'ink3' : 'ink';
    const struck = mark?.struck === true;
    items.push(...drawParagraph(title, box.x + 8, box.y + 7 + number.height, width, ink, { struck }));
    const beforeTop = box.y + 9 + number.height + title.height;
    if (before) items.push(...drawParagraph(before, box.x + 8, beforeTop, width, 'ink2', { struck: true }));
    let y = box.y + box.height - 7 - footHeight;
    for (const foot of feet) {
      items.push(icon(foot.icon, box.x + 6, y + (foot.text.line - 12) / 2, 12, foot.ink));
      items.push(...drawParagraph(foot.text, box.x + 8 + FOOT_LEFT, y, width + 4 - FOOT_LEFT, foot.ink));
      y += foot.text.height;
    }
    if (mark) items.push(...mark.draw(box));
    const facts = [...factsOfStep(part), markedState(context, scope)];
    const keyword = context.columns[scope.from]?.step ? 'step' : 'stage';
    const tooltip = wholeOf([title, ...feet.map((foot) => foot.text)]);
    const label = `${spokenStep(context, answers, scope)} ${mark?.spoken ?? ''}`;
    return [group('card', box, items, { facts, keyword, label, tooltip })];
  };
  return { height, draw };
}

/** The facts that the card of a step stands for, whatever it shows of them. */
export function factsOfStep(part: Part): readonly (Fact | undefined)[] {
  return [part.source ? { source: part.source } : undefined, ...part.moment, ...part.evidence, part.lasts, part.id];
}

function frame(context: MapContext, scope: Scope, box: Box): Item[] {
  return [
    rect(box, 6, { fill: 'raised', stroke: 'line', strokeWidth: 1 }),
    rect({ x: box.x, y: box.y - 1, width: box.width, height: 3 }, 1, { fill: colourOfColumn(context, scope.from) }),
  ];
}

interface Foot {
  readonly icon: IconName;
  readonly text: Paragraph;
  readonly ink: 'ink2' | 'painInk';
}

function feetOf(context: MapContext, scope: Scope, width: number): readonly Foot[] {
  const { part } = scope;
  const own = part.evidence.length > 0 ? part.evidence : (stageOfColumn(context, scope.from)?.stage.evidence ?? []);
  const feet = own.slice(0, 3).map((fact): Foot => {
    const words = evidenceWords(context, fact);
    const text = paragraph(context.typography, words, 'meta', width - FOOT_LEFT, { maxLines: 3, plainEllipsis: true });
    return {
      icon: fact.kind ? EVIDENCE_ICONS[fact.kind] : 'sticky-note',
      text,
      ink: fact.kind === 'assumption' ? 'painInk' : 'ink2',
    };
  });
  if (own.length === 0 && isExpected(context, part)) feet.push(assumptionFoot(context, width));
  const lasts = part.lasts && lengthOf(context, part.lasts);
  if (!lasts) return feet;
  return [
    ...feet,
    {
      icon: 'timer',
      text: paragraph(context.typography, lasts, 'meta', width - FOOT_LEFT, { maxLines: 2, plainEllipsis: true }),
      ink: 'ink2',
    },
  ];
}

/** A step of an improved map that nothing proves is an assumption, also where nobody says so (D4). */
function isExpected(context: MapContext, part: Part): boolean {
  const { state, evidence } = context.journey;
  return state?.value === 'improved' && evidence.length === 0 && !isGone(context, part);
}

function assumptionFoot(context: MapContext, width: number): Foot {
  const words = asName(context.vocabulary.words.evidence.assumption[0]);
  const text = paragraph(context.typography, words, 'meta', width - FOOT_LEFT, { maxLines: 2, plainEllipsis: true });
  return { icon: EVIDENCE_ICONS.assumption, text, ink: 'painInk' };
}

function lengthOf(context: MapContext, lasts: NonNullable<Part['lasts']>): string {
  return lasts.duration ? formatDuration(lasts.duration, context.language) : lasts.text;
}

/** "Interview 12" and what else was written of it. */
export function evidenceWords(context: MapContext, fact: EvidenceFact): string {
  const kind = fact.kind ? asName(context.vocabulary.words.evidence[fact.kind][0]) : '';
  const count = fact.count === undefined ? '' : formatNumber(fact.count, context.language);
  return [kind, count, fact.text].filter((word) => word !== '').join(' ');
}

/** The sign of a kind of evidence. */
export function evidenceIcon(fact: EvidenceFact): IconName {
  return fact.kind ? EVIDENCE_ICONS[fact.kind] : 'sticky-note';
}

/** Everything that a step says, for those who hear the map: the sentence of rule A1. */
export function spokenStep(context: MapContext, answers: Answers, scope: Scope): string {
  const { labels, vocabulary } = context;
  const { part } = scope;
  const stage = stageOfColumn(context, scope.from)?.stage.title ?? '';
  const steps = context.columns.length;
  const said = [
    labels.spoken.step({
      step: scope.from + 1,
      steps,
      stage: titleOf(context, stage),
      title: titleOf(context, part.title),
    }),
  ];
  for (const feeling of part.feels) {
    said.push(
      feeling.score === undefined
        ? endSentence(feeling.text)
        : labels.spoken.feels({ score: feeling.score, words: feeling.text }),
    );
  }
  for (const pain of part.pain) said.push(spokenPain(context, answers, pain));
  for (const wait of part.wait) {
    const length = wait.written || wait.text;
    const told = wait.told === undefined ? '' : `, ${wait.told ? labels.map.told : labels.map.notTold}`;
    said.push(endSentence(`${asName(vocabulary.keywords.wait[0])}: ${length}${told}`));
  }
  for (const moment of part.moment) said.push(endSentence(moment.text || context.words.moments[moment.kind]));
  if (part.source) said.push(labels.spoken.line(part.source.line + 1));
  return said.join(' ');
}

/** A pain with its weight, its cause, and whether anything answers it. */
function spokenPain(context: MapContext, answers: Answers, pain: PainFact): string {
  const { vocabulary, labels } = context;
  const level = pain.level ?? pain.impact?.level;
  const cause = pain.cause?.cause ? vocabulary.causes[pain.cause.cause].names[0] : (pain.cause?.text ?? '');
  const head = [asName(vocabulary.keywords.pain[0]), level ? vocabulary.words.level[level][0] : '', cause]
    .filter((word) => word !== '')
    .join(', ');
  const open = answers.ideasOf.has(pain) ? '' : ` ${endSentence(labels.map.noIdeaYet)}`;
  return `${head}: ${endSentence(pain.text)}${open}`;
}
