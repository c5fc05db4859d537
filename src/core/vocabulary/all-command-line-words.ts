import type { CommandLineWords } from './command-line-words.js';
import { COMMAND_LINE_WORDS as ENGLISH } from './en/command-line-words.js';
import { COMMAND_LINE_WORDS as THAI } from './th/command-line-words.js';
import { COMMAND_LINE_WORDS as VIETNAMESE } from './vi/command-line-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, CommandLineWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What the command line says about files, in a human language. */
export function commandLineWordsOf(language: HumanLanguage): CommandLineWords {
  return BY_LANGUAGE[language];
}
