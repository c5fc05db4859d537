import type { HumanLanguage } from './vocabulary.js';

/** The language that the letters of a text reveal, if only one of the languages is written with them. */
export function languageOfLetters(text: string): HumanLanguage | undefined {
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  return /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]/iu.test(text.normalize('NFC')) ? 'vi' : undefined;
}
