import type { KeywordId } from './keyword.js';
import type { KeywordHelp, Names } from './vocabulary.js';

/** Everything that a language says about a keyword. */
export interface KeywordEntry extends KeywordHelp {
  readonly names: Names;
}

export type KeywordWords = Readonly<Record<KeywordId, KeywordEntry>>;

/** Only how keywords may be written. */
export function namesOfKeywords(words: KeywordWords): Record<KeywordId, Names> {
  const names = Object.entries(words).map(([id, entry]) => [id, entry.names] as const);
  // `fromEntries` loses the type of the keys, which are all keywords.
  return Object.fromEntries(names) as Record<KeywordId, Names>;
}
