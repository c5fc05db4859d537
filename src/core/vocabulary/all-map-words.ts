import { MAP_WORDS } from './by-language/map-words.generated.js';
import type { MapWords } from './map-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, MapWords>> = MAP_WORDS;

/** The words that the map writes in a human language, apart from the labels that it shares with the preview. */
export function mapWordsOf(language: HumanLanguage): MapWords {
  return BY_LANGUAGE[language];
}
