import type { DensityWords } from './density-words.js';
import { DENSITY_WORDS as ENGLISH } from './en/density-words.js';
import { DENSITY_WORDS as THAI } from './th/density-words.js';
import { DENSITY_WORDS as VIETNAMESE } from './vi/density-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, DensityWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The words of small, stacked and opened maps in a human language. */
export function densityWordsOf(language: HumanLanguage): DensityWords {
  return BY_LANGUAGE[language];
}
