import { COMMAND_LINE_WORDS } from './by-language/command-line-words.generated.js';
import type { CommandLineWords } from './command-line-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, CommandLineWords>> = COMMAND_LINE_WORDS;

/** What the command line says about files, in a human language. */
export function commandLineWordsOf(language: HumanLanguage): CommandLineWords {
  return BY_LANGUAGE[language];
}
