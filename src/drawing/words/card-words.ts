/** What a card of the board is called, the same in the picture and in its text for Mermaid. */
import type { TouchpointCard } from '../../core/insight/touchpoint-cards.js';
import { onOneLine } from '../../core/util/clean-text.js';
import { moreThanNamed } from './format.js';
import { analysisWordsOf } from '../../core/vocabulary/all-analysis-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { FactWords } from './fact-words.js';

/** The touchpoint, else the channel, else that nothing is written. */
export function cardName({ touchpoint, channel }: TouchpointCard, language: HumanLanguage): string {
  const words = new FactWords(language);
  if (touchpoint) return onOneLine(words.touchpoint(touchpoint));
  return channel ? channelWords(channel, language) : analysisWordsOf(language).board.noTouchpoint;
}

/** The brand as written, else the name of the channel. */
export function channelWords(channel: NonNullable<TouchpointCard['channel']>, language: HumanLanguage): string {
  return channel.text === '' ? new FactWords(language).channel(channel) : onOneLine(channel.text);
}

/** Who owns a card, or that nobody does. */
export function cardOwners({ owners, named }: TouchpointCard, language: HumanLanguage): string {
  const { labels } = vocabularyOf(language);
  const names = named.map(({ text }) => onOneLine(text)).filter((text) => text.trim() !== '');
  if (names.length === 0) return labels.map.noOwner;
  return proseOf(language).list([...names, ...moreThanNamed(labels, owners, named)]);
}
