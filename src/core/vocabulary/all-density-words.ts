import { DENSITY_WORDS } from './by-language/density-words.generated.js';
import type { DensityWords } from './density-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, DensityWords>> = DENSITY_WORDS;

/** The words of small, stacked and opened maps in a human language. */
export function densityWordsOf(language: HumanLanguage): DensityWords {
  return BY_LANGUAGE[language];
}
