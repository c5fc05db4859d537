/** What is said beside the score of a feeling. */
import type { FeelsFact } from '../../core/model/journey.js';
import { bareName } from '../../core/references/name-key.js';
import { isWholeOtherwise } from '../../core/values/feeling-cases.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';

/** Whose a feeling is, in which case it is felt, and its words: "Buyer, if the seat is free: relieved". */
export function feelingWords(feeling: Pick<FeelsFact, 'text' | 'for' | 'when'>, language: HumanLanguage): string {
  const { when } = feeling;
  const prose = proseOf(language);
  const whose = (feeling.for ?? []).map(({ text }) => bareName(text));
  const inCase =
    when === undefined ? '' : isWholeOtherwise(when.text) ? when.text : mapWordsOf(language).inCase(when.text);
  return prose.labelled(prose.list([...whose, inCase]), feeling.text);
}
