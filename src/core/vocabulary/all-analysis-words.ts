import { ANALYSIS_WORDS } from './by-language/analysis-words.generated.js';
import type { AnalysisWords } from './analysis-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, AnalysisWords>> = ANALYSIS_WORDS;

/** The words of flow, board and opportunities in a human language. */
export function analysisWordsOf(language: HumanLanguage): AnalysisWords {
  return BY_LANGUAGE[language];
}
