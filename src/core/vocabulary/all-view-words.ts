import { VIEW_WORDS } from './by-language/view-words.generated.js';
import type { PictureView } from './picture-views.js';
import type { MissingWords, ViewWords } from './view-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, ViewWords>> = VIEW_WORDS;

/** Names of the views and the words of their empty states in a human language. */
export function viewWordsOf(language: HumanLanguage): ViewWords {
  return BY_LANGUAGE[language];
}

/** What a view says that cannot be drawn; `said` are feelings in words, where there are only those. */
export function missingWordsOf(
  language: HumanLanguage,
  view: PictureView,
  missing?: { readonly said?: readonly string[] },
): MissingWords {
  const words = BY_LANGUAGE[language];
  return missing?.said ? words.feltInWords : words.missing[view];
}
