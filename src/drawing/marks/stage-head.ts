import { spokenUnder, withLine } from '../words/spoken.js';
import type { LeavesFact } from '../../core/model/journey.js';
import type { Item } from '../kit/display-list.js';
import { icon } from '../kit/shapes.js';
import { paragraph, drawParagraph, cutLine, round } from '../kit/text.js';
import type { MapContext, StageSpan } from '../scene/context.js';
import { formatNumber } from '../words/format.js';
import { group } from './groups.js';
import { titleOf } from '../words/title-of.js';
import { factWordsOf } from '../words/fact-words.js';

/** Measures the head of a stage in a column of this width; it grows with the name. */
export function stageHead(context: MapContext, span: StageSpan, width: number): StageHead {
  const { stage } = span;
  const title = titleOf(context, stage.title);
  const name = paragraph(context.typography, title, 'stage', width - 16 - POINT, {
    size: 14,
    maxLines: 6,
    plainEllipsis: true,
  });
  const arrowHeight = Math.max(40, name.height + 12);
  const people = peopleLine(context, span, width);
  const exits = stage.steps.length === 0 ? [] : stage.leaves.map((fact) => exitLine(context, fact, title, width));
  const height = arrowHeight + [...(people ? [people] : []), ...exits].reduce((sum, each) => sum + each.height, 0);
  const draw = (x: number, y: number): readonly Item[] => {
    const box = { x, y, width, height: arrowHeight };
    const shape: Item = {
      shape: 'path',
      d: arrow(x, y, width, arrowHeight),
      fill: span.colour,
      stroke: 'line',
      strokeWidth: 1,
      roundEnds: true,
    };
    const words = drawParagraph(name, x + 10, y + (arrowHeight - name.height) / 2, width - 16 - POINT, 'phaseInk');
    const items: Item[] = [
      group('stage', box, [shape, ...words], {
        facts: [stage.source ? { source: stage.source } : undefined, stage.countsAs],
        keyword: 'stage',
        label: spoken(context, span),
        tooltip: name.cut ? stage.title : undefined,
      }),
    ];
    let at = y + arrowHeight;
    for (const each of [...(people ? [people] : []), ...exits]) {
      items.push(each.draw(x, at));
      at += each.height;
    }
    return items;
  };
  return { height, draw };
}

export interface StageHead {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Item[];
}

export const POINT = 10;

export function peopleLine(context: MapContext, { stage }: StageSpan, width: number): Line | undefined {
  const fact = stage.people;
  if (!fact) return undefined;
  const number =
    fact.value === undefined ? fact.text : context.words.peopleEnter(formatNumber(fact.value, context.language));
  const text = cutLine(context.typography, number, 'body', width - 20, { weight: 500 });
  return {
    height: text.height + 2 * LINE_PADDING,
    draw: (x, y) =>
      group(
        'band',
        { x, y, width, height: text.height + 2 * LINE_PADDING },
        [
          icon('users-round', x, y + LINE_PADDING + (text.line - 14) / 2, 14, 'ink2'),
          ...drawParagraph(text, x + 20, y + LINE_PADDING, width - 20, 'ink'),
        ],
        {
          facts: [fact],
          keyword: 'people',
          label: `${titleOf(context, stage.title)}: ${context.prose.sentence(number)}`,
        },
      ),
  };
}

/** People who leave a stage or the whole journey, on lines of their own. */
export function exitLine(context: MapContext, fact: LeavesFact, place: string, width: number): Line {
  const said = factWordsOf(context.language).leaves(fact);
  const text = paragraph(context.typography, said, 'meta', width - 20, {
    weight: 500,
    maxLines: 4,
    plainEllipsis: true,
  });
  const height = Math.max(16, text.height) + 2 * LINE_PADDING;
  return {
    height,
    draw: (x, y) =>
      group(
        'band',
        { x, y, width, height },
        [
          icon('log-out', x + 1, y + LINE_PADDING + (text.line - 13) / 2, 13, 'pain'),
          ...drawParagraph(text, x + 20, y + LINE_PADDING, width - 20, 'painInk'),
        ],
        {
          facts: [fact],
          keyword: 'leaves',
          label: spokenUnder(context, place, said, fact),
          tooltip: text.cut ? said : undefined,
        },
      ),
  };
}

export function arrow(x: number, y: number, width: number, height: number): string {
  const right = x + width;
  const tip = `L${round(right - POINT)} ${round(y)}L${round(right)} ${round(y + height / 2)}L${round(right - POINT)} ${round(y + height)}`;
  return `M${round(x)} ${round(y)}${tip}L${round(x)} ${round(y + height)}Z`;
}

export function spoken(context: MapContext, { stage, index }: StageSpan): string {
  const { words, stages } = context;
  const place = words.stagePlace({
    stage: String(index + 1),
    stages: String(stages.length),
    title: titleOf(context, stage.title),
  });
  return withLine(context, context.prose.sentence(place), stage);
}

export interface Line {
  readonly height: number;
  readonly draw: (x: number, y: number) => Item;
}

/** The arrow of a stage above its boxes, with its people and with those who leave the stage as a whole. */
/** Space above and below the words of a line that can be pressed, px. */
export const LINE_PADDING = 4;
