import { withoutBreaks } from './line-breaks.js';

const HALF_AT_END = /[\ud800-\udbff]$/u;
const HALF_AT_START = /^[\udc00-\udfff]/u;

/**
 * A text for people on one line, cut in the middle when it is longer than `most` UTF-16 units. What it names may have spanned
 * several lines, or be as long as a pasted page.
 */
export function oneLine(text: string, most: number): string {
  const line = withoutBreaks(text);
  if (line.length <= most) return line;
  const tail = Math.floor(most / 3);
  const start = line.slice(0, most - tail - 1).replace(HALF_AT_END, '');
  return `${start}…${line.slice(-tail).replace(HALF_AT_START, '')}`;
}
