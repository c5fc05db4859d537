import { isBlank, isInvisible } from '../util/characters.js';
import type { Stretch } from './value-fault.js';

const OPENING = '“«「‘(（';
const CLOSING = '”»」’)）';

/**
 * The items of a list, separated by `,`, `，`, `、` or `;`, without the spaces around them; empty items are dropped. A mark inside
 * closed quotes or brackets separates nothing.
 */
export function splitList(text: string): readonly Stretch[] {
  const items: Stretch[] = [];
  // A closing mark that is missing once is missing for the rest of the text: searching again would be quadratic.
  const missing = new Set<string>();
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (at < text.length && !isSeparator(character)) {
      at = endOfQuoted(text, at, character, missing);
      continue;
    }
    const item = trimmed(text, from, at);
    if (item.to > item.from) items.push(item);
    from = at + 1;
  }
  return items;
}

/** Names that contain a separator, as the file declares them. */
export interface WholeNames {
  /** The most items that one of them would be split into. */
  readonly longest: number;
  readonly isOne: (text: string) => boolean;
}

/** The items of a list in which a known name with a separator in it is one item; the longest such name wins. */
export function splitKnown(text: string, known: WholeNames): readonly Stretch[] {
  const items = splitList(text);
  const found: Stretch[] = [];
  for (let at = 0; at < items.length;) {
    const first = items[at];
    if (!first) break;
    let next = Math.min(items.length, at + known.longest);
    while (next > at + 1 && !known.isOne(text.slice(first.from, items[next - 1]?.to))) next--;
    found.push({ from: first.from, to: items[next - 1]?.to ?? first.to });
    at = next;
  }
  return found;
}

/** A range without the spaces and line breaks around it, and without trailing invisible characters, as a whole value is read. */
export function trimmed(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isLeftOut(text.charCodeAt(end - 1))) end--;
  return { from: start, to: end };
}

/** Whether a character separates the items of a list. */
export function isSeparator(character: string): boolean {
  return character === ',' || character === ';' || character === '，' || character === '、';
}

function isLeftOut(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

function isSpace(code: number): boolean {
  return isBlank(code) || code === 0x0a;
}

/** The last character of the quoted or bracketed text that opens at `at`; `at` itself when nothing closes it. */
export function endOfQuoted(text: string, at: number, character: string, missing: Set<string>): number {
  const closing = character === '"' ? '"' : CLOSING.charAt(OPENING.indexOf(character));
  if (character !== '"' && !OPENING.includes(character)) return at;
  if (missing.has(closing)) return at;
  const end = text.indexOf(closing, at + 1);
  if (end >= 0) return end;
  missing.add(closing);
  return at;
}
