import type { CompareWords } from './compare-words.js';
import { COMPARE_WORDS as ENGLISH } from './en/compare-words.js';
import { COMPARE_WORDS as THAI } from './th/compare-words.js';
import type { HumanLanguage } from './vocabulary.js';
import { COMPARE_WORDS as VIETNAMESE } from './vi/compare-words.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, CompareWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The words of compared maps in a human language. */
export function compareWordsOf(language: HumanLanguage): CompareWords {
  return BY_LANGUAGE[language];
}
