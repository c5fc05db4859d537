import type { Brands } from './brands.js';
import { BRANDS as ENGLISH } from './en/brands.js';
import { BRANDS as THAI } from './th/brands.js';
import type { HumanLanguage } from './vocabulary.js';
import { BRANDS as VIETNAMESE } from './vi/brands.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, Brands>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The brands behind a channel as a human language writes them. */
export function brandsOf(language: HumanLanguage): Brands {
  return BY_LANGUAGE[language];
}
