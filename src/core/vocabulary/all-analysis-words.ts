import type { AnalysisWords } from './analysis-words.js';
import { ANALYSIS_WORDS as ENGLISH } from './en/analysis-words.js';
import { ANALYSIS_WORDS as THAI } from './th/analysis-words.js';
import { ANALYSIS_WORDS as VIETNAMESE } from './vi/analysis-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, AnalysisWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The words of flow, board and opportunities in a human language. */
export function analysisWordsOf(language: HumanLanguage): AnalysisWords {
  return BY_LANGUAGE[language];
}
