import { VOCABULARIES } from './all.js';
import type { HumanLanguage } from './vocabulary.js';

/** The language that the letters of a text reveal, if only one of the languages is written with them. */
export function languageOfLetters(text: string): HumanLanguage | undefined {
  const composed = text.normalize('NFC');
  return VOCABULARIES.find(({ ownLetters }) => ownLetters?.test(composed))?.code;
}
