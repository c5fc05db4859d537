import type { ControlWords } from './control-words.js';
import { CONTROL_WORDS as ENGLISH } from './en/control-words.js';
import { CONTROL_WORDS as THAI } from './th/control-words.js';
import { CONTROL_WORDS as VIETNAMESE } from './vi/control-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ControlWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What the controls of the preview are called in a human language. */
export function controlWordsOf(language: HumanLanguage): ControlWords {
  return BY_LANGUAGE[language];
}
