import type { EditWords } from './edit-words.js';
import { EDIT_WORDS as ENGLISH } from './en/edit-words.js';
import { EDIT_WORDS as THAI } from './th/edit-words.js';
import { EDIT_WORDS as VIETNAMESE } from './vi/edit-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, EditWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What the picture says to people who edit its texts, in a human language. */
export function editWordsOf(language: HumanLanguage): EditWords {
  return BY_LANGUAGE[language];
}
