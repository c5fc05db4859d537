import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { StageNameId } from '../../core/vocabulary/catalogue.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';

/** A line of a snippet: the keyword as it is written in a language, and its value. */
export function snippetLine(language: HumanLanguage, keyword: KeywordId, value: string): string {
  const { keywords, colon } = vocabularyOf(language);
  return `${keywords[keyword][0]}${colon} ${value}`;
}

/** The usual name of a stage in a language. */
export function stageNameIn(language: HumanLanguage, stage: StageNameId): string {
  return vocabularyOf(language).stageNames[stage][0];
}
