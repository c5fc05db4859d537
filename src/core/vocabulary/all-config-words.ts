import { CONFIG_WORDS } from './by-language/config-words.generated.js';
import type { ConfigWords } from './config-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ConfigWords>> = CONFIG_WORDS;

/** What is said about faulty configurations in a human language. */
export function configWordsOf(language: HumanLanguage): ConfigWords {
  return BY_LANGUAGE[language];
}
