import { EDIT_WORDS } from './by-language/edit-words.generated.js';
import type { EditWords } from './edit-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, EditWords>> = EDIT_WORDS;

/** What the picture says to people who edit its texts, in a human language. */
export function editWordsOf(language: HumanLanguage): EditWords {
  return BY_LANGUAGE[language];
}
