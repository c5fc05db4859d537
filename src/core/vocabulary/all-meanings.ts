import { MEANINGS } from './by-language/meanings.generated.js';
import { vocabularyOf } from './all.js';
import type { WordSet } from './lookup.js';
import type { Meanings } from './meanings.js';
import type { CauseWords, HumanLanguage, KeywordHelp } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, Meanings>> = MEANINGS;

/** The sets of words that each have a meaning in one sentence. */
export type MeantSet = WordSet | 'keyword';

/** The sentences of a human language that say what its words mean. */
export function meaningsOf(language: HumanLanguage): Meanings {
  return BY_LANGUAGE[language];
}

/**
 * What a word means, in one sentence of a human language: a keyword, a fixed word or a catalogue entry. Empty for an id that is
 * not in the set.
 */
export function meaningOf(set: MeantSet, id: string, language: HumanLanguage): string {
  const { keywordHelp, causes }: Explained = vocabularyOf(language);
  switch (set) {
    case 'keyword':
      return keywordHelp[id]?.text ?? '';
    case 'cause':
      return causes[id]?.question ?? '';
    default:
      return tableOf(set, BY_LANGUAGE[language])[id] ?? '';
  }
}

/** What the vocabulary itself explains, for any id. */
interface Explained {
  readonly keywordHelp: Readonly<Record<string, KeywordHelp | undefined>>;
  readonly causes: Readonly<Record<string, CauseWords | undefined>>;
}

function tableOf(
  set: Exclude<MeantSet, 'keyword' | 'cause'>,
  meanings: Meanings,
): Readonly<Record<string, string | undefined>> {
  switch (set) {
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
