import { columnsOf } from '../../../../core/insight/parts.js';
/**
 * The header of a map that shows many steps: title, state and objectives on one line, the persona on the right, what the journey
 * is for in one row below, no figures.
 */
import { addAll } from '../../../../core/util/add-all.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { Item } from '../../../kit/display-list.js';
import { LEAST_TARGET } from '../../../kit/target.js';
import { graphemesOf } from '../../../kit/wrap.js';
import { expectationsOf } from '../compare/header.js';
import type { MapContext } from '../../../scene/context.js';
import { captioned } from '../../../marks/captioned.js';
import { group } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { badgesOf, headerTexts, longTexts } from '../head/header.js';
import { askForPersona } from '../head/next-lines-panel.js';
import { personaNamed } from '../../../scene/persona-named.js';
import { circle, largest } from '../../../kit/shapes.js';
import type { Block } from '../../../kit/shapes.js';
import { drawParagraph, cutLine } from '../../../kit/text.js';

const DISC = 44;

/** Maximum number of lines of goal, scenario and the like: the columns below are the point of an overview. */
const TEXT_LINES = 3;

/** A column of such a text is no wider than is comfortable to read. */
const WIDEST_TEXT = 480;

/** Title and badges, below it how many stages and steps there are; whose journey it is on the right. */
export function overviewHeader(context: MapContext, top: number): Block {
  const { margin, headerWidth, typography, journey } = context;
  const person = personBlock(context, top);
  const width = headerWidth - person.width - 24;
  const untitled = journey.title.trim() === '';
  const title = cutLine(typography, titleOf(context, journey.title), 'title', width);
  const titleWidth = Math.max(title.width, LEAST_TARGET);
  const items: Item[] = [
    group(
      'header',
      { x: margin, y: top, width: titleWidth, height: title.height },
      drawParagraph(title, margin, top, title.width, untitled ? 'ink3' : 'ink'),
      {
        facts: journey.source ? [{ source: journey.source }] : [],
        keyword: 'journey',
        label: context.prose.sentence(titleOf(context, journey.title)),
        tooltip: title.cut ? journey.title : undefined,
      },
    ),
  ];
  const beside = badgesBeside(context, titleWidth, width);
  let y = top + title.height;
  addAll(items, beside.draw(top + title.height / 2, y + 2));
  y += beside.under;
  const words = densityWordsOf(context.language);
  const { journey: inView } = context.input;
  const counts = cutLine(
    typography,
    [words.overview({ stages: inView.stages.length, steps: columnsOf(inView).length }), expectationsOf(context)]
      .filter((text) => text !== '')
      .join(' '),
    'body',
    width,
  );
  items.push(...drawParagraph(counts, margin, y + 2, width, 'ink2'));
  const bottom = top + Math.max(y + 2 + counts.height - top, person.height);
  const purpose = purposeRow(context, bottom + 12);
  const height = bottom - top + (purpose.height > 0 ? 12 + purpose.height : 0);
  return { height, items: [...items, ...person.items, ...purpose.items] };
}

/** Badges after the title; those without room there are on lines below it, `under` px in all. */
function badgesBeside(
  context: MapContext,
  titleWidth: number,
  width: number,
): { readonly under: number; readonly draw: (middle: number, top: number) => readonly Item[] } {
  const { margin } = context;
  const placed: { readonly badge: ReturnType<typeof badgesOf>[number]; readonly x: number; readonly under?: number }[] =
    [];
  let x = margin + titleWidth + 16;
  let under: number | undefined;
  let tallest = 0;
  for (const badge of badgesOf(context, width)) {
    const isFull = x + badge.width > margin + width;
    if (isFull && (under === undefined || x > margin)) {
      under = under === undefined ? 0 : under + Math.max(tallest + 4, LEAST_TARGET);
      tallest = 0;
      x = margin;
    }
    placed.push({ badge, x, ...(under === undefined ? {} : { under }) });
    tallest = Math.max(tallest, badge.height);
    x += badge.width + 8;
  }
  return {
    under: under === undefined ? 0 : under + tallest + 4,
    draw: (middle, top) =>
      placed.map(({ badge, x: left, under: below }) =>
        badge.draw(left, below === undefined ? middle - badge.height / 2 : top + below),
      ),
  };
}

