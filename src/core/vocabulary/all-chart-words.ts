import { CHART_WORDS } from './by-language/chart-words.generated.js';
import type { ChartWords } from './chart-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ChartWords>> = CHART_WORDS;

/** The words of the views of emotions and of people in a human language. */
export function chartWordsOf(language: HumanLanguage): ChartWords {
  return BY_LANGUAGE[language];
}
