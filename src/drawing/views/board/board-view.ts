import { degreesInLegend } from '../../marks/pain-signs.js';
import { addAll } from '../../../core/util/add-all.js';
import { touchpointCards } from '../../../core/insight/touchpoint-cards.js';
import type { TouchpointCard } from '../../../core/insight/touchpoint-cards.js';
import type { DisplayList, Item } from '../../kit/display-list.js';
import { ownContext } from '../../scene/context.js';
import type { MapContext, StageSpan } from '../../scene/context.js';
import { circle, icon, largest, rect } from '../../kit/shapes.js';
import type { Block } from '../../kit/shapes.js';
import { drawParagraph, cutLine } from '../../kit/text.js';
import type { MapInput } from '../../scene/scene.js';
import type { ChannelUse } from '../../../core/model/journey.js';
import { groupBy } from '../../../core/util/group-by.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import type { ChannelKind } from '../../../core/vocabulary/catalogue.js';
import { CHANNELS } from '../../../core/vocabulary/channels.js';
import { boardCard } from './touchpoint-card.js';
import { legendLine } from '../../marks/sign-line.js';
import type { LegendEntry } from '../../marks/sign-line.js';
import { stageHead } from '../../marks/stage-head.js';
import { missingBlock, roomOf, viewFrame, viewPicture } from '../frame/frame.js';
import type { BlockPlace, LackingInput, Missing, ViewDefinition } from '../../scene/view.js';
import { snippetLine, stageNameIn } from '../../words/snippet-lines.js';

/** Stages as columns, a card for each touchpoint: where the customer meets the company, at which step, and who owns it. */
export const BOARD_VIEW: ViewDefinition = { layout };

const LEAST_COLUMN = 176;
const MOST_COLUMN = 320;
const GAP = 12;

/** Space between a card and the edge of its column. */
const INSET = 6;

function layout(input: MapInput): DisplayList {
  const context = ownContext(input);
  const words = analysisWordsOf(input.language).board;
  const { margin } = context;
  const room = roomOf(context);
  const frame = viewFrame(context, words, { x: margin, y: margin, width: room });
  const items: Item[] = [...frame.items];
  const cards = touchpointCards(input.journey);
  let y = margin + frame.height + 24;
  if (context.columns.length === 0) {
    const missing = missingBlock(context, 'board', { x: margin, y, width: room });
    addAll(items, missing.items);
    y += missing.height;
  } else {
    const board = drawBoard(context, cards, { x: margin, y, width: room });
    addAll(items, board.items);
    y += board.height + 16;
    const legend = legendLine(context, legendOf(context, cards), { x: margin, y, width: room });
    addAll(items, legend.items);
    y += legend.height;
  }
  const description = words.description({ stages: String(context.stages.length), cards: String(cards.length) });
  return viewPicture(context, words, { right: margin + room, bottom: y, items, description });
}

/** Columns side by side, as many in a row as there is room for; what applies to the whole journey is above them. */
function drawBoard(context: MapContext, cards: readonly TouchpointCard[], place: BlockPlace): Block {
  const items: Item[] = [];
  let y = place.y;
  const whole = cards.filter((card) => card.stage === undefined);
  if (whole.length > 0) {
    const block = drawWhole(context, whole, { ...place, y });
    addAll(items, block.items);
    y += block.height + 16;
  }
  const byStage = groupBy(cards, ({ stage }) => stage);
  const count = context.stages.length;
  const most = Math.max(1, Math.floor((place.width + GAP) / (LEAST_COLUMN + GAP)));
  const rows = Math.ceil(count / most);
  const inRow = Math.ceil(count / rows);
  const width = Math.min(
    inRow === 1 ? place.width : MOST_COLUMN,
    Math.floor((place.width - (inRow - 1) * GAP) / inRow),
  );
  for (let row = 0; row < rows; row++) {
    const spans = context.stages.slice(row * inRow, (row + 1) * inRow);
    const block = drawRow(context, byStage, spans, { x: place.x, y, width });
    addAll(items, block.items);
    y += block.height + 16;
  }
  return { height: y - 16 - place.y, items };
}

