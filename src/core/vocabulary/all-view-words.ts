import { VIEW_WORDS } from './by-language/view-words.generated.js';
import type { ViewWords } from './view-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ViewWords>> = VIEW_WORDS;

/** Names of the views and the words of their empty states in a human language. */
export function viewWordsOf(language: HumanLanguage): ViewWords {
  return BY_LANGUAGE[language];
}
