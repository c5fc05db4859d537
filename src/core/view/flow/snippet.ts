import { vocabularyOf } from '../../vocabulary/all.js';
import type { KeywordId } from '../../vocabulary/keyword.js';
import type { HumanLanguage } from '../../vocabulary/vocabulary.js';

/** A line of a file as the language writes it: indent, keyword, its colon where it has one, value. */
export function snippetLine(language: HumanLanguage, keyword: KeywordId, value: string, indent: string): string {
  const { keywords, colon } = vocabularyOf(language);
  return `${indent}${keywords[keyword][0]}${colon} ${value}`;
}
