import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { Item, MapAction } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import type { MapContext } from '../../../scene/context.js';
import { group } from '../../../marks/groups.js';
import { MOST_NEXT_LINES, nextLinesOf, personaLine } from './next-lines.js';
import type { NextLine, NextLineId } from './next-lines.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Block } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../../kit/text.js';

const ICONS: Readonly<Record<NextLineId, IconName>> = {
  persona: 'user-round',
  goal: 'target',
  feels: 'smile',
  pain: 'triangle-alert',
  idea: 'lightbulb',
  wait: 'hourglass',
  touchpoint: 'waypoints',
  thinks: 'quote',
  owner: 'briefcase',
  people: 'users-round',
};
const PADDING = 16;
const BUTTON = 30;

function linesOf({ input }: MapContext): readonly NextLine[] {
  return input.nextLines ? nextLinesOf(input.journey, input.language, input.written) : [];
}

/** Whether the header has a card that asks for the persona. */
function hasCard({ input, density }: MapContext): boolean {
  return !input.foldedHeader && density !== 'overview';
}

/**
 * Makes the question for a persona a button, in a header without room for a card; does nothing if a persona is named, and in an
 * export.
 */
export function askForPersona(context: MapContext): { readonly action: MapAction; readonly label: string } | undefined {
  const line = nextPersona(context);
  if (!line) return undefined;
  const button = densityWordsOf(context.language).next.button({ text: line.text, line: line.sentence });
  return { action: `add:${line.id}`, label: `${context.prose.sentence(context.labels.map.whoseJourney)} ${button}` };
}

/** The line that names the persona, if there is none and a preview can write it. */
export function nextPersona(context: MapContext): NextLine | undefined {
  const { journey, language, written, nextLines } = context.input;
  return nextLines === undefined ? undefined : personaLine(journey, language, written);
}

/** What a small map lacks, as buttons that write the lines; undefined for a map that is large or lacks nothing. */
export function nextLinesPanel(context: MapContext, top: number): Block {
  const asked = hasCard(context);
  // The persona's card asks for it itself.
  const lines = linesOf(context)
    .filter((line) => !(asked && line.id === 'persona'))
    .slice(0, MOST_NEXT_LINES);
  if (lines.length === 0) return { height: 0, items: [] };
  const words = densityWordsOf(context.language).next;
  const { margin, headerWidth, typography } = context;
  const left = margin + PADDING + 28;
  const right = margin + headerWidth - PADDING;
  const title = cutLine(typography, words.title, 'stage', right - left);
  const beside = left + title.width + 24;
  const besideTitle = paragraph(typography, words.help, 'body', Math.max(right - beside, 1));
  const inOneLine = besideTitle.lines.length === 1;
  const help = inOneLine ? besideTitle : paragraph(typography, words.help, 'body', right - left);
  const helpAt = inOneLine
    ? { x: beside, y: top + PADDING + (title.height - help.height) / 2 + 1 }
    : { x: left, y: top + PADDING + title.height + 2 };
  const items: Item[] = [
    icon('lightbulb', margin + PADDING, top + PADDING + (title.height - 18) / 2, 18, 'accent'),
    ...drawParagraph(title, left, top + PADDING, title.width, 'ink'),
    ...drawParagraph(help, helpAt.x, helpAt.y, help.width, 'ink2'),
  ];
  let x = left;
  let y = top + PADDING + title.height + (inOneLine ? 0 : help.height + 2) + 10;
  for (const line of lines) {
    const button = nextButton(context, line, right - left);
    if (x > left && x + button.width > right) {
      x = left;
      y += BUTTON + 8;
    }
    items.push(button.draw(x, y));
    x += button.width + 10;
  }
  const height = y + BUTTON + PADDING - top;
  const frame = rect({ x: margin, y: top, width: headerWidth, height }, 8, {
    fill: 'surface',
    stroke: 'line',
    strokeWidth: 1,
  });
  return { height, items: [frame, ...items] };
}

/** A button that writes a line. */
export function nextButton(
  context: MapContext,
  line: NextLine,
  most: number,
): { readonly width: number; readonly height: number; readonly draw: (x: number, y: number) => Item } {
  // The persona's card has asked already; its button shows the line itself.
  const name = line.id === 'persona' && hasCard(context) ? line.sentence : line.text;
  const text = cutLine(context.typography, name, 'body', most - 46, { weight: 500 });
  const width = Math.ceil(text.width) + 46;
  return {
    width,
    height: BUTTON,
    draw: (x, y) => {
      const box = { x, y, width, height: BUTTON };
      const items = [
        rect(box, BUTTON / 2, { fill: 'canvas', stroke: 'accent', strokeWidth: 1 }),
        icon(ICONS[line.id], x + 14, y + (BUTTON - 14) / 2, 14, 'accentInk'),
        ...drawParagraph(text, x + 34, y + (BUTTON - text.line) / 2, text.width, 'accentInk'),
      ];
      return group('band', box, items, {
        label: densityWordsOf(context.language).next.button({ text: line.text, line: line.sentence }),
        tooltip: line.sentence,
        action: `add:${line.id}`,
      });
    },
  };
}
