import type { ChartWords } from './chart-words.js';
import { CHART_WORDS as ENGLISH } from './en/chart-words.js';
import { CHART_WORDS as THAI } from './th/chart-words.js';
import { CHART_WORDS as VIETNAMESE } from './vi/chart-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ChartWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The words of the views of emotions and of people in a human language. */
export function chartWordsOf(language: HumanLanguage): ChartWords {
  return BY_LANGUAGE[language];
}
