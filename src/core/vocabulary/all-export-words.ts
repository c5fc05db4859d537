import { EXPORT_WORDS } from './by-language/export-words.generated.js';
import type { ExportWords } from './export-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ExportWords>> = EXPORT_WORDS;

/** The words for exports from the preview in a human language. */
export function exportWordsOf(language: HumanLanguage): ExportWords {
  return BY_LANGUAGE[language];
}
