/** What is above the map: state, objective, title, goal and scenario on the left, the persona on the right. */
import { withLine } from '../../../words/spoken.js';
import { addAll } from '../../../../core/util/add-all.js';
import type { Fact } from '../../../../core/model/journey.js';
import { asName } from '../../../../core/util/name-case.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import type { Item } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import { LEAST_TARGET } from '../../../kit/target.js';
import { captioned } from '../../../marks/captioned.js';
import type { Captioned } from '../../../marks/captioned.js';
import { comparisonBadges, expectationsOf } from '../compare/header.js';
import type { MapContext } from '../../../scene/context.js';
import { formatDate, lengthOf } from '../../../words/format.js';
import { evidenceIcon } from '../../../marks/evidence.js';
import { group, speakFact } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { askForPersona } from './next-lines-panel.js';
import { personaCard } from './persona-card.js';
import { goalAndFigures } from './short-header.js';
import { icon, pill } from '../../../kit/shapes.js';
import type { Block, Pill } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../../kit/text.js';
import { spokenState, statePill } from '../../../marks/state-pill.js';
import { factWordsOf } from '../../../words/fact-words.js';
import { OF_DOCUMENT } from '../../../table/entries.js';

/** The header without the figures; nothing is folded, because a preview decides that itself. */
export function header(context: MapContext, top: number): Block {
  const { headerWidth, margin } = context;
  const stacked = headerWidth < 720;
  const leftWidth = stacked ? headerWidth : Math.floor(headerWidth * 0.4) - 12;
  const left = titleBlock(context, margin, top, leftWidth);
  const cardLeft = stacked ? margin : margin + leftWidth + 24;
  const cardTop = stacked ? top + left.height + 16 : top;
  const card = personaCard(context, {
    x: cardLeft,
    y: cardTop,
    width: margin + headerWidth - cardLeft,
    height: stacked ? 0 : left.height,
  });
  return {
    height: stacked ? left.height + 16 + card.height : Math.max(left.height, card.height),
    items: [...left.items, ...card.items],
  };
}

/** Lines of a title and of a chip in a preview, where the rest is shown on hover; a title of usual length has one or two. */
const TITLE_LINES = 4;
const CHIP_LINES = 3;

function titleBlock(context: MapContext, x: number, top: number, width: number): Block {
  const { journey, typography } = context;
  const badges = badgeLine(context, x, top, width);
  let y = top + badges.height;
  const untitled = journey.title.trim() === '';
  const title = paragraph(typography, titleOf(context, journey.title), 'title', width, {
    maxLines: TITLE_LINES,
    plainEllipsis: true,
  });
  const titleItems = drawParagraph(title, x, y, width, untitled ? 'ink3' : 'ink');
  const facts = journey.source ? [{ source: journey.source }] : [];
  const titleBox = { x, y, width, height: title.height };
  const items: Item[] = [
    ...badges.items,
    group('header', titleBox, titleItems, {
      facts,
      keyword: 'journey',
      label: context.prose.sentence(titleOf(context, journey.title)),
      tooltip: title.cut ? journey.title : undefined,
    }),
  ];
  y += title.height + 8;
  const purpose = purposeBlock(context, x, y, width);
  addAll(items, purpose.items);
  return { height: y + purpose.height - top, items };
}

/**
 * Goal and scenario next to each other, below them expectations and the end, then long objectives and evidence where there is
 * most room; all below each other if there is little.
 */
function purposeBlock(context: MapContext, x: number, top: number, width: number): Block {
  const [texts, long] = [headerTexts(context), longTexts(context)];
  const all = [...texts, ...long];
  const first = Math.floor((width - 24) * 0.4);
  const columns =
    all.length > 1 && width > 360
      ? [
          { x, width: first, bottom: top },
          { x: x + first + 24, width: width - first - 24, bottom: top },
        ]
      : [{ x, width, bottom: top }];
  const items: Item[] = [];
  all.forEach((text, at) => {
    const beside = at < texts.length ? at % columns.length : 0;
    // The first of a pair begins below both of the pair before.
    if (at < texts.length && beside === 0) {
      const y = Math.max(...columns.map(({ bottom }) => bottom));
      for (const column of columns) column.bottom = y;
    }
    const shortest = columns.toSorted((left, right) => left.bottom - right.bottom)[0];
    const column = at < texts.length ? columns[beside] : shortest;
    if (!column) return;
    const block = captioned(context, text, column.x, column.bottom, column.width);
    addAll(items, block.items);
    column.bottom += block.height + 8;
  });
  const bottom = Math.max(...columns.map((column) => column.bottom));
  // Next to the persona's card nothing is below the last ones.
  return { height: all.length === 0 ? 0 : bottom - top - (columns.length === 1 ? 0 : 8), items };
}