/** Goal, scenario, expectations and the end of the journey, next to each other as far as there is room. */
function purposeRow(context: MapContext, top: number): Block {
  const texts = [...headerTexts(context), ...longTexts(context)];
  if (texts.length === 0) return { height: 0, items: [] };
  const { margin, headerWidth } = context;
  const columns = Math.max(1, Math.min(texts.length, Math.floor((headerWidth + 24) / (200 + 24))));
  const width = Math.min(WIDEST_TEXT, Math.floor((headerWidth - 24 * (columns - 1)) / columns));
  const items: Item[] = [];
  let y = top;
  for (let first = 0; first < texts.length; first += columns) {
    const blocks = texts
      .slice(first, first + columns)
      .map((text, at) => captioned(context, { ...text, maxLines: TEXT_LINES }, margin + at * (width + 24), y, width));
    for (const block of blocks) addAll(items, block.items);
    y +=
      8 +
      largest(
        blocks.map((block) => block.height),
        0,
      );
  }
  return { height: y - 8 - top, items };
}

function personBlock(context: MapContext, top: number): Block & { readonly width: number } {
  const { journey, typography, margin, headerWidth, labels } = context;
  const reference = journey.for[0];
  const persona = reference ? personaNamed(context.input.personas, reference.text) : undefined;
  const title = reference ? titleOf(context, persona?.title ?? reference.text) : labels.map.whoseJourney;
  const who = persona?.who[0]?.text ?? '';
  const most = headerWidth * 0.36;
  const name = cutLine(typography, context.prose.list([title, who]), 'body', most, { weight: 600 });
  const wants = cutLine(
    typography,
    reference ? (persona?.wants[0]?.text ?? '') : labels.map.whoseJourneyHelp,
    'body',
    most,
  );
  const textWidth = Math.max(name.width, wants.width);
  const left = margin + headerWidth - textWidth - 12 - DISC;
  const y = top + (DISC - name.height - (wants.source === '' ? 0 : wants.height + 2)) / 2;
  const letter = cutLine(
    typography,
    reference ? (graphemesOf(title.trim())[0] ?? '?').toUpperCase() : '?',
    'name',
    DISC,
  );
  const at = left + DISC + 12;
  const items: Item[] = [
    reference
      ? circle(left + DISC / 2, top + DISC / 2, DISC / 2, {
          fill: context.stages[1]?.colour ?? 'phaseConsider',
          stroke: 'discLine',
          strokeWidth: 1,
        })
      : circle(left + DISC / 2, top + DISC / 2, DISC / 2 - 1, { stroke: 'lineStrong', strokeWidth: 1.5, dash: '4 3' }),
    ...drawParagraph(letter, left, top + (DISC - letter.height) / 2, DISC, reference ? 'phaseInk' : 'ink2', {
      align: 'middle',
    }),
    ...drawParagraph(name, at, y, textWidth, 'ink', { align: 'end' }),
    ...drawParagraph(wants, at, y + name.height + 2, textWidth, 'ink2', { align: 'end' }),
  ];
  const width = DISC + 12 + textWidth;
  const spoken = [name.source, wants.source]
    .filter((text) => text !== '')
    .map((text) => context.prose.sentence(text))
    .join(' ');
  return {
    width,
    height: DISC,
    items: [
      group('persona', { x: left, y: top, width, height: DISC }, items, {
        facts: [reference],
        keyword: 'for',
        label: reference ? `${context.words.persona}: ${spoken}` : spoken,
        tooltip: name.cut || wants.cut ? [name.source, wants.source].join('\n') : undefined,
        ...askForPersona(context),
      }),
    ],
  };
}
