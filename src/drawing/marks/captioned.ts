import { spokenUnder } from '../words/spoken.js';
import type { TextFact } from '../../core/model/journey.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import type { Item } from '../kit/display-list.js';
import type { MapContext } from '../scene/context.js';
import { group } from './groups.js';
import type { Block } from '../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../kit/text.js';

export interface Captioned {
  readonly caption: string;
  readonly keyword: KeywordId;
  readonly facts: readonly TextFact[];
  /** The facts are in another file, so nothing leads to their lines. */
  readonly elsewhere?: true;
  /** Maximum number of lines of a fact; by default that of a card. */
  readonly maxLines?: number;
}

/** Free space above and below the lines of a fact, px: enough to press a single line. */
export const FACT_PADDING = 4;

/** A small heading with the lines of its facts below. */
export function captioned(context: MapContext, text: Captioned, x: number, y: number, width: number): Block {
  const caption = cutLine(context.typography, text.caption, 'meta', width, { weight: 500 });
  const items: Item[] = [...drawParagraph(caption, x, y, width, 'ink2')];
  let at = y + caption.height + 1;
  for (const fact of text.facts) {
    const options = text.maxLines === undefined ? {} : { maxLines: text.maxLines, plainEllipsis: true as const };
    const words = paragraph(context.typography, fact.text, 'body', width, options);
    const box = { x, y: at - FACT_PADDING, width, height: words.height + 2 * FACT_PADDING };
    const label = spokenUnder(context, text.caption, fact.text, text.elsewhere ? undefined : fact);
    items.push(
      group('header', box, drawParagraph(words, x, at, width, 'ink'), {
        facts: text.elsewhere ? [] : [fact],
        keyword: text.keyword,
        label,
        tooltip: words.cut ? fact.text : undefined,
      }),
    );
    at += words.height + 2 * FACT_PADDING;
  }
  return { height: at - 2 * FACT_PADDING - y, items };
}
