import type { Block } from '../kit/shapes.js';
import { cutLine, drawParagraph } from '../kit/text.js';
import type { MapContext } from '../scene/context.js';
import { formatDate } from '../words/format.js';

/** File name and date at the foot of a page. */
export function foot(context: MapContext, top: number): Block {
  const { input, language } = context;
  const text = [input.fileName ?? '', input.date ? formatDate(input.date, language) : '']
    .filter((part) => part !== '')
    .join(' \u00b7 ');
  if (text === '') return { height: 0, items: [] };
  const words = cutLine(context.typography, text, 'meta', context.headerWidth);
  return {
    height: words.height + 8,
    items: drawParagraph(words, context.margin, top + 8, context.width - 2 * context.margin, 'ink3', { align: 'end' }),
  };
}
