import { addAll } from '../../../core/util/add-all.js';
import type { Fact } from '../../../core/model/journey.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import type { Item } from '../../kit/display-list.js';
import { face } from '../../kit/faces.js';
import type { FaceLevel } from '../../kit/faces.js';
import type { IconName } from '../../kit/icons.generated.js';
import type { MapContext } from '../../scene/context.js';
import { group } from '../../marks/groups.js';
import { icon, largest, rect } from '../../kit/shapes.js';
import type { Block } from '../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../kit/text.js';
import type { BlockPlace } from '../../scene/view.js';
import { asSentence } from '../../words/sentence.js';

/** What stands out in a view: a figure or a name, and one or two sentences on what it is based on (V2). */
export interface Insight {
  readonly sign: IconName | FaceLevel;
  readonly title: string;
  readonly text: string;
  /** Whether it asks for action: rust instead of neutral (H5). */
  readonly hurts: boolean;
  /** The facts of the file in view that it is about; pressing the card goes to the first. */
  readonly facts: readonly (Fact | undefined)[];
  readonly keyword?: KeywordId;
}

const GAP = 12;
const PADDING = 12;
const TEXT_LEFT = 46;

/** Narrower cards would break their sentences into too many lines. */
const LEAST_WIDTH = 268;

/** The insights that ask for action first, the rest in the given order, at most `most`. */
export function mostUrgent(insights: readonly (Insight | undefined)[], most: number): readonly Insight[] {
  const known = insights.filter((insight) => insight !== undefined);
  return [...known.filter((each) => each.hurts), ...known.filter((each) => !each.hurts)].slice(0, most);
}

/** Cards in rows of at most `most`, as even as possible; those of a row have the same height. */
export function insightCards(
  context: MapContext,
  insights: readonly Insight[],
  place: BlockPlace,
  most: number,
): Block {
  const fit = Math.max(1, Math.min(most, Math.floor((place.width + GAP) / (LEAST_WIDTH + GAP))));
  const rows = Math.max(1, Math.ceil(insights.length / fit));
  const columns = Math.max(1, Math.ceil(insights.length / rows));
  const width = Math.floor((place.width - GAP * (columns - 1)) / columns);
  const items: Item[] = [];
  let y = place.y;
  for (let from = 0; from < insights.length; from += columns) {
    const row = insights.slice(from, from + columns).map((insight) => card(context, insight, width));
    const height = largest(
      row.map((each) => each.height),
      0,
    );
    row.forEach((each, index) => items.push(each.draw(place.x + index * (width + GAP), y, height)));
    y += height + GAP;
  }
  return { height: insights.length === 0 ? 0 : y - GAP - place.y, items };
}

function card(
  context: MapContext,
  insight: Insight,
  width: number,
): { readonly height: number; readonly draw: (x: number, y: number, height: number) => Item } {
  const room = width - TEXT_LEFT - PADDING;
  const title = asSentence(paragraph(context.typography, insight.title, 'quote', room, { weight: 600, maxLines: 4 }));
  const text = asSentence(paragraph(context.typography, insight.text, 'body', room));
  return {
    height: PADDING + title.height + 2 + text.height + PADDING,
    draw: (x, y, height) => {
      const box = { x, y, width, height };
      const middle = y + PADDING + title.line / 2;
      const items: Item[] = [
        rect(box, 8, { fill: 'canvas', stroke: insight.hurts ? 'painLine' : 'line', strokeWidth: 1 }),
      ];
      if (typeof insight.sign === 'number') addAll(items, face(insight.sign, x + 24, middle, 11));
      else items.push(icon(insight.sign, x + 15, middle - 9, 18, insight.hurts ? 'pain' : 'accent'));
      addAll(items, drawParagraph(title, x + TEXT_LEFT, y + PADDING, room, insight.hurts ? 'painInk' : 'ink'));
      addAll(items, drawParagraph(text, x + TEXT_LEFT, y + PADDING + title.height + 2, room, 'ink2'));
      return group('band', box, items, {
        facts: insight.facts,
        ...(insight.keyword ? { keyword: insight.keyword } : {}),
        label: `${context.prose.sentence(insight.title)} ${context.prose.sentence(insight.text)}`,
        tooltip: title.cut || text.cut ? `${insight.title}\n${insight.text}` : undefined,
      });
    },
  };
}
