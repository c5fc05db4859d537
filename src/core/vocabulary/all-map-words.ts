import { MAP_WORDS as ENGLISH } from './en/map-words.js';
import type { MapWords } from './map-words.js';
import { MAP_WORDS as THAI } from './th/map-words.js';
import { MAP_WORDS as VIETNAMESE } from './vi/map-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, MapWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The words that the map writes in a human language, apart from the labels that it shares with the preview. */
export function mapWordsOf(language: HumanLanguage): MapWords {
  return BY_LANGUAGE[language];
}
