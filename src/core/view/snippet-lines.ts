import { vocabularyOf } from '../vocabulary/all.js';
import type { StageNameId } from '../vocabulary/catalogue.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';

/** A line of a snippet: the keyword as it is written in a language, and its value. */
export function snippetLine(language: HumanLanguage, keyword: KeywordId, value: string): string {
  const { keywords, colon } = vocabularyOf(language);
  return `${keywords[keyword][0]}${colon} ${value}`;
}

/** The usual name of a stage in a language. */
export function stageNameIn(language: HumanLanguage, stage: StageNameId): string {
  return vocabularyOf(language).stageNames[stage][0];
}
