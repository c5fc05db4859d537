import { HOVER_WORDS as ENGLISH } from './en/hover-words.js';
import type { HoverWords } from './hover-words.js';
import { HOVER_WORDS as THAI } from './th/hover-words.js';
import { HOVER_WORDS as VIETNAMESE } from './vi/hover-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, HoverWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The words of a hover in a human language, apart from those that it shares with messages and pictures. */
export function hoverWordsOf(language: HumanLanguage): HoverWords {
  return BY_LANGUAGE[language];
}
