import { PROSE_SIGNS } from './by-language/prose.generated.js';
import { Prose } from './prose.js';
import type { HumanLanguage } from './vocabulary.js';

const made = new Map<HumanLanguage, Prose>();

/** How texts are put together in a human language. */
export function proseOf(language: HumanLanguage): Prose {
  const known = made.get(language) ?? new Prose(PROSE_SIGNS[language]);
  made.set(language, known);
  return known;
}
