import { VIEW_WORDS as ENGLISH } from './en/view-words.js';
import { VIEW_WORDS as THAI } from './th/view-words.js';
import { VIEW_WORDS as VIETNAMESE } from './vi/view-words.js';
import type { ViewWords } from './view-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ViewWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** Names of the views and the words of their empty states in a human language. */
export function viewWordsOf(language: HumanLanguage): ViewWords {
  return BY_LANGUAGE[language];
}
