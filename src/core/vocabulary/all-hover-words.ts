import { HOVER_WORDS } from './by-language/hover-words.generated.js';
import type { HoverWords } from './hover-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, HoverWords>> = HOVER_WORDS;

/** The words of a hover in a human language, apart from those that it shares with messages and pictures. */
export function hoverWordsOf(language: HumanLanguage): HoverWords {
  return BY_LANGUAGE[language];
}
