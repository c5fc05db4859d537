import { isSeparator } from '../../../core/values/list.js';
import { skipBlanks } from '../../../core/util/characters.js';
import type { LineRecord } from '../../../core/reader/line-record.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { WorkspaceNames } from '../../../core/references/workspace-names.js';
import type { WorkspaceIndex } from '../../../language/references/workspace-index.js';
import type { JourneyDocument } from '../../documents.js';
import type { PartsAtLine } from '../place.js';
import { namesOf } from './choice.js';
import type { Choice, Offer, Openness } from './choice.js';
import { TIER, tierOf, typedForms } from './match.js';

/** The value that the cursor is in. */
export interface ValueQuery {
  readonly document: JourneyDocument;
  readonly record: LineRecord;
  readonly keyword: KeywordId;
  readonly words: Vocabulary;
  readonly workspace: WorkspaceNames;
  readonly index: WorkspaceIndex;
  readonly parts: PartsAtLine;
  /** Today as an ISO date. */
  readonly today: string;
  /** The text between the start of the value and the cursor. */
  readonly typed: string;
  /** Characters of the line: where the value starts, where the cursor is, where the value ends. */
  readonly start: number;
  readonly cursor: number;
  readonly end: number;
}

/** Offers choices for the whole value. */
export function offerWhole(query: ValueQuery, choices: readonly Choice[], openness: Openness = 'closed'): Offer {
  return offerFrom(query, 0, choices, query.end, openness);
}

/** Offers choices for the list item that the cursor is in; a choice that contains a separator is found from its start. */
export function offerItem(query: ValueQuery, choices: readonly Choice[], openness: Openness = 'open'): Offer {
  const { typed, document, record, cursor, end } = query;
  const from = startsOfItems(typed).find((start) => startsSome(typed.slice(start), choices)) ?? startOfItem(typed);
  const behind = document.text.slice(record.offset + cursor, record.offset + end);
  const separator = [...behind].findIndex(isSeparator);
  return offerFrom(query, from, choices, separator < 0 ? end : cursor + separator, openness);
}

/**
 * Offers choices for the last words that were typed: as many as the start of some choice, else the last one. A phrase of several
 * words ("not told") is found from its first letter on.
 */
export function offerTail(query: ValueQuery, choices: readonly Choice[], openness: Openness = 'open'): Offer {
  const starts = startsOfWords(query.typed);
  const from = starts.find((start) => startsSome(query.typed.slice(start), choices));
  return offerFrom(query, from ?? starts.at(-1) ?? query.typed.length, choices, query.cursor, openness);
}

/** Offers choices for the text from `from` of the typed text to `end`. */
export function offerFrom(
  query: ValueQuery,
  from: number,
  choices: readonly Choice[],
  end: number,
  openness: Openness,
): Offer {
  const { typed, start, cursor, record, document } = query;
  const line = document.text.slice(record.offset, record.offset + record.length);
  return {
    choices,
    line: record.line,
    start: start + from,
    cursor,
    end,
    typed: typed.slice(from),
    rest: line.slice(cursor, end),
    before: line.charAt(start + from - 1),
    after: line.charAt(Math.max(end, cursor)),
    openness,
  };
}

/** Where the last list item of a text starts; a separator inside open quotes separates nothing. */
export function startOfItem(typed: string): number {
  return startsOfItems(typed).at(-1) ?? 0;
}

/** Where each item of a list starts. */
function startsOfItems(typed: string): readonly number[] {
  const starts = [0];
  let quoted = false;
  for (let at = 0; at < typed.length; at++) {
    const character = typed.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (!quoted && isSeparator(character)) starts.push(skipBlanks(typed, at + 1, typed.length));
  }
  return starts;
}

/** Whether some choice begins with what was typed. */
export function startsSome(text: string, choices: readonly Choice[]): boolean {
  const typed = typedForms(text);
  if (typed.loose.trim() === '') return false;
  return choices.some((choice) =>
    [...namesOf(choice), ...(choice.also ?? [])].some((word) => tierOf(typed, word) <= TIER.loose),
  );
}

const MOST_WORDS = 4;

/** Where the last words start, the furthest back first; the end of the text if it ends with a space or after a number. */
function startsOfWords(typed: string): readonly number[] {
  const starts = Array.from(typed.matchAll(/[^\s\d\u0e50-\u0e59.,]+|[\d\u0e50-\u0e59.,]+/gu))
    .filter((match) => !/[\d\u0e50-\u0e59]/u.test(match[0]))
    .map((match) => match.index);
  const open = /[\s\d\u0e50-\u0e59]$/u.test(typed) || typed === '';
  return [...starts.slice(-MOST_WORDS), ...(open ? [typed.length] : [])];
}
