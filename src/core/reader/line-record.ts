import type { Source } from '../model/range.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';

/** What a line is. `conflict` is a conflict mark from git; `more` continues the value of the keyword line above. */
export type LineKind = 'blank' | 'comment' | 'keyword' | 'more' | 'unknown' | 'conflict';

/**
 * One line of the text. Characters are UTF-16 units from the start of the line. For `more` the value is the text after the mark,
 * for `comment` and `unknown` it is the line without the spaces around it; `keywordStart` and `keywordEnd` are then equal.
 */
export interface LineRecord extends Source {
  readonly kind: LineKind;
  /** Offset of the line's first character in the text. */
  readonly offset: number;
  /** Characters of the line, without its line break. */
  readonly length: number;
  readonly keyword: KeywordId | undefined;
  /** The languages in which the keyword is spelt this way; one word may belong to several. */
  readonly languages: readonly HumanLanguage[];
  /** Whether a colon separates keyword and value. */
  readonly colon: boolean;
  /** The continuation lines of this one's value, in order; only on `keyword` lines. */
  readonly more: readonly LineRecord[] | undefined;
}
