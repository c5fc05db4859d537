import { COMPARE_WORDS } from './by-language/compare-words.generated.js';
import type { CompareWords } from './compare-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, CompareWords>> = COMPARE_WORDS;

/** The words of compared maps in a human language. */
export function compareWordsOf(language: HumanLanguage): CompareWords {
  return BY_LANGUAGE[language];
}
