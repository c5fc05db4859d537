import { COMPLETION_WORDS } from './by-language/completion-words.generated.js';
import type { CompletionWords } from './completion-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, CompletionWords>> = COMPLETION_WORDS;

/** What completion says in a human language. */
export function completionWordsOf(language: HumanLanguage): CompletionWords {
  return BY_LANGUAGE[language];
}
