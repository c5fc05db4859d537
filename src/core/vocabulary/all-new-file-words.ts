import { NEW_FILE_WORDS as ENGLISH } from './en/new-file-words.js';
import type { NewFileWords } from './new-file-words.js';
import { NEW_FILE_WORDS as THAI } from './th/new-file-words.js';
import { NEW_FILE_WORDS as VIETNAMESE } from './vi/new-file-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, NewFileWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What is asked when a new file is created, in a human language. */
export function newFileWordsOf(language: HumanLanguage): NewFileWords {
  return BY_LANGUAGE[language];
}
