import { isSeparator } from '../../../core/values/list.js';
import { skipBlanks } from '../../../core/reader/characters.js';
import type { LineRecord } from '../../../core/reader/line-record.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { WorkspaceNames } from '../../../core/references/workspace-names.js';
import type { JourneyDocument } from '../../documents.js';
import type { PartsAtLine } from '../place.js';
import { startsSome } from './choice.js';
import type { Choice, Offer } from './choice.js';

/** The value that the cursor stands in. */
export interface ValueQuery {
  readonly document: JourneyDocument;
  readonly record: LineRecord;
  readonly keyword: KeywordId;
  readonly words: Vocabulary;
  readonly workspace: WorkspaceNames;
  readonly parts: PartsAtLine;
  /** What stands between the start of the value and the cursor. */
  readonly typed: string;
  /** Characters of the line: where the value starts, where the cursor is, where the value ends. */
  readonly start: number;
  readonly cursor: number;
  readonly end: number;
}

/** Offers choices for the whole value. */
export function offerWhole(query: ValueQuery, choices: readonly Choice[]): Offer {
  return offerFrom(query, 0, choices, query.end);
}

/** Offers choices for the item of the list that the cursor stands in. */
export function offerItem(query: ValueQuery, choices: readonly Choice[]): Offer {
  const { typed, document, record, cursor, end } = query;
  const from = startOfItem(typed);
  const behind = document.text.slice(record.offset + cursor, record.offset + end);
  const separator = [...behind].findIndex(isSeparator);
  return offerFrom(query, from, choices, separator < 0 ? end : cursor + separator);
}

/**
 * Offers choices for the last words that were typed: as many as the start of some choice, else the last one. A word of several
 * words ("not told") is found from its first letter on.
 */
export function offerTail(query: ValueQuery, choices: readonly Choice[]): Offer {
  const starts = startsOfWords(query.typed);
  const from = starts.find((start) => startsSome(query.typed.slice(start), choices));
  return offerFrom(query, from ?? starts.at(-1) ?? query.typed.length, choices, query.cursor);
}

/** Offers choices for what stands from `from` of the typed text to `end`. */
export function offerFrom(query: ValueQuery, from: number, choices: readonly Choice[], end: number): Offer {
  const { typed, start, cursor, record } = query;
  return { choices, line: record.line, start: start + from, cursor, end, typed: typed.slice(from) };
}

/** Where the item of a list starts that a text ends with. */
export function startOfItem(typed: string): number {
  for (let at = typed.length - 1; at >= 0; at--) {
    if (isSeparator(typed.charAt(at))) return skipBlanks(typed, at + 1, typed.length);
  }
  return 0;
}

const MOST_WORDS = 4;

/** Where the last words start, the furthest back first; the end of the text when it ends with a blank or behind a number. */
function startsOfWords(typed: string): readonly number[] {
  const starts = Array.from(typed.matchAll(/[^\s\d\u0e50-\u0e59.,]+|[\d\u0e50-\u0e59.,]+/gu))
    .filter((match) => !/[\d\u0e50-\u0e59]/u.test(match[0]))
    .map((match) => match.index);
  const open = /[\s\d\u0e50-\u0e59]$/u.test(typed) || typed === '';
  return [...starts.slice(-MOST_WORDS), ...(open ? [typed.length] : [])];
}
