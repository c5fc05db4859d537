import { VOCABULARY } from './by-language/vocabulary.generated.js';
import { HUMAN_LANGUAGES } from './human-languages.generated.js';
import type { HumanLanguage, Vocabulary } from './vocabulary.js';

/** Every human language that the language supports; English, which names and ids use, is first. */
export const VOCABULARIES: readonly Vocabulary[] = HUMAN_LANGUAGES.map(vocabularyOf);

/** What a human language says. */
export function vocabularyOf(language: HumanLanguage): Vocabulary {
  return VOCABULARY[language];
}
