import { PROSE_SIGNS as ENGLISH } from './en/prose.js';
import { Prose } from './prose.js';
import { PROSE_SIGNS as THAI } from './th/prose.js';
import type { HumanLanguage } from './vocabulary.js';
import { PROSE_SIGNS as VIETNAMESE } from './vi/prose.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, Prose>> = {
  en: new Prose(ENGLISH),
  th: new Prose(THAI),
  vi: new Prose(VIETNAMESE),
};

/** How texts are put together in a human language. */
export function proseOf(language: HumanLanguage): Prose {
  return BY_LANGUAGE[language];
}
