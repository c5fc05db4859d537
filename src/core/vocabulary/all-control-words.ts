import { CONTROL_WORDS } from './by-language/control-words.generated.js';
import type { ControlWords } from './control-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ControlWords>> = CONTROL_WORDS;

/** What the controls of the preview are called in a human language. */
export function controlWordsOf(language: HumanLanguage): ControlWords {
  return BY_LANGUAGE[language];
}
