import { vocabularyOf } from './all.js';
import { MEANINGS as ENGLISH } from './en/meanings.js';
import type { WordSet } from './lookup.js';
import type { Meanings } from './meanings.js';
import { MEANINGS as THAI } from './th/meanings.js';
import { MEANINGS as VIETNAMESE } from './vi/meanings.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, Meanings>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** The sets of words whose words have a meaning in one sentence. */
export type MeantSet = WordSet | 'keyword';

/** The sentences of a human language that say what its words mean. */
export function meaningsOf(language: HumanLanguage): Meanings {
  return BY_LANGUAGE[language];
}

/** What a word means, in one sentence of a human language: a keyword, a fixed word or an entry of a catalogue. Empty for an id that is not in the set. */
export function meaningOf(set: MeantSet, id: string, language: HumanLanguage): string {
  return tableOf(set, language)[id] ?? '';
}

function tableOf(set: MeantSet, language: HumanLanguage): Readonly<Record<string, string>> {
  const meanings = BY_LANGUAGE[language];
  switch (set) {
    case 'keyword':
      return textsOf(vocabularyOf(language).keywordHelp, ({ text }) => text);
    case 'cause':
      return textsOf(vocabularyOf(language).causes, ({ question }) => question);
    case 'touchpoint':
      return meanings.touchpoints;
    case 'channel':
      return meanings.channels;
    case 'metric':
      return meanings.metrics;
    case 'stageName':
      return meanings.stageNames;
    default:
      return meanings.words[set];
  }
}

function textsOf<Item>(items: Readonly<Record<string, Item>>, textOf: (item: Item) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, textOf(item)]));
}
