import { ENGLISH } from './en/vocabulary.js';
import { THAI } from './th/vocabulary.js';
import { VIETNAMESE } from './vi/vocabulary.js';
import type { HumanLanguage, Vocabulary } from './vocabulary.js';

/** Every human language that the language supports; English, which names and ids use, is first. */
export const VOCABULARIES: readonly Vocabulary[] = [ENGLISH, THAI, VIETNAMESE];

const BY_LANGUAGE: Readonly<Record<HumanLanguage, Vocabulary>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What a human language says. */
export function vocabularyOf(language: HumanLanguage): Vocabulary {
  return BY_LANGUAGE[language];
}