/** What the journey is for, in the order of the header; texts that nobody wrote are left out. */
export function headerTexts(context: MapContext): readonly Captioned[] {
  const { journey, labels, words } = context;
  const texts: Captioned[] = [
    { caption: labels.map.goal, keyword: 'goal', facts: journey.goal },
    { caption: labels.map.scenario, keyword: 'scenario', facts: journey.scenario },
    { caption: words.expects, keyword: 'expects', facts: journey.expects },
    { caption: words.doneWhen, keyword: 'doneWhen', facts: journey.doneWhen },
  ];
  return texts.filter((text) => text.facts.length > 0);
}

/** Widest words of a chip, px: sentences would come before the title, so they are texts below it. */
const WIDEST_CHIP = 340;

/** Business goals and evidence of the journey if they are sentences; chips otherwise. */
export function longTexts(context: MapContext): readonly Captioned[] {
  const { journey, labels, language, vocabulary } = context;
  const facts = factWordsOf(language);
  const objectives = journey.objective.map((fact) => ({ ...fact, text: facts.objective(fact) }));
  const evidence = journey.evidence.map((fact) => ({ ...fact, text: facts.evidenceUndated(fact) }));
  const [evidenceName] = vocabulary.keywords.evidence;
  return [
    { caption: labels.lanes.objective, keyword: 'objective' as const, facts: objectives },
    { caption: asName(evidenceName), keyword: 'evidence' as const, facts: evidence },
  ].filter((text) => isLong(context, text.facts));
}

function isLong({ typography }: MapContext, texts: readonly { readonly text: string }[]): boolean {
  return texts.some(({ text }) => cutLine(typography, text, 'meta', WIDEST_CHIP).cut);
}

/** A header of few lines: the title, its state, and on the right whose journey it is; below them the goal and the figures. */
export function foldedHeader(context: MapContext, top: number): Block {
  const { journey, typography, margin, headerWidth, labels } = context;
  const state = stateBadge(context, 160);
  const reference = journey.for[0];
  const name = cutLine(typography, reference?.text ?? labels.map.whoseJourney, 'body', headerWidth * 0.3, {
    weight: 600,
  });
  const title = cutLine(
    typography,
    titleOf(context, journey.title),
    'name',
    headerWidth - state.width - name.width - 48,
  );
  const height = Math.max(title.height, state.height, name.height);
  const expected = cutLine(typography, expectationsOf(context), 'meta', headerWidth);
  const expectedHeight = expected.source === '' ? 0 : expected.height + 2;
  const titleWidth = Math.max(title.width, LEAST_TARGET);
  const titleBox = { x: margin, y: top, width: titleWidth, height };
  const facts = journey.source ? [{ source: journey.source }] : [];
  const spoken = context.prose.sentence(titleOf(context, journey.title));
  const titleText = drawParagraph(title, margin, top + (height - title.height) / 2, title.width, 'ink');
  const nameLeft = margin + headerWidth - name.width;
  const nameBox = { x: nameLeft - 22, y: top, width: name.width + 22, height };
  const person = [
    icon('user-round', nameLeft - 22, top + (height - 16) / 2, 16, 'ink2'),
    ...drawParagraph(name, nameLeft, top + (height - name.height) / 2, name.width, reference ? 'ink' : 'ink2'),
  ];
  const rest = goalAndFigures(context, top + height + expectedHeight + 8);
  return {
    height: height + expectedHeight + (rest.height > 0 ? 8 + rest.height : 0),
    items: [
      ...drawParagraph(expected, margin, top + height + 2, headerWidth, 'ink2'),
      group('header', titleBox, titleText, {
        facts,
        keyword: 'journey',
        label: spoken,
        tooltip: title.cut ? journey.title : undefined,
      }),
      state.draw(margin + titleWidth + 12, top + (height - state.height) / 2),
      group('persona', nameBox, person, {
        facts: [reference],
        keyword: 'for',
        label: `${context.words.persona}: ${context.prose.sentence(name.source)}`,
        ...askForPersona(context),
      }),
      ...rest.items,
    ],
  };
}

/** An item of the line above the title. */
interface Badge {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => Item;
}

