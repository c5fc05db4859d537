import { EXPORT_WORDS as ENGLISH } from './en/export-words.js';
import { EXPORT_WORDS as THAI } from './th/export-words.js';
import { EXPORT_WORDS as VIETNAMESE } from './vi/export-words.js';
import type { ExportWords } from './export-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ExportWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The words for exports from the preview in a human language. */
export function exportWordsOf(language: HumanLanguage): ExportWords {
  return BY_LANGUAGE[language];
}
