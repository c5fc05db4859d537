import type { CompletionWords } from './completion-words.js';
import { COMPLETION_WORDS as ENGLISH } from './en/completion-words.js';
import { COMPLETION_WORDS as THAI } from './th/completion-words.js';
import type { HumanLanguage } from './vocabulary.js';
import { COMPLETION_WORDS as VIETNAMESE } from './vi/completion-words.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, CompletionWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What completion says in a human language. */
export function completionWordsOf(language: HumanLanguage): CompletionWords {
  return BY_LANGUAGE[language];
}
