import type { Stretch } from '../../../core/values/value-fault.js';
import type { LineRecord } from '../../../core/reader/line-record.js';
import { longestPrefix } from '../../../core/vocabulary/lookup.js';
import { meaningOf } from '../../../core/vocabulary/all-meanings.js';
import type { HoverWords } from '../../../core/vocabulary/hover-words.js';
import type { FixedWordSet, Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { JourneyDocument } from '../../documents.js';
import type { PartsAtLine } from '../place.js';
import { card } from './markdown.js';

/** What a hover is about: a value, where it is, and the words to answer in. */
export interface HoverScope {
  readonly document: JourneyDocument;
  readonly record: LineRecord;
  /** The value, including its continuation lines. */
  readonly value: string;
  readonly parts: PartsAtLine;
  readonly words: Vocabulary;
  readonly hover: HoverWords;
  /** Today, as an ISO date. */
  readonly today: string;
}

/** Part of a value and what to say about it. `from` and `to` are offsets in the value. */
export interface Remark extends Stretch {
  /** Markdown. */
  readonly text: string;
}

/** A fixed word where a value, or what is left of it, begins. */
export function fixedWordRemark(set: FixedWordSet, { value, words }: HoverScope, at = 0): readonly Remark[] {
  const match = longestPrefix(set, value.slice(at));
  if (!match) return [];
  const blanks = /^\s*/u.exec(value.slice(at))?.[0].length ?? 0;
  return [{ from: at + blanks, to: at + match.length, text: fixedWordCard(set, match.id, words) }];
}

/** The name and meaning of a fixed word. */
export function fixedWordCard(set: FixedWordSet, id: string, { words, code }: Vocabulary): string {
  const names: Readonly<Record<string, readonly string[]>> = words[set];
  return card(names[id]?.[0] ?? id, meaningOf(set, id, code), `\`${id}\``);
}

/** A remark on the whole value. */
export function onWhole({ value }: HoverScope, text: string | undefined): readonly Remark[] {
  return text === undefined || text === '' ? [] : [{ from: 0, to: value.length, text }];
}