/** A row of columns; `place.width` is the width of one. All columns of a row end at the same height. */
function drawRow(
  context: MapContext,
  cards: ReadonlyMap<number | undefined, readonly TouchpointCard[]>,
  spans: readonly StageSpan[],
  place: BlockPlace,
): Block {
  const { width } = place;
  const columns = spans.map((span) => {
    const own = cards.get(span.index) ?? [];
    return {
      head: stageHead(context, span, width),
      own,
      cards: own.map((card) => boardCard(context, card, width - 2 * INSET)),
    };
  });
  const headHeight = largest(
    columns.map(({ head }) => head.height),
    0,
  );
  const countHeight = context.typography.tall ? 20 : 18;
  const top = place.y + headHeight + 6;
  const bodies = columns.map((column) => column.cards.reduce((sum, card) => sum + card.height + 8, countHeight + 8));
  const height = largest(bodies, 0) + INSET;
  const items: Item[] = [];
  columns.forEach((column, index) => {
    const x = place.x + index * (width + GAP);
    addAll(items, column.head.draw(x, place.y));
    items.push(rect({ x, y: top, width, height }, 8, { fill: 'surface', stroke: 'line', strokeWidth: 1 }));
    const counted = analysisWordsOf(context.language).board.cards(String(column.own.length));
    const words = cutLine(context.typography, counted, 'meta', width - 2 * INSET - 4);
    addAll(items, drawParagraph(words, x + INSET + 2, top + 4, width - 2 * INSET - 4, 'ink3'));
    let y = top + countHeight + 6;
    for (const card of column.cards) {
      items.push(card.draw(x + INSET, y));
      y += card.height + 8;
    }
  });
  return { height: headHeight + 6 + height, items };
}

/** Touchpoints of the whole journey, as a band of cards above the columns. */
function drawWhole(context: MapContext, cards: readonly TouchpointCard[], place: BlockPlace): Block {
  const inRow = Math.max(1, Math.floor((place.width + GAP) / (LEAST_COLUMN + GAP)));
  const width = Math.min(MOST_COLUMN, Math.floor((place.width - (inRow - 1) * GAP) / inRow));
  const items: Item[] = [];
  let y = place.y;
  for (let start = 0; start < cards.length; start += inRow) {
    const drawn = cards.slice(start, start + inRow).map((card) => boardCard(context, card, width));
    drawn.forEach((card, index) => items.push(card.draw(place.x + index * (width + GAP), y)));
    y += largest(
      drawn.map(({ height }) => height),
      0,
    );
    y += 8;
  }
  return { height: y - 8 - place.y, items };
}

function legendOf(context: MapContext, cards: readonly TouchpointCard[]): readonly LegendEntry[] {
  const { map } = context.labels;
  const kinds = new Set(cards.flatMap(({ channel }) => (channel ? [kindOf(channel)] : [])));
  const hurts = cards.some(({ pains }) => pains.length > 0);
  const entries: (LegendEntry | false)[] = [
    kinds.has('digital') && {
      width: 18,
      text: map.digital,
      draw: (x, y) => [
        circle(x + 9, y, 8.5, { fill: 'accentSoft', stroke: 'discLine', strokeWidth: 1 }),
        icon('globe', x + 3, y - 6, 12, 'accentInk'),
      ],
    },
    kinds.has('physical') && {
      width: 18,
      text: map.physical,
      draw: (x, y) => [
        rect({ x, y: y - 9, width: 18, height: 18 }, 2, { fill: 'raised', stroke: 'accent', strokeWidth: 1.5 }),
        icon('store', x + 3, y - 6, 12, 'accent'),
      ],
    },
    hurts && {
      width: 54,
      text: map.severity,
      draw: degreesInLegend,
    },
    cards.some(({ open }) => open.length > 0) && {
      width: 14,
      text: map.painWithoutIdea,
      draw: (x, y) => [icon('circle-dashed', x, y - 7, 14, 'pain')],
    },
  ];
  return entries.filter((entry) => entry !== false);
}

function kindOf({ id, kind }: ChannelUse): ChannelKind {
  return kind ?? (id ? CHANNELS[id].kind : 'digital');
}

/** A board needs a step; a stage without any counts as one. */
export function lacksSteps({ journey, language, written = language }: LackingInput): Missing | undefined {
  if (journey.stages.length > 0) return undefined;
  const snippet = [
    snippetLine(written, 'stage', `\${1:${stageNameIn(written, 'awareness')}}`),
    `  ${snippetLine(written, 'step', '$2')}`,
    `    ${snippetLine(written, 'touchpoint', '$3')}`,
  ];
  return { snippet, afterLine: journey.lastLine };
}
