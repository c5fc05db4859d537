import { stageWithSteps } from '../../../../core/model/parts.js';
import { formatDecimals } from '../../../words/format.js';
import type { Answers } from '../../../../core/insight/answered-pains.js';
import { stageMeans } from '../../../../core/insight/stage-means.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { Item } from '../../../kit/display-list.js';
import { face, faceLevel } from '../../../kit/faces.js';
import { columnX } from '../../../scene/context.js';
import type { MapContext, StageSpan } from '../../../scene/context.js';
import { group } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { laneHead } from '../../../marks/row.js';
import { icon } from '../../../kit/shapes.js';
import type { Block } from '../../../kit/shapes.js';
import { drawParagraph, cutLine } from '../../../kit/text.js';

const HEIGHT = 50;

/** Each stage in short: its mean feeling, its pains, and how many of them have no answer. */
export function summaryRow(context: MapContext, answers: Answers, top: number): Block {
  const head = laneHead(context, densityWordsOf(context.language).stageInShort, 'gauge', top);
  const means = stageMeans(context.journey);
  const items = context.stages.map((span) => summaryOf(context, answers, span, means[span.index]?.mean, top));
  return { height: Math.max(HEIGHT, head.height), items: [head.item, ...items] };
}

function summaryOf(
  context: MapContext,
  answers: Answers,
  span: StageSpan,
  mean: number | undefined,
  top: number,
): Item {
  const words = densityWordsOf(context.language);
  const { typography, language } = context;
  const parts = stageWithSteps(span.stage);
  const all = parts.flatMap((part) => part.pain);
  const open = all.filter((pain) => !answers.ideasOf.has(pain)).length;
  const pains = all.length === 0 ? words.noPains : words.pains({ pains: all.length, open });
  const [left, right] = [columnX(context, span.from), columnX(context, span.to)];
  const box = { x: left + 2, y: top + 6, width: right - left - 4, height: HEIGHT - 12 };
  const items: Item[] = [];
  const said: string[] = [];
  const inset = Math.min(8, Math.max(0, (box.width - 16) / 2));
  if (mean !== undefined) {
    const number = formatDecimals(mean, language, 1);
    said.push(words.meanFeeling(number));
    items.push(...face(faceLevel(mean), box.x + inset + 8, box.y + 9, 8));
    const figure = cutLine(typography, number, 'step', 60);
    const room = box.width - inset - 22;
    if (figure.width <= room) {
      items.push(...drawParagraph(figure, box.x + inset + 22, box.y + 9 - figure.line / 2, room, 'ink'));
    }
  }
  said.push(pains);
  const room = box.width - 2 * inset;
  const text = cutLine(typography, pains, 'meta', 400, { weight: open > 0 ? 600 : 400 });
  if (text.width <= room) {
    items.push(...drawParagraph(text, box.x + inset, box.y + 22, room, open > 0 ? 'painInk' : 'ink2'));
  } else if (all.length > 0) items.push(...shortPains(context, all.length, open, box.x + inset, box.y + 22, room));
  return group('card', box, items, {
    label: `${titleOf(context, span.stage.title)}: ${context.prose.sentence(context.prose.list(said))}`,
    tooltip: `${titleOf(context, span.stage.title)}\n${context.prose.list(said)}`,
  });
}

/** In a narrow stage the two numbers are after their signs, as far as there is room. */
function shortPains(
  context: MapContext,
  pains: number,
  open: number,
  x: number,
  y: number,
  room: number,
): readonly Item[] {
  const items: Item[] = [];
  let at = x;
  const add = (sign: 'triangle-alert' | 'circle-dashed', count: number): void => {
    const number = cutLine(context.typography, String(count), 'meta', 60, { weight: 600 });
    if (at + 14 + number.width > x + room) return;
    items.push(
      icon(sign, at, y + (number.line - 12) / 2, 12, 'pain'),
      ...drawParagraph(number, at + 14, y, number.width, 'painInk'),
    );
    at += 14 + number.width + 6;
  };
  add('triangle-alert', pains);
  if (open > 0) add('circle-dashed', open);
  return items;
}