/** State, dates, and objectives and evidence of a few words, in one line that wraps. */
function badgeLine(context: MapContext, x: number, top: number, width: number): Block {
  const items: Item[] = [];
  let at = x;
  let y = top;
  let height = 0;
  for (const badge of badgesOf(context, width)) {
    if (at > x && at + badge.width > x + width) {
      at = x;
      y += Math.max(height + 4, LEAST_TARGET);
      height = 0;
    }
    items.push(badge.draw(at, y));
    at += badge.width + 8;
    height = Math.max(height, badge.height);
  }
  return { height: y - top + height + 4, items };
}

export function badgesOf(context: MapContext, width: number): readonly Badge[] {
  const { journey } = context;
  const facts = factWordsOf(context.language);
  const badges = [stateBadge(context, width), ...comparisonBadges(context, width)];
  const below = new Set(longTexts(context).map(({ keyword }) => keyword));
  for (const objective of below.has('objective') ? [] : journey.objective) {
    badges.push(
      quietBadge(context, facts.objective(objective), 'target', 'objective', objective, width, { weight: 600 }),
    );
  }
  for (const evidence of below.has('evidence') ? [] : journey.evidence) {
    const ink = evidence.kind === 'assumption' ? 'painInk' : 'ink2';
    badges.push(
      quietBadge(context, facts.evidenceUndated(evidence), evidenceIcon(evidence), 'evidence', evidence, width, {
        ink,
      }),
    );
  }
  if (journey.product) {
    badges.push(quietBadge(context, journey.product.text, 'package', 'product', journey.product, width, {}));
  }
  for (const keyword of OF_DOCUMENT) {
    const fact = journey[keyword];
    const name = asName(context.vocabulary.keywords[keyword][0]);
    const text = fact && context.prose.labelled(name, fact.text);
    if (!fact || !text) continue;
    badges.push(quietBadge(context, text, DOCUMENT_ICONS[keyword], keyword, fact, width, {}, fact.text));
  }
  const dates = dateBadge(context, width);
  return dates ? [...badges, dates] : badges;
}

const DOCUMENT_ICONS = { author: 'pencil', version: 'layers', reviewedBy: 'clipboard-check' } as const;

function stateBadge(context: MapContext, width: number): Badge {
  const { state } = context.journey;
  const name = statePill(context, width);
  return state ? badgeOf(name, state, 'state', spokenState(context)) : badgeOf(name);
}

function quietBadge(
  context: MapContext,
  text: string,
  sign: IconName,
  keyword: KeywordId,
  fact: Fact,
  width: number,
  looks: { readonly weight?: 600; readonly ink?: 'painInk' | 'ink2' },
  said = text,
): Badge {
  const name = pill(context.typography, text, {
    fill: 'surface',
    stroke: 'line',
    ink: looks.ink ?? 'ink2',
    icon: sign,
    width,
    maxLines: CHIP_LINES,
    weight: looks.weight ?? 400,
  });
  return badgeOf(name, fact, keyword, speakFact(context, keyword, said, fact));
}

function badgeOf(name: Pill, fact?: Fact, keyword?: KeywordId, label?: string): Badge {
  return {
    width: name.width,
    height: name.height,
    draw: (x, y) =>
      group('header', { x, y, width: name.width, height: name.height }, name.draw(x, y), {
        facts: [fact],
        label,
        tooltip: name.tooltip,
        ...(keyword ? { keyword } : {}),
      }),
  };
}

/** When the map was last updated, and when it should be reviewed. */
function dateBadge(context: MapContext, width: number): Badge | undefined {
  const { journey, language, labels, words, typography } = context;
  const updated = journey.updated?.date ? labels.map.updated(formatDate(journey.updated.date, language)) : '';
  const review = journey.reviewEvery?.duration ? words.reviewEvery(lengthOf(journey.reviewEvery, language)) : '';
  const dates = [updated, review].filter((text) => text !== '').join(' \u00b7 ');
  if (dates === '') return undefined;
  const text = cutLine(typography, dates, 'meta', width);
  const facts = [journey.updated, journey.reviewEvery];
  const label = withLine(context, context.prose.sentence(dates), journey.updated ?? journey.reviewEvery);
  return {
    width: text.width,
    height: text.height + 4,
    draw: (x, y) =>
      group(
        'header',
        { x, y, width: text.width, height: text.height + 4 },
        drawParagraph(text, x, y + 2, width, 'ink2'),
        { facts, label, tooltip: text.cut ? dates : undefined },
      ),
  };
}
