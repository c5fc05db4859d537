/** The header of a map that shows many steps: title, state and objectives on one line, the persona at the right, no figures. */
import { densityWordsOf } from '../../vocabulary/all-density-words.js';
import type { Item } from '../display-list.js';
import { LEAST_TARGET } from '../target.js';
import { graphemesOf } from '../wrap.js';
import { expectationsOf } from './compare-header.js';
import type { MapContext } from './context.js';
import { endSentence, group, titleOf } from './groups.js';
import { badgesOf } from './header.js';
import { askForPersona } from './next-lines-panel.js';
import { personaNamed } from './persona-card.js';
import { circle } from './shapes.js';
import type { Block } from './shapes.js';
import { drawParagraph, oneLine } from './text.js';

const DISC = 44;

/** Title and badges, below it how many stages and steps there are; whose journey it is at the right. */
export function overviewHeader(context: MapContext, top: number): Block {
  const { margin, headerWidth, typography, journey } = context;
  const person = personBlock(context, top);
  const width = headerWidth - person.width - 24;
  const untitled = journey.title.trim() === '';
  const title = oneLine(typography, titleOf(context, journey.title), 'title', width);
  const titleWidth = Math.max(title.width, LEAST_TARGET);
  const items: Item[] = [
    group(
      'header',
      { x: margin, y: top, width: titleWidth, height: title.height },
      drawParagraph(title, margin, top, title.width, untitled ? 'ink3' : 'ink'),
      {
        facts: journey.source ? [{ source: journey.source }] : [],
        keyword: 'journey',
        label: endSentence(titleOf(context, journey.title)),
        tooltip: title.cut ? journey.title : undefined,
      },
    ),
  ];
  let x = margin + titleWidth + 16;
  for (const badge of badgesOf(context, width)) {
    if (x + badge.width > margin + width) break;
    items.push(badge.draw(x, top + (title.height - badge.height) / 2));
    x += badge.width + 8;
  }
  const words = densityWordsOf(context.language);
  const counts = oneLine(
    typography,
    [words.overview({ stages: context.stages.length, steps: context.columns.length }), expectationsOf(context)]
      .filter((text) => text !== '')
      .join(' '),
    'body',
    width,
  );
  items.push(...drawParagraph(counts, margin, top + title.height + 2, width, 'ink2'));
  return { height: Math.max(title.height + 2 + counts.height, person.height), items: [...items, ...person.items] };
}

function personBlock(context: MapContext, top: number): Block & { readonly width: number } {
  const { journey, typography, margin, headerWidth, labels } = context;
  const reference = journey.for[0];
  const persona = reference ? personaNamed(context.input.personas, reference.text) : undefined;
  const title = reference ? titleOf(context, persona?.title ?? reference.text) : labels.map.whoseJourney;
  const who = persona?.who[0]?.text ?? '';
  const most = headerWidth * 0.36;
  const name = oneLine(typography, who === '' ? title : `${title}, ${who}`, 'body', most, { weight: 600 });
  const wants = oneLine(
    typography,
    reference ? (persona?.wants[0]?.text ?? '') : labels.map.whoseJourneyHelp,
    'body',
    most,
  );
  const textWidth = Math.max(name.width, wants.width);
  const left = margin + headerWidth - textWidth - 12 - DISC;
  const y = top + (DISC - name.height - (wants.source === '' ? 0 : wants.height + 2)) / 2;
  const letter = oneLine(
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
    .map(endSentence)
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
