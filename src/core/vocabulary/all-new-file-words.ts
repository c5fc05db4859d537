import { NEW_FILE_WORDS } from './by-language/new-file-words.generated.js';
import type { NewFileWords } from './new-file-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, NewFileWords>> = NEW_FILE_WORDS;

/** What is asked when a new file is created, in a human language. */
export function newFileWordsOf(language: HumanLanguage): NewFileWords {
  return BY_LANGUAGE[language];
}
