import type { ConfigWords } from './config-words.js';
import { CONFIG_WORDS as ENGLISH } from './en/config-words.js';
import { CONFIG_WORDS as THAI } from './th/config-words.js';
import { CONFIG_WORDS as VIETNAMESE } from './vi/config-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ConfigWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What is said about faulty configurations in a human language. */
export function configWordsOf(language: HumanLanguage): ConfigWords {
  return BY_LANGUAGE[language];
}
